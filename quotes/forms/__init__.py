"""The forms that the admin and the desk share."""
