"""What waits for a person: the desk's front page."""

from django.shortcuts import render

from quotes.desk.access import for_staff


@for_staff()
def queue_list(request):
    return render(request, "desk/queue_list.html")
