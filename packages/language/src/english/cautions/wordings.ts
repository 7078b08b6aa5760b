// language/english/cautions: the small wordings that sentences with a number, a drink or a device share.
import type { Meaning } from "@plainlabel/pictograms";
import { type EasySentence, say } from "./EasySentence.ts";

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "at least " or nothing. */
export const least = (words: string): string => (words === "" ? "" : `${words} `);

/** "1 hour", "10 minutes". */
export const period = (count: string, unit: string): string => `${count} ${unit}${count === "1" ? "" : "s"}`;

/** "4 week" as "4 weeks". */
export const weeksOf = (weeks: string): string => (/^1 (?!to )/.test(weeks) ? weeks : `${weeks}s`);

/** The picture shows water alone. */
export const inWater = (drink: string): Meaning | null =>
  / ?water$/.test(drink) ? { id: "dissolve-in-water" } : null;

export const soonAfter = (soon: string): readonly EasySentence[] =>
  soon === "" ? [] : [say("Drink it straight away.")];

const rinsings: Readonly<Record<string, string>> = {
  rinse: "After that, rinse it off.",
  "rinse well": "After that, rinse it off well.",
  wash: "After that, wash it off.",
};

export const rinseAfter = (rinsing: string): readonly EasySentence[] => {
  const text = rinsings[rinsing];
  return text === undefined ? [] : [say(text)];
};

/** "clean, dry skin with no hair that is not broken". */
export const skinOf = (words: string): string => {
  const state = ["clean", "dry"].filter((one) => words.includes(one)).join(", ");
  const bald = /hair/.test(words) ? " with no hair" : "";
  const intact = /intact|unbroken/.test(words) ? " that is not broken" : "";
  return `${state === "" ? "" : `${state} `}skin${bald}${intact}`;
};

/** "the Accuhaler", "a spacer", "your nebuliser". */
export const withArticle = (whose: string, device: string): string => {
  if (whose === "the" || whose === "your") return `${whose} ${device}`;
  /* A person has one tube. */
  if (/^[A-Z]/.test(device) || /(?:with it|tube)$/.test(device)) return `the ${device}`;
  return `${/^[aeio]/.test(device) ? "an" : "a"} ${device}`;
};

/** Pictures of what is not taken together. */
export const notTogether: Readonly<Record<string, Meaning>> = {
  "indigestion medicines": { id: "no-indigestion-remedies" },
  milk: { id: "no-milk" },
};
