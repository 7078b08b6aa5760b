// directions/fhir: what a step may not be even though every field was read; the rules are those of the text reader.
import type { ProductFacts } from "../Interpretation.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Step } from "../regimen/Regimen.ts";
import { firstFault } from "../sentence/bounds.ts";
import { firstDoseUnclear } from "../sentence/firstDose.ts";
import { misfit } from "../sentence/fit.ts";
import { isMeasured } from "../sentence/product.ts";
import { type Log, refuse } from "./Log.ts";
import { useFault } from "./readUse.ts";

/** Where each fault is to be looked for; every other one is the dose. */
const places: Partial<Record<ReasonCode, string>> = {
  "too-often": "/timing/repeat",
  "too-long-course": "/timing/repeat",
  "gap-beyond-day": "/timing/repeat",
  "maximum-below-dose": "/maxDosePerPeriod",
  "two-doses": "/maxDosePerPeriod",
  "action-does-not-fit-product": "/method",
  "place-does-not-fit-product": "/site",
};

/** Drops, sprays and lozenges may come as often as every hour; nothing swallowed does. */
const hourly: ReadonlySet<string> = new Set(["drop", "spray", "lozenge", "pastille"]);

const withoutHourly = (step: Step): Step =>
  step.timing.every?.unit === "hour" &&
  compareDecimals(step.timing.every.low, "1") >= 0 &&
  hourly.has(step.unit?.name ?? "")
    ? { ...step, timing: { ...step.timing, every: null } }
    : step;

const openings = /^(?:eye|ear|nose|nostril)/;

/** Drops for swallowing come by the twenty and forty; for an eye, an ear or a nose more than ten are a slip. */
const isManyDrops = ({ unit, site, route, amount }: Step, { form = "" }: ProductFacts): boolean =>
  unit?.name === "drop" &&
  !/\b(?:eye|ear|nasal|ophthalmic|otic)\b/i.test(form) &&
  (route === null || route === "oral") &&
  (site === null || !openings.test(site.name)) &&
  amount !== null &&
  compareDecimals("exact" in amount ? amount.exact : amount.high, "60") <= 0;

const withoutAmounts = (step: Step): Step => ({ ...step, amount: null });

/** One dose above the most of one dose; another unit than the dose's cannot be shown to hold. */
const exceedsAtOnce = ({ amount, unit, limits: { atOnce } }: Step): boolean =>
  atOnce !== null &&
  amount !== null &&
  (atOnce.unit !== (unit?.name ?? null) ||
    compareDecimals("exact" in amount ? amount.exact : amount.high, atOnce.amount) > 0);

/** "20" of insulin or of a liquid: millilitres, units or doses? */
const countsNothing = (
  { amount, unit, timing: { slots, clockTimes } }: Step,
  product: ProductFacts,
): boolean =>
  unit === null &&
  [amount, ...[...slots, ...clockTimes].map((moment) => moment.amount)].some((one) => one !== null) &&
  isMeasured(product);

/** A structure that says nothing of the dose beside words that do: its action is only what the reader put there. */
const leavesDoseToWords = (step: Step): boolean => step.amount === null && step.actionSuppliedBy === "reader";

/** What the words beside a coded dose tell of it. */
export interface WordsRead {
  /** Steps of the words whose count is proved by a weight beside it and the product's strength. */
  readonly proved: readonly Step[];
}

/** The very dose that the words prove: "12 tablets (60 mg)" of 5 mg. */
const isProved = ({ amount, unit }: Step, beside: WordsRead | null): boolean =>
  amount !== null &&
  beside?.proved.some((said) => isDeepEqual(said.amount, amount) && said.unit?.name === unit?.name) === true;

/**
 * Adds a refusal for a dose, a frequency or a ceiling that nobody means, and for
 * one of another product. `beside`: the words of the dosage are read too, and say
 * the dose where the structure does not.
 */
export const checkStep = (
  step: Step,
  product: ProductFacts,
  path: string,
  log: Log,
  beside: WordsRead | null,
): void => {
  const use = useFault(step);
  if (use !== null) refuse(log, use.code, `${path}/timing/repeat/duration`, use.detail);
  if (countsNothing(step, product)) {
    const { detail, help } = refusalOf("unit-missing");
    refuse(log, "unit-missing", `${path}/doseAndRate/0`, detail, help);
  }
  if (firstDoseUnclear([step])) {
    const { detail, help } = refusalOf("ambiguous");
    refuse(log, "ambiguous", `${path}/additionalInstruction`, detail, help);
  }
  const oneDoseTooMuch = exceedsAtOnce(step);
  if (oneDoseTooMuch) {
    const { help } = refusalOf("maximum-below-dose");
    const detail = "The most of one dose is below the dose, or in another unit than the dose.";
    refuse(log, "maximum-below-dose", `${path}/maxDosePerAdministration`, detail, help);
  }
  const checked = isManyDrops(step, product) ? withoutAmounts(withoutHourly(step)) : withoutHourly(step);
  for (const code of [firstFault(checked, isProved(step, beside)), misfit(step, product)]) {
    if (code === null || (oneDoseTooMuch && code === "maximum-below-dose")) continue;
    if (code === "no-dose" && beside !== null && leavesDoseToWords(step)) continue;
    const { detail, help } = refusalOf(code);
    const byRoute = code === "place-does-not-fit-product" && step.site === null;
    refuse(log, code, path + (byRoute ? "/route" : (places[code] ?? "/doseAndRate/0")), detail, help);
  }
};
