// language/english: "increase to 2 if tolerated" and "with levothyroxine 100mcg (total 125mcg)" in easy sentences.
import { type MayChange, mayChangeOf, type OtherStrength, otherStrengthOf } from "@plainlabel/directions";
import { amountPattern, sayAmount } from "./amounts.ts";
import { type EasySentence, say } from "./cautions/EasySentence.ts";
import { period } from "./cautions/wordings.ts";

/** What must be so, at the head of the sentence. */
const conditions: Readonly<Record<MayChange["on"], string>> = {
  tolerated: "if it suits you",
  needed: "if you need more",
  "no-better": "if it does not help enough",
  controlled: "when your symptoms are under control",
  better: "when your symptoms are better",
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const sayMayChange = ({ to, may, on, after }: MayChange): readonly EasySentence[] => {
  const amount = sayAmount(to.amount, to.unit, "digits");
  if (amount === null) return [];
  const head = after === null ? conditions[on] : `after ${period(after.low, after.unit)}, ${conditions[on]}`;
  const left = may || on === "needed";
  return [say(`${capital(head)}, ${left ? "you can {take}" : "{take}"} ${amount} each time instead.`)];
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

/** The sentences of such words; null for any others. */
export const sayOtherDose = (words: string): readonly EasySentence[] | null => {
  const change = mayChangeOf(words);
  if (change !== null) return sayMayChange(change);
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
    `^(?:${heads.join("|")}), (?:you can )?(?:take|use|give) ${amountPattern} each time instead\\.$`,
  ),
  /^(?:Take|Use|Give) it together with (?:the|your) (?:[a-z]+ )?(?:(?:tablet|capsule|strength) of )?[\d.]+ (?:mg|micrograms?)\.$/,
  /^Together that is [\d.]+ (?:mg|micrograms?)\.$/,
];
