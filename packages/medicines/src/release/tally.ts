// release: counts of what was noticed and did not keep the release from being taken.
import type { DroppedReason } from "./droppedReasons.ts";
import type { DroppedRows, ReleaseReport } from "./ReleaseReport.ts";
import { shown } from "./releaseFaults.ts";

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
