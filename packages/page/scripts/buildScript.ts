// Writes src/listenScript.ts, src/tickScript.ts and src/studyScript.ts: the browser's scripts as one string each,
// types and comments taken out.
import { readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const scriptNames = ["listen", "tick", "study"] as const;
type ScriptName = (typeof scriptNames)[number];

/** The script as it is served. No bundler: it imports nothing, and what compression cannot shrink is little. */
export const builtScript = (name: ScriptName = "listen"): string =>
  stripTypeScriptTypes(readFileSync(here(`../src/browser/${name}.ts`), "utf8"))
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "))
    .filter((line) => line !== "" && !line.startsWith("//") && !/^\/\*\*.*\*\/$/.test(line))
    .join("\n");

/** The file that carries it. */
export const scriptFile = (name: ScriptName): string =>
  `// assets: the browser's script, built from browser/${name}.ts by scripts/buildScript.ts. Do not edit.\n\nexport const ${name}Script =\n  ${JSON.stringify(`${builtScript(name)}\n`)};\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of scriptNames) writeFileSync(here(`../src/${name}Script.ts`), scriptFile(name));
}
