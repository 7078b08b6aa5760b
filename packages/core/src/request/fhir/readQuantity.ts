// request: FHIR Quantity to "21 capsules". The digits are those that were sent.
import { type Refusal, ucumSystem, unitsDisagree } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import { digitsOf, plainUnit, quantityWords } from "../quantityWords.ts";
import { quantityFields } from "./fieldTables.ts";
import { isRefusal, judgeFields, objectAt, type Reading, read, textAt, unread } from "./Reading.ts";
import { snomed } from "./readMedicine.ts";

/** Units that dm+d names by SNOMED CT code; others must come in words. */
const unitsByCode: Readonly<Record<string, string>> = {
  "428673006": "tablet",
  "428641000": "capsule",
  "258773002": "mL",
  "258682000": "g",
};

/** The same by UCUM, which FHIR lets stand without words. */
const unitsByUcum: Readonly<Record<string, string>> = { mL: "mL", ml: "mL", g: "g" };

/** How Germany's E-Rezept says how many packs, always without words: what is in one stands elsewhere, or nowhere. */
const packCode = "{Package}";

const isNothing = (value: unknown): boolean =>
  (typeof value === "number" || typeof value === "string") && /^-?0(\.0*)?$/.test(String(value));

const leftOff = (path: string, detail: string): Reading<string> => ({
  value: null,
  refusals: [],
  findings: [
    {
      code: "fhir-quantity-left-off",
      path,
      detail: `${detail} The label says no quantity.`,
      help: "Check how much is supplied before approving.",
    },
  ],
});

/** A code of any system that names another unit than the words: "tablet" as mL. */
const saysOtherwise = (sent: {
  unit: string;
  code: string | undefined;
  system: string | undefined;
}): boolean => {
  const byCode = sent.system === snomed && sent.code !== undefined ? unitsByCode[sent.code] : undefined;
  if (byCode !== undefined) return plainUnit(sent.unit) !== plainUnit(byCode);
  return unitsDisagree(sent);
};

/**
 * The quantity at `at`; null without a refusal where none was sent. A quantity of
 * nothing, and one whose unit brings a number of its own or a code of another
 * unit, contradicts its words: it is left off and told, since no other word of the label depends on it.
 */
export const readQuantity = (quantity: unknown, at: string): Reading<string> => {
  if (quantity === undefined) return { value: null, refusals: [], findings: [] };
  const located = objectAt(quantity, at);
  if (isRefusal(located)) return unread(located);
  const judged = judgeFields(located, quantityFields);
  const refusals: Refusal[] = [...judged.refusals];
  if (refusals.length === 0 && isNothing(located.value.value))
    return leftOff(pointerTo(["value"], at), "The quantity is nothing.");
  const digits = digitsOf(located.value.value);
  const [system, code = ""] = [textAt(located.value, "system"), textAt(located.value, "code")];
  const byCode =
    system === snomed ? unitsByCode[code] : system === ucumSystem ? unitsByUcum[code] : undefined;
  const unit = textAt(located.value, "unit")?.trim() ?? byCode;
  const isOfPacks = unit === undefined && system === ucumSystem && code === packCode;
  if (digits === null) {
    const path = pointerTo(["value"], at);
    const detail = "The quantity is not a plain decimal number above nothing.";
    refusals.push({ code: "fhir-quantity", path, detail, help: "Send the value as a decimal number." });
  }
  if (isOfPacks && digits !== null && refusals.length === 0)
    return leftOff(pointerTo(["code"], at), "The quantity counts packs, and does not say what is in one.");
  if (unit === undefined || unit === "") {
    const path = pointerTo(["unit"], at);
    const detail = "The quantity has no unit in words.";
    refusals.push({ code: "fhir-quantity", path, detail, help: 'Send the unit, such as "tablet".' });
  }
  if (digits === null || unit === undefined || refusals.length > 0) return unread(...refusals);
  if (/^\d/.test(unit))
    return leftOff(pointerTo(["unit"], at), "The unit of the quantity has a number of its own.");
  const sent = { unit, code: textAt(located.value, "code"), system: textAt(located.value, "system") };
  if (saysOtherwise(sent))
    return leftOff(pointerTo(["code"], at), "The quantity's unit and its code say different things.");
  return read(quantityWords(digits, unit));
};
