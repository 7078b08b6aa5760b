// content: the facts behind the built-in information, from the files that its package brings.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { MedicineFacts } from "@plainlabel/content";

/** Every medicine of the files. Reads them: for whoever makes or takes a review, and for no page. */
export const readFacts = (): readonly MedicineFacts[] => {
  const own = createRequire(import.meta.url).resolve("@plainlabel/content/package.json");
  const folder = join(dirname(own), "facts");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as MedicineFacts[]);
};
