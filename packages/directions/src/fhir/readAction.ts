// directions/fhir: what to do with the medicine: by method, else by route or form, else the plain word "use".

import { isWayOfUse } from "../agreement/knownWords.ts";
import type { ProductFacts } from "../Interpretation.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { actions } from "../regimen/Regimen.ts";
import { routeNamed } from "../regimen/routes.ts";
import { verbOf } from "../sentence/product.ts";
import { type CodeTable, methodCodes, routeCodes } from "./codeTables.ts";
import type { Log } from "./Log.ts";
import { readMeaning } from "./readConcept.ts";
import type { FhirConcept } from "./shapes.ts";

const sameAs: Readonly<Record<string, Action>> = {
  instill: "instil",
  instillation: "instil",
  swallowing: "swallow",
  inhalation: "inhale",
  injection: "inject",
  insertion: "insert",
  application: "apply",
  administer: "give",
  "rub in": "rub",
  "massage in": "rub",
  spread: "apply",
  taken: "take",
  applied: "apply",
  inhaled: "inhale",
  injected: "inject",
  inserted: "insert",
  instilled: "instil",
  used: "use",
  swallowed: "swallow",
  sprayed: "spray",
  chewed: "chew",
  sucked: "suck",
  dissolved: "dissolve",
  given: "give",
};

const actionFrom = (words: string): Action | null => {
  const plain = words.toLowerCase().replace(/^to be /, "");
  if (Object.hasOwn(sameAs, plain)) return sameAs[plain]!;
  return actions.find((action) => action === plain) ?? null;
};

export interface Method {
  readonly action: Action;
  /** "sparingly" of "Apply sparingly": a way of use, kept beside the verb. */
  readonly manner: string | null;
}

/** "Apply", or "Apply sparingly" where the rest is a way of use that we know. */
const methodFrom = (words: string): Method | null => {
  const whole = actionFrom(words);
  if (whole !== null) return { action: whole, manner: null };
  const parts = /^(\S+) (.+)$/.exec(words);
  const action = parts === null ? null : actionFrom(parts[1]!);
  return action !== null && isWayOfUse(parts![2]!) ? { action, manner: parts![2]!.toLowerCase() } : null;
};

const methods: CodeTable<Method> = new Map(
  [...methodCodes].map(([system, rows]) => [
    system,
    new Map([...rows].map(([code, words]) => [code, methodFrom(words)!])),
  ]),
);

/** "Apply" beside "Apply sparingly" is the fuller of the two: no way of use is lost. */
const together = (one: Method, other: Method): Method | null => {
  const alike = one.manner === null || other.manner === null || one.manner === other.manner;
  return one.action === other.action && alike ? { ...one, manner: one.manner ?? other.manner } : null;
};

/** `method` as a verb with its way of use; a method we have no verb for refuses. */
export const readMethod = (method: FhirConcept, path: string, log: Log): Method | null =>
  readMeaning<Method>(
    method,
    path,
    {
      fromWords: methodFrom,
      codes: methods,
      together,
      refusals: { bare: "method-unknown-code", unknown: "method-unknown", conflict: "method-conflict" },
      lacking: "We have no verb for the method",
    },
    log,
  );

/** `route` by the regimen's name for it; an unknown route refuses. */
export const readRoute = (route: FhirConcept, path: string, log: Log): string | null =>
  readMeaning<string>(
    route,
    path,
    {
      fromWords: (words) => routeNamed(words) ?? routeNamed(words.replace(/ (?:route|use)$/i, "")),
      codes: routeCodes,
      together: (one, other) => (one === other ? one : null),
      refusals: { bare: "route-unknown-code", unknown: "route-unknown", conflict: "route-conflict" },
      lacking: "We have no plain words for the route",
    },
    log,
  );

const byRoute: Readonly<Record<string, Action>> = {
  oral: "take",
  topical: "apply",
  inhalation: "inhale",
  subcutaneous: "inject",
  intramuscular: "inject",
  intravenous: "inject",
  rectal: "insert",
  vaginal: "insert",
};

/**
 * The verb where no method came: that of the route, else what the reader of text
 * would say for the unit and the form. It may be "use", which promises nothing.
 */
export const actionWithoutMethod = (
  route: string | null,
  unit: Step["unit"],
  site: Step["site"],
  product: ProductFacts,
): Action => (route === null ? undefined : byRoute[route]) ?? verbOf(unit, route, site, product);
