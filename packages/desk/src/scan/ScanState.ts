// scan: the pack that was scanned for the label on the page. Its line is carried by the form; its product code is
// never a medicine's dm+d code.
import type { Finding, Refusal } from "@plainlabel/core";
import { isExpired, readScan, type ScannedPack } from "../gs1/readScan.ts";

export interface ComparedPack {
  /** "refuse": the label is not printed for this pack. */
  readonly decision: "accept" | "tell" | "refuse" | "by-eye";
  /** What was found, and what to do. */
  readonly words: string;
}

export interface ScanState {
  /** The line that was read, to be carried on; "" for none. */
  readonly line: string;
  readonly pack: ScannedPack | null;
  /** By the day of this installation. */
  readonly expired: boolean;
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Finding[];
  /** How the pack stands to the label's code in the dictionary of medicines; left out where nobody could compare them. */
  readonly compared?: ComparedPack;
}

export const nothingScanned: ScanState = {
  line: "",
  pack: null,
  expired: false,
  refusals: [],
  findings: [],
};

/**
 * What stands in the scan field, or else the pack scanned before. A line that is
 * refused takes the pack before it away: it belongs to another pack.
 */
export const readScanState = (fields: URLSearchParams, today: string): ScanState => {
  const typed = (fields.get("scan") ?? "").trim();
  const line = typed === "" ? (fields.get("pack") ?? "") : typed;
  if (line === "") return nothingScanned;
  const scan = readScan(line, today);
  if (!scan.ok) return { ...nothingScanned, refusals: scan.refusals };
  return {
    line,
    pack: scan.value,
    expired: isExpired(scan.value, today),
    refusals: [],
    findings: scan.findings,
  };
};
