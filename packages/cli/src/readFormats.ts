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

/** Each format, and whether one file holds all labels, or one page each. */
export const piecesOf: Readonly<Record<LabelFormat, "together" | "apart">> = {
  pdf: "together",
  png: "apart",
  svg: "apart",
  zpl: "together",
  brf: "together",
  ssml: "together",
  txt: "together",
};

const isKnown = (name: string): name is LabelFormat => Object.hasOwn(piecesOf, name);

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
      wrongFormat("There is no such format.", `Use ${Object.keys(piecesOf).join(", ")}, or several of them.`),
    );
  const formats = [...new Set(names)];
  if (toStdout && (formats.length > 1 || piecesOf[formats[0]!] !== "together"))
    return refused(
      wrongFormat(
        "Standard output takes one file.",
        "Use pdf, zpl, brf, ssml or txt with -o -, or name a folder.",
      ),
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
