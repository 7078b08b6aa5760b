// directions/calendar: what stands beside the days of a stretch, each in one form.
import { withoutTrailingZeros } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import type { Ceiling } from "./Calendar.ts";
import { canonicalDistance, canonicalSpan } from "./canonical.ts";

/** A length in its one form. */
export const span = (value: Step["duration"]): Step["duration"] =>
  value === null ? null : canonicalSpan(value);

/** How long one use lasts, or how long without, in its one form. */
export const distance = (value: Step["useFor"]): Step["useFor"] =>
  value === null ? null : canonicalDistance(value);

/** A ceiling that names no unit counts what the dose counts. */
export const ceilingsOf = ({ limits: { units, doses, atOnce }, unit }: Step): readonly Ceiling[] => [
  ...(units === null
    ? []
    : [
        {
          counts: "units" as const,
          amount: withoutTrailingZeros(units.amount),
          unit: units.unit ?? unit?.name ?? null,
          per: units.per,
        },
      ]),
  ...(doses === null ? [] : [{ counts: "doses" as const, amount: String(doses.count), per: doses.per }]),
  ...(atOnce === null
    ? []
    : [
        {
          counts: "at-once" as const,
          amount: withoutTrailingZeros(atOnce.amount),
          unit: atOnce.unit ?? unit?.name ?? null,
        },
      ]),
];

/** How a dose stands to food, its offset in one form. */
export const foodOf = ({ food }: Step): Step["food"] =>
  food === null || food.offset === null ? food : { ...food, offset: canonicalDistance(food.offset) };

/** "15mg" and "15 mg", "1,000 mg" and "1000 mg". */
export const noteOf = (note: string | null): string | null =>
  note === null
    ? null
    : note
        .replace(/(?<=\d),(?=\d{3})/g, "")
        .replace(/(?<=\d)(?=[A-Za-z])/g, " ")
        .toLowerCase();

/** A way in that names its place says the place. */
const placeOfRoute: Readonly<Record<string, string>> = {
  ophthalmic: "eye",
  otic: "ear",
  nasal: "nose",
  topical: "skin",
  transdermal: "skin",
};

/** "both areas" names one area twice; the area of a cream is one of skin. */
const siteOf = (site: NonNullable<Step["site"]>, route: string | null): NonNullable<Step["site"]> => {
  const twice = site.side === "both" || site.side === "each";
  const name = twice ? site.name.replace(/s$/, "") : site.name;
  return name === "area" && route !== null && placeOfRoute[route] === "skin"
    ? { ...site, name: "area of skin" }
    : { ...site, name };
};

/** Way in and place, each told once. */
export const whereOf = ({ route, site }: Step): Pick<Step, "route" | "site"> => {
  const name = route === null ? undefined : placeOfRoute[route];
  const where = site === null ? null : siteOf(site, route);
  if (name === undefined) return { route, site: where };
  /* On a part of the body is on its skin. */
  if (where !== null && name === "skin") return { route: null, site: where };
  if (where === null) return { route: null, site: { name, side: null } };
  return { route: where.name === name ? null : route, site: where };
};

/** What a dose is tied to, its length in one form. */
export const eventOf = ({ event }: Step["timing"]): Step["timing"]["event"] =>
  event === null || event.offset === null ? event : { ...event, offset: canonicalDistance(event.offset) };

/** Days on and days off; weeks are days. */
export const cycleOf = ({ cycle }: Step["timing"]): Step["timing"]["cycle"] =>
  cycle !== null && cycle.unit === "week" ? { on: cycle.on * 7, off: cycle.off * 7, unit: "day" } : cycle;
