"""The house rules of the newsroom, and each person's preferences at the desk."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from quotes.decisions.writing import write
from quotes.desk.access import for_staff
from quotes.desk.team.forms import HabitsForm, HouseRulesForm
from quotes.models import DeskHabits, HouseRules


@for_staff("quotes.change_houserules")
def house_rules(request):
    given = request.POST if request.method == "POST" else None
    form = HouseRulesForm(given, instance=HouseRules.now())
    if form.is_valid():
        set_rules(form, request.user)
        messages.success(request, "The house rules have been saved.")
        return redirect("house_rules")
    return render(request, "desk/team/house_rules.html", {"form": form})


def set_rules(form, actor):
    """Save the rules, in their only row, and write a decision with what changed."""
    changed = form.changed_data
    with transaction.atomic():
        form.instance.pk = form.instance.pk or 1
        rules = form.save()
        if changed:
            write(
                "change",
                rules,
                actor=actor,
                before={name: form.initial[name] for name in changed},
                after={name: form.cleaned_data[name] for name in changed},
            )


@for_staff()
def habits(request):
    given = request.POST if request.method == "POST" else None
    form = HabitsForm(given, instance=DeskHabits.of(request.user))
    if form.is_valid():
        form.save()
        messages.success(request, "Your preferences have been saved.")
        return redirect("habits")
    context = {"form": form, "groups": request.user.groups.all()}
    return render(request, "desk/team/habits.html", context)


@require_POST
@for_staff()
def hide_first_steps(request):
    """Take the first steps off a person's desk; their preferences bring them back."""
    hidden = {"first_steps": False}
    DeskHabits.objects.update_or_create(person=request.user, defaults=hidden)
    return redirect("desk")
