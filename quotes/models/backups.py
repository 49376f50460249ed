"""When the site was backed up."""

from django.db import models


class Backup(models.Model):
    """A backup that was made of this database; a copy of it has none of these."""

    at = models.DateTimeField()
    folder = models.TextField(help_text="On the machine that made it.")

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self):
        return f"{self.folder} at {self.at:%H:%M} UTC on {self.at:%Y-%m-%d}"
