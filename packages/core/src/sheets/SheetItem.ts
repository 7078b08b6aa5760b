// sheets: one medicine of a person as a sheet says it: what its label says, and where in the day it stands.
import type { Regimen, Step } from "@plainlabel/directions";
import type { SheetTag } from "@plainlabel/language";
import { settleNeeds } from "../compose/readingNeeds.ts";
import type { Sentence } from "../document/LabelDocument.ts";
import type { LabelsOfItem } from "../Prepared.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { medicineLine } from "../request/partsOfMedicine.ts";
import type { Prescribed } from "../verify/Claim.ts";
import { columnIn } from "./cellsIn.ts";
import { type DayColumn, dayColumnOf } from "./dayColumn.ts";

/** Where a medicine stands on a sheet of all of them. */
export type SheetPlace =
  /** At times of day that the directions name. */
  | "day"
  /** At times by the clock: nobody knows where among "morning" and "evening" those are. */
  | "clock"
  /** Only as needed. */
  | "needed"
  /** Understood, and no table shows it truly: weekly, every 4 hours, no time named. */
  | "apart"
  /** In the prescriber's own words. */
  | "as-written";

export interface SheetItem {
  readonly request: LabelRequest;
  /** Begins the source of each of its sentences: "/items/0". */
  readonly source: string;
  /** Name, strength and form. */
  readonly medicine: string;
  readonly place: SheetPlace;
  /** Of "day" and "clock": how much at which time; null otherwise. */
  readonly column: DayColumn | null;
  /** How long it is taken, where the table alone would not say that it ends: "For 7 days only." */
  readonly length: string | null;
  /** The directions, word for word as on the label. */
  readonly sentences: readonly Sentence[];
  /** What the sentences and the table must mean; null for the prescriber's own words. */
  readonly prescribed: Prescribed | null;
  /** Of a sample: so is the sheet. */
  readonly sample: boolean;
  readonly approved: boolean;
  /** The language of its sentences and its column; null: English. */
  readonly language: SheetTag | null;
  /** Whom to phone, in that language, as its label says it; null: in English. */
  readonly help: Sentence | null;
}

const isNeeded = ({ steps }: Regimen): boolean => steps.every(({ asNeeded }) => asNeeded !== null);

/** "For 7 days only."; null where no end is told. */
const lengthOf = ({ duration }: Step): string | null => {
  if (duration === null) return null;
  const { low, high, unit } = duration;
  const count = low === high ? low : `${low} to ${high}`;
  return `For ${count} ${high === "1" ? unit : `${unit}s`} only.`;
};

/** `at`: its place among the medicines of the sheet. */
export const sheetItemOf = (labels: LabelsOfItem, at: number): SheetItem => {
  const { request, document, prescribed, sample, approved } = labels;
  const source = `/items/${at}`;
  const { numbers } = settleNeeds(request.person.needs).needs;
  const regimen = prescribed?.regimen ?? null;
  const column = regimen === null ? null : dayColumnOf(regimen, numbers, request.medicine.form);
  const sentences = document.blocks
    .flatMap((block) => (block.kind === "directions" ? block.sentences : []))
    .map((sentence): Sentence => ({ ...sentence, source: `${source}/directions` }));
  const place = regimen === null ? "as-written" : isNeeded(regimen) ? "needed" : (column?.by ?? "apart");
  return {
    request,
    source,
    medicine: medicineLine(request.medicine),
    place,
    column,
    length: column === null || regimen === null ? null : lengthOf(regimen.steps[0]!),
    sentences,
    prescribed,
    sample,
    approved,
    language: null,
    help: null,
  };
};

/**
 * The same medicine in the language of its label, where that stands in it: the
 * very sentences of the label, and its times where the language has sure words
 * for them. As it was, in English, where it does not.
 */
export const sheetItemIn = (item: SheetItem, { document }: LabelsOfItem, tag: SheetTag): SheetItem => {
  const own =
    document.translation?.lang === tag && item.place !== "as-written"
      ? document.blocks.flatMap((block) => (block.kind === "directions" ? (block.translated ?? []) : []))
      : [];
  const sentences = own.map((sentence): Sentence => ({ ...sentence, source: `${item.source}/directions` }));
  if (sentences.length === 0) {
    const place = item.column === null ? item.place : "apart";
    return { ...item, place, column: null, length: null };
  }
  /* "For 7 days only" over a column has no words of its own: such a medicine stands apart, where its sentences say it. */
  const column = item.column === null || item.length !== null ? null : columnIn(tag, item.column);
  const place = column === null && item.column !== null ? "apart" : item.place;
  const [help] = document.blocks.flatMap((block) => (block.kind === "help" ? (block.translated ?? []) : []));
  return {
    ...item,
    sentences,
    column,
    place,
    length: null,
    language: tag,
    help: help === undefined ? null : { ...help, pictogram: null },
  };
};
