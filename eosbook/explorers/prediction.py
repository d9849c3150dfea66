"""A question that the reader answers before the book does."""

import html
import re
from pathlib import Path
from string import ascii_lowercase

import anywidget
import traitlets

from eosbook._validate import choice, fail
from eosbook.explorers._arguments import explorer_name, marked_text

STATIC = Path(__file__).parent / "static"
FEWEST, MOST = 2, 9


class Prediction(anywidget.AnyWidget):
    """Question with choices; the answer shows once a choice is locked in.

    Attributes
    ----------
    name : str
        Under which, with the page's path, a browser keeps the reader's choice.
    question, explanation : str
        What stands between stars is set in italics.
    choices : list of str
        Lettered (a), (b)... in the picture.
    answer : int
        Place of the right one in `choices`.
    still : str
        The same as HTML, for a built page whose scripts do not run.
    """

    _esm = STATIC / "prediction.js"
    _css = STATIC / "prediction.css"

    name = traitlets.Unicode().tag(sync=True)
    question = traitlets.Unicode().tag(sync=True)
    choices = traitlets.List(traitlets.Unicode()).tag(sync=True)
    answer = traitlets.Int().tag(sync=True)
    explanation = traitlets.Unicode().tag(sync=True)
    still = traitlets.Unicode().tag(sync=True)


def prediction(name, question, choices, answer, explanation):
    """Ask the reader to lock in a prediction; only then show the answer.

    The choice is kept in the reader's own browser.  In print, question, choices and answer all
    stand; in a built page without scripts the answer is folded.  The source spoils the answer, so
    fold the cell: tag it "hide-input" and set its metadata ``jupyter.source_hidden``.

    Parameters
    ----------
    name : str
        Distinguishes predictions of one page: a letter, then letters, digits, - or _.
    question, explanation : str
        Plain text; what stands between stars is set in italics.
    choices : sequence of str
        From 2 to 9 different texts, lettered in their order.
    answer : str
        Letter of the right choice: "a", "b"...

    Returns
    -------
    Prediction

    Raises
    ------
    ValueError
        If a text is empty or its stars do not come in pairs, or there is no such choice.

    Examples
    --------
    >>> asked = prediction("sum", "*x* + *x*?", ["*x*²", "2*x*"], "b", "Twice the same.")
    >>> asked.choices[asked.answer]
    '2*x*'
    """
    texts = list(choices) if isinstance(choices, list | tuple) else []
    if not (FEWEST <= len(texts) <= MOST and len(set(texts)) == len(texts)):
        fail("choices", choices, f"a list of {FEWEST} to {MOST} different texts")
    for i, text in enumerate(texts):
        marked_text(f"choices[{i}]", text)
    letters = list(ascii_lowercase[: len(texts)])
    place = letters.index(choice("answer", answer, letters))
    told = {
        "question": marked_text("question", question),
        "choices": texts,
        "answer": place,
        "explanation": marked_text("explanation", explanation),
    }
    return Prediction(name=explorer_name(name), still=_still(**told), **told)


def _still(question, choices, answer, explanation):
    """The question as HTML that needs no script."""
    items = "".join(f"<li>{_rich(text)}</li>" for text in choices)
    letter = ascii_lowercase[answer]
    return (
        f"<p><strong>Predict before you look.</strong> {_rich(question)}</p>"
        f'<ol type="a">{items}</ol><details><summary>Answer</summary>'
        f"<p>({letter}) {_rich(choices[answer])}. {_rich(explanation)}</p></details>"
    )


def _rich(text):
    return re.sub(r"\*(.*?)\*", r"<i>\1</i>", html.escape(text), flags=re.DOTALL)
