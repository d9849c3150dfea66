"""What the training processes share: records, sharpness along the run, the end, and the state."""

import numpy as np
import torch

from eosbook.sharpness import Tracker


class Process:
    """A training run that can be stopped after any step, stored, and taken up again.

    A subclass records and steps in `advance`, and stores its weights in `weights_state` and
    `load_weights`.

    Parameters
    ----------
    settings : dataclass
        With at least ``steps`` and ``seed``.

    Attributes
    ----------
    step, steps : int
        Steps taken, and to take.
    finished, diverged : bool
        Nothing is left to do; the loss is not finite.
    records : dict of str to list
    """

    def __init__(self, settings):
        self.settings, self.steps = settings, settings.steps
        self.step, self.diverged, self.finished = 0, False, False
        self.tracker = Tracker(seed=settings.seed)
        self.records = {}

    @property
    def last(self):
        """Whether all steps are taken."""
        return self.step == self.steps

    def due(self, every):
        """Whether what happens every so many steps (0: never), and at the last, happens now."""
        return every > 0 and (self.step % every == 0 or self.last)

    def record(self, **values):
        """Add one value to each series."""
        for name, value in values.items():
            self.records.setdefault(name, []).append(np.asarray(value))

    def measure_sharpness(self, hessian):
        """Record the largest eigenvalue here, with what it took."""
        found = self.tracker.measure(hessian)
        self.record(
            sharpness_step=self.step,
            sharpness=np.asarray(found.values, dtype=np.float32),
            sharpness_residual=np.asarray(found.residuals, dtype=np.float32),
            sharpness_products=found.products,
            sharpness_flag=int(found.flag),
        )

    def ended(self, finite):
        """Note whether the run ends here: after the last step, or with a loss that is not finite."""
        self.diverged = not finite
        self.finished = self.last or self.diverged
        return self.finished

    def arrays(self):
        """Everything recorded so far, by name."""
        return {name: np.stack(values) for name, values in self.records.items()}

    def state_dict(self):
        """What `load_state_dict` needs to go on."""
        return {
            "step": self.step,
            "diverged": self.diverged,
            "finished": self.finished,
            "weights": self.weights_state(),
            "tracker": self.tracker.state_dict(),
            "records": {name: torch.from_numpy(a) for name, a in self.arrays().items()},
        }

    def load_state_dict(self, state):
        """Go on from a stored state; on a CPU the rest is the same bit by bit."""
        self.step, self.diverged, self.finished = (
            state[key] for key in ("step", "diverged", "finished")
        )
        self.load_weights(state["weights"])
        self.tracker.load_state_dict(state["tracker"])
        self.records = {name: list(a.numpy()) for name, a in state["records"].items()}
