"""`hydrate.js` alone, on small pages made here."""

import json

import pytest

ESM = """
export default {
  render({ model, el }) {
    const said = document.createElement("p");
    const draw = () => { said.textContent = `${model.get("a")} ${model.get("b")}`; };
    model.on("change:a change:b", draw);
    globalThis.toy = model;
    draw();
    el.append(said);
  }
}
"""


def model(name, **state):
    return {"model_name": name, "model_module": "-", "model_module_version": "-", "state": state}


def slider(value, low, high, step=0.1, name="FloatSliderModel", **more):
    state = {"value": value, "min": low, "max": high, "step": step, "readout_format": ".2f"}
    return model(name, **{**state, "description": "a", "disabled": False, **more})


def link(source, target, name="LinkModel"):
    ends = {"source": [f"IPY_MODEL_{source[0]}", source[1]]}
    return model(name, **ends, target=[f"IPY_MODEL_{target[0]}", target[1]])


def view(name):
    """A cell whose output is the widget of that name."""
    place = (
        f'<script type="application/vnd.jupyter.widget-view+json">{{"model_id": "{name}"}}</script>'
    )
    return f'<div class="cell">{place}</div>'


ONE_CELL = view("top")


@pytest.fixture
def show(visit, hydrator, tmp_path):
    """Open a page that holds the given models and shows the one called `top`, or this body."""

    def open_page(body=ONE_CELL, fragment="", esm=ESM, **models):
        state = json.dumps({"version_major": 2, "version_minor": 0, "state": models})
        (tmp_path / "page.html").write_text(
            f"""<!doctype html><meta charset="utf-8"><title>toy</title>
            <link rel="icon" href="data:,">
            <script>eosbookSources = {{ toy: {json.dumps(esm)}, css: "p {{ color: red }}" }}</script>
            <script type="application/vnd.jupyter.widget-state+json">{state}</script>
            <script defer src="{hydrator.as_uri()}"></script>
            <body>{body}""",
            encoding="utf-8",
        )
        page = visit.new_page()
        page.goto((tmp_path / "page.html").as_uri() + fragment)
        page.wait_for_selector("html.eosbook-live, .eosbook-message", state="attached")
        return page

    return open_page


def toy(**models):
    """A slider `a` joined to an explorer that says its traits."""
    return {
        "top": model("VBoxModel", children=["IPY_MODEL_a", "IPY_MODEL_toy"]),
        "a": slider(0.5, 0.0, 2.0),
        "toy": model("AnyModel", _esm="toy", _css="css", a=7.0, b=0),
        "join": link(("a", "value"), ("toy", "a")),
        **models,
    }


def test_slider_and_explorer_follow_each_other(show):
    page = show(**toy())
    assert page.inner_text(".eosbook-explorer") == "0.5 0"
    page.locator("input[type=range]").focus()
    page.keyboard.press("ArrowRight")
    assert page.inner_text(".eosbook-explorer") == "0.6 0"
    page.evaluate("toy.set('a', 1.23456)")
    assert page.input_value(".eosbook-readout") == "1.23"
    assert page.inner_text(".eosbook-explorer") == "1.23456 0"


def test_directional_link_goes_one_way(show):
    page = show(**toy(join=link(("a", "value"), ("toy", "a"), "DirectionalLinkModel")))
    page.evaluate("toy.set('a', 1.5)")
    assert page.input_value(".eosbook-readout") == "0.50"


def test_loops_of_links_end(show):
    models = toy(back=link(("toy", "a"), ("toy", "b")), again=link(("toy", "b"), ("a", "value")))
    page = show(**models)
    page.evaluate("toy.set('b', 1.5)")
    assert page.inner_text(".eosbook-explorer") == "1.5 1.5"
    assert page.input_value(".eosbook-readout") == "1.50"


def test_events(show):
    page = show(**toy())
    seen = page.evaluate("""() => {
        const seen = [];
        const once = (model, value) => { seen.push(value); toy.off("change:a", once); };
        toy.on("change:a", once);
        toy.on("change", () => seen.push("any"));
        toy.set("a", 1); toy.set("a", 1); toy.set({a: 2, b: 3});
        return seen;
    }""")
    assert seen == [1, "any", "any"]


def test_log_slider_moves_in_the_exponent(show):
    page = show(
        **toy(
            a=slider(0.01, -3.0, 0.0, 1.0, "FloatLogSliderModel", readout_format=".3g", base=10.0)
        )
    )
    assert page.input_value("input[type=range]") == "-2"
    assert page.input_value(".eosbook-readout") == "0.0100"
    page.locator("input[type=range]").focus()
    page.keyboard.press("ArrowRight")
    assert page.inner_text(".eosbook-explorer") == "0.1 0"
    page.locator(".eosbook-readout").fill("50")
    page.keyboard.press("Enter")
    assert page.inner_text(".eosbook-explorer") == "1 0"


