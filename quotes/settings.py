"""On Record's settings, read from the environment; every one has a safe default."""

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured
from platformdirs import user_data_path

from quotes.database.configured import HOW_TO_WRITE, configured, is_address

PACKAGE = Path(__file__).resolve().parent
# The templates lie beside the package in a checkout, and in it once it is installed.
IS_CHECKOUT = not (PACKAGE / "templates").is_dir()
TEMPLATES_DIR = (PACKAGE.parent if IS_CHECKOUT else PACKAGE) / "templates"
# How people start a command; messages that name one begin with it.
ONRECORD_COMMAND = "python manage.py" if IS_CHECKOUT else "onrecord"
env = environ.Env()


def var_dir() -> Path:
    """Return ONRECORD_VAR, else var/ in a checkout, else where the user's data lies."""
    if given := env.str("ONRECORD_VAR", ""):
        return Path(given).absolute()
    if IS_CHECKOUT:
        return PACKAGE.parent / "var"
    return user_data_path("onrecord", appauthor=False)


VAR_DIR = var_dir()


def make_var():
    """Make the folder for what is kept, which nobody else may look into."""
    try:
        VAR_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise ImproperlyConfigured(
            f"The folder {VAR_DIR} can’t be made ({problem.strerror}). "
            "Name another in ONRECORD_VAR."
        ) from None
    # One that somebody chose may hold more than what is ours.
    if not env.str("ONRECORD_VAR", ""):
        keep_private(VAR_DIR, 0o700)
    for path in [VAR_DIR / "secret-key", *VAR_DIR.glob("*.sqlite3*")]:
        keep_private(path, 0o600)


def keep_private(path: Path, mode: int):
    """Leave only the owner's rights on a path, if we are the owner and it is there."""
    with suppress(OSError):  # gone meanwhile, or on a disk that can only be read
        found = path.stat()
        if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) & 0o077:
            path.chmod(mode)


def make_private(path: Path):
    """Make a new database where nobody else may read it, if it is kept in our folder.

    SQLite gives the files that it makes beside it the same rights.
    """
    if path.parent == VAR_DIR and not path.exists():
        path.touch(mode=0o600)


def number(name: str, default: int) -> int:
    """Return a variable that has to be a whole number above 0."""
    value = env.str(name, str(default))
    if not value.isdecimal() or not int(value):
        raise ImproperlyConfigured(f"{name} is {value!r}. Write a number above 0.")
    return int(value)


def seconds(name: str, default: float) -> float:
    """Return a variable that has to be a number of seconds, of a day at most."""
    value = env.str(name, str(default))
    try:
        given = float(value)
    except ValueError:
        given = 0
    if not 0.001 <= given <= 86_400:
        raise ImproperlyConfigured(
            f"{name} is {value!r}. Write a number of seconds above 0."
        )
    return given


def switch(name: str) -> bool:
    """Return a variable that has to be on or off; it is off when absent."""
    value = env.str(name, "off").lower()
    if value not in ("on", "off", "true", "false", "yes", "no", "1", "0"):
        raise ImproperlyConfigured(f"{name} is {value!r}. Write on or off.")
    return value in ("on", "true", "yes", "1")


def database() -> dict:
    """Return the database that DATABASE_URL names, else the embedded one."""
    url = env.str("DATABASE_URL", f"sqlite:///{VAR_DIR / 'onrecord.sqlite3'}")
    if not is_address(url):
        raise ImproperlyConfigured(f"DATABASE_URL is {url!r}. {HOW_TO_WRITE}")
    return configured(url, behind_pooler=ONRECORD_BEHIND_POOLER)


def secret_key() -> str:
    """Return ONRECORD_SECRET_KEY, else a random key kept under var/ since first use."""
    if key := env.str("ONRECORD_SECRET_KEY", ""):
        return key
    path = VAR_DIR / "secret-key"
    make_var()
    if not path.exists():
        keep_first(path, secrets.token_urlsafe(50))
    if not (key := path.read_text()):
        raise ImproperlyConfigured(f"{path} is empty. Delete it and start again.")
    return key


def keep_first(path: Path, text: str):
    """Write a file that is there whole or not at all; the first process's one stays."""
    with NamedTemporaryFile("w", dir=path.parent) as part:
        part.write(text)
        part.flush()
        with suppress(FileExistsError):
            path.hardlink_to(part.name)


def site_url() -> str:
    """Return the address readers use, without a slash at its end."""
    url = env.str("ONRECORD_SITE_URL", "http://127.0.0.1:8000").rstrip("/")
    parts = urlsplit(url)
    try:
        is_good = (
            parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        )
    except ValueError:
        is_good = False
    if not is_good or parts.path:
        raise ImproperlyConfigured(
            f"ONRECORD_SITE_URL is {url!r}. Write scheme and host only, "
            "such as https://quotes.example.org"
        )
    return url


