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
  ["Avoid grapefruit juice", "do-not-drink-grapefruit-juice"],
  ["to lower cholesterol", "to-lower-cholesterol"],
  ["shake the bottle", "shake-first"],
  ["as advised by the hospital", "use-as-told-by-hospital"],
  ["in half a glass of water", "mix-with-half-glass-of-water"],
  ["stirred into water", "mix-with-water"],
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

const hours = (count: number) => ({ low: String(count), high: String(count), unit: "hour" as const });

it.each([
  ["12 hours apart", "gap-between-doses", { gap: hours(12) }],
  ["Remove after 16 hours", "take-off-after", { length: hours(16) }],
  ["dissolve in 125 ml water and drink", "dissolve-in-ml-of-water", { ml: "125\u00A0mL" }],
  ["in 200ml milk", "mix-with-ml-of-milk", { ml: "200\u00A0mL" }],
  ["via HandiHaler", "use-named-device", { device: "HandiHaler" }],
  ["for up to 2 weeks", "not-for-longer", { gap: { low: "2", high: "2", unit: "week" } }],
  [
    "if pain persists after 5 minutes call 999",
    "call-999-if-pain-goes-on",
    { gap: { low: "5", high: "5", unit: "minute" } },
  ],
])("with what it tells: %s", (words, caution, told) =>
  expect(phrasesOfInstruction(words)).toMatchObject([{ caution, told }]),
);

const empty = { food: { relation: "empty-stomach", meal: null, offset: null }, near: null };
const at = (relation: string, count: number, near: string | null) => ({
  food: { relation, meal: "food", offset: hours(count) },
  near,
});

it.each([
  ["1 hour before food or on an empty stomach", [at("before", 1, null), empty]],
  ["1 hour before or 2 hours after food", [at("before", 1, null), at("after", 2, null)]],
  ["at least 1 hour before or 2 hours after food", [at("before", 1, "at least"), at("after", 2, "at least")]],
])("ways to stand to food: %s", (words, foods) =>
  expect(phrasesOfInstruction(words)).toEqual([{ foods, meaning: null }]),
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
  "As directed by the clinic",
  "dissolve in 125 ml squash and drink",
  "mix with 200ml whole milk",
  "Remove after 12 to 16 hours",
  "start 1 week before travel until 4 weeks after leaving",
  "via Volumatic",
  "for psoriasis",
  "for pain and psoriasis",
  "to lower blood sugar",
])("none that says more or less: %s", (words) => expect(phrasesOfInstruction(words)).toBeNull());
