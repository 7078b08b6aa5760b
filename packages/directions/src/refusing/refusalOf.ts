// directions/refusing: a refusal of directions in words.
import type { Refusal } from "../refusal.ts";
import { type ReasonCode, refusalCatalogue } from "./refusalCatalogue.ts";

/** A refusal of the text; `words` names the words it is about. */
export const refusalOf = (code: ReasonCode, words: readonly string[] = []): Refusal => {
  const { detail, help } = refusalCatalogue[code];
  const about = words.length === 0 ? "" : ` In question: ${words.map((word) => `"${word}"`).join(", ")}.`;
  return { code, path: "/text", detail: detail + about, help };
};
