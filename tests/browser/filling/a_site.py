"""Does with the database of DATABASE_URL what stands before a site’s first start."""

import django

django.setup()

from django.core.management import call_command  # noqa: E402


def main():
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    curator = {"username": "curator", "email": "curator@quotes.example"}
    call_command("createsuperuser", interactive=False, **curator)


if __name__ == "__main__":
    main()
