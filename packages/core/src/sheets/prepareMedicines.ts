// sheets: "My medicines": all medicines of a person on one sheet, laid out.
import { accepted, type Outcome } from "@plainlabel/directions";
import { profiles } from "../layout/profiles.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { composeMedicines, type Parting } from "./composeMedicines.ts";
import { paperOf } from "./paper.ts";
import {
  layOutBest,
  medicinesOf,
  type PreparedSheet,
  type SheetChoice,
  sheetMedicines,
} from "./prepareSheet.ts";
import { voiceOf } from "./SheetVoice.ts";

/** More tables than these are no sheet. */
const mostTables = 12;

/** The ways to part the table, the one of fewest tables first. */
const partingsOf = (columns: number): readonly Parting[] =>
  Array.from({ length: Math.max(1, columns) }, (_, at) => at + 1)
    .flatMap((across) => [1, 2, 3].map((down) => ({ across, down })))
    .filter(({ across, down }) => across * down <= mostTables)
    .toSorted((a, b) => a.across * a.down - b.across * b.down || a.down - b.down);

/**
 * One sheet for all medicines of labels that were prepared, at the person's
 * print size. It says what is on the labels and nothing more, and is a draft as
 * long as one of them is.
 */
export const prepareMedicines = (
  prepared: Prepared,
  painter: Measuring,
  { paper = "a4", language = null }: SheetChoice = {},
): Outcome<PreparedSheet> => {
  const of = medicinesOf(prepared, language);
  if (!of.ok) return of;
  const { items, needs, findings } = of.value;
  const columns = Math.max(
    ...(["day", "clock"] as const).map((by) => items.filter(({ column }) => column?.by === by).length),
  );
  const voice = voiceOf(language);
  const documents = partingsOf(columns).map((parting) => composeMedicines(items, needs, parting, voice));
  const laidOut = layOutBest(documents, {
    stock: paperOf(paper, "across"),
    profile: profiles[needs.profile],
    painter,
    typeface: needs.typeface,
  });
  if (!laidOut.ok) return laidOut;
  return accepted({
    ...laidOut.value,
    medicines: sheetMedicines(items),
    findings,
    approved: items.every(({ approved }) => approved),
  });
};
