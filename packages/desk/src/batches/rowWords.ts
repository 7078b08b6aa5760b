// batches: a refusal of a row in words: the column, what is wrong, what to do. No path of the API.
import type { Refusal } from "@plainlabel/core";
import { isMissing } from "../label/fieldRefusals.ts";

/** What a column is about, where a list of codes would say nothing. */
const ownWords: Readonly<Record<string, string>> = {
  stock: "What stands there is not one of our label sizes.",
};

/** "Column “stock”: What stands there is not one of our label sizes." The path of a refusal of a row is its number and its column. */
export const wordsOfRowRefusal = (refusal: Refusal): string => {
  const { path, detail, help } = refusal;
  const column = /^\/\d+\/([^/]+)$/u.exec(path)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
  if (column === undefined) return `${detail} ${help.replace(/^Send\b/u, "Write")}`.trim();
  if (isMissing(refusal)) return `Column “${column}” is empty. Write it as the label should say it.`;
  const words = ownWords[column] ?? `${detail} ${help.replace(/^Send\b/u, "Write")}`;
  return `Column “${column}”: ${words}`.trim();
};
