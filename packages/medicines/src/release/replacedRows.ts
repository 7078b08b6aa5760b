// release: old identifiers and what they became, as far as that leads to one product for certain.

import type { DroppedReason } from "./droppedReasons.ts";
import type { Reading } from "./Reading.ts";
import type { DmdId, ReplacedRow } from "./rows.ts";

type Pair = Pick<ReplacedRow, "previousId" | "currentId">;
type Next = ReadonlyMap<DmdId, DmdId>;

const isInUse = ({ ids, codes, invalid }: Reading, id: DmdId): boolean =>
  !invalid.has(id) &&
  (Object.values(ids).some((known) => known.has(id)) || [...codes.values()].some((table) => table.has(id)));

const nextOf = (pairs: readonly Pair[]): Next =>
  new Map(pairs.map(({ previousId, currentId }) => [previousId, currentId]));

/** The identifiers after this one, each once. */
function* after(start: DmdId, next: Next): Generator<DmdId> {
  const seen = new Set<DmdId>();
  for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
    seen.add(id);
    yield id;
  }
}

const isInRing = (start: DmdId, next: Next): boolean => [...after(start, next)].includes(start);

const endOf = (start: DmdId, next: Next): DmdId => [...after(start, next)].at(-1) ?? start;

/** Of an identifier: what is said of it, or of the first one after it of which something is said. */
export const firstSaid = <T>(
  pairs: readonly Pair[],
  say: (id: DmdId) => T | undefined,
): ((id: DmdId) => T | undefined) => {
  const next = nextOf(pairs);
  return (start) => {
    for (const id of [start, ...after(start, next)]) {
      const said = say(id);
      if (said !== undefined) return said;
    }
    return undefined;
  };
};

/**
 * The pairs that may be followed. One that leads to two products, back to
 * itself, or away from a product that is still there, is left out and counted:
 * it would turn one medicine into another. Two pairs of which one is a step on
 * the other's way lead to one product.
 */
export const replacedRows = (reading: Reading): readonly ReplacedRow[] => {
  const next = nextOf(reading.replaced);
  const claimedTwice = new Set(
    reading.replaced
      .filter(({ previousId, currentId }) => endOf(currentId, next) !== endOf(previousId, next))
      .map(({ previousId }) => previousId),
  );
  const reasonAgainst = ({ previousId }: ReplacedRow): DroppedReason | undefined => {
    if (isInRing(previousId, next)) return "previous-id-in-a-ring";
    if (claimedTwice.has(previousId)) return "previous-id-of-two";
    return isInUse(reading, previousId) ? "previous-id-in-use" : undefined;
  };
  const given = new Set<DmdId>();
  return reading.replaced.filter((row) => {
    const reason = reasonAgainst(row);
    if (reason !== undefined) reading.tally.drop("", reason, `${row.previousId} before ${row.currentId}`);
    if (reason !== undefined || given.has(row.previousId)) return false;
    given.add(row.previousId);
    return true;
  });
};
