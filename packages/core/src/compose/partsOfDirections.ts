// compose: the parts of directions that say what is done with a dose, as words to show a professional.

import type { Action, Amount, CautionId, Regimen, Step } from "@plainlabel/directions";
import { cautionOf, isWhole } from "@plainlabel/directions";

type Parts = (regimen: Regimen) => readonly string[];

/** A part told of each step, each told once. */
export const ofEachStep =
  (part: (step: Step) => readonly string[]): Parts =>
  ({ steps }) => [...new Set(steps.flatMap(part))];

const cautionsOf = ({ instructions }: Step, ids: readonly CautionId[]): readonly string[] =>
  instructions.filter((words) => {
    const id = cautionOf(words)?.id;
    return id !== undefined && ids.includes(id);
  });

/** The cautions of this list, as they were written. */
export const cautioned = (ids: readonly CautionId[]): Parts => ofEachStep((step) => cautionsOf(step, ids));

/** The first verb of a step, where the directions name it: "chew and swallow" is chewed, not swallowed whole. */
export const done = (...actions: readonly Action[]): Parts =>
  ofEachStep(({ action, actionSuppliedBy }) =>
    actionSuppliedBy === "directions" && actions.includes(action) ? [action] : [],
  );

/** Every dose that a step names. */
const amountsOf = ({ amount, timing }: Step): readonly Amount[] =>
  [amount, ...[...timing.slots, ...timing.clockTimes].map((at) => at.amount)].filter((one) => one !== null);

const ends = (amount: Amount): readonly string[] =>
  "exact" in amount ? [amount.exact] : [amount.low, amount.high];

/** What is one solid piece; half a teaspoon, or half a sachet, breaks none. */
const pieces: ReadonlySet<string> = new Set(["tablet", "caplet", "capsule"]);

const isPiece = ({ unit }: Step): boolean => unit !== null && pieces.has(unit.name);

const sayPieces = (count: string, piece: string): string => {
  if (count === "0.5") return `half a ${piece}`;
  return count.startsWith("0.") ? `${count} of a ${piece}` : `${count} ${piece}s`;
};

/** "half a tablet", "1.5 tablets": one of the pieces is divided. */
export const inPieces: Parts = ofEachStep((step) =>
  isPiece(step)
    ? amountsOf(step)
        .flatMap(ends)
        .filter((count) => !isWhole(count))
        .map((count) => sayPieces(count, step.unit?.name ?? ""))
    : [],
);

/** Under the tongue or in the cheek. */
export const underTongue: Parts = ofEachStep(({ route }) =>
  route === "sublingual" ? ["under the tongue"] : route === "buccal" ? ["in the cheek"] : [],
);

/** The cautions of this list beside tablets or capsules: powder or liquid that is mixed was never a piece. */
export const cautionedOfPieces = (ids: readonly CautionId[]): Parts =>
  ofEachStep((step) => (isPiece(step) ? cautionsOf(step, ids) : []));

const drinks =
  (ids: readonly CautionId[]) =>
  (holds: (drink: string) => boolean): Parts =>
    ofEachStep(({ instructions }) =>
      instructions.filter((words) => {
        const caution = cautionOf(words);
        const drink = caution?.values.drink;
        return caution !== null && ids.includes(caution.id) && typeof drink === "string" && holds(drink);
      }),
    );

/** Dissolved or mixed in a drink of this kind. */
export const inDrinkThat = drinks([
  "dissolve-in-drink",
  "disperse-in-drink",
  "use-in-drink-named",
  "put-into-drink",
  "mix-with-drink",
  "stir-into-drink",
  "add-to-drink",
]);

/** Taken or swallowed with a drink of this kind. */
export const withDrinkThat = drinks([
  "use-with-drink-named",
  "swallow-with-drink",
  "swallow-whole-with-drink",
]);