def test_read_out_refuses_what_is_no_number(show):
    page = show(**toy())
    readout = page.locator(".eosbook-readout")
    for text in ("", "NaN", "1/2", "Infinity"):
        readout.fill(text)
        page.keyboard.press("Enter")
        assert readout.get_attribute("aria-invalid") == "true"
        assert page.inner_text(".eosbook-explorer") == "0.5 0"
    readout.fill("1.375")
    page.keyboard.press("Enter")
    assert readout.get_attribute("aria-invalid") is None
    assert page.inner_text(".eosbook-explorer") == "1.375 0"
    readout.fill("-4")
    page.keyboard.press("Enter")
    assert page.inner_text(".eosbook-explorer") == "0 0"


@pytest.mark.parametrize(
    ("spec", "shown"),
    [(".2f", "0.50"), (".3f", "0.500"), (".3g", "0.500"), (".1e", "5.0e-1"), (".0%", "50%")],
)
def test_read_out_formats(show, spec, shown):
    page = show(**toy(a=slider(0.5, 0.0, 2.0, readout_format=spec)))
    assert page.input_value(".eosbook-readout") == shown


def test_whole_numbers(show):
    page = show(**toy(a=slider(3, 0, 9, 1, "IntSliderModel", readout_format="d")))
    page.locator(".eosbook-readout").fill("4.6")
    page.keyboard.press("Enter")
    assert page.inner_text(".eosbook-explorer") == "5 0"


def test_menu_and_box(show):
    shared = {"description": "m", "disabled": False}
    menu = model("DropdownModel", _options_labels=["x", "y", "z"], index=1, **shared)
    page = show(**toy(a=menu, join=link(("a", "index"), ("toy", "a"))))
    assert page.inner_text(".eosbook-explorer") == "1 0"
    page.get_by_label("m").select_option("z")
    assert page.inner_text(".eosbook-explorer") == "2 0"
    page = show(**toy(a=model("CheckboxModel", value=True, **shared)))
    page.get_by_label("m").click()
    assert page.inner_text(".eosbook-explorer") == "false 0"


def test_slider_over_names(show):
    names = {"_options_labels": ["0.01", "0.1", "1"], "index": 1, "description": "rate"}
    slider_model = model("SelectionSliderModel", readout=True, disabled=False, **names)
    page = show(**toy(a=slider_model, join=link(("a", "index"), ("toy", "a"))))
    range_, readout = page.get_by_label("rate"), page.locator(".eosbook-control output")
    assert (page.inner_text(".eosbook-explorer"), readout.inner_text()) == ("1 0", "0.1")
    range_.press("ArrowRight")
    assert (page.inner_text(".eosbook-explorer"), readout.inner_text()) == ("2 0", "1")
    range_.press("ArrowRight")
    assert page.inner_text(".eosbook-explorer") == "2 0"
    page.evaluate("toy.set('a', 0)")
    assert (range_.input_value(), range_.get_attribute("aria-valuetext")) == ("0", "0.01")
    assert readout.inner_text() == "0.01"


def test_disabled_follows_the_model(show):
    page = show(**toy(lock=link(("toy", "b"), ("a", "disabled"))))
    page.evaluate("toy.set('b', true)")
    assert page.locator("input[type=range]").is_disabled()


@pytest.mark.parametrize("unknown", ["IntTextModel", "OutputModel"])
def test_an_unknown_widget_is_named(show, visit, unknown):
    page = show(**toy(a=model(unknown, value=0)))
    assert unknown in page.inner_text(".eosbook-message")
    assert page.locator("html.eosbook-live").count() == 0
    assert [problem for problem in visit.problems if unknown not in problem] == []
    visit.problems.clear()


def test_a_broken_explorer_is_named(show, visit):
    page = show(**toy(toy=model("AnyModel", _esm="missing", a=0, b=0)))
    assert "cannot run here" in page.inner_text(".eosbook-message")
    visit.problems.clear()


NOTES_WHEN = """
export default {
  render({ model, el }) {
    (globalThis.order ??= []).push(model.get("a"));
    el.append("here");
  }
}
"""


def test_explorers_start_with_the_nearest(show):
    """The reader who follows a link to the end of a page does not wait for all above."""
    models = {name: model("AnyModel", _esm="toy", a=name) for name in ("first", "second", "last")}
    gap = '<p style="height: 3000px"></p>'
    body = gap.join(map(view, ("first", "second"))) + gap + '<h2 id="end">end</h2>' + view("last")
    page = show(body=body, fragment="#end", esm=NOTES_WHEN, **models)
    assert page.evaluate("order") == ["last", "second", "first"]
