// language/translate: which phrases of the tables say an instruction: found by the easy sentences that English says it
// with, so that all wordings of one meaning have one phrase.
import { type CautionId, cautionOf, type PeriodUnit, type Step } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";
import { easySentencesOf } from "../english/sayInstruction.ts";
import { english } from "./english.ts";
import { type CautionKey, cautionKeys, type ReasonKey, reasonOf } from "./keys.ts";

type Span = NonNullable<Step["duration"]>;

/** What a caution tells in its blanks. */
export interface ToldInCaution {
  readonly gap?: Span;
  readonly length?: Span;
  /** "125 mL". */
  readonly ml?: string;
  /** A name in Latin letters. */
  readonly device?: string;
}

/** "1 hour before food", "on an empty stomach": ways to stand to food, of which one is kept. */
export interface FoodTold {
  readonly food: NonNullable<Step["food"]>;
  readonly near: "at least" | null;
}

/** A caution, or what the medicine is for; `last`: "and" or "or" before the last of the reasons. */
export type InstructionPhrase = (
  | { readonly caution: CautionKey; readonly told?: ToldInCaution }
  | { readonly foods: readonly FoodTold[] }
  | { readonly reasons: readonly ReasonKey[]; readonly last: "and" | "or" }
) & {
  /** The picture that the English sentence has. */
  readonly meaning: Meaning | null;
};

const doctors = ["doctor", "GP", "gp"];

type Known = NonNullable<ReturnType<typeof cautionOf>>;

/** Cautions that directions keep apart, and that mean what one phrase of the tables says. */
const sameCaution = ({ id, values }: Known): CautionId => {
  if (id === "as-told-by" && doctors.includes(values.teller ?? "")) return "use-as-told-by-physician";
  if (id === "shake-bottle-first") return "shake-first";
  if (id === "use-device" && (values.whose === "a" || values.whose === "") && values.device === "spacer")
    return "use-spacer";
  return id === "no-grapefruit-at-all" ? "do-not-have-grapefruit" : id;
};

const span = (count: string, unit: PeriodUnit): Span => ({ low: count, high: count, unit });

/** "7 day", "an hour", "2 hours", as the values of a caution have it; null where it is no whole number of them. */
const spanOf = (told: string): Span | null => {
  const [, count, unit] = /^(an?|[1-9]\d?) (minute|hour|day|week|month)s?$/.exec(told) ?? [];
  if (count === undefined) return null;
  return span(/^an?$/.test(count) ? "1" : count, unit as PeriodUnit);
};

const numbered = (told: string | undefined, unit: PeriodUnit): Span | null =>
  told !== undefined && /^[1-9]\d?$/.test(told) ? span(told, unit) : null;

const worded = (
  caution: CautionKey,
  told: { readonly [name in keyof ToldInCaution]: ToldInCaution[name] | null } = {},
): Worded | null => (Object.values(told).includes(null) ? null : { caution, told: told as ToldInCaution });

type Worded = { readonly caution: CautionKey; readonly told?: ToldInCaution };

/** What it is mixed with first, or taken in: both are one thing to do. */
const mixed = (drink: string): Worded | null => {
  const ml = /^([1-9]\d{0,2}) mL of (water|milk)$/.exec(drink);
  if (ml !== null)
    return worded(ml[2] === "water" ? "mix-with-ml-of-water" : "mix-with-ml-of-milk", {
      ml: `${ml[1]}\u00A0mL`,
    });
  const fixed: Readonly<Record<string, CautionKey>> = {
    water: "mix-with-water",
    "a glass of water": "mix-with-glass-of-water",
    "half a glass of water": "mix-with-half-glass-of-water",
  };
  return Object.hasOwn(fixed, drink) ? worded(fixed[drink]!) : null;
};

const dissolved = (drink: string): Worded | null => {
  const ml = /^([1-9]\d{0,2}) mL of water$/.exec(drink);
  if (ml !== null) return worded("dissolve-in-ml-of-water", { ml: `${ml[1]}\u00A0mL` });
  const fixed: Readonly<Record<string, CautionKey>> = {
    water: "dissolve-in-water",
    "a glass of water": "dissolve-in-glass-of-water",
    "half a glass of water": "dissolve-in-half-glass-of-water",
  };
  return Object.hasOwn(fixed, drink) ? worded(fixed[drink]!) : null;
};

type Values = Readonly<Record<string, string>>;

