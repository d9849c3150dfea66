"""One look for all figures: a colour, a line and a marker for each role, never colour alone."""

from contextlib import contextmanager
from dataclasses import dataclass

import matplotlib.pyplot as plt


@dataclass(frozen=True)
class Role:
    """How one thing is drawn in every figure and explorer of the book."""

    color: str
    linestyle: str
    marker: str

    @property
    def line(self):
        """Keywords for a line without markers."""
        return {"color": self.color, "linestyle": self.linestyle}

    @property
    def points(self):
        """Keywords for markers without a line."""
        return {"color": self.color, "marker": self.marker, "linestyle": "none"}

    @property
    def steps(self):
        """Keywords for a line with a marker at each step."""
        return {"color": self.color, "marker": self.marker, "linestyle": self.linestyle}


FLOW_PHASE = Role("#0072B2", "-", "o")
BOUNCING = Role("#D55E00", "--", "^")
CONVERGING = Role("#009E73", "-.", "s")
THEORY = Role("#CC79A7", ":", "D")
DIVERGED = Role("#666666", "-", "x")
THRESHOLD = Role("#1a1a1a", "--", "_")
PHASES = (FLOW_PHASE, BOUNCING, CONVERGING)

# Curves of one family (the exponents of Figure 11, the step sizes of Figure 10), told apart by all three.
FAMILY = (
    Role("#0072B2", "-", "o"),
    Role("#D55E00", "--", "^"),
    Role("#009E73", "-.", "s"),
    Role("#8a5a9e", ":", "D"),
)

# An opaque, nearly white ground: the roles hold 3:1 on it, and it reads on a dark page too.
RC = {
    "figure.facecolor": "#fdfdfc",
    "axes.facecolor": "#fdfdfc",
    "savefig.facecolor": "#fdfdfc",
    "figure.dpi": 96,
    "figure.constrained_layout.use": True,
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "lines.linewidth": 2,
    "lines.markersize": 4,
    "legend.frameon": False,
    "legend.fontsize": 9,
    "mathtext.fontset": "cm",
}


@contextmanager
def figure(*args, **kwargs):
    """`plt.subplots` in the book's look; the figure is released from pyplot at the end."""
    with plt.rc_context(RC):
        fig, axes = plt.subplots(*args, **kwargs)
        try:
            yield fig, axes
        finally:
            plt.close(fig)
