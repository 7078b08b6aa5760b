// features/desk: the pack that was scanned for a label, held against the label's code by the release in use.
import type { ScanState } from "@plainlabel/desk";
import { todayAt } from "../../durations/todayAt.ts";
import { isStoreFault } from "../../store/storeFaults.ts";
import { comparePacks } from "../medicines/comparePacks.ts";
import type { DeskCaller } from "./DeskParts.ts";

/**
 * As it was where there is no pack, no code, or no release that knows the code. A store that is away is logged,
 * and stops nobody.
 */
export const comparedScan = async (
  scan: ScanState,
  code: string,
  { scan: { store }, clock, log }: DeskCaller,
): Promise<ScanState> => {
  if (scan.pack === null || code === "") return scan;
  try {
    const release = await store.medicines.open();
    if (release === null) return scan;
    const compared = await comparePacks({ id: code, gtin: scan.pack.gtin, day: todayAt(clock()) }, release);
    if (compared === null) return scan;
    const { decision, detail, help, notes } = compared;
    return { ...scan, compared: { decision, words: [detail, ...notes, help].join(" ") } };
  } catch (err) {
    if (!isStoreFault(err)) throw err;
    log.error({ err }, "a pack could not be compared");
    return scan;
  }
};
