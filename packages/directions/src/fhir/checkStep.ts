// directions/fhir: what a step may not be even though every field was read; the rules are those of the text reader.
import type { ProductFacts } from "../Interpretation.ts";
import { type RefusalCode, refusalOf } from "../refusing/refusalCatalogue.ts";
import type { Step } from "../regimen/Regimen.ts";
import { firstFault } from "../sentence/bounds.ts";
import { misfit } from "../sentence/fit.ts";
import { type Log, refuse } from "./Log.ts";

/** Where each fault is to be looked for; every other one is the dose. */
const places: Partial<Record<RefusalCode, string>> = {
  "too-often": "/timing/repeat",
  "too-long-course": "/timing/repeat",
  "gap-beyond-day": "/timing/repeat",
  "maximum-below-dose": "/maxDosePerPeriod",
  "two-doses": "/maxDosePerPeriod",
  "action-does-not-fit-product": "/method",
};

/** Adds a refusal for a dose, a frequency or a ceiling that nobody means, and for one of another product. */
export const checkStep = (step: Step, product: ProductFacts, path: string, log: Log): void => {
  for (const code of [firstFault(step), misfit(step, product)]) {
    if (code === null) continue;
    const { detail, help } = refusalOf(code);
    refuse(log, code, path + (places[code] ?? "/doseAndRate/0"), detail, help);
  }
};
