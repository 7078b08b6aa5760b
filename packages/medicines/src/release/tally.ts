// release: counts of what was noticed and did not keep the release from being taken.
import type { DroppedRows, ReleaseReport } from "./ReleaseReport.ts";
import { shown } from "./releaseFaults.ts";

/** What was left out, and why. Rows, or one value of a row. */
export const droppedReasons = {
  "gtin-empty": "a barcode without digits",
  "gtin-not-digits": "a barcode that is not 8, 12, 13 or 14 digits",
  "gtin-check-digit": "a barcode whose check digit is wrong",
  "gtin-of-unknown-pack": "a barcode of a pack that is not in the release",
  "gtin-dates": "a barcode that ends before it begins, or whose dates are none",
  "gtin-repeated": "a barcode given twice for one pack and time",
  "content-of-unknown-pack": "a part of a combination pack that is not in the release",
  "date-unreadable": "a date that is none; the row was kept without it",
  "measure-unreadable": "half a measure, or one of nothing; the row was kept without it",
  "code-without-words": "a supplier or legal category without words; the row was kept without it",
  "text-unprintable":
    "a short or previous name with a sign that cannot be seen or printed; the row was kept without it",
  "previous-id-unreadable": "a previous identifier with a wrong digit",
  "previous-id-of-unknown": "a previous identifier of something that is not in the release",
  "previous-id-in-use": "a previous identifier that another product still bears",
  "previous-id-of-two": "a previous identifier that two products claim",
  "previous-id-in-a-ring": "previous identifiers that lead back to themselves",
} as const satisfies Readonly<Record<string, string>>;

export type DroppedReason = keyof typeof droppedReasons;

/** As many as a person looks at. */
const mostExamples = 5;
/** A hostile file could have a new element in every row. */
const mostElements = 50;

export interface Tally {
  drop(file: string, reason: DroppedReason, example: string): void;
  unknownElement(file: string, name: string): void;
  readonly dropped: readonly DroppedRows[];
  readonly unknownElements: ReleaseReport["unknownElements"];
}

export const startTally = (): Tally => {
  const dropped = new Map<
    string,
    { file: string; reason: DroppedReason; count: number; examples: string[] }
  >();
  const unknown = new Map<string, { file: string; name: string; count: number }>();
  return {
    drop: (file, reason, example) => {
      const key = `${file} ${reason}`;
      const entry = dropped.get(key) ?? { file, reason, count: 0, examples: [] };
      entry.count += 1;
      if (entry.examples.length < mostExamples) entry.examples.push(example);
      dropped.set(key, entry);
    },
    unknownElement: (file, element) => {
      const key = `${file} ${element}`;
      const entry = unknown.get(key);
      if (entry !== undefined) entry.count += 1;
      else if (unknown.size < mostElements)
        unknown.set(key, { file, name: shown(element).slice(1, -1), count: 1 });
    },
    get dropped() {
      return [...dropped.values()];
    },
    get unknownElements() {
      return [...unknown.values()];
    },
  };
};
