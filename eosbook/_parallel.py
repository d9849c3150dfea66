"""A batch on all cores."""

import os
from concurrent.futures import ThreadPoolExecutor

CHUNK = 32  # elements a thread takes at a time


def spread(work, size):
    """Call `work(part)` for slices that make up `range(size)`.

    `work` is a compiled loop that releases the interpreter's lock, so that threads use all cores.
    """
    parts = [slice(start, start + CHUNK) for start in range(0, size, CHUNK)]
    if len(parts) <= 1:
        for part in parts:
            work(part)
    else:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(work, parts))
