// Writes src/deskScript.ts: the browser's script as one string, types and comments taken out.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** In the order in which they need each other. Names are shared: a name declared twice would not run. */
const parts = [
  "remembered.ts",
  "rememberedPharmacy.ts",
  "itemPackWords.ts",
  "burst.ts",
  "desk.ts",
  "labelParts.ts",
  "labelStates.ts",
  "signInHere.ts",
  "labelPosts.ts",
  "setList.ts",
  "barSteps.ts",
  "enterPath.ts",
  "lookUpMatches.ts",
  "lookUp.ts",
  "printing.ts",
  "labelActs.ts",
  "today/TodayRow.ts",
  "today/sealedStore.ts",
  "today/todayKept.ts",
  "today/rowOfPage.ts",
  "today/askOnce.ts",
  "today/tickRows.ts",
  "today/listRows.ts",
  "today/signOutHere.ts",
  "today/printTogether.ts",
  "today/openElsewhere.ts",
  "today/rowOnce.ts",
  "today/keepTyping.ts",
  "today/keepBatchRows.ts",
  "today/listShown.ts",
  "today/chooseRow.ts",
  "today/actOnRow.ts",
  "today/openList.ts",
  "today/askBag.ts",
  "today/askSheet.ts",
  "today/printList.ts",
  "today/listPage.ts",
  "scanner.ts",
  "memoryPanel.ts",
  "pharmacyPanel.ts",
  "itemPack.ts",
  "progress.ts",
  "ready.ts",
];

const stripped = (part: string): string =>
  stripTypeScriptTypes(readFileSync(here(`../src/browser/${part}`), "utf8"))
    .replace(/^import [^;]*;$/gm, "")
    .replace(/^export /gm, "")
    .replace(/^\/\*\*[\s\S]*?\*\/$/gm, "");

/** The script as it is served. No bundler: its few parts are one after another. */
export const builtScript = (): string =>
  parts
    .map(stripped)
    .join("\n")
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "))
    .filter((line) => line !== "" && !line.startsWith("//") && !/^\/\*\*.*\*\/$/.test(line))
    .join("\n");

/** The file that carries it. */
export const deskScriptFile = (): string =>
  `// shell: the browser's script, built from browser/ by scripts/buildScript.ts. Do not edit.\n// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the string holds a script.\n\nexport const deskScript =\n  ${JSON.stringify(`${builtScript()}\n`)};\n`;

/** Files of the browser that the script would go without; types alone are none. */
const leftOut = (): readonly string[] =>
  readdirSync(here("../src/browser"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !parts.includes(file));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (leftOut().length > 0) throw new Error(`not in the order of parts: ${leftOut().join(", ")}`);
  // Throws where it would not run in a browser: a name declared twice, for one.
  new Script(builtScript());
  writeFileSync(here("../src/deskScript.ts"), deskScriptFile());
}
