// layout: a set that nobody will stick on one box is said to the pharmacist, with the stock that would need fewer.
import type { Finding } from "../refusal.ts";
import { type LaidOut, type LayoutInput, labelsOn } from "./layoutLabels.ts";
import { stocks } from "./stocks.ts";

/** Up to this many labels can go on the sides of an ordinary box. */
const easilyStuck = 4;

/** A finding when the set is long and larger stock would shorten it. */
export const manyLabels = (input: LayoutInput, { set, stock }: LaidOut): readonly Finding[] => {
  const count = set.pages.length;
  if (count <= easilyStuck) return [];
  const fewer = Object.values(stocks)
    .filter((other) => other.width * other.height > stock.width * stock.height)
    .flatMap((other) => {
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
