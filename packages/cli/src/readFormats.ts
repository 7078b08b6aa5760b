// command line: what labels are written as, and for how fine a printer.
import {
  accepted,
  type LabelFormat,
  type LabelSet,
  type Outcome,
  type Refusal,
  refused,
} from "@plainlabel/core";
import { listOf, textOf, type Values } from "./Command.ts";

export const dpiOption = { dpi: { type: "string" } } as const;
export const formatOptions = { format: { type: "string", multiple: true }, ...dpiOption } as const;

/** Each format, and whether one piece holds a whole set. */
const known: Readonly<Record<LabelFormat, "whole" | "page by page">> = {
  pdf: "whole",
  png: "page by page",
  svg: "page by page",
  zpl: "whole",
};

const isKnown = (name: string): name is LabelFormat => Object.hasOwn(known, name);

const wrongFormat = (detail: string, help: string): Refusal => ({
  code: "wrong-option",
  path: "--format",
  detail,
  help,
});

/** The formats wanted, each once, in the order wanted; PDF when nothing was said. Standard output takes one file. */
export const readFormats = (values: Values, toStdout: boolean): Outcome<readonly LabelFormat[]> => {
  const names = listOf(values, "format").flatMap((text) => text.split(","));
  if (names.length === 0) return accepted(["pdf"]);
  if (!names.every(isKnown))
    return refused(
      wrongFormat("There is no such format.", `Use ${Object.keys(known).join(", ")}, or several of them.`),
    );
  const formats = [...new Set(names)];
  if (toStdout && (formats.length > 1 || known[formats[0]!] !== "whole"))
    return refused(
      wrongFormat("Standard output takes one file.", "Use pdf or zpl with -o -, or name a folder."),
    );
  return accepted(formats);
};

/** The printer's dots per inch; undefined where it was left to the request. */
export const readDpi = (values: Values): Outcome<LabelSet["dpi"] | undefined> => {
  const text = textOf(values, "dpi");
  if (text === undefined) return accepted(undefined);
  if (text === "203") return accepted(203);
  if (text === "300") return accepted(300);
  return refused({
    code: "wrong-option",
    path: "--dpi",
    detail: "Labels are not drawn at this number of dots per inch.",
    help: "Use 203 or 300, whichever the printer has.",
  });
};
