// directions/fhir: one R4 Dosage, its shape already checked, as one step of a regimen.
import type { ProductFacts } from "../Interpretation.ts";
import { type Action, blankStep, noLimits, noTiming, type Step } from "../regimen/Regimen.ts";
import { nounOf } from "../sentence/product.ts";
import { checkStep } from "./checkStep.ts";
import { type Log, refuse } from "./Log.ts";
import { actionWithoutMethod, readMethod, readRoute } from "./readAction.ts";
import { readWords } from "./readConcept.ts";
import type { OrderedDosage } from "./readDosage.ts";
import { type Dose, readLength, readQuantity, readRange } from "./readQuantity.ts";
import { readTiming, type Timed } from "./readTiming.ts";
import type { FhirDosage } from "./shapes.ts";
import { snomedInstructions } from "./snomed.ts";

const unsupported = [
  "modifierExtension",
  "maxDosePerAdministration",
  "maxDosePerLifetime",
] as const satisfies readonly (keyof FhirDosage)[];

const refuseByName = (dosage: FhirDosage, path: string, log: Log): void => {
  for (const name of unsupported)
    if (dosage[name] !== undefined)
      refuse(
        log,
        name === "modifierExtension" ? "modifier-extension" : "field-not-supported",
        `${path}/${name}`,
        `We do not understand “${name}” in a schedule.`,
      );
  if (dosage.timing?.modifierExtension !== undefined)
    refuse(
      log,
      "modifier-extension",
      `${path}/timing/modifierExtension`,
      "A modifier extension may turn the meaning of the timing round.",
    );
};

const doseTypes = ["ordered", "calculated"];

/** Undefined: no dose is given. Null: refused. */
const readDose = (dosage: FhirDosage, path: string, log: Log): Dose | null | undefined => {
  const entries = dosage.doseAndRate;
  if (entries === undefined) return undefined;
  const at = `${path}/doseAndRate`;
  if (entries.length !== 1)
    return refuse(log, "dose-count", at, "There must be one dose, not several or none.");
  const entry = entries[0]!;
  for (const name of ["rateRatio", "rateRange", "rateQuantity"] as const)
    if (entry[name] !== undefined)
      return refuse(log, "field-not-supported", `${at}/0/${name}`, "A rate is not for a patient's label.");
  const type = entry.type?.coding?.[0]?.code ?? entry.type?.text?.toLowerCase();
  if (entry.type !== undefined && !doseTypes.includes(type ?? ""))
    return refuse(log, "dose-type", `${at}/0/type`, "We do not know this kind of dose.");
  if (entry.doseQuantity !== undefined && entry.doseRange !== undefined)
    return refuse(log, "wrong-shape", `${at}/0`, "A dose is a quantity or a range, not both.");
  if (entry.doseRange !== undefined) return readRange(entry.doseRange, `${at}/0/doseRange`, log);
  if (entry.doseQuantity === undefined)
    return refuse(log, "dose-missing", `${at}/0`, "The dose has no quantity.");
  const quantity = readQuantity(entry.doseQuantity, `${at}/0/doseQuantity`, log);
  return quantity === null ? null : { amount: { exact: quantity.amount }, unit: quantity.unit };
};

const readMost = (dosage: FhirDosage, path: string, log: Log): Step["limits"]["units"] => {
  const most = dosage.maxDosePerPeriod;
  if (most === undefined) return null;
  const at = `${path}/maxDosePerPeriod`;
  if (most.numerator === undefined || most.denominator === undefined)
    return refuse(log, "max-dose", at, "A ceiling needs an amount and a period.");
  const amount = readQuantity(most.numerator, `${at}/numerator`, log);
  const per = readLength(most.denominator, `${at}/denominator`, log);
  if (amount === null || per === null) return null;
  return { amount: amount.amount, unit: amount.unit, per: { count: Number(per.value), unit: per.unit } };
};

const readAsNeeded = (dosage: FhirDosage, path: string, log: Log): Step["asNeeded"] => {
  const concept = dosage.asNeededCodeableConcept;
  if (concept === undefined) return dosage.asNeededBoolean === true ? { reasons: [] } : null;
  const at = `${path}/asNeededCodeableConcept`;
  if (dosage.asNeededBoolean !== undefined)
    return refuse(log, "wrong-shape", at, "R4 allows one kind of as needed, not both.");
  const words = readWords(concept, at, "reason-unknown-code", {}, log);
  if (words === null) return null;
  const reason = words[0]!
    .replace(/\.$/, "")
    .replace(/^(?:as|when|if) (?:required|needed|necessary) (?=for )/i, "")
    .replace(/^for /i, "");
  const general = /^(?:(?:as|when|if) (?:required|needed|necessary)|prn)$/i.test(reason);
  const lower = /^\p{Lu}\p{Ll}/u.test(reason) ? reason[0]!.toLowerCase() + reason.slice(1) : reason;
  return { reasons: general ? [] : [lower] };
};

