"""Sphinx extension: the search finds the paper's statements by their numbers.

Theorems, lemmas and the like become objects of a domain of their own, by their titles ("Lemma 7 of
the paper: ..."); `scorer.js` lists what begins with the words asked for before all else.
"""

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from sphinx.domains import Domain, ObjType


class Statements(Domain):
    """Titles of all proof-like directives, with their places."""

    name = "statement"
    label = "Statement"
    object_types: ClassVar = {"statement": ObjType("statement of the paper")}
    initial_data: ClassVar = {"titles": {}}  # docname: [(title, anchor)]

    def get_type_name(self, type, primary=False):
        return type.lname

    def clear_doc(self, docname):
        self.data["titles"].pop(docname, None)

    def merge_domaindata(self, docnames, other):
        for docname in docnames:
            self.data["titles"][docname] = other["titles"].get(docname, [])

    def process_doc(self, env, docname, document):
        found = [
            node for node in document.findall(nodes.Element) if "proof" in node.get("classes", ())
        ]
        self.data["titles"][docname] = [
            (title.astext().strip().removeprefix("(").removesuffix(")"), node["ids"][0])
            for node in found
            if node.get("ids") and (title := next(iter(node.findall(nodes.title)), None))
        ]

    def get_objects(self):
        for docname, entries in self.data["titles"].items():
            for title, anchor in entries:
                yield title, title, "statement", docname, anchor, 1


def rank(app, config):
    config.html_search_scorer = str(Path(__file__).parents[1] / "_web" / "scorer.js")


def setup(app):
    app.add_domain(Statements)
    app.connect("config-inited", rank)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
