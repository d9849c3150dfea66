"""What the benchmarks share: timing side by side, the machine, and their two files."""

import json
import math
import time
from pathlib import Path

from eosbook.runs import environment

__all__ = ["best_of", "environment", "write"]

HERE = Path(__file__).parent


def best_of(*functions, repeats=7):
    """Least time of each function, in turn so that all share the machine's moods."""
    times = [math.inf] * len(functions)
    for _ in range(repeats):
        for i, function in enumerate(functions):
            start = time.perf_counter()
            function()
            times[i] = min(times[i], time.perf_counter() - start)
    return times


def write(name, title, results, lines):
    """Write NAME.json, and NAME.md with the environment above the lines of its tables; print it."""
    Path(HERE, f"{name}.json").write_text(json.dumps(results, indent=1) + "\n")
    heading = [
        f"# {title}",
        "",
        ", ".join(f"{key} {value}" for key, value in results["environment"].items()) + ".",
        f"Written by `bench_{name}.py`.",
        "",
    ]
    text = "\n".join(heading + lines) + "\n"
    Path(HERE, f"{name}.md").write_text(text)
    print(text)
