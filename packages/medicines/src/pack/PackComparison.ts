// pack: how a pack in the hand stands to what was prescribed.
import type { Compared } from "../match/strengths.ts";
import type { BrandRule } from "./brandRules.ts";
import type { ScannedPack } from "./packRows.ts";

/** What is told beside the outcome. */
export type PackNote =
  /** The barcode's row has ended, or not begun: an older box, or a number used again. */
  | "older-barcode"
  /** The number was on another medicine's pack before: an old box of that may still be about. */
  | "barcode-used-before"
  | "outer-case"
  | "pack-invalid"
  | "pack-discontinued"
  /** The barcode stands on several packs that are all of one VMP. */
  | "several-packs";

export type CannotTell =
  | "no-release"
  | "no-barcodes"
  | "barcode-unreadable"
  | "barcode-unknown"
  /** A case of packs that the release does not list. */
  | "outer-case"
  /** The barcode stands on packs of different medicines. */
  | "several-medicines"
  | "combination-pack"
  | "item-unknown"
  | "item-is-a-substance"
  | "item-is-several";

export type PackComparison =
  | { readonly outcome: "same"; readonly pack: ScannedPack; readonly notes: readonly PackNote[] }
  | {
      /** Another maker's pack of the same VMP, or of one where the maker was not said and matters. */
      readonly outcome: "same-vmp";
      /** "refuse" where the prescription is by brand, or one maker's product is to be kept to. */
      readonly decision: "tell" | "refuse";
      readonly because: "another-maker" | "another-brand" | "maker-matters" | "maker-not-said";
      readonly rule: BrandRule | null;
      readonly pack: ScannedPack;
      readonly notes: readonly PackNote[];
    }
  | {
      readonly outcome: "another";
      /** How near it is: the same substance in another strength is the mix-up that is easy to miss. */
      readonly sameSubstance: boolean;
      readonly strength: Compared;
      readonly sameForm: boolean;
      readonly pack: ScannedPack;
      readonly notes: readonly PackNote[];
    }
  | { readonly outcome: "cannot-tell"; readonly why: CannotTell };
