// orders: the first faults of a spreadsheet: somebody mends a hundred at a time, and a file may have a million.
import type { Refusal } from "@plainlabel/core";

/** Faults of one spreadsheet that are told. */
export const mostTold = 100;

/** At most `mostTold` of them, and how many more there are. `refusals` is not empty. */
export const firstTold = ([first, ...others]: readonly Refusal[]): readonly [Refusal, ...Refusal[]] => {
  const rest = others.length + 1 - mostTold;
  return rest <= 0
    ? [first!, ...others]
    : [
        first!,
        ...others.slice(0, mostTold - 1),
        {
          code: "too-many-refusals",
          path: "",
          detail: `There are ${rest} more refusals.`,
          help: "Correct those listed and send the file again.",
        },
      ];
};
