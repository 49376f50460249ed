# On Record: `make demo` to try it, `make test` before you commit, `make check` for all.

PORT = 8000
SIZES = 10k,1M
PYTHON = .venv/bin/python

comma = ,
EACH_SIZE = $(subst $(comma), ,$(SIZES))
# What takes no longer on larger ones, or would take hours on SQLite.
UP_TO_1M = $(filter-out 5M 10M,$(EACH_SIZE))

.PHONY: demo test check check-long lint lock columns migrations-frozen \
	accuracy speed keys bench hurt watch-check

# Serve a site with the sample articles on http://127.0.0.1:8000; with WITH_FEED=1,
# a little paper beside it, whose feed is read and whose story changes
demo: .venv/installed
	@$(PYTHON) manage.py demo --port $(PORT) $(if $(WITH_FEED),--with-feed)

# Measure the watch on made-up webs: edits told, feeds, a day’s requests, kills, speed
watch-check: .venv/installed
	@$(PYTHON) -m tests.articles.fetching
	@$(PYTHON) -m tests.articles.watching.measures

# Run the tests, on PostgreSQL and in Chromium too where they are there
test: .venv/installed
	@$(PYTHON) -m tests

# Everything that has to hold; nothing may be left out
check: .venv/installed lint
	@$(PYTHON) -m tests --strict

# What takes too long for that, before a release: the random tests on all their
# examples, and whether a test notices each promise that tests/broken breaks
check-long: .venv/installed
	@$(PYTHON) -m tests --strict --long
	@$(PYTHON) -m tests.broken

lint: .venv/installed
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	$(PYTHON) manage.py makemigrations --check --dry-run
	DATABASE_URL=sqlite:///var/check.sqlite3 $(PYTHON) manage.py migrate -v 0
	DATABASE_URL=sqlite:///var/check.sqlite3 ONRECORD_SITE_URL=https://quotes.example \
		$(PYTHON) manage.py check --deploy --database default --fail-level WARNING

# Write the README's table of the files' columns anew
columns: .venv/installed
	@$(PYTHON) manage.py shell --no-imports \
		-c "from tests.exports import readme_table; readme_table.put_into_readme()"

# How well the engine finds quotes, speakers and who they are, where ../shared stands
# beside us: each figure beside what it should reach
accuracy: .venv/installed
	@$(PYTHON) -m tests.extraction.accuracy

# How fast it does, as a ratio that means the same on any machine; beside another
# checkout: .venv/bin/python -m tests.extraction.speed BEFORE
speed: .venv/installed
	@$(PYTHON) -m tests.extraction.speed

# How long a key press takes at the desk, in a database of 100,000 quotes
keys: .venv/installed
	@$(PYTHON) -m tests.browser.key_speed

# How long pages, files and imports take on made-up news, and beside Datasette:
# make bench SIZES=10k,1M,5M
bench: .venv/installed
	@for size in $(EACH_SIZE); do \
		$(PYTHON) -m tests.benchmarks pages --size $$size --database postgresql; \
	done
	@for size in $(UP_TO_1M); do \
		$(PYTHON) -m tests.benchmarks pages --size $$size --database sqlite; \
		$(PYTHON) -m tests.benchmarks datasette --size $$size --database sqlite; \
	done
	@for part in requests exports imports looks crowd; do \
		$(PYTHON) -m tests.benchmarks $$part --size $(lastword $(UP_TO_1M)) \
			--database postgresql; \
	done
	@$(PYTHON) -m tests.benchmarks report

# What the site bears: strangers, files made to hurt, locks and faults, all of it bounded
# and on this machine only; or a part of it: make hurt PARTS=downloads
hurt: .venv/installed
	@$(PYTHON) -m tests.hurt $(PARTS)

# Freeze the migrations that are about to land: they never change from then on
migrations-frozen: .venv/installed
	@$(PYTHON) -m tests.migrations.freezing

# Pin the newest versions that pyproject.toml allows
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --group dev \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header \
		--quiet --upgrade pyproject.toml --output-file requirements.lock

.venv/installed: requirements.lock
	@echo "Installing what On Record needs into .venv …"
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "On Record needs Python 3.11 or newer."; exit 1; }
	@python3 -m venv .venv
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check \
		--require-hashes --requirement requirements.lock
	@touch $@
