"""Figures of ResNet-18's training: every series is drawn as recorded; made-up runs."""

import matplotlib
import numpy as np
import pytest

from eosbook import style
from eosbook.figures import training_curves as figures
from eosbook.runs import Run

matplotlib.use("Agg")


def made_up(lr, seed=0, steps=30, outputs=1, **arrays):
    """A bouncing run that no network made."""
    rng = np.random.default_rng([seed, int(1000 * lr)])
    step = np.arange(steps + 1)
    swing = (-1.0) ** step * lr
    found = {
        "step": step,
        "learning_rate": lr * (1 + np.cos(np.pi * step / steps)) / 2,
        "loss": np.exp(-lr * step) + 0.1 * np.abs(swing),
        "accuracy": 0.5 + 0.5 * step / steps,
        "mean_logit": np.tile(swing[:, None], outputs),
        "median_bias": -lr * step / steps,
        "activation": 0.8 - 0.1 * lr * step,
        "test_step": step[::5],
        "test_accuracy": 0.5 + 0.4 * step[::5] / steps,
        "sharpness_step": step[::3],
        "sharpness": np.full((len(step[::3]), 1), 3 / lr),
        "bias": rng.normal(-lr, 0.01, (3, 16)),
        "channel_activation": rng.uniform(0, 1, (3, 16)),
    }
    return Run(found | arrays, {"name": "made up", "configuration": {"lr": lr, "seed": seed}})


RUNS = [made_up(lr, seed) for lr in (0.5, 0.1) for seed in (1, 0)]


def test_learning_rates_have_looks_and_seeds_share_them():
    looks = figures.looks(RUNS)
    order = [(run.configuration["lr"], run.configuration["seed"]) for run, *_ in looks]
    assert order == [(0.1, 0), (0.1, 1), (0.5, 0), (0.5, 1)]
    assert [role for _, role, _ in looks] == [style.FAMILY[0]] * 2 + [style.FAMILY[1]] * 2
    assert [label is None for *_, label in looks] == [False, True, False, True]


@pytest.mark.parametrize("name", figures.LABELS)
def test_every_series_is_drawn_as_recorded(name):
    fig = figures.training(RUNS, [name])
    (ax,) = fig.axes
    lines = [line for line in ax.lines if line.get_marker() not in ("None", None)]
    assert len(lines) == 4 and figures.LABELS[name] in (ax.get_title("left"), ax.get_title())
    for line, (run, role, _) in zip(lines, figures.looks(RUNS), strict=True):
        step, values = figures.series(run, name)
        np.testing.assert_array_equal(line.get_xdata(), step)
        np.testing.assert_array_equal(line.get_ydata(), values)
        assert line.get_color() == role.color and line.get_linestyle() == role.linestyle


def test_a_bounce_stays_as_wide_as_it_is():
    long = made_up(0.3, steps=5001)
    fig = figures.training([long], ["mean_logit"])
    drawn = fig.axes[0].lines[0].get_ydata()
    assert len(drawn) < 1000 and (drawn.min(), drawn.max()) == (-0.3, 0.3)


def test_the_end_cuts():
    fig = figures.training(RUNS, ["loss"], end=7)
    assert max(line.get_xdata().max() for line in fig.axes[0].lines) == 7


def test_divergence_is_marked():
    run = made_up(0.5, loss=np.r_[np.linspace(1, 50, 10), np.full(21, np.nan)])
    fig = figures.training([run], ["loss"])
    crosses = [line for line in fig.axes[0].lines if line.get_marker() == style.DIVERGED.marker]
    assert [tuple(line.get_xydata()[0]) for line in crosses] == [(9, 50)]


def test_sharpness_is_in_units_of_its_step_s_threshold():
    fig = figures.sharpness(RUNS)
    first = fig.axes[0].lines[0]
    step = first.get_xdata()
    np.testing.assert_allclose(first.get_ydata(), 1.5 * (1 + np.cos(np.pi * step / 30)) / 2)
    assert 30 not in step, "the schedule's last learning rate is 0"
    assert any(set(line.get_ydata()) == {1} for line in fig.axes[0].lines)


def test_distributions_count_every_channel_of_every_seed():
    fig = figures.distributions(RUNS)
    for ax in fig.axes[:2]:
        shares = [patch.get_data().values for patch in ax.patches]
        assert len(shares) == 2
        for share in shares:
            assert share.sum() == pytest.approx(1)


def test_bad_input():
    with pytest.raises(ValueError, match="name must be one of 'loss'"):
        figures.training(RUNS, ["depth"])
    with pytest.raises(ValueError, match="runs with 1 to 4 learning rates"):
        figures.training([made_up(lr) for lr in (0.1, 0.2, 0.3, 0.4, 0.5)], ["loss"])
    with pytest.raises(ValueError, match="one logit"):
        figures.training([made_up(0.1, outputs=10)], ["mean_logit"])
