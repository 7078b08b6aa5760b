// prescription: warnings as a pharmacist types them, to those of a label request. Numbers are judged there; words are kept as typed.
import type { LabelRequest } from "@plainlabel/core";

type Warning = NonNullable<LabelRequest["warnings"]>[number];

/**
 * One warning a line, or several numbers with commas between them: "9, 21" or
 * "May stain your teeth". A line that is not only numbers is the pharmacy's own words.
 */
export const readWarnings = (typed: string): readonly Warning[] =>
  typed
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line): readonly Warning[] =>
      /^\d{1,4}(?:[\s,;]+\d{1,4})*[,;]?$/u.test(line)
        ? (line.match(/\d+/gu) ?? []).map((number) => ({ number: Number(number) }))
        : [{ text: line }],
    );
