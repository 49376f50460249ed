"""On Record's settings, read from the environment; every one has a safe default."""

import secrets
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured
from platformdirs import user_data_path

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


def number(name: str, default: int) -> int:
    """Return a variable that has to be a whole number above 0."""
    value = env.str(name, str(default))
    if not value.isdecimal() or not int(value):
        raise ImproperlyConfigured(f"{name} is {value!r}. Write a number above 0.")
    return int(value)


def switch(name: str) -> bool:
    """Return a variable that has to be on or off; it is off when absent."""
    value = env.str(name, "off").lower()
    if value not in ("on", "off", "true", "false", "yes", "no", "1", "0"):
        raise ImproperlyConfigured(f"{name} is {value!r}. Write on or off.")
    return value in ("on", "true", "yes", "1")


def database() -> dict:
    """Return the database that DATABASE_URL names, else the embedded one."""
    url = env.str("DATABASE_URL", f"sqlite:///{VAR_DIR / 'onrecord.sqlite3'}")
    if url.partition("://")[0] not in ("sqlite", "postgres", "postgresql"):
        raise ImproperlyConfigured(
            f"DATABASE_URL is {url!r}. Write sqlite:///PATH or "
            "postgres://USER:PASSWORD@HOST:PORT/NAME"
        )
    return env.db_url_config(url)


def secret_key() -> str:
    """Return ONRECORD_SECRET_KEY, else a random key kept under var/ since first use."""
    if key := env.str("ONRECORD_SECRET_KEY", ""):
        return key
    path = VAR_DIR / "secret-key"
    if not path.exists():
        make_var()
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text()


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


DEBUG = switch("ONRECORD_DEBUG")
SECRET_KEY = secret_key()
ONRECORD_SITE_URL = site_url()
# Who publishes the reviews that name nobody else.
ONRECORD_NEWSROOM = env.str("ONRECORD_NEWSROOM", "On Record")
ONRECORD_PUBLISH_FULL_TEXT = switch("ONRECORD_PUBLISH_FULL_TEXT")
ONRECORD_FILES_AT_ONCE = number("ONRECORD_FILES_AT_ONCE", 2)
ONRECORD_MAX_UPLOAD_MB = number("ONRECORD_MAX_UPLOAD_MB", 10)
# A paste may be as long as a file; what is longer still gets its sentence.
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
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "quotes.middleware.compression.CompressPages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "quotes.middleware.request_size.LimitRequests",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
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

DATABASES = {
    "default": database(),
}
# Connecting takes as long as a page; a connection that was cut is made anew.
DATABASES["default"] |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    make_var()
    # IMMEDIATE: two writers queue for the lock, and neither fails half-way through.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
elif switch("ONRECORD_BEHIND_POOLER"):
    # It hands one connection to many, and refuses what is asked of it at the start.
    DATABASES["default"] |= {"DISABLE_SERVER_SIDE_CURSORS": True, "CONN_MAX_AGE": 0}
else:
    # Pages are short queries on rows that lie in memory or on an SSD: compiling one, or
    # sharing it out to more processes, takes longer than it saves.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault(
        "options",
        "-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1",
    )

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
