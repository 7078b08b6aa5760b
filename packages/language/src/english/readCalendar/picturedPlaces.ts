// language/readCalendar: what the places of a day strip say: the full ones, and the empty ones.
import type { Moment } from "@plainlabel/directions";
import type { DayPlace } from "@plainlabel/pictograms";
import type { Demand } from "./Demand.ts";
import { isAmount, place, unit } from "./picturedDose.ts";

/** The words under the four signs of a day, and every time of day that would fill their place. */
const coveredBy: Readonly<Record<string, readonly string[]>> = {
  morning: ["morning", "breakfast", "waking"],
  midday: ["midday", "lunch", "dinner"],
  evening: ["evening", "teatime", "evening-meal", "supper", "dinner"],
  night: ["night", "bedtime"],
};

const atPlace = ({ at }: Moment, drawn: DayPlace): boolean => {
  if ("clock" in drawn.at) return at.kind === "clock" && at.time === drawn.at.clock;
  /* A meal's place has its plate: what is taken with it. Before and after it is another time. */
  return (
    at.kind === "slot" &&
    at.name === drawn.at.name &&
    (at.beside === null || (at.beside.relation === "with" && at.beside.offset === null))
  );
};

/** Each full place is one time of the day, and the day has no other. */
export const fullPlaces = (places: readonly DayPlace[]): readonly Demand[] => {
  const full = places.filter(({ dose: taken }) => taken !== null);
  const at = (moments: readonly Moment[], drawn: DayPlace): Moment | undefined =>
    moments.find((moment) => atPlace(moment, drawn));
  return [
    {
      kind: "time",
      holds: ({ oneDay }) =>
        oneDay.length === full.length &&
        /* Each place is another moment: two that name one would hide the other. */
        new Set(full.map((drawn) => at(oneDay, drawn) ?? null).filter((moment) => moment !== null)).size ===
          full.length,
    },
    {
      kind: "number",
      holds: ({ oneDay }) => full.every((drawn) => isAmount(at(oneDay, drawn)?.amount ?? null, drawn.dose!)),
    },
    ...full.flatMap((drawn) => [unit(drawn.dose!), place(drawn.dose!)]),
  ];
};

/** An empty place says that nothing is taken then; beside a time by the clock nobody knows which place that is. */
export const emptyPlaces = (places: readonly DayPlace[]): Demand => ({
  kind: "time",
  holds: ({ oneDay }) =>
    places.every(({ at, dose: taken }) => {
      if (taken !== null) return true;
      const name = "name" in at ? at.name : "";
      return oneDay.every(
        (moment) => moment.at.kind === "slot" && !(coveredBy[name] ?? [name]).includes(moment.at.name),
      );
    }),
});
