// directions/fhir: what to do with the medicine: by method, else by route or form, else the plain word "use".

import type { ProductFacts } from "../Interpretation.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { actions } from "../regimen/Regimen.ts";
import { routeNamed } from "../regimen/routes.ts";
import { verbOf } from "../sentence/product.ts";
import { type Log, refuse } from "./Log.ts";
import { readWords } from "./readConcept.ts";
import type { FhirConcept } from "./shapes.ts";
import { snomedMethods, snomedRoutes } from "./snomed.ts";

const sameAs: Readonly<Record<string, Action>> = {
  instill: "instil",
  instillation: "instil",
  swallowing: "swallow",
  inhalation: "inhale",
  injection: "inject",
  insertion: "insert",
  application: "apply",
  administer: "give",
};

const actionFrom = (words: string): Action | undefined => {
  const plain = words.toLowerCase();
  if (Object.hasOwn(sameAs, plain)) return sameAs[plain];
  return actions.find((action) => action === plain);
};

/** `method` as an action; a method we have no verb for refuses. */
export const readMethod = (method: FhirConcept, path: string, log: Log): Action | null => {
  const words = readWords(method, path, "method-unknown-code", snomedMethods, log);
  if (words === null) return null;
  const known = [...new Set(words.map(actionFrom))];
  if (known.length !== 1 || known[0] === undefined)
    return refuse(log, "method-unknown", path, `We have no verb for the method “${words.join("”, “")}”.`);
  return known[0];
};

/** `route` by the regimen's name for it; an unknown route refuses. */
export const readRoute = (route: FhirConcept, path: string, log: Log): string | null => {
  const words = readWords(route, path, "route-unknown-code", snomedRoutes, log);
  if (words === null) return null;
  const known = [...new Set(words.map(routeNamed))];
  if (known.length !== 1 || known[0] == null)
    return refuse(
      log,
      "route-unknown",
      path,
      `We have no plain words for the route “${words.join("”, “")}”.`,
    );
  return known[0];
};

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
