// language/english: the sentences that say how much, where and how often: the head of every step.

import type { Amount, SlotName, Step } from "@plainlabel/directions";
import { sayAmount } from "./amounts.ts";
import { nounOf } from "./nouns.ts";
import { type NumberStyle, numberPattern } from "./numbers.ts";
import { pictureOfDose, pictureOfEvery, pictureOfTimes, pictureOfWeekdays } from "./pictureOf.ts";
import { isInserted, isOn, nameOfSite, sayPlace, sayRoute } from "./places.ts";
import type { Concern, Run, Saying } from "./Saying.ts";
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
import type { StepInstructions } from "./stepInstructions.ts";
import { laterOf, type Verb, verbOf } from "./verbs.ts";

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
const momentsOf = (
  step: Step,
  narrowed: StepInstructions["moments"],
  style: NumberStyle,
): readonly Moment[] => {
  const lead = mealLead(step.food, style);
  return [
    ...step.timing.slots.map((slot) => ({
      words: narrowed.get(slot.name) ?? sayMoment(slot.name, lead),
      amount: slot.amount,
    })),
    ...step.timing.clockTimes.map((clock) => ({ words: sayClock(clock.time), amount: clock.amount })),
  ];
};

/** The verb beside a place, where "in" and "on" are said once: "Put it on the face", "Rub it into the skin". */
const beside = (
  step: Step,
  amount: Amount | null,
  place: string | undefined,
): { verb: Verb; place: string | undefined } => {
  const verb = verbOf(step.action);
  if (place === undefined) return { verb, place };
  const short = (word: string) => ({ verb: { ...verb, withAmount: word, alone: `${word} it` }, place });
  switch (step.action) {
    case "apply":
      return isOn(place) ? short("Put") : { verb, place };
    case "stick":
      return isOn(place) ? short("Stick") : { verb, place };
    case "insert":
      return isInserted(place) ? short("Put") : { verb, place };
    case "put":
    case "instil":
      return /^(?:in|into|under|between) /.test(place) ? short("Put") : { verb, place };
    case "rub":
      return isOn(place) ? { ...short("Rub"), place: place.replace(/^on /, "into ") } : { verb, place };
    case "wash": {
      const what = place.replace(/^on /, "");
      return amount === null && step.unit === null && isOn(place) && what !== place
        ? { verb: { ...verb, alone: `Wash ${what} with it` }, place: undefined }
        : { verb, place };
    }
    case "rinse":
      return place === "in the mouth"
        ? {
            verb: { ...verb, withAmount: "Rinse your mouth with", alone: "Rinse your mouth with it" },
            place: undefined,
          }
        : { verb, place };
    default:
      return { verb, place };
  }
};

/** "Take 2 tablets (15 mg) by mouth", "Put it on the face". */
const headOf = (
  step: Step,
  amount: Amount | null,
  places: readonly string[],
  style: NumberStyle,
): readonly Run[] => {
  const { verb, place } = beside(step, amount, places[0]);
  const note = step.strengthNote === null ? [] : [plain(` (${step.strengthNote})`)];
  const where = [place, ...places.slice(1)].flatMap((words) =>
    words === undefined ? [] : [plain(` ${words}`)],
  );
  if (amount === null) {
    if (step.dailyTotal) throw new Unsayable("A daily total without an amount.");
    if (step.unit === null) return [plain(verb.alone), ...note, ...where];
    const noun = nounOf(step.unit.name);
    if (noun === undefined) throw new Unsayable(`No noun for the unit “${step.unit.name}”.`);
    return [plain(`${verb.withAmount} the ${noun.one}`), ...note, ...where];
  }
  const words = sayAmount(amount, step.unit?.name ?? null, style);
  if (words === null) throw new Unsayable(`No noun for the unit “${step.unit?.name}”.`);
  return [plain(`${verb.withAmount} `), strong(words), ...note, ...where];
};

const startsWithNumber = new RegExp(`^(?:half|${numberPattern})(?![a-z])`);

/**
 * "Take 2 each time, 2 times a day": two numbers side by side would run into
 * one ("2 2", "1 half an hour").
 */
const apart = (head: readonly Run[], next: string): readonly Run[] =>
  head.at(-1)?.strong === true && startsWithNumber.test(next) && bareNumber.test(head.at(-1)!.text)
    ? [plain(" each time")]
    : [];

const bareNumber = new RegExp(`(?:^| )(?:${numberPattern}|half|a quarter|three quarters)$`);

interface Frequency {
  /** Between the head and the words, where a dose or a place is said before them. */
  readonly before: ", " | " ";
  readonly words: string;
  readonly meaning: Saying["meaning"];
}

/** A number of times as a ceiling of its own: "Do not take it more than 4 times a day." */
const isCeiling = (times: NonNullable<Step["timing"]["times"]>): boolean =>
  times.upTo && times.per.count === 1;

const frequenciesOf = ({ timing }: Step, style: NumberStyle): readonly Frequency[] => [
  ...(timing.every === null
    ? []
    : [
        { before: " " as const, words: sayEvery(timing.every, style), meaning: pictureOfEvery(timing.every) },
      ]),
  ...(timing.times === null
    ? []
    : [
        {
          before: ", " as const,
          words: sayTimes(timing.times, style),
          meaning: pictureOfTimes(timing.times),
        },
      ]),
  ...(timing.once ? [{ before: ", " as const, words: "once only", meaning: null }] : []),
];

