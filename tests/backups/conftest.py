"""Sites to back up and to restore into."""

import psycopg
import pytest

from tests.backups.sites import ENGINES, Sites, backup_in
from tests.benchmarks import databases


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    try:
        databases.maintenance().close()
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL server answers; set TEST_DATABASE_URL")
    sites = Sites(tmp_path_factory.mktemp("sites"))
    yield sites
    sites.drop()


@pytest.fixture(scope="session")
def demo(sites):
    """A site with the demo, a row in every table and odd values, on SQLite."""
    site = sites.new("sqlite")
    site.done("-m", "tests.backups.filling")
    return site


@pytest.fixture(scope="session")
def backup(demo, tmp_path_factory):
    place = tmp_path_factory.mktemp("backups")
    demo.done("backup", str(place))
    return backup_in(place)


@pytest.fixture(scope="session")
def full(sites, demo, backup):
    """The same site on each kind of database."""
    restored = sites.new("postgresql")
    restored.done("restore", str(backup))
    return dict(zip(ENGINES, (demo, restored), strict=True))
