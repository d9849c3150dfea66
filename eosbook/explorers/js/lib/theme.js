// Colours of the page around an explorer, and the roles' colours that stand out on them.

import { channels } from "./colours.js";
import { h } from "./dom.js";

// Roles are never told apart by colour alone: each has its marker and line style as well.
const LIGHT = {
  flow: "#0072B2",
  bouncing: "#D55E00",
  converging: "#009E73",
  theory: "#CC79A7",
  diverged: "#666666",
};
const DARK = {
  flow: "#56A8E0",
  bouncing: "#F0883E",
  converging: "#2DC19A",
  theory: "#E0A3C6",
  diverged: "#A3A3A3",
};
const SURROUNDINGS = ["text", "muted", "ground", "surface", "line", "accent"];

// Reads the custom properties --eos-… of `root` (see style.css) as plain colours.
export function readTheme(root) {
  const probe = h("span", { hidden: true });
  root.append(probe);
  const theme = { fonts: getComputedStyle(root).fontFamily };
  for (const name of SURROUNDINGS) {
    probe.style.color = `var(--eos-${name})`;
    theme[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  const [r, g, b] = channels(theme.text);
  theme.dark = 0.299 * r + 0.587 * g + 0.114 * b > 128;
  theme.roles = theme.dark ? DARK : LIGHT;
  root.style.colorScheme = theme.dark ? "dark" : "light";
  for (const [role, colour] of Object.entries(theme.roles)) {
    root.style.setProperty(`--eos-${role}`, colour);
  }
  return theme;
}

// Calls back when the page, JupyterLab, VS Code, Colab or the system changes its theme.
export function watchTheme(callback) {
  const observer = new MutationObserver(callback);
  const attributeFilter = ["class", "style", "theme", "data-theme", "data-jp-theme-name"];
  for (const node of [document.documentElement, document.body]) {
    observer.observe(node, { attributes: true, attributeFilter });
  }
  const media = matchMedia("(prefers-color-scheme: dark)");
  media.addEventListener("change", callback);
  return () => {
    observer.disconnect();
    media.removeEventListener("change", callback);
  };
}
