// directions/regimen: "1 drop in both eyes" is one in each of them.
import type { Step } from "./Regimen.ts";

/** Places of which a person has two, and into which a dose goes that cannot be shared between them. */
const openings: ReadonlySet<string> = new Set(["eye", "ear", "nostril", "eyelid", "lower eyelid"]);

const isGiven = ({ amount, timing }: Step): boolean =>
  [amount, ...[...timing.slots, ...timing.clockTimes].map((moment) => moment.amount)].some(
    (one) => one !== null && !("exact" in one && one.exact === "0"),
  );

/** Into each of two eyes, ears or nostrils, so that each time two doses are given. */
export const isIntoTwo = ({ site }: Pick<Step, "site">): boolean =>
  site !== null && (site.side === "both" || site.side === "each") && openings.has(site.name);

/**
 * A dose that is named beside both eyes, ears or nostrils goes into each: nobody
 * divides a drop. Where no amount is named, "both" says all there is to say.
 */
export const withEachOfBoth = (step: Step): Step =>
  step.site?.side === "both" && openings.has(step.site.name) && isGiven(step)
    ? { ...step, site: { ...step.site, side: "each" } }
    : step;
