// language/english: the sentences that say how much, where and how often: the head of every step.
import type { Run } from "../../document/LabelDocument.ts";
import type { Amount, SlotName, Step } from "../../interpret/Regimen.ts";
import { sayAmount } from "./amounts.ts";
import { nounOf } from "./nouns.ts";
import type { NumberStyle } from "./numbers.ts";
import { pictureOfDose, pictureOfEvery, pictureOfTimes, pictureOfWeekdays } from "./pictureOf.ts";
import { insertedRoutes, nameOfSite, sayPlace, sayRoute } from "./places.ts";
import type { Concern, Saying } from "./Saying.ts";
import {
  list,
  mealWords,
  sayClock,
  sayEvery,
  saySpan,
  sayTimes,
  sayWeekdays,
  slotWords,
} from "./schedule.ts";
import { verbOf } from "./verbs.ts";

export type Sentence = Omit<Saying, "step">;

/** Easy read: longer sentences are harder (Department of Health, Making written information easier, 2010). */
export const mostWords = 15;

export const plain = (text: string): Run => ({ text, strong: false });
export const strong = (text: string): Run => ({ text, strong: true });

export const countWords = (runs: readonly Run[]): number =>
  runs
    .map((run) => run.text)
    .join("")
    .split(/\s+/)
    .filter((word) => word !== "").length;

/** One word is kept free for "First," or "Then" before the sentence. */
const fits = (runs: readonly Run[]): boolean => countWords(runs) < mostWords;

export const sentence = (
  concerns: Concern,
  runs: readonly Run[],
  meaning: Saying["meaning"] = null,
): Sentence => ({ concerns, runs: [...runs, plain(".")], meaning });

/** A field with no words: a bug or a regimen beyond us, and never a sentence that leaves the field out. */
export class Unsayable extends Error {}

interface Moment {
  readonly words: string;
  readonly amount: Amount | null;
}

const relationWords = {
  before: "before",
  with: "with",
  after: "after",
  "with-or-after": "with or after",
} as const;

/** "before" in "before breakfast and before dinner", where meals are the times of day. */
const mealLead = (food: Step["food"], style: NumberStyle): string | null => {
  if (food === null || food.meal !== null || food.relation === "empty-stomach" || food.relation === "between")
    return null;
  const offset = food.offset === null ? "" : `${saySpan(food.offset, style)} `;
  return offset + relationWords[food.relation];
};

const sayMoment = (name: SlotName, lead: string | null): string => {
  const meal = mealWords[name];
  return lead === null || meal === undefined ? slotWords[name] : `${lead} ${meal}`;
};

/** Times of day with the amount of each, in the order of the regimen's normal form. */
const momentsOf = (step: Step, style: NumberStyle): readonly Moment[] => {
  const lead = mealLead(step.food, style);
  return [
    ...step.timing.slots.map((slot) => ({ words: sayMoment(slot.name, lead), amount: slot.amount })),
    ...step.timing.clockTimes.map((clock) => ({ words: sayClock(clock.time), amount: clock.amount })),
  ];
};

/** "Take 2 tablets (15 mg)", "Put it on". */
const opening = (step: Step, amount: Amount | null, style: NumberStyle): readonly Run[] => {
  const verb = verbOf(step.action);
  const note = step.strengthNote === null ? [] : [plain(` (${step.strengthNote})`)];
  if (amount === null) {
    if (step.dailyTotal) throw new Unsayable("A daily total without an amount.");
    if (step.unit === null) return [plain(verb.alone), ...note];
    const noun = nounOf(step.unit.name);
    if (noun === undefined) throw new Unsayable(`No noun for the unit “${step.unit.name}”.`);
    return [plain(`${verb.withAmount} the ${noun.one}`), ...note];
  }
  const words = sayAmount(amount, step.unit?.name ?? null, style);
  if (words === null) throw new Unsayable(`No noun for the unit “${step.unit?.name}”.`);
  const total = step.dailyTotal ? [plain(" "), strong("in total each day")] : [];
  return [plain(`${verb.withAmount} `), strong(words), ...note, ...total];
};

/** "Put it on on the face" is said "Put it on the face", and nothing is "put in into" anywhere. */
const withoutTwoPlaces = ([first, ...others]: readonly Run[], place: string | undefined): readonly Run[] => {
  const text = first!.text;
  if (text === "Put it on" && place?.startsWith("on ")) return [plain("Put it"), ...others];
  if (/^Put (?:it )?in ?/.test(text) && (insertedRoutes as readonly (string | undefined)[]).includes(place))
    return [plain(text.replace(/^Put in/, "Put").replace(/^Put it in/, "Put it")), ...others];
  return [first!, ...others];
};

/** "Take 2 at a time, 2 times a day": two numbers side by side would run into one. */
const apartFrom = (next: string, step: Step): readonly Run[] =>
  next.startsWith(", ") && step.amount !== null && step.unit === null && step.strengthNote === null
    ? [plain(" at a time")]
    : [];

interface Frequency {
  readonly before: string;
  readonly words: string;
  readonly meaning: Saying["meaning"];
}

