// search: which products are offered to who types a name. The others are found by their exact code or by a scan alone.
import type { AmpRow, DmdCode, VmpRow } from "../release/rows.ts";

/**
 * Why a product is in no list of hits. None of these says that a box is wrong: a
 * discontinued one may stand on the shelf.
 */
export type NotOffered =
  /** INVALID: it stands in the release for old prescriptions and labels alone. */
  | "invalid"
  /** COMBPRODCD 0002: only ever a part of another product. */
  | "component"
  /** PRES_STATCD: by this name the NHS in primary care does not prescribe it, or advises against it. */
  | "not-by-this-name"
  /** NON_AVAILCD 0001: no maker's product is to be had. */
  | "no-product"
  /** The same as another product, brought in from elsewhere. */
  | "parallel-import"
  /** AVAIL_RESTRICTCD 0009. */
  | "unavailable"
  /** Each of its packs is discontinued. */
  | "discontinued";

/** Codes stand with and without zeros in front. */
const is = (code: DmdCode | null, ...numbers: readonly number[]): boolean =>
  code !== null && numbers.includes(Number(code));

/**
 * The pick list of the NHSBSA's Implementation Guide (Primary Care): a VMP that
 * is valid (1) or where a brand is advised (9), and to be had; null: offered.
 */
export const vmpNotOffered = (vmp: VmpRow): NotOffered | null => {
  if (vmp.invalid) return "invalid";
  if (vmp.combination === "component") return "component";
  if (!is(vmp.prescribing, 1, 9)) return "not-by-this-name";
  return vmp.unavailable ? "no-product" : null;
};

/** How many packs an AMP has, and how many of them are still made. */
export interface PackCounts {
  readonly all: number;
  readonly made: number;
}

/** The same guide: an AMP is offered whatever the status of its VMP. One without packs is no discontinued one. */
export const ampNotOffered = (amp: AmpRow, packs: PackCounts): NotOffered | null => {
  if (amp.invalid) return "invalid";
  if (amp.combination === "component") return "component";
  if (amp.parallelImport) return "parallel-import";
  if (is(amp.availability, 9)) return "unavailable";
  return packs.all > 0 && packs.made === 0 ? "discontinued" : null;
};
