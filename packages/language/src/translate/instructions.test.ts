// Which phrases of the tables an instruction is: one, for all wordings that mean what it says.
import { expect, it } from "vitest";
import { phrasesOfInstruction } from "./instructions.ts";

it.each([
  ["Use a spacer", "use-spacer"],
  ["Use with a spacer", "use-spacer"],
  ["via spacer", "use-spacer"],
  ["Use via a spacer", "use-spacer"],
  ["Avoid grapefruit", "do-not-have-grapefruit"],
  ["Avoid grapefruit and grapefruit juice", "do-not-have-grapefruit"],
  ["As directed by your doctor", "use-as-told-by-physician"],
  ["via nebuliser", "use-nebuliser"],
  ["nebulised", "use-nebuliser"],
  ["sparingly", "use-small-amount"],
  ["dissolved in water", "dissolve-in-water"],
  ["Dissolve in a glass of water and take", "dissolve-in-glass-of-water"],
  ["with a full glass of water", "use-with-full-glass-of-water"],
  ["instead of soap", "use-instead-of-soap"],
  ["change patch", "take-old-one-off"],
  ["fasting", "when-stomach-is-empty"],
  ["as a single dose", "use-all-at-one-time"],
  ["not on methotrexate day", "other-day-than-methotrexate"],
])("%s", (words, caution) => expect(phrasesOfInstruction(words)).toMatchObject([{ caution }]));

it.each([
  ["swallow whole with a glass of water", ["swallow-whole", "use-with-glass-of-water"]],
  ["as a moisturiser and soap substitute", ["use-instead-of-soap", "use-as-moisturiser"]],
])("two phrases: %s", (words, keys) =>
  expect(phrasesOfInstruction(words)).toMatchObject(keys.map((caution) => ({ caution }))),
);

it.each([
  ["for blood pressure", ["blood pressure"], "or"],
  ["for your blood pressure", ["blood pressure"], "or"],
  ["for temperature or pain", ["fever", "pain"], "or"],
  ["for pain and fever", ["pain and fever"], "or"],
  ["for anxiety and sleep", ["anxiety", "sleep"], "and"],
])("what it is for: %s", (words, reasons, last) =>
  expect(phrasesOfInstruction(words)).toEqual([{ reasons, last, meaning: null }]),
);

it.each([
  ["dissolved in water", { id: "dissolve-in-water" }],
  ["with a full glass of water", { id: "swallow-with-water" }],
  ["swallow whole", { id: "swallow-whole" }],
  ["instead of soap", null],
])("has the picture of the English sentence: %s", (words, meaning) =>
  expect(phrasesOfInstruction(words)!.map((phrase) => phrase.meaning)).toEqual([meaning]),
);

it.each([
  "Use with a Volumatic",
  "Use with your spacer",
  "Avoid grapefruit juice",
  "As directed by the clinic",
  "dissolve in 125 ml water and drink",
  "for psoriasis",
  "for pain and psoriasis",
  "to lower cholesterol",
])("none that says more or less: %s", (words) => expect(phrasesOfInstruction(words)).toBeNull());
