// request: the medicine of a supply held against the one that was prescribed. Another medicine is refused.
import type { Finding, Refusal, RefusalCode } from "@plainlabel/directions";
import { isRecord } from "../jsonPointer.ts";
import { compareProducts } from "./compareProducts.ts";
import type { FhirMessage, Resource } from "./FhirMessage.ts";
import type { KnownProducts } from "./KnownProducts.ts";
import { type Reading, read, unread } from "./Reading.ts";
import { type ReadMedicine, readMedicine } from "./readMedicine.ts";

const nameOf = ({ name, strength, form }: ReadMedicine): string =>
  [name, strength, form].filter((part) => part !== undefined).join(" ");

/** Whether the supply says that it is another product than was prescribed. */
const isSubstitute = (supply: Resource): boolean =>
  isRecord(supply.value.substitution) && supply.value.substitution.wasSubstituted === true;

const check = "Compare both, and ask the prescriber where that is not what was meant.";

/**
 * The product (AMP) of a prescribed VMP has another code and the same name
 * beside its maker's. Another strength, form or wording of one substance is
 * told, and so is a brand for the name without a maker or the other way round,
 * where a list knows the brand; another substance is refused, unless the supply
 * says that it substitutes.
 */
export const compareMedicine = (
  message: FhirMessage,
  supply: Resource,
  own: ReadMedicine | null,
  prescription: Resource,
  known: KnownProducts,
): Reading<true> => {
  // A medicine that cannot be read is refused by itself.
  if (own === null) return read(true);
  const prescribed = readMedicine(message, prescription).value;
  const tell = (code: RefusalCode, path: string, detail: string): Reading<true> =>
    read(true, [{ code, path, detail, help: check } satisfies Finding]);
  if (prescribed === null) {
    const detail =
      "The prescription that this supply answers does not name one medicine that can be compared.";
    return tell("fhir-medicine-unchecked", prescription.at, detail);
  }
  const [name, theirs] = [nameOf(own), nameOf(prescribed)];
  const comparison = compareProducts(name, theirs);
  if (comparison === "same") return read(true);
  const reason = known.keepsItsMaker(name) ?? known.keepsItsMaker(theirs);
  const maker =
    reason === null
      ? ""
      : ` One maker's product of this medicine is not lightly exchanged for another's: ${reason}.`;
  const both = `Supplied is "${name}", and prescribed was "${theirs}"`;
  if (own.code !== undefined && own.code === prescribed.code)
    return tell("fhir-product-differs", prescribed.nameAt, `${both}, under one code.`);
  if (isSubstitute(supply))
    return tell(
      "fhir-medicine-substituted",
      prescribed.nameAt,
      `${both}; the supply says that it substitutes.${maker}`,
    );
  if (comparison === "differs")
    return tell("fhir-product-differs", prescribed.nameAt, `${both}: another strength, form or wording.`);
  if (known.isBrandOf(name, theirs))
    return tell(
      "fhir-brand-exchanged",
      prescribed.nameAt,
      `${both}: one medicine, of which one name is a brand's.${maker}`,
    );
  const refusal: Refusal = {
    code: "fhir-medicine-differs",
    path: prescribed.nameAt,
    detail: `${both}: another medicine, or one of another name.`,
    help: "Check which medicine is meant. A substitute, or a brand for a generic name, needs substitution.wasSubstituted.",
  };
  return unread(refusal);
};
