// command line: --items: whether each item is answered by itself, and what is told of those without a label.
import {
  accepted,
  apartOf,
  itemsApart,
  itemsHelp,
  type LabelFormat,
  type Outcome,
  refused,
  type WithheldItem,
} from "@plainlabel/core";
import { textOf, type Values } from "./Command.ts";
import { refusalTable } from "./refusalTable.ts";
import type { WholeFile } from "./writeWhole.ts";

/** What the flag says; null: nothing. */
export const readItems = (values: Values): Outcome<boolean | null> => {
  const text = textOf(values, "items");
  const each = apartOf(text);
  if (text === undefined || each !== null) return accepted(each);
  const detail = "This value is not one of those we know.";
  return refused({ code: "wrong-option", path: "--items", detail, help: itemsHelp });
};

/**
 * Whether each item comes by itself: as the flag says, or the message. Refused
 * where they differ, and for a printer's job on standard output, in which nobody
 * would see what is missing.
 */
export const eachFor = (
  sent: unknown,
  said: boolean | null,
  { out, formats }: { readonly out: string; readonly formats: readonly LabelFormat[] },
): Outcome<boolean> => {
  const apart = itemsApart(sent);
  if (apart !== null && said !== null && apart.each !== said) {
    const detail = "The option --items says otherwise of the items.";
    return refused({ code: "option-said-twice", path: apart.at, detail, help: "Say it in one place." });
  }
  const each = apart?.each ?? said ?? false;
  if (!each || out !== "-" || formats.every((format) => format === "pdf")) return accepted(each);
  return refused({
    code: "items-not-apart",
    path: "--items",
    detail: "A printer's job, braille or a voice does not tell which items are missing.",
    help: "Name a folder with -o, ask for a PDF, or leave --items out.",
  });
};

/** "bundle-withheld.json": every item without a label, and why; none where all have theirs. */
export const withheldFile = (stem: string, withheld: readonly WithheldItem[]): readonly WholeFile[] =>
  withheld.length === 0
    ? []
    : [{ name: `${stem}-withheld.json`, content: `${JSON.stringify({ withheld }, null, 2)}\n` }];

/** For standard error: that some have no label, and all the reasons. It names no person and no medicine. */
export const withheldTold = (withheld: readonly WithheldItem[], columns: number | undefined): string => {
  const items = withheld.map(({ item }) => item);
  const [noun, have] = items.length === 1 ? ["item", "has"] : ["items", "have"];
  const head = `plainlabel: ${noun} ${items.join(", ")} ${have} no label; what could be made was written.\n\n`;
  return (
    head +
    refusalTable(
      withheld.flatMap(({ refusals }) => refusals),
      columns,
    )
  );
};
