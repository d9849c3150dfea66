"""The package's commands: check the register of claims, and run the experiments on networks."""

import argparse
import sys
import time
from pathlib import Path

from eosbook import claims
from eosbook.claims import _page


def plain(text):
    """Markdown as a terminal shows it best."""
    for mark, sign in (("$", ""), (r"\cdot10^", "e"), ("{", ""), ("}", "")):
        text = text.replace(mark, sign)
    return text


def report(evidence, seconds):
    """One line of the table."""
    numbers = plain("; ".join(map(_page.observed, evidence.findings)))
    count = f"{len(evidence.settings)}/{evidence.tried}"
    differs = "" if evidence.as_expected else f"   EXPECTED: {evidence.claim.expected}"
    key, verdict = evidence.claim.key, evidence.verdict
    return f"{key:<22}{verdict:<24}{count:>11}{seconds:>7.1f} s  {numbers}{differs}"


def check(options):
    """Check claims; return the exit status."""
    unknown = set(options.names) - set(claims.REGISTER)
    if unknown:
        print(f"no claim {', '.join(sorted(unknown))}; there are:", *claims.REGISTER, sep="\n  ")
        return 2
    chosen = options.names or list(claims.REGISTER)
    terminal = sys.stderr.isatty()
    began = shown = time.monotonic()
    found = {}
    print(f"{'claim':<22}{'verdict':<24}{'settings':>11}{'time':>9}  observed")
    for place, key in enumerate(chosen, 1):

        def progress(done, total, place=place, key=key):
            nonlocal shown
            now = time.monotonic()
            if now - shown > (0.1 if terminal else 10):
                shown = now
                end = "\x1b[K\r" if terminal else "\n"
                line = f"[{place}/{len(chosen)}] {key}: {done} of {total} settings"
                print(line, end=end, file=sys.stderr, flush=True)

        start = time.monotonic()
        found[key] = claims.check(key, thorough=options.thorough, progress=progress)
        if terminal:
            print("\x1b[K", end="", file=sys.stderr, flush=True)
        print(report(found[key], time.monotonic() - start), flush=True)
    verdicts = [evidence.verdict for evidence in found.values()]
    total = ", ".join(
        f"{verdicts.count(verdict)} {verdict}" for verdict in dict.fromkeys(sorted(verdicts))
    )
    differ = sum(not evidence.as_expected for evidence in found.values())
    seconds = time.monotonic() - began
    print(f"\n{len(found)} claims in {seconds:.0f} s: {total}; {differ} not as expected")
    if options.page:
        rows = {key: _page.row(evidence) for key, evidence in found.items()}
        entries = {key: _page.entry(evidence) for key, evidence in found.items()}
        options.page.write_text(claims.page(claims.GROUPS, rows, entries), encoding="utf-8")
    return int(differ > 0)


def on_networks(command):
    """A command of `_run_command`, which needs PyTorch; a wrong input ends it in one line."""

    def done(options):
        from eosbook import _run_command

        try:
            return getattr(_run_command, command)(options)
        except (ValueError, MemoryError) as error:
            print(f"error: {error}", file=sys.stderr)
            return 2

    return done


def add_network_commands(commands):
    """Add `run`, `list` and `show`."""
    run = commands.add_parser("run", help="run an experiment; after a stop, go on with it")
    run.add_argument("experiment", metavar="EXPERIMENT", help="one that `list` shows")
    run.add_argument("--preset", default="tiny", help="tiny, small or paper (default tiny)")
    run.add_argument("--lr", nargs="+", type=float, help="learning rates instead of the preset's")
    run.add_argument("--seed", nargs="+", type=int, help="seeds instead of the preset's")
    run.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    run.add_argument("--images", help="auto, download, stand-in, a folder or an archive")
    run.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help="other settings")
    run.add_argument(
        "--split",
        choices=("auto", "runs", "data"),
        default="auto",
        help="under torchrun: a process for each run, or all on one run's data",
    )
    run.add_argument("--checkpoint-seconds", type=float, default=30, help="between checkpoints")
    run.set_defaults(command=on_networks("run"))
    listing = commands.add_parser("list", help="list experiments, presets, settings, stored runs")
    listing.set_defaults(command=on_networks("list_all"))
    show = commands.add_parser("show", help="show where a stored run comes from")
    show.add_argument("name", metavar="RUN")
    show.set_defaults(command=on_networks("show"))
    for sub in (run, listing, show):
        sub.add_argument("--folder", type=Path, default=Path("runs"), help="of runs (default runs)")


def main(arguments=None):
    """Run the command; return its exit status: 1 if a verdict is not the one on record."""
    parser = argparse.ArgumentParser(prog="python -m eosbook", description=__doc__)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    sub = commands.add_parser("claims", help="check the register of claims")
    sub.add_argument("names", nargs="*", metavar="NAME", help="key of a claim; without any, all")
    sub.add_argument("--thorough", action="store_true", help="more settings, nearer to the limits")
    sub.add_argument("--page", type=Path, metavar="FILE", help="write the generated page")
    sub.set_defaults(command=check)
    add_network_commands(commands)
    options = parser.parse_args(arguments)
    if options.command is check and options.page and options.names:
        parser.error("--page needs all claims: leave out the names")
    return options.command(options)


if __name__ == "__main__":
    sys.exit(main())
