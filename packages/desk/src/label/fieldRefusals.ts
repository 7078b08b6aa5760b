// label: what is wrong, each beside the field that it is about and in a pharmacist's words.
import type { Refusal } from "@plainlabel/core";
import { toldAtDesk } from "../words/toldAtDesk.ts";
import type { LabelText } from "./LabelForm.ts";

/** A field of the page that something can be wrong in, by its id. */
export type LabelField = LabelText | "day" | "typed-warning" | "companion" | "approver-name";

/** Where refusals of a label request belong on the page. */
const places: Readonly<Partial<Record<LabelField, readonly string[]>>> = {
  personName: ["/person/name", "/person"],
  medicineName: ["/medicine/name", "/medicine"],
  strength: ["/medicine/strength"],
  form: ["/medicine/form"],
  quantity: ["/medicine/quantity"],
  unit: ["/medicine/quantity/unit"],
  code: ["/medicine/code"],
  directions: ["/directions"],
  "typed-warning": ["/warnings"],
  indication: ["/indication"],
  codes: ["/person/needs/codes"],
  language: ["/person/needs/languages"],
  profile: ["/person/needs"],
  container: ["/container"],
  copies: ["/copies"],
  day: ["/dispensedOn"],
  companion: ["/fullLabel", "/purpose"],
  pharmacyName: ["/pharmacy/name", "/pharmacy"],
  pharmacyAddress: ["/pharmacy/address"],
  pharmacyPhone: ["/pharmacy/phone"],
};

/** The field that a refusal is about: the one whose place is the longest beginning of its path; null for none. */
export const fieldOf = ({ path }: Refusal): LabelField | null => {
  const hits = Object.entries(places).flatMap(([name, starts]) =>
    (starts ?? [])
      .filter((start) => path === start || path.startsWith(`${start}/`))
      .map((start) => [name as LabelField, start.length] as const),
  );
  return hits.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
};

/** What is said of a field that is empty and must not be. */
const missing: Readonly<Partial<Record<LabelField, string>>> = {
  personName: "Write the person's name. The law wants it on the label.",
  medicineName: "Write the medicine's name.",
  directions: "Write the directions as they are prescribed.",
  day: "Write the date of supply.",
  pharmacyName: "Write the pharmacy's name.",
  pharmacyAddress: "Write the pharmacy's address.",
  pharmacyPhone: "Write the pharmacy's telephone number.",
};

const missed: ReadonlySet<string> = new Set([
  "missing-field",
  "statutory-particular-missing",
  "directions-missing",
]);

/** Where a field stands among those of the page; after all of them for what is none of it. */
export const placeOfField = (id: string | null): number => {
  const at = Object.keys(places).indexOf(id ?? "");
  return at === -1 ? Number.POSITIVE_INFINITY : at;
};

/** The one to put right first: as the fields stand on the page, and not as the request names them. */
export const firstOnPage = (
  refusals: readonly Refusal[],
  field: (refusal: Refusal) => string | null = fieldOf,
): Refusal | undefined =>
  refusals.toSorted((one, other) => {
    const [a, b] = [placeOfField(field(one)), placeOfField(field(other))];
    return a === b ? 0 : a - b;
  })[0];

/** What is wrong, then what to do. A page has fields to write in: nothing is sent. */
export const wordsOfRefusal = (refusal: Refusal): string => {
  const field = fieldOf(refusal);
  const empty = field !== null && missed.has(refusal.code) ? missing[field] : undefined;
  return empty ?? toldAtDesk(refusal);
};

export const isMissing = ({ code }: Refusal): boolean => missed.has(code);
