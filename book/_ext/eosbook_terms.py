"""Sphinx extension: the first mention of a glossary term on a page leads to the glossary.

Pages name no link: in a notebook outside the book a role would stand as raw text.  The glossary's
own page, titles, links, formulas and code are left alone.
"""

import re

from docutils import nodes

QUIET = {"step", "gap", "trajectory"}  # words that a reader meets at every turn
CLOSED = (nodes.title, nodes.reference, nodes.literal, nodes.literal_block, nodes.math, nodes.raw)


def glossary(env):
    """Where each term is explained: {term: (docname, anchor)}."""
    objects = env.get_domain("std").get_objects()
    return {
        name.lower(): (docname, anchor)
        for name, _, kind, docname, anchor, _ in objects
        if kind == "term" and name.lower() not in QUIET
    }


def open_texts(doctree):
    """Texts of paragraphs that are not part of a title, a link, a formula or code."""
    for paragraph in doctree.findall(nodes.paragraph):
        for text in paragraph.findall(nodes.Text):
            node = text.parent
            while node is not None and not isinstance(node, CLOSED):
                node = node.parent
            if node is None:
                yield text


def link_first_mentions(app, doctree, docname):
    places = glossary(app.env)
    if not places or docname in {home for home, _ in places.values()}:
        return
    waiting = dict(places)
    longest_first = sorted(waiting, key=len, reverse=True)
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})s?\b", re.IGNORECASE)
    for text in list(open_texts(doctree)):
        parts, end = [], 0
        for found in pattern.finditer(text):
            place = waiting.pop(found[1].lower(), None)
            if place is None:
                continue
            home, anchor = place
            address = f"{app.builder.get_relative_uri(docname, home)}#{anchor}"
            link = nodes.reference("", found[0], internal=True, refuri=address, classes=["term"])
            parts += [nodes.Text(text[end : found.start()]), link]
            end = found.end()
        if parts:
            text.parent.replace(text, [*parts, nodes.Text(text[end:])])


def setup(app):
    app.connect("doctree-resolved", link_first_mentions)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
