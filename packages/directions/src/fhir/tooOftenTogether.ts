// directions/fhir: dosages that go on together, none of them too often, and all of them too often.
import type { Step } from "../regimen/Regimen.ts";
import { dosesAnHour } from "../sentence/rates.ts";

/** Most doses a day of what goes on together, as for one dose; of what is dropped or put in a place, one an hour. */
const [mostADay, mostLocal] = [12, 24];

const isLocal = ({ unit, site }: Step): boolean =>
  site !== null || ["drop", "spray", "lozenge", "pastille"].includes(unit?.name ?? "");

const dosesADay = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + (dosesAnHour(step)?.high ?? 0) * 24, 0);

/** A hair more, so that thirds of a week add up. */
const hair = 1e-6;

/**
 * True where the dosages of one group come to more doses a day than anybody takes: 24 of one tablet, each at its
 * own hour.
 */
export const tooOftenTogether = (steps: readonly Step[]): boolean =>
  steps.some((_, first) => {
    if (first > 0 && steps[first]?.joined === "and") return false;
    const next = steps.findIndex(({ joined }, at) => at > first && joined !== "and");
    const group = steps.slice(first, next < 0 ? steps.length : next);
    return group.length > 1 && dosesADay(group) > (group.every(isLocal) ? mostLocal : mostADay) + hair;
  });