/** Cautions that tell something of their own, by their id: the phrase, with what it tells. */
const telling: Readonly<Record<string, (values: Values) => readonly (Worded | null)[] | null>> = {
  "hours-between-doses": ({ hours }) => [worded("gap-between-doses", { gap: numbered(hours, "hour") })],
  "use-device": ({ device, whose }) =>
    device === "HandiHaler" || device === "AeroChamber"
      ? [worded("use-named-device", { device })]
      : device === "oral syringe" && whose !== "your"
        ? [worded("use-oral-syringe")]
        : null,
  "dissolve-in-drink": ({ drink = "", soon }) => (soon === "" ? [dissolved(drink)] : null),
  "mix-with-drink": ({ drink = "", soon }) => (soon === "" ? [mixed(drink)] : null),
  "use-in-drink-named": ({ drink = "", soon }) => (soon === "" ? [mixed(drink)] : null),
  "stir-into-drink": ({ drink = "", soon }) => (soon === "" ? [mixed(drink)] : null),
  "call-999-if-pain-goes-on": ({ minutes }) => [
    worded("call-999-if-pain-goes-on", { gap: numbered(minutes, "minute") }),
  ],
  "call-999-if-no-better-after": ({ minutes }) => [
    worded("call-999-if-no-better", { gap: numbered(minutes, "minute") }),
  ],
  "use-until-time-after": ({ shelfLife = "", end }) =>
    end === "it has healed" ? [worded("until-so-long-after-healed", { gap: spanOf(shelfLife) })] : null,
  "around-travel": ({ shelfLife = "", shelfLifeAfter = "" }) => [
    worded("start-so-long-before-travel", { gap: spanOf(shelfLife) }),
    worded("until-so-long-after-travel", { gap: spanOf(shelfLifeAfter) }),
  ],
  "as-told-by": ({ teller }) =>
    teller === "hospital"
      ? [worded("use-as-told-by-hospital")]
      : teller === "specialist"
        ? [worded("use-as-told-by-specialist")]
        : null,
  "if-fit-lasts-longer": ({ minutes }) => [
    worded("if-fit-lasts-longer", { gap: numbered(minutes, "minute") }),
  ],
  "take-off-after": ({ wornHours }) => [worded("take-off-after", { length: numbered(wornHours, "hour") })],
  "wait-between-drops": ({ minutes }) => [worded("wait-between-drops", { gap: numbered(minutes, "minute") })],
  "minutes-apart-from-other-drops": ({ minutes }) => [
    worded("gap-to-other-drops", { gap: numbered(minutes, "minute") }),
  ],
};

const foodSide = (relation: "before" | "after", offset: string): FoodTold["food"] | null => {
  const found = spanOf(offset);
  return found === null ? null : { relation, meal: "food", offset: found };
};

const empty: FoodTold = { food: { relation: "empty-stomach", meal: null, offset: null }, near: null };

/** "1 hour before food or 2 hours after food": said by the phrases of food, one or the other. */
const foodsOf = ({ id, values }: Known): readonly FoodTold[] | null => {
  const { least, gap = "", late = "", meal, after, again } = values as Values;
  const near = least === "" ? null : least === "at least" ? "at least" : undefined;
  const before = foodSide("before", gap);
  if (near === undefined || before === null) return null;
  if (id === "before-food-or-empty-stomach") return [{ food: before, near }, empty];
  const behind = foodSide("after", late);
  const ofFood = (meal === "" || meal === "food") && after === "food" && again === "";
  return id === "empty-stomach-times" && behind !== null && ofFood
    ? [
        { food: before, near },
        { food: behind, near },
      ]
    : null;
};

/** "Do not take it for more than 5 days": how long at the most, as English says it. */
const longest = /^Do not \{take\} it for more than (\d+ (?:day|week|month)s?)\.$/;

const bySentence: ReadonlyMap<string, CautionKey> = new Map(
  cautionKeys.map((key) => [english.cautions[key].replaceAll("{do}", "use"), key]),
);

/** As the tables have it, each verb as "use": "use it with water", "only use it while you are awake". */
const asInTable = (sentence: string): string => {
  const told = sentence
    .replaceAll("{Take}", "use")
    .replaceAll("{take}", "use")
    .replaceAll("{taking}", "using")
    .replace(/\.$/, "");
  return told.charAt(0).toLowerCase() + told.slice(1);
};

const purpose = /^This medicine is for (?:your )?(.+)\.$/;

/** "This medicine is for pain or fever": each reason as the tables know it; null where it is no such sentence. */
const purposeOf = (sentence: string): InstructionPhrase | null => {
  const reason = purpose.exec(sentence)?.[1];
  if (reason === undefined) return null;
  const whole = reasonOf(reason);
  if (whole !== null) return { reasons: [whole], last: "or", meaning: null };
  const last = reason.includes(" or ") ? "or" : "and";
  const parts = reason.split(new RegExp(`, | ${last} `)).map(reasonOf);
  return parts.includes(null)
    ? null
    : { reasons: parts.filter((part) => part !== null), last, meaning: null };
};

/** The phrases that say these words of a prescriber whole; null where the tables do not have one of them. */
export const phrasesOfInstruction = (words: string): readonly InstructionPhrase[] | null => {
  const caution = cautionOf(words);
  const sentences = easySentencesOf(words) ?? [];
  const [first, ...others] = sentences;
  const picture = others.length > 0 ? null : (first?.meaning ?? null);
  if (caution !== null) {
    const foods = foodsOf(caution);
    if (foods !== null) return [{ foods, meaning: picture }];
    const id = sameCaution(caution);
    const given = Object.hasOwn(telling, id) ? telling[id]!(caution.values as Values) : null;
    if (given !== null)
      return given.includes(null)
        ? null
        : given.filter((one) => one !== null).map((one) => ({ ...one, meaning: picture }));
    const own = cautionKeys.find((known) => known === id);
    if (own !== undefined && !Object.hasOwn(telling, id)) return [{ caution: own, meaning: picture }];
  }
  const found = sentences.map(({ text, meaning }): InstructionPhrase | null => {
    const most = longest.exec(text)?.[1];
    const gap = most === undefined ? null : spanOf(most);
    if (gap !== null) return { caution: "not-for-longer", told: { gap }, meaning };
    const key = bySentence.get(asInTable(text));
    return key === undefined ? purposeOf(text) : { caution: key, meaning };
  });
  return found.length === 0 || found.includes(null) ? null : found.filter((one) => one !== null);
};
