// Bundles each explorer into one module and one style sheet: node build.mjs [FOLDER]
//
// An explorer is a folder with index.js and style.css.

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const explorers = readdirSync(here).filter((name) => existsSync(`${here}/${name}/index.js`));

await build({
  absWorkingDir: here,
  entryPoints: explorers.flatMap((name) => [
    { in: `${name}/index.js`, out: name },
    { in: `${name}/style.css`, out: name },
  ]),
  outdir: process.argv[2] ?? "../static",
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  lineLimit: 160,
  logLevel: "warning",
});
