"""The phases of a run: gradient flow, bouncing, converging."""

from functools import cached_property

import numpy as np

PHASES = ("gradient flow", "bouncing", "converging")
TINY = 1e-300


class Phased:
    """A run that tells its phases from three arrays.

    `_oscillating` is what changes its sign at every step of the bouncing phase, `_smallest` the
    size that underflows when it becomes 0 long after convergence, `_above` whether the sharpness on
    the axis is at or above 2/eta.
    """

    @cached_property
    def sign_change(self):
        sign = np.sign(self._oscillating)
        first = int(np.argmax(sign != sign[0]))
        if sign[first] == 0 and self._smallest[first - 1] < TINY:
            return -1  # not a landing but an underflow
        return first if first > 0 else -1

    @cached_property
    def crossing(self):
        below = np.flatnonzero(~self._above[self.sign_change :]) if self.sign_change > 0 else ()
        return self.sign_change + int(below[0]) if len(below) and below[0] > 0 else -1

    @cached_property
    def phase(self):
        phase = np.zeros(self._above.size, np.uint8)
        if self.sign_change > 0:
            bouncing = self._above[self.sign_change]
            end = self.crossing if self.crossing > 0 else phase.size * bouncing
            phase[self.sign_change :] = 2
            phase[self.sign_change : end] = 1
        return phase