def user_agent() -> str:
    """Return what other sites read of us when we open their pages: who, why, where."""
    who = [f"+{ONRECORD_SITE_URL}", ONRECORD_CONTACT]
    who = [one for one in who if one and one.isascii() and one.isprintable()]
    why = "reads articles whose quotes it keeps on record"
    default = f"OnRecord/1 ({'; '.join([why, *who])})"
    name = env.str("ONRECORD_USER_AGENT", default)
    if not (name.strip() and name.isascii() and name.isprintable()):
        raise ImproperlyConfigured(
            f"ONRECORD_USER_AGENT is {name!r}. Write one line of letters without "
            "accents, such as OnRecord (+https://quotes.example.org)"
        )
    return name


DEBUG = switch("ONRECORD_DEBUG")
SECRET_KEY = secret_key()
ONRECORD_SITE_URL = site_url()
# What the site is called, and who publishes the reviews that name nobody else.
ONRECORD_SITE_NAME = env.str("ONRECORD_SITE_NAME", "On Record")
ONRECORD_NEWSROOM = env.str("ONRECORD_NEWSROOM", ONRECORD_SITE_NAME)
# Who runs the site, in paragraphs, and an email address for readers.
ONRECORD_ABOUT = env.str("ONRECORD_ABOUT", "", multiline=True)
ONRECORD_CONTACT = env.str("ONRECORD_CONTACT", "")
ONRECORD_USER_AGENT = user_agent()
# Whether the pages that articles were read from are kept, byte for byte.
ONRECORD_KEEP_PAGES = switch("ONRECORD_KEEP_PAGES")
# What the front page says of the site.
ONRECORD_TAGLINE = env.str(
    "ONRECORD_TAGLINE",
    "Quotes from the press, word for word, each checked against its article.",
)
ONRECORD_PUBLISH_FULL_TEXT = switch("ONRECORD_PUBLISH_FULL_TEXT")
ONRECORD_FILES_AT_ONCE = number("ONRECORD_FILES_AT_ONCE", 2)
ONRECORD_MAX_UPLOAD_MB = number("ONRECORD_MAX_UPLOAD_MB", 10)
# How long a query of a page may take, one of a file, and a wait for somebody's lock.
ONRECORD_PAGE_SECONDS = seconds("ONRECORD_PAGE_SECONDS", 5)
ONRECORD_FILE_SECONDS = seconds("ONRECORD_FILE_SECONDS", 3600)
ONRECORD_LOCK_SECONDS = seconds("ONRECORD_LOCK_SECONDS", 2)
# A paste may be as long as a file; what is longer still, and more files than are read
# at once, get their sentence.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000  # of 100 articles read at once, 1,100
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * ONRECORD_MAX_UPLOAD_MB * 1_000_000

# Everything that a browser must only do over TLS follows from the site's address.
_SITE = urlsplit(ONRECORD_SITE_URL)
_TLS = _SITE.scheme == "https"
ALLOWED_HOSTS = [_SITE.hostname, *env.list("ONRECORD_ALLOWED_HOSTS", default=[])]
if _SITE.hostname in ("127.0.0.1", "localhost"):
    ALLOWED_HOSTS += ["127.0.0.1", "localhost"]
CSRF_TRUSTED_ORIGINS = [ONRECORD_SITE_URL]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _TLS
SECURE_HSTS_SECONDS = 31_536_000 if _TLS else 0
# Whether other sites below the same domain keep to TLS is not ours to say.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# SQLite makes the indexes without the columns that they only carry.
SILENCED_SYSTEM_CHECKS += ["models.W039", "models.W040"]
ONRECORD_BEHIND_PROXY = switch("ONRECORD_BEHIND_PROXY")
if ONRECORD_BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

INSTALLED_APPS = [
    "articles",
    "quotes",
    "quotes.apps.OnRecordAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_filters",
    "django_htmx",
]
MIDDLEWARE = [
    "quotes.middleware.headers.safe_headers",
    "quotes.middleware.probes.AnswerProbes",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "quotes.middleware.query_time.LimitQueries",
    "quotes.middleware.compression.CompressPages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "quotes.middleware.request_size.LimitRequests",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "quotes.middleware.unavailable.SayUnavailable",
]
ROOT_URLCONF = "quotes.urls"
WSGI_APPLICATION = "quotes.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [TEMPLATES_DIR],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    },
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [TEMPLATES_DIR],
        "OPTIONS": {"environment": "quotes.templatetags.quotation.environment"},
    },
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ONRECORD_BEHIND_POOLER = switch("ONRECORD_BEHIND_POOLER")
DATABASES = {"default": database()}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    make_var()
    make_private(Path(DATABASES["default"]["NAME"]))

LOGIN_URL, LOGIN_REDIRECT_URL, LOGOUT_REDIRECT_URL = "log_in", "desk", "home"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # A stranger's odd request is answered, and is no news to the one who runs this.
    "loggers": {
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "CRITICAL"},
    },
}
