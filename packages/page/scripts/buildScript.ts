// Writes src/listenScript.ts: the browser's script as one string, types and comments taken out.
import { readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The script as it is served. No bundler: it imports nothing, and what compression cannot shrink is little. */
export const builtScript = (): string =>
  stripTypeScriptTypes(readFileSync(here("../src/browser/listen.ts"), "utf8"))
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "))
    .filter((line) => line !== "" && !line.startsWith("//") && !/^\/\*\*.*\*\/$/.test(line))
    .join("\n");

/** The file that carries it. */
export const listenScriptFile = (): string =>
  `// assets: the browser's script, built from browser/listen.ts by scripts/buildScript.ts. Do not edit.\n\nexport const listenScript =\n  ${JSON.stringify(`${builtScript()}\n`)};\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(here("../src/listenScript.ts"), listenScriptFile());
}
