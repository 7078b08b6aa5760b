// release: old identifiers and what they became, as far as that leads to one product for certain.
import type { Reading } from "./Reading.ts";
import type { DmdId, ReplacedRow } from "./rows.ts";
import type { DroppedReason } from "./tally.ts";

const isInUse = ({ ids, codes, invalid }: Reading, id: DmdId): boolean =>
  !invalid.has(id) &&
  (Object.values(ids).some((known) => known.has(id)) || [...codes.values()].some((table) => table.has(id)));

const isInRing = (start: DmdId, next: ReadonlyMap<DmdId, DmdId>): boolean => {
  const seen = new Set<DmdId>();
  for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
};

/**
 * The pairs that may be followed. One that leads to two products, back to
 * itself, or away from a product that is still there, is left out and counted:
 * it would turn one medicine into another.
 */
export const replacedRows = (reading: Reading): readonly ReplacedRow[] => {
  const next = new Map<DmdId, DmdId>();
  const claimedTwice = new Set<DmdId>();
  for (const { previousId, currentId } of reading.replaced) {
    const known = next.get(previousId);
    if (known !== undefined && known !== currentId) claimedTwice.add(previousId);
    next.set(previousId, currentId);
  }
  const reasonAgainst = ({ previousId }: ReplacedRow): DroppedReason | undefined => {
    if (claimedTwice.has(previousId)) return "previous-id-of-two";
    if (isInRing(previousId, next)) return "previous-id-in-a-ring";
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
