// language/english: what is done and where, the beginning of every dose sentence: "Chew and swallow 2 tablets (5
// mg) by mouth".

import type { Action, Amount, Step } from "@plainlabel/directions";
import { compareDecimals } from "@plainlabel/directions";
import { sayAmount } from "./amounts.ts";
import { nounOf } from "./nouns.ts";
import { type NumberStyle, numberPattern } from "./numbers.ts";
import { isInserted, isOn, nameOfSite, sayPlace, sayRoute, sidedName } from "./places.ts";
import type { Run } from "./Saying.ts";
import { plain, type Sentence, sentence, strong, Unsayable } from "./Sentence.ts";
import { list } from "./schedule.ts";
import {
  chained,
  haveInjection,
  insideCapsule,
  insideContainer,
  laterOf,
  type Verb,
  verbOf,
} from "./verbs.ts";

/** "Chew and swallow", where one thing is done after another with the same dose. */
const chainOf = ({ action, furtherActions }: Step): Verb => {
  const first = verbOf(action);
  if (furtherActions.length === 0) return first;
  const all: readonly Action[] = [action, ...furtherActions];
  const odd = all.find((one) => !chained.includes(one));
  if (odd !== undefined) throw new Unsayable(`“${odd}” is not said together with another action.`);
  if (new Set(all).size < all.length) throw new Unsayable("The same action twice with one dose.");
  const [, ...others] = all.map((one) => verbOf(one).withAmount.toLowerCase());
  const words = list([first.withAmount, ...others]);
  return { ...first, withAmount: words, alone: `${words} it` };
};

/** What holds one dose for injecting. A pen or a cartridge holds many. */
const containers: ReadonlySet<string> = new Set(["syringe", "pre-filled syringe", "ampoule", "vial"]);

const isWholeNumber = (amount: Amount | null): boolean =>
  amount !== null && "exact" in amount && /^\d+$/.test(amount.exact);

/** The verb before what is counted: "Breathe in 1 capsule" may be done with the whole capsule. */
const beforeUnit = (step: Step, amount: Amount | null): string | null => {
  const unit = step.unit?.name ?? "";
  if (step.action === "inhale" && unit === "capsule") return insideCapsule;
  if (step.action !== "inject" || amount === null) return null;
  if (unit === "injection") return haveInjection;
  return containers.has(unit) && isWholeNumber(amount) ? insideContainer : null;
};

/** The verb beside a place, where "in" and "on" are said once: "Put it on the face", "Rub it into the skin". */
const beside = (
  step: Step,
  amount: Amount | null,
  place: string | undefined,
): { verb: Verb; place: string | undefined } => {
  const chain = chainOf(step);
  const withAmount = beforeUnit(step, amount);
  const verb = withAmount === null ? chain : { ...chain, withAmount };
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

/** " of 2.5 mg each" after what is counted; the strength of one never stands as the dose. */
const ofEach = ({ strengthOfOne, unit }: Step, amount: Amount | null): readonly Run[] => {
  if (strengthOfOne === null) return [];
  if (amount === null || unit === null || nounOf(unit.name)?.measured !== false || / mL /.test(unit.name))
    throw new Unsayable("The strength of one, and nothing that is counted.");
  const high = "exact" in amount ? amount.exact : amount.high;
  return [plain(` of ${strengthOfOne}${compareDecimals(high, "1") > 0 ? " each" : ""}`)];
};

/** "2 tablets of 2.5 mg each (5 mg)", without a verb. */
export const amountOf = (step: Step, amount: Amount, style: NumberStyle): readonly Run[] => {
  const words = sayAmount(amount, step.unit?.name ?? null, style);
  if (words === null) throw new Unsayable(`No noun for the unit “${step.unit?.name}”.`);
  const note = step.strengthNote === null ? [] : [plain(` (${step.strengthNote})`)];
  return [strong(words), ...ofEach(step, amount), ...note];
};

/** " in the left eye" with its side strong, as the dose is. */
const placeRuns = ({ site }: Step, words: string): readonly Run[] => {
  const named = sidedName(site);
  return named !== null && words.endsWith(` ${named}`)
    ? [plain(` ${words.slice(0, -named.length)}`), strong(named)]
    : [plain(` ${words}`)];
};

/** "Take 2 tablets (15 mg) by mouth", "Put it on the face". */
export const whatOf = (
  step: Step,
  amount: Amount | null,
  places: readonly string[],
  style: NumberStyle,
): readonly Run[] => {
  const { verb, place } = beside(step, amount, places[0]);
  const where = [place, ...places.slice(1)].flatMap((words) =>
    words === undefined ? [] : placeRuns(step, words),
  );
  if (amount !== null) return [plain(`${verb.withAmount} `), ...amountOf(step, amount, style), ...where];
  if (step.dailyTotal) throw new Unsayable("A daily total without an amount.");
  const note = [
    ...ofEach(step, amount),
    ...(step.strengthNote === null ? [] : [plain(` (${step.strengthNote})`)]),
  ];
  if (step.unit === null) return [plain(verb.alone), ...note, ...where];
  const noun = nounOf(step.unit.name);
  if (noun === undefined) throw new Unsayable(`No noun for the unit “${step.unit.name}”.`);
  return [plain(`${verb.withAmount} the ${noun.one}`), ...note, ...where];
};

const startsWithNumber = new RegExp(`^(?:half|${numberPattern})(?![a-z])`);
const bareNumber = new RegExp(`(?:^| )(?:${numberPattern}|half|a quarter|three quarters)$`);

/**
 * "Take 2 each time, 2 times a day": two numbers side by side would run into
 * one ("2 2", "1 half an hour").
 */
export const apart = (said: readonly Run[], next: string): readonly Run[] =>
  said.at(-1)?.strong === true && startsWithNumber.test(next) && bareNumber.test(said.at(-1)!.text)
    ? [plain(" each time")]
    : [];

/** A site or a way in: inside the dose's own sentence, or in one of its own where that would be too long. */
export interface Place {
  /** Empty where it needs a sentence of its own. */
  readonly inline: string;
  readonly apart: Sentence;
}

/** Where, at most a site and a way in. */
export const placesOf = (step: Step): readonly Place[] => {
  const later = laterOf(step.action);
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
