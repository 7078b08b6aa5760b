// request: the medicine of a FHIR resource: its dm+d name as given, its code, and the parts of the name that are proved.
import type { Refusal, RefusalCode } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { codeableConceptFields, codingFields, medicationFields } from "./fieldTables.ts";
import { ingredientStrengths } from "./ingredientStrengths.ts";
import {
  isRefusal,
  judgeFields,
  type Located,
  objectAt,
  objectsAt,
  type Reading,
  textAt,
  unread,
} from "./Reading.ts";
import { splitProductName } from "./splitProductName.ts";
import { isAmount } from "./supplyNotes.ts";

export const snomed = "http://snomed.info/sct";

export interface ReadMedicine {
  readonly name: string;
  readonly strength?: string;
  readonly form?: string;
  readonly code?: string;
  /** Where the name stood, and the code. */
  readonly nameAt: string;
  readonly codeAt: string;
}

const alike = (one: string, other: string): boolean =>
  one.toLowerCase().replace(/\s+/g, "") === other.toLowerCase().replace(/\s+/g, "");

/** "Aspirin 75mg tablets, 20 tablets" is the product with how much of it. */
const withAmount = (name: string, text: string): boolean =>
  alike(name, text.slice(0, name.length)) && isAmount(text.slice(name.length));

const refusal = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** The coding that names the product: the one chosen by the user, else the only SNOMED CT (dm+d) one, else the only one. */
const codingOf = (codings: readonly Located[], at: string): Located | Refusal | undefined => {
  const chosen = codings.filter(({ value }) => value.userSelected === true);
  const coded = codings.filter(({ value }) => value.system === snomed);
  const candidates = chosen.length > 0 ? chosen : coded.length > 0 ? coded : codings;
  const [first, ...others] = candidates;
  if (first === undefined || others.length === 0) return first;
  const help = "Send one SNOMED CT (dm+d) coding, or mark one as userSelected.";
  return refusal("fhir-medicine-ambiguous", at, "Several codes could name the medicine.", help);
};

/** A CodeableConcept that names the medicine. Two different names are refused: one of them may be another medicine. */
const readConcept = (concept: Located): Reading<ReadMedicine> => {
  const judged = judgeFields(concept, codeableConceptFields);
  const codings = objectsAt(concept.value.coding, pointerTo(["coding"], concept.at));
  const refusals = [
    ...judged.refusals,
    ...codings.refusals,
    ...codings.found.flatMap((coding) => judgeFields(coding, codingFields).refusals),
  ];
  const coding = codingOf(codings.found, concept.at);
  if (coding !== undefined && isRefusal(coding)) return unread(...refusals, coding);
  const display = coding === undefined ? undefined : textAt(coding.value, "display")?.trim();
  const text = textAt(concept.value, "text")?.trim();
  const name = display ?? text;
  if (name === undefined || name === "") {
    const help = "Send the product's name as the coding's display or as text; we look up no code.";
    const detail = "The medicine has no name in words.";
    return unread(...refusals, refusal("fhir-medicine-missing", concept.at, detail, help));
  }
  if (
    display !== undefined &&
    text !== undefined &&
    text !== "" &&
    !alike(display, text) &&
    !withAmount(display, text)
  ) {
    const help = "Send the same name as display and as text, or only one of them.";
    const detail = "The medicine's text and its code's display are different names.";
    return unread(...refusals, refusal("fhir-medicine-ambiguous", concept.at, detail, help));
  }
  if (refusals.length > 0) return unread(...refusals);
  const nameAt =
    display === undefined ? pointerTo(["text"], concept.at) : pointerTo(["display"], coding?.at ?? "");
  const code = coding?.value.system === snomed ? textAt(coding.value, "code") : undefined;
  const codeAt = coding === undefined ? concept.at : pointerTo(["code"], coding.at);
  const value = { ...splitProductName(name), ...(code === undefined ? {} : { code }), nameAt, codeAt };
  return { value, refusals: [], findings: judged.findings };
};

/** The form in words of a Medication, where its name does not hold one. */
const formOf = (medication: Resource): string | undefined => {
  const form = objectAt(medication.value.form, pointerTo(["form"], medication.at));
  if (isRefusal(form)) return undefined;
  const displays = objectsAt(form.value.coding, form.at).found.map(({ value }) => textAt(value, "display"));
  return textAt(form.value, "text") ?? (displays.length === 1 ? displays[0] : undefined);
};

const readMedication = (medication: Resource): Reading<ReadMedicine> => {
  const judged = judgeFields(medication, medicationFields);
  const status = medication.value.status;
  const refusals = [...judged.refusals];
  if (status !== undefined && status !== "active") {
    const help = "Send a product that is in use.";
    const path = pointerTo(["status"], medication.at);
    refusals.push(refusal("fhir-status", path, "The Medication is not active.", help));
  }
  const concept = objectAt(medication.value.code, pointerTo(["code"], medication.at));
  if (isRefusal(concept)) return unread(...refusals, concept);
  const named = readConcept(concept);
  if (named.value === null || refusals.length > 0) return unread(...refusals, ...named.refusals);
  const form = named.value.form ?? formOf(medication);
  const bare = named.value.strength === undefined && form !== undefined;
  // A form beside a name that already ends in it would be said twice.
  const said = bare && named.value.name.toLowerCase().includes(form.toLowerCase());
  const { name, strength = "" } = named.value;
  const findings = [...named.findings, ...ingredientStrengths(medication, `${name} ${strength}`)];
  return { ...named, findings, value: { ...named.value, ...(bare && !said ? { form } : {}) } };
};

/** medicationCodeableConcept or medicationReference of `resource`; exactly one of them. */
export const readMedicine = (message: FhirMessage, resource: Resource): Reading<ReadMedicine> => {
  const { medicationCodeableConcept: concept, medicationReference: reference } = resource.value;
  if (concept !== undefined && reference !== undefined) {
    const help = "Send one of medicationCodeableConcept and medicationReference.";
    const detail = "The medicine is named twice.";
    return unread(refusal("fhir-medicine-ambiguous", resource.at, detail, help));
  }
  if (reference !== undefined) {
    const at = pointerTo(["medicationReference"], resource.at);
    const medication = resolve(message, resource, reference, at, ["Medication"]);
    return medication.value === null ? unread(...medication.refusals) : readMedication(medication.value);
  }
  const located = objectAt(concept, pointerTo(["medicationCodeableConcept"], resource.at));
  if (isRefusal(located)) {
    return unread({ ...located, code: concept === undefined ? "fhir-medicine-missing" : located.code });
  }
  return readConcept(located);
};
