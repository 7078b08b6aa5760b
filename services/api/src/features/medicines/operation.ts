// medicines: what the OpenAPI document says of the dictionary of medicines and devices.
import { counted, operationsNamed } from "../../http/Operation.ts";
import { inPath, inQuery } from "../../http/parameters.ts";
import { json, text } from "../../http/shapes.ts";
import { medicineAnswer, medicineHits, packAnswer } from "./answers.ts";

/** Hits that are told where nothing else was asked for, and the most that may be asked for. */
export const usualHits = 20;
export const mostHits = 50;

const withRelease =
  "Answered from the one release that this installation imported, which is named in the answer with the credit that its licence asks you to show; where there is none: 404, no-medicines-release.";

export const medicinesOperations = operationsNamed({
  findMedicines: {
    method: "get",
    path: "/v1/medicines",
    access: "any",
    cost: 1,
    tag: "Medicines",
    summary: "Search the dictionary of medicines and devices (dm+d)",
    description: `Every word of q must begin a word of the name, in any order; a number must be the whole number ("5" finds neither 50 nor 2.5), and a unit directly behind it stands behind it in the name. Case, mcg, commas and spaces do not matter, and names that a product had are searched too. Products without a maker come first, then names that begin with the first word, then shorter ones. Products that are not offered are found by their identifier or the number of a barcode alone, which may stand in q instead: a list, for a barcode may stand on several packs. didYouMean holds other searches, never hits: names that look alike are other medicines. ${withRelease}`,
    parameters: [
      {
        ...inQuery("q", { ...text, maxLength: 200 }, "What was typed, scanned or pasted."),
        required: true,
        example: "met 2.5 tab",
      },
      inQuery(
        "limit",
        { type: "integer", minimum: 1, maximum: mostHits, default: usualHits },
        "How many hits at most; more says whether there are others.",
      ),
    ],
    answer: json(medicineHits),
    shown: ["found"],
    problems: [...counted, "not-found"],
  },
  getMedicine: {
    method: "get",
    path: "/v1/medicines/{id}",
    access: "any",
    cost: 1,
    tag: "Medicines",
    summary: "One product or pack of the dictionary of medicines and devices",
    description: `By its SNOMED CT identifier: a substance (VTM), a product (VMP), a maker's product (AMP) or a pack (VMPP, AMPP). An identifier of old is answered with what came after it, and replacedBy says over which steps. An invalid product is told as such, as old labels name it. ${withRelease}`,
    parameters: [inPath("id", "41792011000001100", { ...text, pattern: "^[1-9]\\d{5,17}$" })],
    answer: json(medicineAnswer),
    shown: ["product"],
    problems: [...counted, "not-found"],
  },
  comparePack: {
    method: "get",
    path: "/v1/medicines/{id}/packs/{gtin}",
    access: "any",
    cost: 1,
    tag: "Medicines",
    summary: "Hold a scanned pack against the item that it is for",
    description: `{id} is the code of the prescribed item, {gtin} the digits of the pack's barcode (of a GS1 DataMatrix those behind (01)). "same": the pack is of that product. "same-vmp": another maker's of the same product without a maker, which decision tells or, by the rule named, refuses. "another": another medicine, strength or form, refused. "cannot-tell": because says why, and somebody looks at the pack; a barcode that stands on several medicines is never the same. Barcodes are those of today. ${withRelease}`,
    parameters: [
      inPath("id", "41792011000001100", { ...text, pattern: "^[1-9]\\d{5,17}$" }),
      inPath("gtin", "5000124439750", { ...text, pattern: "^\\d{8,14}$" }),
    ],
    answer: json(packAnswer),
    shown: ["another-medicine"],
    problems: [...counted, "not-found"],
  },
});