const frequenciesOf = ({ timing }: Step, style: NumberStyle): readonly Frequency[] => [
  ...(timing.every === null
    ? []
    : [{ before: " ", words: sayEvery(timing.every, style), meaning: pictureOfEvery(timing.every) }]),
  ...(timing.times === null
    ? []
    : [{ before: ", ", words: sayTimes(timing.times, style), meaning: pictureOfTimes(timing.times) }]),
  ...(timing.once ? [{ before: ", ", words: "one time only", meaning: null }] : []),
];

const weekdaysOf = ({ timing }: Step): readonly Frequency[] =>
  timing.weekdays.length === 0
    ? []
    : [{ before: ", ", words: sayWeekdays(timing.weekdays), meaning: pictureOfWeekdays(timing.weekdays) }];

const doThis = (frequency: Frequency): Sentence =>
  sentence("timing", [plain("Do this "), strong(frequency.words)], frequency.meaning);

/**
 * One time of day a sentence, with its dose: "2 tablets in the morning and at
 * bedtime" may be read as 2 in all. Only where there is no dose do times of day
 * share a sentence.
 */
const groupsOf = (
  moments: readonly Moment[],
  head: (amount: Amount | null) => readonly Run[],
): readonly (readonly Moment[])[] => {
  const groups: Moment[][] = [];
  for (const moment of moments) {
    const last = groups.at(-1);
    const together = [...(last ?? []), moment].map((one) => one.words);
    const share = last?.[0]?.amount === null && moment.amount === null;
    if (share && fits([...head(null), plain(` ${list(together)}`)])) last.push(moment);
    else groups.push([moment]);
  }
  return groups;
};

interface Place {
  readonly inline: string;
  readonly apart: Sentence;
}

const placesOf = (step: Step, later: string): readonly Place[] => {
  const places: Place[] = [];
  if (step.site !== null) {
    const words = sayPlace(step.site);
    const apart = sentence("site", [plain(`${later} it here: `), strong(nameOfSite(step.site))]);
    places.push({ inline: words ?? "", apart });
  }
  if (step.route !== null) {
    const words = sayRoute(step.route);
    if (words === null) throw new Unsayable(`No words for the route “${step.route}”.`);
    places.push({ inline: words, apart: sentence("site", [plain(`${later} it `), strong(words)]) });
  }
  return places;
};

/**
 * The sentences of amount, place and frequency. What does not fit the first
 * sentence within 15 words stands in one of its own after it.
 */
export const sayDose = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const later = verbOf(step.action).later === "take" ? "Take" : "Use";
  const moments = momentsOf(step, style);
  const frequencies = frequenciesOf(step, style);
  const days = weekdaysOf(step);
  const places = placesOf(step, later);
  const amounts = moments.length === 0 ? [step.amount] : moments.map((moment) => moment.amount);

  /* Room for the longest thing that must share the sentence with the place. */
  const tails = moments.length === 0 ? [""] : moments.map((moment) => ` ${moment.words}`);
  let inline: readonly Place[] = [];
  for (const place of places) {
    const tried = [...inline, place];
    const words = tried.map((one) => plain(` ${one.inline}`));
    const room = amounts.every((amount, at) =>
      fits([...opening(step, amount, style), ...words, plain(tails[at]!)]),
    );
    if (place.inline !== "" && room) inline = tried;
  }
  const apart = places.filter((place) => !inline.includes(place)).map((place) => place.apart);
  const head = (amount: Amount | null): readonly Run[] => [
    ...withoutTwoPlaces(opening(step, amount, style), inline[0]?.inline),
    ...inline.map((place) => plain(` ${place.inline}`)),
  ];

  if (moments.length > 0) {
    const heads = groupsOf(moments, head).map((group) => ({
      runs: [...head(group[0]!.amount), plain(" "), strong(list(group.map((moment) => moment.words)))],
      amount: group[0]!.amount,
    }));
    const [only] = heads.length === 1 && frequencies.length === 0 ? heads : [];
    const withDays =
      only === undefined
        ? []
        : days.map((day) => [...only.runs, plain(day.before), strong(day.words)]).filter(fits);
    const said = withDays.length === 0 ? heads : withDays.map((runs) => ({ runs, amount: only!.amount }));
    return [
      ...said.map(({ runs, amount }) => sentence("dose", runs, pictureOfDose(step, amount))),
      ...apart,
      ...[...frequencies, ...(withDays.length === 0 ? days : [])].map(doThis),
    ];
  }

  let runs = head(step.amount);
  const left: Frequency[] = [];
  const [first, ...others] = [...frequencies, ...days];
  if (first !== undefined) {
    const between = inline.length === 0 ? apartFrom(first.before, step) : [];
    const tried = [...runs, ...between, plain(first.before), strong(first.words)];
    if (!step.dailyTotal && fits(tried)) runs = tried;
    else left.push(first);
  }
  for (const frequency of others) {
    const tried = [...runs, plain(frequency.before), strong(frequency.words)];
    if (days.includes(frequency) && left.length === 0 && others.length === 1 && fits(tried)) runs = tried;
    else left.push(frequency);
  }
  return [sentence("dose", runs, pictureOfDose(step, step.amount)), ...apart, ...left.map(doThis)];
};