/** "Structure of left eye", "to the affected area(s)": the name alone, in the singular of "eye(s)". */
const plainSite = (words: string): string =>
  words
    .toLowerCase()
    .replace(/ structure$|^structure of /, "")
    .replace(/^(?:to|into|in|on|onto|for) /, "")
    .replace(/^(?:the|your) /, "")
    .replace(/\(s\)$/, "");

const readSite = (dosage: FhirDosage, path: string, log: Log): Step["site"] => {
  if (dosage.site === undefined) return null;
  const words = readWords(dosage.site, `${path}/site`, "site-unknown-code", {}, log);
  if (words === null) return null;
  const plain = plainSite(words[0]!);
  const sided = /^(left|right|both|each|affected) (.+)$/.exec(plain);
  if (sided === null) return { name: plain, side: null };
  const side = sided[1] as NonNullable<NonNullable<Step["site"]>["side"]>;
  return { name: side === "both" ? sided[2]!.replace(/s$/, "") : sided[2]!, side };
};

/** Food wordings that have a field of their own; every other instruction stays word for word. */
const foodWords: Readonly<Record<string, NonNullable<Step["food"]>>> = {
  "with or after food": { relation: "with-or-after", meal: "food", offset: null },
  "with or just after food": { relation: "with-or-after", meal: "food", offset: null },
  "with food": { relation: "with", meal: "food", offset: null },
  "after food": { relation: "after", meal: "food", offset: null },
  "before food": { relation: "before", meal: "food", offset: null },
  "on an empty stomach": { relation: "empty-stomach", meal: null, offset: null },
};

const readInstructions = (dosage: FhirDosage, path: string, log: Log): readonly string[] => {
  const additional = (dosage.additionalInstruction ?? []).flatMap(
    (concept, at) =>
      readWords(
        concept,
        `${path}/additionalInstruction/${at}`,
        "instruction-unknown-code",
        snomedInstructions,
        log,
      )?.[0] ?? [],
  );
  const own = dosage.patientInstruction?.trim();
  return own ? [...additional, own] : additional;
};

const foodOf = (instruction: string): Step["food"] => {
  const words = instruction
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^(?:take|to be taken|taken) /, "");
  return Object.hasOwn(foodWords, words) ? (foodWords[words] ?? null) : null;
};

const untimed: Timed = { timing: noTiming, duration: null, food: null, instructions: [] };

/** Actions that may go without a number: "apply twice a day". */
const amountless: readonly Action[] = ["apply", "use", "rub", "wash", "gargle", "rinse", "spray"];

const isTimed = ({ timing }: Timed): boolean =>
  timing.times !== null ||
  timing.every !== null ||
  timing.once ||
  timing.slots.length + timing.clockTimes.length + timing.weekdays.length > 0;

/** The unit as sent; where none is, the form may supply a noun to a number, as it does to a text. */
const unitOf = (dose: Dose | null, product: ProductFacts): Step["unit"] => {
  if (dose === null) return null;
  return dose.unit === null ? nounOf(product) : { name: dose.unit, suppliedBy: "directions" };
};

/**
 * One step, or null with every reason in the log. Beside a text a structure may
 * leave dose or timing to the words; alone it must be whole.
 */
export const readStep = (
  { dosage, path, joined }: OrderedDosage,
  product: ProductFacts,
  log: Log,
  besideText = false,
): Step | null => {
  const before = log.refusals.length;
  refuseByName(dosage, path, log);
  const dose = readDose(dosage, path, log);
  const timed = dosage.timing === undefined ? untimed : readTiming(dosage.timing, `${path}/timing`, log);
  const most = readMost(dosage, path, log);
  const asNeeded = readAsNeeded(dosage, path, log);
  const route = dosage.route === undefined ? null : readRoute(dosage.route, `${path}/route`, log);
  const site = readSite(dosage, path, log);
  const said = readInstructions(dosage, path, log);
  const method = dosage.method === undefined ? undefined : readMethod(dosage.method, `${path}/method`, log);
  const unit = unitOf(dose ?? null, product);
  const action = method ?? actionWithoutMethod(route, unit, site, product);
  if (!besideText && timed !== null && !isTimed(timed) && asNeeded === null)
    refuse(log, "timing-missing", `${path}/timing`, "It does not say when or how often.");
  if (
    !besideText &&
    dose === undefined &&
    (!amountless.includes(action) || (method === undefined && action === "use"))
  )
    refuse(log, "dose-missing", `${path}/doseAndRate`, "It does not say how much.");
  if (log.refusals.length > before || timed === null || dose === null) return null;
  const foods = said.filter((words) => timed.food === null && foodOf(words) !== null);
  const food = foods.length === 1 ? foodOf(foods[0]!) : timed.food;
  const step: Step = {
    ...blankStep,
    joined,
    action,
    actionSuppliedBy: method === undefined ? "reader" : "directions",
    amount: dose?.amount ?? null,
    unit,
    timing: timed.timing,
    asNeeded,
    limits: { ...noLimits, units: most },
    duration: timed.duration,
    food,
    route,
    site,
    instructions: [
      ...timed.instructions,
      ...said.filter((words) => foods.length !== 1 || words !== foods[0]),
    ],
  };
  checkStep(step, product, path, log);
  return log.refusals.length > before ? null : step;
};
