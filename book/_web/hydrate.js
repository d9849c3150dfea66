// Brings a page's Jupyter widgets to life without a kernel.
//
// The page holds the state of its widgets as JSON, as Jupyter saves it, and a placeholder where
// each is to appear.  This script makes models of the state, joins those that `jslink` joined, and
// draws native controls; an explorer (an anywidget) draws itself.  A widget that it does not know
// is named in the page.  Classic script: it also runs from file://.
(() => {
  "use strict";

  const STATE = "application/vnd.jupyter.widget-state+json";
  const VIEW = "application/vnd.jupyter.widget-view+json";
  const LINKS = ["LinkModel", "DirectionalLinkModel"];

  function node(tag, attributes = {}, children = []) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function message(text) {
    return node("p", { class: "eosbook-message", role: "alert" }, [text]);
  }

  // ---------------------------------------------------------------- models

  function same(a, b) {
    return Object.is(a, b) || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
  }

  // The part of a Backbone model that widgets use.
  class Model {
    constructor(spec) {
      this.name = spec.model_name;
      this.values = { ...spec.state };
      this.listeners = new Map();
    }

    get(key) {
      return this.values[key];
    }

    set(key, value) {
      const entries = typeof key === "object" ? Object.entries(key) : [[key, value]];
      const changed = entries.filter(([name, to]) => !same(this.values[name], to));
      for (const [name, to] of changed) this.values[name] = to;
      for (const [name, to] of changed) this.emit(`change:${name}`, to);
      if (changed.length) this.emit("change");
      return this;
    }

    save_changes() {} // there is no kernel to tell

    on(events, callback) {
      for (const event of events.split(" ")) {
        if (!this.listeners.has(event)) this.listeners.set(event, new Set());
        this.listeners.get(event).add(callback);
      }
    }

    off(events, callback) {
      const names = events ? events.split(" ") : [...this.listeners.keys()];
      for (const event of names) {
        if (callback) this.listeners.get(event)?.delete(callback);
        else this.listeners.delete(event);
      }
    }

    emit(event, ...details) {
      for (const callback of [...(this.listeners.get(event) ?? [])]) callback(this, ...details);
    }
  }

  function readModels() {
    const models = new Map();
    for (const script of document.querySelectorAll(`script[type="${STATE}"]`)) {
      const specs = JSON.parse(script.textContent).state;
      for (const [id, spec] of Object.entries(specs)) models.set(id, new Model(spec));
    }
    return models;
  }

  function link(models, joint) {
    const [source, from] = joint.get("source");
    const [target, to] = joint.get("target");
    const [a, b] = [models.get(idOf(source)), models.get(idOf(target))];
    const forward = () => b.set(to, a.get(from));
    a.on(`change:${from}`, forward);
    if (joint.name === "LinkModel") b.on(`change:${to}`, () => a.set(from, b.get(to)));
    forward();
  }

  function idOf(reference) {
    return reference.replace("IPY_MODEL_", "");
  }

  // ---------------------------------------------------------------- controls

  // Python's and d3's number formats, as far as read-outs use them: ".2f", ".3g", ".1e", "d", ".0%".
  function format(value, spec) {
    const [, digits, kind] = /^(?:\.(\d+))?([a-z%]?)$/.exec(spec) ?? [];
    const precision = digits === undefined ? 6 : Number(digits);
    if (kind === "d") return String(Math.round(value));
    if (kind === "f") return value.toFixed(precision);
    if (kind === "e") return value.toExponential(precision);
    if (kind === "%") return `${(100 * value).toFixed(precision)}%`;
    if (kind === "g") return value.toPrecision(precision || 1);
    return String(value);
  }

  function clamp(value, low, high) {
    return Math.min(Math.max(value, low), high);
  }

  let count = 0;

  function labelled(model, control, extra = []) {
    control.id = `eosbook-control-${++count}`;
    const text = model.get("description") || model.get("tooltip") || "";
    const label = node("label", { for: control.id }, [text]);
    return node("div", { class: "eosbook-control" }, [label, control, ...extra]);
  }

  // A slider moves in the coordinate that `scale` maps to the value and back.
  function slider(model, scale, whole = false) {
    const range = node("input", { type: "range" });
    const readout = node("input", { type: "text", inputmode: "decimal", autocomplete: "off" });
    readout.className = "eosbook-readout";
    readout.setAttribute("aria-label", `${model.get("description") || "value"}, exact value`);

    const bounds = () => [scale.value(model.get("min")), scale.value(model.get("max"))];
    const shown = () => format(model.get("value"), model.get("readout_format") ?? "");
    function choose(value) {
      if (!Number.isFinite(value)) return false;
      model.set("value", clamp(whole ? Math.round(value) : value, ...bounds()));
      model.save_changes();
      return true;
    }
    function update() {
      range.min = model.get("min");
      range.max = model.get("max");
      range.step = model.get("step") ?? "any";
      range.value = scale.position(model.get("value"));
      range.disabled = readout.disabled = Boolean(model.get("disabled"));
      range.setAttribute("aria-valuetext", shown());
      readout.value = shown();
      readout.removeAttribute("aria-invalid");
    }

    range.addEventListener("input", () => choose(scale.value(Number(range.value))));
    readout.addEventListener("focus", () => {
      readout.value = String(model.get("value"));
      readout.select();
    });
    readout.addEventListener("change", () => {
      const text = readout.value.trim();
      if (text !== "" && choose(Number(text))) update();
      else readout.setAttribute("aria-invalid", "true");
    });
    readout.addEventListener("blur", update);
    model.on("change", update);
    update();
    return labelled(model, range, model.get("readout") === false ? [] : [readout]);
  }

  const linear = () => ({ value: (x) => x, position: (v) => v });
  const logarithmic = (base) => ({
    value: (x) => base ** x,
    position: (v) => Math.log(v) / Math.log(base),
  });

  // A slider over names, of which it says the one chosen.
  function selectionSlider(model) {
    const names = model.get("_options_labels");
    const range = node("input", { type: "range", min: 0, max: names.length - 1, step: 1 });
    const readout = node("output", {});
    function update() {
      const chosen = names[model.get("index")] ?? "";
      range.value = model.get("index") ?? 0;
      range.disabled = Boolean(model.get("disabled"));
      range.setAttribute("aria-valuetext", chosen);
      readout.textContent = chosen;
    }
    range.addEventListener("input", () => {
      model.set("index", Number(range.value));
      model.save_changes();
    });
    model.on("change", update);
    update();
    const control = labelled(model, range, model.get("readout") === false ? [] : [readout]);
    readout.setAttribute("for", range.id);
    return control;
  }

  function dropdown(model) {
    const options = model.get("_options_labels").map((text) => node("option", {}, [text]));
    const select = node("select", {}, options);
    function update() {
      select.selectedIndex = model.get("index") ?? -1;
      select.disabled = Boolean(model.get("disabled"));
    }
    select.addEventListener("change", () => {
      model.set("index", select.selectedIndex);
      model.save_changes();
    });
    model.on("change", update);
    update();
    return labelled(model, select);
  }

  function checkbox(model) {
    const box = node("input", { type: "checkbox" });
    function update() {
      box.checked = Boolean(model.get("value"));
      box.disabled = Boolean(model.get("disabled"));
    }
    box.addEventListener("change", () => {
      model.set("value", box.checked);
      model.save_changes();
    });
    model.on("change", update);
    update();
    return labelled(model, box);
  }

  async function box(model, models, parent, direction) {
    const made = node("div", { class: `eosbook-${direction}` });
    parent.append(made);
    for (const child of model.get("children")) await draw(child, models, made);
  }

  // ---------------------------------------------------------------- explorers

  const imported = new Map();

  function importSource(key) {
    if (!imported.has(key)) {
      const blob = new Blob([globalThis.eosbookSources[key]], { type: "text/javascript" });
      imported.set(key, import(URL.createObjectURL(blob)));
    }
    return imported.get(key);
  }

  async function explorer(model, parent) {
    const css = model.get("_css");
    if (css && !document.getElementById(`eosbook-css-${css}`)) {
      const style = node("style", { id: `eosbook-css-${css}` }, [globalThis.eosbookSources[css]]);
      document.head.append(style);
    }
    const exported = (await importSource(model.get("_esm"))).default;
    const widget = typeof exported === "function" ? await exported() : exported;
    const el = node("div", { class: "eosbook-explorer" });
    parent.append(el);
    await widget.initialize?.({ model });
    await widget.render?.({ model, el });
  }

  // ---------------------------------------------------------------- the page

  const VIEWS = {
    VBoxModel: (model, models, parent) => box(model, models, parent, "column"),
    HBoxModel: (model, models, parent) => box(model, models, parent, "row"),
    FloatSliderModel: (model, models, parent) => parent.append(slider(model, linear())),
    IntSliderModel: (model, models, parent) => parent.append(slider(model, linear(), true)),
    FloatLogSliderModel: (model, models, parent) =>
      parent.append(slider(model, logarithmic(model.get("base")))),
    SelectionSliderModel: (model, models, parent) => parent.append(selectionSlider(model)),
    DropdownModel: (model, models, parent) => parent.append(dropdown(model)),
    CheckboxModel: (model, models, parent) => parent.append(checkbox(model)),
    AnyModel: (model, models, parent) => explorer(model, parent),
  };

  async function draw(reference, models, parent) {
    const model = models.get(idOf(reference));
    if (!(model?.name in VIEWS)) {
      throw new Error(`the widget ${model?.name ?? reference} needs Jupyter`);
    }
    await VIEWS[model.name](model, models, parent);
  }

  async function show(place, models) {
    const view = node("div", { class: "eosbook-view" });
    place.after(view);
    try {
      await draw(JSON.parse(place.textContent).model_id, models, view);
      (place.closest(".cell") ?? view).classList.add("eosbook-live");
      return true;
    } catch (error) {
      const advice = "Open this page's notebook in JupyterLab or Colab to use it.";
      view.replaceChildren(message(`This explorer cannot run here: ${error.message}. ${advice}`));
      console.error(error);
      return false;
    }
  }

  // How far a place stands from what the reader sees, or is about to, in pixels.
  function distance(place) {
    const target = scrollY === 0 && document.getElementById(location.hash.slice(1));
    const ahead = target ? target.getBoundingClientRect().top : 0;
    const { top, bottom } = place.parentElement.getBoundingClientRect();
    return Math.max(0, top - ahead - innerHeight, ahead - bottom);
  }

  // One after the other, the nearest first; the page answers in between.
  async function start() {
    globalThis.eosbookPage = true;
    const models = readModels();
    for (const model of models.values()) if (LINKS.includes(model.name)) link(models, model);
    const waiting = new Set(document.querySelectorAll(`script[type="${VIEW}"]`));
    let live = true;
    while (waiting.size > 0) {
      const [next] = [...waiting].sort((a, b) => distance(a) - distance(b));
      waiting.delete(next);
      live = (await show(next, models)) && live;
      await new Promise((done) => setTimeout(done));
    }
    if (live) document.documentElement.classList.add("eosbook-live");
  }

  globalThis.eosbookModels = [...Object.keys(VIEWS), ...LINKS];
  start();
})();
