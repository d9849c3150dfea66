"""The explorers' JavaScript modules, run in an engine without a browser."""

import json
import math
import re
from pathlib import Path

import quickjs

import eosbook

NUMERICS = Path(eosbook.__file__).parent / "explorers" / "js" / "numerics"
PLAIN = """
const modules = {};
const plain = (value) => JSON.stringify(value, (_, v) =>
  ArrayBuffer.isView(v) ? [...v]
    : typeof v === "number" && !Number.isFinite(v) ? { number: String(v) } : v);
"""
FROM = r'from "\./(\w+\.js)";'


class JavaScript:
    """Modules of `numerics`, what they export being global (of two that share a name, the last)."""

    def __init__(self, *names):
        self._context = quickjs.Context()
        self._context.eval(PLAIN)
        self._loaded = set()
        for name in names:
            self._load(name)
            self._context.eval(f"Object.assign(globalThis, modules['{name}'])")

    def _load(self, name):
        """A module as a function that returns its exports, once those it imports are there."""
        if name in self._loaded:
            return
        self._loaded.add(name)
        text = (NUMERICS / name).read_text(encoding="utf-8")
        for other in re.findall(FROM, text):
            self._load(other)
        text = re.sub(
            rf"^(import|export) (\{{[^}}]*\}}|\*) {FROM}",
            lambda found: _linked(*found.groups()),
            text,
            flags=re.MULTILINE,
        )
        own = re.findall(r"^export (?:function|const|let|class) (\w+)", text, flags=re.MULTILINE)
        text = re.sub(r"^export (?=\w)", "", text, flags=re.MULTILINE)
        assert not re.search(r"^(import|export)\b", text, flags=re.MULTILINE), name
        self._context.eval(
            f"modules['{name}'] = (() => {{ 'use strict'; const exports = {{}};\n{text}\n"
            f"return Object.assign(exports, {{ {', '.join(own)} }}); }})()"
        )

    def define(self, code):
        """Run a script."""
        self._context.eval(code)

    def __call__(self, function, *arguments):
        """What a function returns, as Python's lists, dicts and floats (NaN and infinities too)."""
        text = ", ".join(json.dumps(each) for each in arguments)
        return json.loads(self._context.eval(f"plain({function}({text}))"), object_hook=_number)


def _linked(verb, names, module):
    """An import or export from another module, in terms of `modules`."""
    source = f"modules['{module}']"
    if verb == "import":
        return f"const {names.replace(' as ', ': ')} = {source};"
    if names == "*":
        return f"Object.assign(exports, {source});"
    return f"Object.assign(exports, (({names}) => ({names}))({source}));"


def _number(entry):
    words = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
    return words[entry["number"]] if entry.keys() == {"number"} else entry
