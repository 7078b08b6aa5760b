// layout: what a pharmacist should know of a set that was made: too many labels, or a dose apart from its ceiling.
import type { Finding } from "@plainlabel/directions";
import { type LaidOut, type LayoutInput, labelsOn, layoutLabels } from "./layoutLabels.ts";
import { type Stock, stocks } from "./stocks.ts";

/** Up to this many labels can go on the sides of an ordinary box. */
const easilyStuck = 4;

/** A finding when the set is long and larger stock would shorten it. */
export const manyLabels = (input: LayoutInput, { set, stock }: LaidOut): readonly Finding[] => {
  const count = set.pages.length;
  if (count <= easilyStuck) return [];
  const fewer = largerThan(stock).flatMap((other) => {
    const needed = labelsOn(input, other);
    return needed !== null && needed < count ? [`${other.name} (${needed})`] : [];
  });
  if (fewer.length === 0) return [];
  return [
    {
      code: "many-labels",
      path: "/stock",
      detail: `This set needs ${count} labels of ${stock.name} stock.`,
      help: `Larger stock needs fewer labels: ${fewer.join(", ")}.`,
    },
  ];
};

/** A finding when one label says a dose and another its length, ceiling or food (hazard H19). */
export const partedDoses = (input: LayoutInput, { dosesParted, stock }: LaidOut): readonly Finding[] => {
  if (!dosesParted) return [];
  const whole = largerThan(stock).filter((other) => {
    const laidOut = layoutLabels({ ...input, stocks: [other] });
    return laidOut.ok && !laidOut.value.dosesParted;
  });
  const names = whole.map((other) => other.name).join(", ");
  return [
    {
      code: "dose-parted",
      path: "/stock",
      detail: "The directions of one dose stand on more than one label of the set.",
      help: names === "" ? "Hand the labels over together." : `Use larger stock: ${names}.`,
    },
  ];
};

const largerThan = (stock: Stock): readonly Stock[] =>
  Object.values(stocks).filter((other) => other.width * other.height > stock.width * stock.height);
