"""Sphinx extension: the package's reference from its docstrings, which are numpydoc in plain text.

autodoc finds what is public; here its docstrings become reStructuredText.  What stands in backticks
is code, an example is code, and all else is plain text, in which a star or a bar is only that.
"""

import re
import textwrap

from numpydoc.docscrape import NumpyDocString

LISTED = ("Parameters", "Attributes", "Returns", "Raises")
INDENT = "   "


def plain(text):
    """Text whose only markup is code between backticks."""
    parts = re.split(r"(``.+?``|`.+?`)", text)
    parts[0::2] = [re.sub(r"([\\*_|`])", r"\\\1", part) for part in parts[0::2]]
    parts[1::2] = [f"``{part.strip('`')}``" for part in parts[1::2]]
    return "".join(parts)


def blocks(lines):
    """Paragraphs as they are, doctests and indented blocks as code."""
    text = "\n".join(lines).strip("\n")
    for block in re.split(r"\n\s*\n", text) if text else []:
        if block.startswith(">>>"):
            yield from [block, ""]
        elif block.startswith(" "):
            yield from ["::", "", textwrap.indent(textwrap.dedent(block), INDENT), ""]
        elif re.match(r"(- |\d+\. )", block):
            yield from [plain(block), ""]
        else:
            yield from [plain(" ".join(block.split())), ""]


def entry(name, kind, description):
    """One item of a section: a parameter, an attribute, a result, an error."""
    head = [f"**{plain(name)}**" if name else "", plain(kind) if kind else ""]
    body = "\n".join(blocks(description)).strip() or "\\ "  # an item needs one: an empty character
    return [" : ".join(filter(None, head)), *textwrap.indent(body, INDENT).split("\n"), ""]


def reference(app, what, name, obj, options, lines):
    """Replace a docstring by reStructuredText, in place."""
    if what == "module":
        lines[:] = "\n".join(blocks(lines)).split("\n")
        return
    found = NumpyDocString("\n".join(lines))
    result = [*blocks(found["Summary"]), *blocks(found["Extended Summary"])]
    for section in LISTED:
        if found[section]:
            result += [f".. rubric:: {section}", ""]
        for item in found[section]:
            result += entry(item.name, item.type, item.desc)
    for section in ("Notes", "Examples"):
        if found[section]:
            result += [f".. rubric:: {section}", "", *blocks(found[section])]
    lines[:] = "\n".join(result).split("\n")


def setup(app):
    app.setup_extension("sphinx.ext.autodoc")
    app.config.autodoc_typehints = "none"
    app.config.autodoc_member_order = "bysource"
    app.config.autodoc_preserve_defaults = True
    app.connect("autodoc-process-docstring", reference)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
