// Bundles each explorer into one module and one style sheet: node build.mjs [FOLDER]

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

await build({
  absWorkingDir: here,
  entryPoints: [
    { in: "single_neuron/index.js", out: "single_neuron" },
    { in: "single_neuron/style.css", out: "single_neuron" },
  ],
  outdir: process.argv[2] ?? "../static",
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  lineLimit: 160,
  logLevel: "warning",
});
