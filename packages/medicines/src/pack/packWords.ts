// pack: what a comparison says, one sentence of what and one of what to do.
import { nameOf } from "../match/Product.ts";
import type { CannotTell, PackComparison, PackNote } from "./PackComparison.ts";

export interface Said {
  readonly detail: string;
  readonly help: string;
}

const scanAgain = "Scan again, or compare the pack with the prescription by eye.";
const byEye = "Compare the pack with the prescription by eye.";

const unknown: Readonly<Record<CannotTell, Said>> = {
  "no-release": {
    detail: "No release of the dictionary of medicines was imported, so no pack can be compared.",
    help: byEye,
  },
  "no-barcodes": { detail: "The release has no barcodes, so no pack can be compared.", help: byEye },
  "barcode-unreadable": { detail: "This is not the barcode of a pack.", help: scanAgain },
  "barcode-unknown": {
    detail: "The release has no pack with this barcode; about half of all packs have none there.",
    help: byEye,
  },
  "outer-case": {
    detail: "This is the barcode of a case of several packs, not of one.",
    help: "Scan the pack that is handed out.",
  },
  "several-medicines": {
    detail: "This barcode stands on packs of different medicines.",
    help: byEye,
  },
  "combination-pack": {
    detail: "This pack holds several products, or is a part of such a pack.",
    help: "Compare each of its products with the prescription by eye; each wants its own label.",
  },
  "item-unknown": {
    detail: "The prescribed medicine has no code that is known here, so no pack can be compared with it.",
    help: byEye,
  },
  "item-is-a-substance": {
    detail: "The prescribed code stands for a substance, whatever its strength and form.",
    help: byEye,
  },
  "item-is-several": {
    detail: "The prescribed code stands for several products in one.",
    help: byEye,
  },
};

export const packNotes: Readonly<Record<PackNote, string>> = {
  "older-barcode": "The barcode is an older one: its days in the release are over.",
  "barcode-used-before": "The barcode was on another medicine's pack before; look at the name on the box.",
  "outer-case": "The barcode is that of a case of several packs.",
  "pack-invalid": "The pack is marked invalid in the dictionary of medicines.",
  "pack-discontinued": "The pack is discontinued.",
  "several-packs": "The barcode stands on several packs of this medicine.",
};

/** `item` is the prescribed product's name, exactly as the release has it. */
export const sayPackComparison = (comparison: PackComparison, item: string): Said => {
  if (comparison.outcome === "cannot-tell") return unknown[comparison.why];
  const pack = nameOf(comparison.pack);
  switch (comparison.outcome) {
    case "same":
      return {
        detail: `The pack is what was prescribed: ${pack}.`,
        help: "Check its expiry date and contents.",
      };
    case "another":
      return {
        detail: comparison.sameSubstance
          ? `The pack is the same substance in another strength or form: ${pack}; prescribed is ${item}.`
          : `The pack is another medicine: ${pack}; prescribed is ${item}.`,
        help: "Put it back and take the pack of what was prescribed.",
      };
    case "same-vmp": {
      const source = comparison.rule === null ? "" : ` (${comparison.rule.source.title})`;
      const said: Readonly<Record<typeof comparison.because, Said>> = {
        "another-maker": {
          detail: `The pack is another maker's of the same medicine: ${pack}.`,
          help: "Check that the person may have it.",
        },
        "another-brand": {
          detail: `A brand was prescribed, ${item}, and the pack is another maker's: ${pack}.`,
          help: "Take the brand that was prescribed, or ask the prescriber.",
        },
        "maker-matters": {
          detail: `The pack is another maker's, and for this medicine that may matter: ${pack}.`,
          help: `Find out which maker's product the person takes${source}.`,
        },
        "maker-not-said": {
          detail: `The prescription says no maker, and for this medicine that may matter: ${pack}.`,
          help: `Find out which maker's product the person takes${source}.`,
        },
      };
      return said[comparison.because];
    }
  }
};
