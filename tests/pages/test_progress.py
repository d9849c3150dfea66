"""Progress in a browser: pages marked as read, the score of the questions, the sum on the front page."""

import pytest

from tests.pages.conftest import settle

CHAPTER = "book/1-introduction.html"
INDEX = "book/index.html"
FIRST = "book/how-to-use.html"  # of the contents


@pytest.fixture
def reader(visit, site):
    """A reader who turns pages in one browser."""
    page = visit(INDEX)
    page.wait_for_load_state("networkidle")

    def turn(name):
        page.goto(f"{site}/{name}", wait_until="networkidle")
        settle(page)
        return page

    return turn


def score(page):
    return page.locator(".eosbook-progress [role=status]").inner_text()


def badge(page):
    link = page.locator(".bd-sidebar-primary a", has_text="What a large step size learns").first
    return link.locator(".eosbook-badge")


def total(page):
    return page.locator("#eosbook-progress [role=status]").inner_text()


def answer(page, right):
    """Lock in the first question's right answer, or a wrong one."""
    asked = page.locator(".eos-prediction").first
    letters = asked.get_by_role("radio")
    for place in range(letters.count()):
        letters.nth(place).check()
        asked.get_by_role("button", name="lock in").click()
        if asked.get_by_role("status").inner_text().startswith("Right") == right:
            return
        asked.get_by_role("button", name="think again").click()


def test_nothing_is_marked_before_anything_is_done(reader):
    page = reader(INDEX)
    assert page.locator(".eosbook-badge").count() == 0
    assert total(page).startswith("You have read 0 of")


@pytest.mark.parametrize("right", [True, False])
def test_a_question_counts_once_locked_in(reader, right):
    page = reader(CHAPTER)
    asked = page.locator(".eos-prediction").count()
    assert f"0 of {asked} answered, 0 right" in score(page)
    answer(page, right)
    assert f"1 of {asked} answered, {int(right)} right" in score(page)
    assert f"{int(right)}/{asked}" in badge(page).inner_text()
    page = reader(INDEX)
    assert f"answered 1 question, {int(right)} right" in total(page)
    page = reader(CHAPTER)  # it is kept
    assert f"1 of {asked} answered, {int(right)} right" in score(page)
    page.locator(".eos-prediction").first.get_by_role("button", name="think again").click()
    assert f"0 of {asked} answered" in score(page)


def test_read_by_keyboard_and_forgotten(reader):
    page = reader(CHAPTER)
    button = page.get_by_role("button", name="I have read this page")
    button.focus()
    page.keyboard.press("Space")
    assert button.get_attribute("aria-pressed") == "true"
    assert "✓" in badge(page).inner_text() and "(read" in badge(page).inner_text()
    answer(page, True)
    page = reader(INDEX)
    assert total(page).startswith("You have read 1 of")
    assert "Next: How to use this book" in total(page)
    reader(FIRST).get_by_role("button", name="I have read this page").click()
    page = reader(INDEX)
    assert total(page).startswith("You have read 2 of") and "Next: The lab" in total(page)
    page.get_by_role("button", name="forget my progress").click()
    assert total(page).startswith("You have read 0 of") and "answered 0" in total(page)
    assert page.locator(".eosbook-badge").count() == 0
    page = reader(CHAPTER)
    asked = page.locator(".eos-prediction").first
    assert asked.get_by_role("button", name="lock in").is_visible()
    assert button.get_attribute("aria-pressed") == "false"


def test_a_damaged_memory_is_no_obstacle(reader):
    page = reader(CHAPTER)
    page.evaluate("localStorage.setItem('eosbook progress', '{not JSON')")
    page = reader(CHAPTER)
    answer(page, True)
    assert "1 of" in score(page)


REFUSAL = """
const set = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (key.startsWith("eosbook")) throw new Error("refused");
  set.call(this, key, value);
};
"""


def test_where_storage_is_refused_the_page_counts_all_the_same(reader):
    page = reader(INDEX)
    page.context.add_init_script(REFUSAL)
    page = reader(CHAPTER)
    answer(page, True)
    assert "1 of" in score(page)
    assert "0 of" in score(reader(CHAPTER))  # it was kept nowhere
