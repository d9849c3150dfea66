"""Predictions in a browser: choosing, locking in, the answer, what is kept."""

import pytest

from eosbook.explorers import prediction
from tests.pages.explorers import open_host, open_page

QUESTION = {
    "question": "What does the *limiting* sharpness do?",
    "choices": ["It stays at 27", "It equals 2/*η*", "Both, one after the other", "It jumps"],
    "answer": "c",
    "explanation": "A corner, not a jump, at 2/*η* = 27.",
}


@pytest.fixture
def show(visit, hydrator, tmp_path):
    def opened(names=("corner",), page_options=None):
        boxes = [prediction(name=name, **QUESTION) for name in names]
        return open_page(visit, hydrator, tmp_path, boxes, page_options=page_options)

    return opened


def again(page):
    """The same page opened anew in the same browser."""
    page.reload()
    page.wait_for_selector("html.eosbook-live", state="attached")


def lock(page):
    page.get_by_role("button", name="lock in").click()


def status(page):
    return page.get_by_role("status").inner_text()


def test_the_answer_shows_only_once_locked_in(show):
    page = show()
    assert page.get_by_role("group", name="limiting sharpness").get_by_role("radio").count() == 4
    text = page.locator(".eos-prediction").inner_text()
    assert "corner" not in text and "right" not in text and "Answer" not in text
    page.get_by_role("radio", name="(b) It equals 2/η").check()
    assert "corner" not in page.locator(".eos-prediction").inner_text()
    lock(page)
    assert status(page) == ("You chose (b); the answer is (c). A corner, not a jump, at 2/η = 27.")
    assert all(radio.is_disabled() for radio in page.get_by_role("radio").all())
    labels = page.locator("label").all_inner_texts()
    assert "✗ wrong, your choice" in labels[1] and "✓ right" in labels[2]
    assert "right" not in labels[0] + labels[3] and "wrong" not in labels[0] + labels[3]


def test_right(show):
    page = show()
    page.get_by_text("Both, one after the other").click()
    lock(page)
    assert status(page).startswith("Right: (c). A corner")
    assert "✓ right, your choice" in page.locator("label").nth(2).inner_text()
    assert "wrong" not in page.locator(".eos-prediction").inner_text()


def test_by_keyboard(show):
    page = show()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert status(page) == "Choose one first."
    for key in ("Space", "ArrowDown", "ArrowDown"):
        page.keyboard.press(key)
    assert status(page) == ""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert status(page).startswith("Right: (c)")
    page.keyboard.press("Enter")  # the focus stands on "think again"
    assert status(page) == ""
    radios = page.get_by_role("radio").all()
    assert not any(radio.is_checked() or radio.is_disabled() for radio in radios)
    assert page.evaluate("document.activeElement.type") == "radio"


def test_the_choice_is_kept_and_taken_back(show):
    page = show(names=("one", "two"))
    first, second = page.locator(".eos-prediction").all()
    first.get_by_role("radio").nth(0).check()
    first.get_by_role("button", name="lock in").click()
    again(page)
    assert first.get_by_role("status").inner_text().startswith("You chose (a)")
    assert first.get_by_role("radio").nth(0).is_checked()
    assert second.get_by_role("status").inner_text() == ""
    second.get_by_role("radio").nth(2).check()  # chosen but not locked in
    first.get_by_role("button", name="think again").click()
    again(page)
    assert page.locator(":checked").count() == 0
    assert page.evaluate("localStorage.length") == 0


def test_another_page_or_a_changed_question_asks_anew(show):
    page = show()
    page.get_by_role("radio").nth(0).check()
    lock(page)
    page.evaluate("""() => {
      const [key] = Object.keys(localStorage);
      localStorage.setItem(key.replace("page.html", "other.html"), localStorage[key]);
      localStorage.setItem(key, "a choice of an earlier edition");
    }""")
    again(page)
    assert status(page) == "" and page.locator(":checked").count() == 0


def test_where_storage_is_refused_it_still_works(visit, show):
    page = show()
    page.add_init_script(
        "Object.defineProperty(globalThis, 'localStorage', "
        "{ get() { throw new DOMException('refused', 'SecurityError'); } })"
    )
    again(page)
    page.get_by_role("radio").nth(2).check()
    lock(page)
    assert status(page).startswith("Right: (c)")
    page.get_by_role("button", name="think again").click()
    assert status(page) == ""


def test_print_shows_question_choices_and_answer(show):
    page = show()
    page.emulate_media(media="print")
    text = page.locator(".eos-prediction").inner_text()
    for part in (
        "limiting sharpness",
        "(a) It stays at 27",
        "(d) It jumps",
        "Answer: (c). A corner",
    ):
        assert part in text
    assert not page.get_by_role("button").first.is_visible()
    page.emulate_media(media="screen")
    page.get_by_role("radio").nth(0).check()
    lock(page)
    page.emulate_media(media="print")
    text = page.locator(".eos-prediction").inner_text()
    assert text.count("A corner") == 1 and "You chose (a)" in text


def test_in_a_notebook(visit, tmp_path):
    page = open_host(visit, tmp_path, prediction(name="corner", **QUESTION))
    page.get_by_role("radio").nth(2).check()
    lock(page)
    assert status(page).startswith("Right: (c)")
    page.evaluate("explorer.set('question', 'Another question?')")
    assert "Another question?" in page.locator("legend").inner_text()
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == ""
    assert page.evaluate("explorer.listening()") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_a_phone(show, scheme):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options)
    page.evaluate("scheme => { document.documentElement.dataset.theme = scheme }", scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    boxes = [label.bounding_box() for label in page.locator("label, button:not([hidden])").all()]
    assert all(box["height"] >= 44 for box in boxes)
