"""What tests do with explorers that compute in slices."""

import json


def finished(page):
    """Wait until nothing is being computed any more and the last picture is drawn."""
    page.wait_for_function(
        "document.querySelector('.eos-progress progress').value === 1"
        " && document.querySelector('.eos-cancel').disabled"
    )
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")


def main_thread(page, act):
    """Milliseconds that each task of the page's main thread takes while `act(page)` goes on.

    Of the processor, not of the clock: the machine may have other work.
    """
    browser = page.context.browser
    browser.start_tracing(page=page, categories=["disabled-by-default-devtools.timeline"])
    act(page)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    main = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    times = [
        event["tdur"] / 1000
        for event in events
        if event["name"] == "RunTask" and "tdur" in event and (event["pid"], event["tid"]) in main
    ]
    assert times
    return times
