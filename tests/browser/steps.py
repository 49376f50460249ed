"""What a person does in the browser, step by step."""

import secrets
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import expect

import articles

SAMPLES = Path(articles.__file__).parent / "samples"
PASSWORD = "a password for the tests"
# Select the first words of the text at the desk, and say which.
SELECT = """() => {
    const walker = document.createTreeWalker(
        document.querySelector("#text p"), NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, node.data.indexOf(" ", 12));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return getSelection().toString();
}"""


# What a page tried and the site's policy forbids, and errors of its scripts.
refused: list[str] = []


@contextmanager
def window(browser, site: str, **options):
    """Open a window of its own, in which `/` is the site's home."""
    context = browser.new_context(base_url=site, **options)
    context.on("console", keep_refusal)
    context.on("weberror", lambda problem: refused.append(str(problem.error)))
    yield context.new_page()
    context.close()


def keep_refusal(message):
    """Keep what a page was refused; what a test runs in it has no address."""
    if "Content Security Policy" in message.text and message.location["url"]:
        refused.append(f"{message.page.url}: {message.text}")


def log_in(page, who="curator"):
    page.goto("/admin/")
    page.get_by_label("Username").fill(who)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("button", name="Log out")).to_be_visible()


def sample_text(sample: str) -> str:
    return (SAMPLES / f"{sample}.txt").read_text(encoding="utf8")


def add_at_desk(page, sample: str):
    """Put a sample article in at the desk, with an address of its own; end at its card.

    Another test may have put it in, and decided its quotes.
    """
    page.goto("/desk/add/")
    page.get_by_label("Paste the article").fill(sample_text(sample))
    page.get_by_label("Address").fill(f"https://a.example/{secrets.token_hex(8)}")
    page.get_by_role("button", name="Add it and find its quotes").click()
    wait_for(page, "#card")


def wait_for(page, selector: str):
    """Wait for a new page that has it, and for the script that reads the keys there."""
    page.wait_for_selector(selector)
    page.wait_for_load_state()


def paste(page, sample: str):
    """Put a sample article in, as it is pasted from a page; end at its quotes."""
    page.goto("/admin/articles/article/add/")
    page.get_by_label("Paste the article").fill(sample_text(sample))
    page.get_by_role("button", name="Add it and find its quotes").click()
    expect(page.get_by_role("heading", name="Quotes (")).to_be_visible()


def choose_all(page):
    """From an article's page, go to its quotes and choose to confirm them all."""
    page.get_by_role("link", name="Decide its quotes").click()
    page.locator("#action-toggle").check()
    page.get_by_label("Action:").select_option("Confirm")
    page.get_by_role("button", name="Go").click()
    expect(page.locator("#content")).to_contain_text("This also adds new speakers")


def confirm_chosen(page):
    page.get_by_role("button", name="Confirm and add the speakers").click()
    expect(page.locator(".messagelist")).to_contain_text("confirmed.")
