// scan: the pack scanned for one item of a prescription. Another product than the one scanned before is told and
// never takes its place by itself.
import { nothingScanned, readScanState, type ScanState } from "./ScanState.ts";

export interface ItemScan {
  /** The item's own pack. */
  readonly own: ScanState;
  /** Just scanned, and another product than the item's own; null: none. */
  readonly other: ScanState | null;
  /** Places of items for which the same product was scanned. */
  readonly sharedWith: readonly number[];
}

export const noItemScan: ItemScan = { own: nothingScanned, other: null, sharedWith: [] };

const lineAs = (name: "scan" | "pack", line: string, today: string): ScanState =>
  readScanState(new URLSearchParams({ [name]: line }), today);

/** One product for two items is looked at before either is approved. */
const withShared = (own: ScanState, sharedWith: readonly number[]): ScanState =>
  sharedWith.length === 0
    ? own
    : {
        ...own,
        findings: [
          ...own.findings,
          {
            code: "pack-of-another-item",
            path: "",
            detail: `The same product was scanned for item ${sharedWith.map((place) => place + 1).join(", ")} too.`,
            help: "Check that the pack belongs to this item.",
          },
        ],
      };

/** `packs`: the lines that were scanned for each item, "" for none. `typed`: what stands in the scan field. */
export const readItemScan = (
  packs: readonly string[],
  at: number,
  typed: string,
  today: string,
): ItemScan => {
  const before = lineAs("pack", packs[at] ?? "", today);
  const fresh = lineAs("scan", typed, today);
  const differs = before.pack !== null && fresh.pack !== null && before.pack.gtin !== fresh.pack.gtin;
  // The next pack of the same product is the item's own: its batch and date are those to look at.
  const own = fresh.pack !== null && !differs ? fresh : { ...before, refusals: fresh.refusals };
  const shown = differs ? fresh : own;
  const gtinOf = (line: string): string | undefined => lineAs("pack", line, today).pack?.gtin;
  const sharedWith =
    shown.pack === null
      ? []
      : packs.flatMap((line, place) => (place !== at && gtinOf(line) === shown.pack?.gtin ? [place] : []));
  return { own: withShared(own, sharedWith), other: differs ? fresh : null, sharedWith };
};