const weekdaysOf = ({ timing }: Step): readonly Frequency[] =>
  timing.weekdays.length === 0
    ? []
    : [{ before: " ", words: sayWeekdays(timing.weekdays), meaning: pictureOfWeekdays(timing.weekdays) }];

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
    const place = sayPlace(step.site);
    // Nobody injects on a thigh.
    const words = step.action === "inject" ? (place?.replace(/^on /, "into ") ?? null) : place;
    const own = sentence("site", [plain(`${later} it here: `), strong(nameOfSite(step.site))]);
    places.push({ inline: words ?? "", apart: own });
  }
  if (step.route !== null) {
    const words = sayRoute(step.route);
    if (words === null) throw new Unsayable(`No words for the route “${step.route}”.`);
    places.push({ inline: words, apart: sentence("site", [plain(`${later} it `), strong(words)]) });
  }
  return places;
};

/** What may stand in the dose's own sentence when nothing else says when. */
export interface WhenNeeded {
  readonly kind: "need" | "meals" | "same-time";
  readonly runs: readonly Run[];
  readonly meaning: Saying["meaning"];
}

export interface SaidDose {
  readonly sentences: readonly Sentence[];
  /** "Do not take it more than 4 times a day": said with the other ceilings, after everything to do. */
  readonly ceilings: readonly Sentence[];
  /** What of `whens` the first sentence has said. */
  readonly within: WhenNeeded["kind"] | null;
}

/**
 * The sentences of amount, place and frequency. What does not fit the first
 * sentence within 15 words stands in one of its own after it. Where nothing
 * says when, the first of `whens` that fits is said with the dose.
 */
export const sayDose = (
  step: Step,
  style: NumberStyle,
  narrowed: StepInstructions["moments"],
  whens: readonly WhenNeeded[],
  firstDay: boolean,
): SaidDose => {
  const verb = verbOf(step.action).later;
  const later = laterOf(step.action);
  const moments = momentsOf(step, narrowed, style);
  const frequencies = frequenciesOf(step, style);
  const days = weekdaysOf(step);
  const places = placesOf(step, later);
  const amounts = moments.length === 0 ? [step.amount] : moments.map((moment) => moment.amount);

  /* Room for the longest thing that must share the sentence with the place. */
  const total = firstDay ? "in total on the first day" : "in total each day";
  const tails =
    moments.length === 0
      ? [step.dailyTotal ? ` ${total}` : ""]
      : moments.map((moment) => `${step.unit === null ? " each time," : ""} ${moment.words}`);
  let inline: readonly Place[] = [];
  for (const place of places) {
    const tried = [...inline, place];
    const words = tried.map((one) => one.inline);
    const room = amounts.every((amount, at) =>
      fits([...headOf(step, amount, words, style), plain(tails[at]!)]),
    );
    if (place.inline !== "" && room) inline = tried;
  }
  const elsewhere = places.filter((place) => !inline.includes(place)).map((place) => place.apart);
  const where = inline.map((place) => place.inline);
  const head = (amount: Amount | null): readonly Run[] => headOf(step, amount, where, style);
  const { times } = step.timing;
  const ceilingOf = (frequency: Frequency): readonly Sentence[] =>
    times !== null && isCeiling(times) && frequency.words === sayTimes(times, style)
      ? [
          sentence("limit", [
            plain(`Do not ${verb} it more than `),
            strong(frequency.words.slice("up to ".length)),
          ]),
        ]
      : [];
  const finish = (
    said: readonly Sentence[],
    left: readonly Frequency[],
    within: SaidDose["within"] = null,
  ): SaidDose => ({
    sentences: [...said, ...elsewhere, ...left.filter((one) => ceilingOf(one).length === 0).map(doThis)],
    ceilings: left.flatMap(ceilingOf),
    within,
  });

  if (moments.length > 0) {
    const heads = groupsOf(moments, head).map((group) => {
      const words = list(group.map((moment) => moment.words));
      const begun = head(group[0]!.amount);
      const between = apart(begun, words);
      const joint = between.length === 0 ? " " : ", ";
      return {
        runs: [...begun, ...between, plain(joint), strong(words)],
        amount: group[0]!.amount,
      };
    });
    const [only] = heads.length === 1 && frequencies.length === 0 ? heads : [];
    const withDays =
      only === undefined
        ? []
        : days.map((day) => [...only.runs, plain(", "), strong(day.words)]).filter(fits);
    const said = withDays.length === 0 ? heads : withDays.map((runs) => ({ runs, amount: only!.amount }));
    return finish(
      said.map(({ runs, amount }) => sentence("dose", runs, pictureOfDose(step, amount))),
      [...frequencies, ...(withDays.length === 0 ? days : [])],
    );
  }

  const picture = pictureOfDose(step, step.amount);
  const begun = head(step.amount);
  if (step.dailyTotal)
    return finish(
      [sentence("dose", [...begun, plain(" "), strong(total)], picture)],
      [...frequencies, ...days],
    );
  const [first, ...others] = [...frequencies, ...days];
  if (first === undefined) {
    for (const when of whens) {
      const runs = [...begun, plain(" "), ...when.runs];
      if (apart(begun, when.runs[0]!.text).length === 0 && fits(runs))
        return finish([sentence("dose", runs, picture ?? when.meaning)], [], when.kind);
    }
    return finish([sentence("dose", begun, picture)], []);
  }
  let runs = begun;
  const left: Frequency[] = [];
  const between = apart(begun, first.words);
  const joint = first.before === ", " && step.amount === null && inline.length === 0 ? " " : first.before;
  const tried = [...begun, ...between, plain(joint), strong(first.words)];
  if (fits(tried)) runs = tried;
  else left.push(first);
  for (const frequency of others) {
    const more = [...runs, plain(", "), strong(frequency.words)];
    if (days.includes(frequency) && left.length === 0 && others.length === 1 && fits(more)) runs = more;
    else left.push(frequency);
  }
  return finish([sentence("dose", runs, picture)], left);
};
