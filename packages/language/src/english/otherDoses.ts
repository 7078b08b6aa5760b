// language/english: "increase to 2 if tolerated" and "with levothyroxine 100mcg (total 125mcg)" in easy sentences.
import {
  type MayChange,
  mayChangeOf,
  type OtherStrength,
  otherStrengthOf,
  type Step,
} from "@plainlabel/directions";
import { amountPattern, sayAmount } from "./amounts.ts";
import { type EasySentence, say } from "./cautions/EasySentence.ts";
import { period } from "./cautions/wordings.ts";
import { sayPlace } from "./places.ts";

type Site = NonNullable<Step["site"]>;

/** What must be so, at the head of the sentence. */
const conditions: Readonly<Record<MayChange["on"], string>> = {
  tolerated: "if it suits you",
  needed: "if you need more",
  "no-better": "if it does not help enough",
  controlled: "when your symptoms are under control",
  better: "when your symptoms are better",
  clear: "when it is clear",
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const counted = (count: number, unit: "day" | "week"): string =>
  count === 1 ? `once a ${unit}` : `${count} times a ${unit}`;

const sayOften = (often: NonNullable<MayChange["often"]>): string => {
  if ("timesADay" in often) return counted(often.timesADay, "day");
  if ("timesAWeek" in often) return counted(often.timesAWeek, "week");
  return often.slot === "night" ? "at night" : "in the morning";
};

/** What the step tells of its dose: the unit that the other dose has too, and a place of which a person has two. */
export interface FirstDose {
  readonly unit: string | null;
  readonly site: Site | null;
}

const unknownDose: FirstDose = { unit: null, site: null };

/** " in each nostril": without it the other dose could be for both together. */
const placeOf = ({ site }: FirstDose): string => {
  const place = site?.side === "each" || site?.side === "both" ? sayPlace({ ...site, side: "each" }) : null;
  return place === null ? "" : ` ${place}`;
};

const sayMayChange = (
  { to, may, on, after, often }: MayChange,
  first: FirstDose,
): readonly EasySentence[] => {
  const head = after === null ? conditions[on] : `after ${period(after.low, after.unit)}, ${conditions[on]}`;
  const verb = may || on === "needed" ? "you can {take}" : "{take}";
  if (to === null)
    return often === null ? [] : [say(`${capital(head)}, ${verb} it ${sayOften(often)} instead.`)];
  const amount = sayAmount(to.amount, to.unit ?? first.unit, "digits");
  if (amount === null) return [];
  return [say(`${capital(head)}, ${verb} ${amount}${placeOf(first)} each time instead.`)];
};

const weightOf = ({ value, unit }: OtherStrength["other"]): string =>
  unit === "mg" ? `${value} mg` : `${value} ${value === "1" ? "microgram" : "micrograms"}`;

const sayOtherStrength = ({ name, other, noun, total }: OtherStrength): readonly EasySentence[] => {
  const named =
    name === null ? `the ${noun ?? "strength"} of` : `your ${name}${noun === null ? "" : ` ${noun} of`}`;
  return [
    say(`{Take} it together with ${named} ${weightOf(other)}.`),
    say(`Together that is ${weightOf(total)}.`),
  ];
};

/** The sentences of such words beside a dose; null for any others. */
export const sayOtherDose = (
  words: string,
  first: FirstDose = unknownDose,
): readonly EasySentence[] | null => {
  const change = mayChangeOf(words);
  if (change !== null) return sayMayChange(change, first);
  const beside = otherStrengthOf(words);
  return beside === null ? null : sayOtherStrength(beside);
};

const heads = Object.values(conditions).flatMap((words) => [
  capital(words),
  `After \\d+ (?:day|week|month)s?, ${words}`,
]);

/** What these sentences can be. */
export const madeOfOtherDoses: readonly RegExp[] = [
  new RegExp(
    `^(?:${heads.join("|")}), (?:you can )?(?:take|use|give) ${amountPattern}(?: in each (?:nostril|eye|ear))? each time instead\\.$`,
  ),
  new RegExp(
    `^(?:${heads.join("|")}), (?:you can )?(?:take|use|give) it (?:(?:once|\\d times) a (?:day|week)|at night|in the morning) instead\\.$`,
  ),
  /^(?:Take|Use|Give) it together with (?:the|your) (?:[a-z]+ )?(?:(?:tablet|capsule|strength) of )?[\d.]+ (?:mg|micrograms?)\.$/,
  /^Together that is [\d.]+ (?:mg|micrograms?)\.$/,
];
