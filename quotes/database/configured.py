"""What Django is told of a database, by its address."""

import environ

CONNECTING = 5  # seconds that PostgreSQL may take to answer at all
ADDRESSES = ("sqlite", "postgres", "postgresql")
HOW_TO_WRITE = "Write sqlite:///PATH or postgres://USER:PASSWORD@HOST:PORT/NAME"


def is_address(url: str) -> bool:
    return url.partition("://")[0] in ADDRESSES


def configured(url: str, *, behind_pooler: bool) -> dict:
    """Return Django’s settings for the database at an address."""
    database = environ.Env.db_url_config(url)
    # Connecting takes as long as a page; a connection that was cut is made anew.
    database |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
    if database["ENGINE"] == "django.db.backends.sqlite3":
        # IMMEDIATE: two writers queue for the lock, and neither fails half-way through.
        # A command waits its turn; a page waits for ONRECORD_LOCK_SECONDS.
        database["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 60,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        }
        return database
    options = database.setdefault("OPTIONS", {})
    options.setdefault("connect_timeout", CONNECTING)
    if behind_pooler:
        # It hands one connection to many, and refuses what is asked at the start.
        database |= {"DISABLE_SERVER_SIDE_CURSORS": True, "CONN_MAX_AGE": 0}
        return database
    # Pages are short queries on rows that lie in memory or on an SSD: compiling one, or
    # sharing it out to more processes, takes longer than it saves.
    options.setdefault(
        "options",
        "-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1",
    )
    return database
