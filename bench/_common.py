"""What the benchmarks share: timing side by side, the machine, and their two files."""

import datetime
import importlib.metadata
import json
import math
import os
import platform
import time
from pathlib import Path

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


def environment(*packages):
    """Date, machine and versions, to stand beside the numbers."""
    cpu = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        cpu = names[0].partition(":")[2].strip() if names else cpu
    return {
        "date": datetime.date.today().isoformat(),
        "cpu": cpu,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        **{name: importlib.metadata.version(name) for name in packages},
    }


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
