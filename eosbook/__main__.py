"""The package's command: `python -m eosbook claims` checks the register of claims."""

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


def main(arguments=None):
    """Run the command; return the exit status: 1 if a verdict is not the one on record."""
    parser = argparse.ArgumentParser(prog="python -m eosbook", description=__doc__)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    sub = commands.add_parser("claims", help="check the register of claims")
    sub.add_argument("names", nargs="*", metavar="NAME", help="key of a claim; without any, all")
    sub.add_argument("--thorough", action="store_true", help="more settings, nearer to the limits")
    sub.add_argument("--page", type=Path, metavar="FILE", help="write the generated page")
    sub.set_defaults(command=check)
    options = parser.parse_args(arguments)
    if options.page and options.names:
        parser.error("--page needs all claims: leave out the names")
    return options.command(options)


if __name__ == "__main__":
    sys.exit(main())
