// directions/sentence: "up to 15 a day when the urge to smoke comes": what is used one at a time against an urge needs
// no other dose than its ceiling.
import type { Dose } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { highOf } from "../regimen/amounts.ts";
import type { Step } from "../regimen/Regimen.ts";
import { familyOf } from "./product.ts";

const urges: ReadonlySet<string> = new Set(["the urge to smoke", "cravings", "nicotine cravings"]);

/** Lozenges, gums, sprays and cartridges: a tablet is swallowed, and how many at once must be told. */
const oneAtATime: ReadonlySet<string | null> = new Set([null, "oral-piece", "spray", "inhaled"]);

/** True for a need that is an urge to smoke, of a product that is used one at a time. */
export const isUrgeToSmoke = (need: Step["asNeeded"], product: ProductFacts): boolean =>
  need !== null &&
  need.reasons.length > 0 &&
  need.reasons.every((reason) => urges.has(reason)) &&
  oneAtATime.has(familyOf(product));

/** "up to 15 a day" of a dose that is as needed for such an urge: the most of a day, and no dose. */
export const ceilingOfUrge = (
  { amount, unit, upTo }: Dose,
  isTotal: boolean,
  need: Step["asNeeded"],
  product: ProductFacts,
): Step["limits"]["units"] =>
  upTo && isTotal && isUrgeToSmoke(need, product)
    ? { amount: highOf(amount), unit, per: { count: 1, unit: "day" } }
    : null;
