// medicines: what the OpenAPI document says of the dictionary of medicines and devices.
import { counted, inQuery, json, type Operation, text } from "../../openapi/Operation.ts";
import { mostHits, usualHits } from "./handle.ts";

const withRelease =
  "Answered from the one release that this installation imported, which is named in the answer with the credit that its licence asks you to show; where there is none: 404, no-medicines-release.";

export const medicinesOperations: readonly Operation[] = [
  {
    method: "get",
    path: "/v1/medicines",
    access: "any",
    tag: "Medicines",
    id: "findMedicines",
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
    answer: json("MedicineHits"),
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/medicines/{id}",
    access: "any",
    tag: "Medicines",
    id: "getMedicine",
    summary: "One product or pack of the dictionary of medicines and devices",
    description: `By its SNOMED CT identifier: a substance (VTM), a product (VMP), a maker's product (AMP) or a pack (VMPP, AMPP). An identifier of old is answered with what came after it, and replacedBy says over which steps. An invalid product is told as such, as old labels name it. ${withRelease}`,
    parameters: [
      {
        ...{ name: "id", in: "path", required: true },
        schema: { ...text, pattern: "^[1-9]\\d{5,17}$" },
        example: "41792011000001100",
      },
    ],
    answer: json("MedicineAnswer"),
    problems: [...counted, "not-found"],
  },
  {
    method: "get",
    path: "/v1/medicines/{id}/packs/{gtin}",
    access: "any",
    tag: "Medicines",
    id: "comparePack",
    summary: "Hold a scanned pack against the item that it is for",
    description: `{id} is the code of the prescribed item, {gtin} the digits of the pack's barcode (of a GS1 DataMatrix those behind (01)). "same": the pack is of that product. "same-vmp": another maker's of the same product without a maker, which decision tells or, by the rule named, refuses. "another": another medicine, strength or form, refused. "cannot-tell": because says why, and somebody looks at the pack; a barcode that stands on several medicines is never the same. Barcodes are those of today. ${withRelease}`,
    parameters: [
      {
        ...{ name: "id", in: "path", required: true },
        schema: { ...text, pattern: "^[1-9]\\d{5,17}$" },
        example: "41792011000001100",
      },
      {
        ...{ name: "gtin", in: "path", required: true },
        schema: { ...text, pattern: "^\\d{8,14}$" },
        example: "5000124439750",
      },
    ],
    answer: json("PackAnswer"),
    problems: [...counted, "not-found"],
  },
];
