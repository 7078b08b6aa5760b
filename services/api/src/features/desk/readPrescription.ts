// features/desk: a pasted prescription with what the desk knows of its supply, item by item.

import {
  accepted,
  eachItemFromFhir,
  type Finding,
  type ItemReading,
  type LabelRequest,
  largestBundle,
  type Outcome,
  type Refusal,
  readJson,
  refused,
} from "@plainlabel/core";
import type { PrescriptionForm } from "@plainlabel/desk";
import { knownProducts } from "../../rendering/knownProducts.ts";

export interface PastedItems {
  readonly items: readonly ItemReading[];
  readonly findings: readonly Finding[];
}

const differentPeople: Refusal = {
  code: "supply-for-which-person",
  path: "",
  detail: "The items are for different people.",
  help: "Paste the items of one person at a time.",
};

/** The items, refused ones among them; or why the message cannot be read at all. */
export const readPrescription = (
  form: PrescriptionForm,
  installed: LabelRequest["pharmacy"] | null,
): Outcome<PastedItems> => {
  const sent = readJson(form.prescription, { largest: largestBundle });
  if (!sent.ok) return sent;
  const named = Object.values(form.pharmacy).some((part) => part !== "");
  const pharmacy = installed ?? (named ? form.pharmacy : null);
  const supply = {
    ...(pharmacy === null ? {} : { pharmacy }),
    ...(form.dispensedOn === "" ? {} : { dispensedOn: form.dispensedOn }),
  };
  const each = eachItemFromFhir(sent.value, supply, knownProducts);
  if (!each.ok) return each;
  const people = new Set(each.value.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.person] : [])));
  if (people.size > 1) return refused(differentPeople);
  // What the page of pasting asks for is told there, once, and not at every item.
  const ofSupply = each.value.flatMap(({ outcome }) =>
    outcome.ok ? [] : outcome.refusals.filter(({ path }) => path.startsWith("/supply/")),
  );
  const once = new Map(ofSupply.map((refusal) => [`${refusal.path} ${refusal.code}`, refusal]));
  if (once.size > 0) return refused(...once.values());
  return accepted({ items: each.value, findings: each.findings });
};
