// label: a label request that came from elsewhere, as the form of one label; and what of it no field of the form holds.
import { type LabelForm, readLabelForm } from "./LabelForm.ts";
import { fieldsOfDate } from "./supplyDate.ts";

type Sent = Readonly<Record<string, unknown>>;

const recordAt = (sent: Sent, name: string): Sent => {
  const value = Object.hasOwn(sent, name) ? sent[name] : null;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Sent) : {};
};

const textAt = (sent: Sent, name: string): string => {
  const value = Object.hasOwn(sent, name) ? sent[name] : "";
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
};

const listAt = (sent: Sent, name: string): readonly unknown[] => {
  const value = Object.hasOwn(sent, name) ? sent[name] : [];
  return Array.isArray(value) ? value : [];
};

/** The whole of it as one text: "21 capsules". */
const quantityText = (medicine: Sent): string => {
  const { value, unit } = recordAt(medicine, "quantity");
  const said = [value, unit].filter((part) => part !== undefined).map(String);
  return said.length > 0 ? said.join(" ") : textAt(medicine, "quantity");
};

/** A number and its unit in two fields; what is no number stays with the unit, letter for letter. */
const quantityFields = (text: string): Pick<LabelForm, "quantity" | "unit"> => {
  const [, quantity = "", unit = ""] = /^(\d+(?:\.\d+)?) (.+)$/.exec(text) ?? [];
  return quantity === "" ? { quantity: "", unit: text } : { quantity, unit };
};

const chipOf = (warning: unknown): readonly string[] => {
  const sent = typeof warning === "object" && warning !== null ? (warning as Sent) : {};
  const chip = textAt(sent, "number") || textAt(sent, "text");
  return chip === "" ? [] : [chip];
};

/** What can be filled in is filled in; whether it is sound is judged like anything typed. */
export const formOfRequest = (sent: Sent): LabelForm => {
  const [person, medicine, directions] = ["person", "medicine", "directions"].map((part) =>
    recordAt(sent, part),
  ) as [Sent, Sent, Sent];
  const needs = recordAt(person, "needs");
  const [container, pharmacy] = [recordAt(sent, "container"), recordAt(sent, "pharmacy")];
  const copies = textAt(sent, "copies");
  return {
    ...readLabelForm(new URLSearchParams()),
    personName: textAt(person, "name"),
    // A form always says a size; what is shown first says the same one.
    profile: textAt(needs, "profile") || "clear",
    easyRead: needs.easyRead === true,
    codes: listAt(needs, "codes").join(" "),
    language: listAt(needs, "languages").join(" "),
    medicineName: textAt(medicine, "name"),
    strength: textAt(medicine, "strength"),
    form: textAt(medicine, "form"),
    code: textAt(medicine, "code"),
    ...quantityFields(quantityText(medicine)),
    directions: textAt(directions, "text"),
    indication: textAt(sent, "indication"),
    warnings: listAt(sent, "warnings").flatMap(chipOf),
    supplied: fieldsOfDate(textAt(sent, "dispensedOn")),
    explain: sent.explain === true,
    container: textAt(container, "kind"),
    diameter: textAt(container, "diameter"),
    companionAt: textAt(sent, "purpose") === "companion" ? textAt(recordAt(sent, "fullLabel"), "at") : "",
    copies: copies === "1" ? "" : copies,
    pharmacyName: textAt(pharmacy, "name"),
    pharmacyAddress: textAt(pharmacy, "address"),
    pharmacyPhone: textAt(pharmacy, "phone"),
  };
};

/** The pharmacy that it names; null where it names none, or not all of it. */
export const pharmacyOfRequest = (
  sent: Sent,
): { readonly name: string; readonly address: string; readonly phone: string } | null => {
  const pharmacy = recordAt(sent, "pharmacy");
  const [name, address, phone] = ["name", "address", "phone"].map((part) => textAt(pharmacy, part)) as [
    string,
    string,
    string,
  ];
  return name === "" || address === "" || phone === "" ? null : { name, address, phone };
};

/** Top-level parts that the form holds, or that belong to the computer and the sign-in. */
const inForm: readonly string[] = [
  ...["person", "medicine", "directions", "answers", "warnings", "indication", "dispensedOn", "explain"],
  ...["container", "purpose", "fullLabel", "pharmacy", "copies"],
  ...["stock", "fallbackStocks", "approval"],
];

const needsInForm: readonly string[] = ["profile", "easyRead", "codes", "languages"];

const without = (sent: Sent, names: readonly string[]): Sent =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => !names.includes(name)));

interface Draft {
  readonly person: Sent;
  readonly medicine: Sent;
  readonly directions: Sent;
  readonly answers?: readonly unknown[];
}

/**
 * What was typed, over what was sent: of the latter stays what no field of the
 * form holds (a layout, a policy, a coded dosage whose words were not changed).
 */
export const overSent = <D extends Draft>(draft: D, sent: Sent): D => {
  const directions = recordAt(sent, "directions");
  const sameWords = textAt(directions, "text") === textAt(draft.directions, "text");
  const medicine = recordAt(sent, "medicine");
  const sameMedicine = ["name", "strength", "form"].every(
    (part) => textAt(medicine, part) === textAt(draft.medicine, part),
  );
  const needs = {
    ...without(recordAt(recordAt(sent, "person"), "needs"), needsInForm),
    ...recordAt(draft.person, "needs"),
  };
  return {
    ...without(sent, inForm),
    ...draft,
    person: { ...draft.person, ...(Object.keys(needs).length === 0 ? {} : { needs }) },
    directions: sameWords ? directions : draft.directions,
    // Answers hold for these directions of this medicine.
    ...(draft.answers === undefined && sameWords && sameMedicine && "answers" in sent
      ? { answers: sent.answers }
      : {}),
  };
};

/** Whether the quantity is the one that was sent, letter for letter. */
export const isQuantitySent = ({ quantity, unit }: LabelForm, sent: Sent): boolean =>
  quantityText(recordAt(sent, "medicine")) === `${quantity} ${unit}`.trim();
