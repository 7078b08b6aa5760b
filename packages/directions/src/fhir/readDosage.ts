// directions/fhir: R4 Dosage[] -> Regimen. Every field is understood, or refuses the schedule by name.

import type { ProductFacts } from "../Interpretation.ts";
import { accepted, type Outcome, refused } from "../refusal.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { endlessSteps } from "./endlessSteps.ts";
import { type Log, newLog, refuse } from "./Log.ts";
import { readStep } from "./readStep.ts";
import { dosageShape, type FhirDosage } from "./shapes.ts";

/** What an unknown key is called in a refusal. Extensions of primitives begin with "_". */
const codeOfKey = (key: string): string =>
  key === "extension" || key.startsWith("_")
    ? "extension-unknown"
    : key === "modifierExtension"
      ? "modifier-extension"
      : "field-unknown";

const pointer = (path: string, ...names: readonly PropertyKey[]): string =>
  path + names.map((name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** One Dosage in its strict shape; every fault of shape goes to the log. */
const readShape = (dosage: unknown, path: string, log: Log): FhirDosage | null => {
  const parsed = dosageShape.safeParse(dosage);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const at = pointer(path, ...issue.path);
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys)
        refuse(log, codeOfKey(key), pointer(at, key), `We do not understand the field “${key}”.`);
    else refuse(log, "wrong-shape", at, `This is not what FHIR R4 has here: ${issue.message}.`);
  }
  return null;
};

/**
 * How each dosage follows the one before: equal sequence numbers go together,
 * a number one higher comes afterwards. Gaps, and numbers on some but not all,
 * refuse. So do several dosages without any: R4 does not say whether they go
 * together, follow one another or are a choice.
 */
const readOrder = (
  dosages: readonly FhirDosage[],
  log: Log,
): readonly { readonly at: number; readonly joined: Step["joined"] }[] | null => {
  const numbers = dosages.map((dosage) => dosage.sequence);
  if (dosages.length === 1) return [{ at: 0, joined: "first" }];
  if (numbers.some((number) => number === undefined))
    return refuse(log, "sequence", "/dosage", "Several dosages need a sequence number each.");
  const order = dosages
    .map((dosage, at) => ({ at, number: dosage.sequence! }))
    .toSorted((left, right) => left.number - right.number || left.at - right.at);
  if (order.some((entry, at) => at > 0 && entry.number > order[at - 1]!.number + 1))
    return refuse(log, "sequence", "/dosage", "A sequence number is missing.");
  if (order[0]!.number !== 1)
    return refuse(log, "sequence", "/dosage", "The sequence does not begin with 1.");
  return order.map(({ at, number }, index) => ({
    at,
    joined: index === 0 ? "first" : number === order[index - 1]!.number ? "and" : "then",
  }));
};

export interface OrderedDosage {
  readonly joined: Step["joined"];
  /** Where it stands in what was sent: "/dosage/1". */
  readonly path: string;
  readonly dosage: FhirDosage;
}

/** The dosages in their strict shape and in order, or every fault of shape and order. */
export const orderDosages = (dosage: readonly unknown[]): Outcome<readonly OrderedDosage[]> => {
  const log = newLog();
  if (dosage.length === 0) refuse(log, "dosage-empty", "/dosage", "There is no dosage.");
  const shaped = dosage.map((one, at) => readShape(one, `/dosage/${at}`, log));
  if (log.refusals.length > 0) return refused(...log.refusals);
  const dosages = shaped.filter((one) => one !== null);
  const order = readOrder(dosages, log);
  if (order === null) return refused(...log.refusals);
  return accepted(order.map(({ at, joined }) => ({ joined, path: `/dosage/${at}`, dosage: dosages[at]! })));
};

/**
 * The regimen that the structure says, `text` aside, or every reason why there
 * is none. Paths are relative to the directions: "/dosage/0/timing/repeat".
 */
export const readDosage = (dosage: readonly unknown[], product: ProductFacts): Outcome<Regimen> => {
  const ordered = orderDosages(dosage);
  if (!ordered.ok) return ordered;
  const log = newLog();
  const steps = ordered.value.map((one) => readStep(one, product, log));
  const read = steps.filter((step) => step !== null);
  const refusals = log.refusals.length > 0 ? log.refusals : endlessSteps(read, "/dosage");
  return refusals.length > 0 ? refused(...refusals) : accepted(regimenOf(read), log.findings);
};
