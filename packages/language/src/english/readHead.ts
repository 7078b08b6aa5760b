// language/english: reads the sentence that says amount, place and frequency: "Take 2 tablets, 3 times a day."
import { type Action, remembering, type Step } from "@plainlabel/directions";
import type { Head } from "./Head.ts";
import { mostSentences } from "./mostSentences.ts";
import { isInserted, isOn, placesSaid, routesSaid } from "./places.ts";
import { type Front, type Moment, momentAnd, noFront, readFront, readMoments } from "./readMoments.ts";
import { readAmountNext, readNounNext, type Said } from "./readSaid.ts";
import { noTail, readTail } from "./readTail.ts";
import { list } from "./schedule.ts";
import { chained, openings, verbOf } from "./verbs.ts";

const wholeWords = (text: string, words: string): boolean =>
  text.startsWith(` ${words}`) && /^(?:$|[ ,])/.test(text.slice(words.length + 1));

/** What is done, by the verb and the place beside it; null for a verb that is not said so beside this place. */
const actionOf = (
  { words, action }: (typeof openings)[number],
  site: string | undefined,
  route: string | undefined,
): Action | null => {
  const place = site ?? route;
  switch (words) {
    case "Put it":
    case "Put":
      if (isOn(site)) return "apply";
      if (site === undefined && isInserted(route)) return "insert";
      return words === "Put" || /^(?:in|into|under|between) /.test(place ?? "") ? "put" : null;
    case "Put in":
    case "Put it in":
      return site === undefined && isInserted(route) ? null : action;
    case "Put on":
    case "Put it on":
    case "Stick on":
    case "Stick it on":
      return isOn(site) ? null : action;
    case "Rub in":
    case "Rub it in":
      return isOn(site) ? null : action;
    case "Stick":
    case "Stick it":
    case "Rub":
    case "Rub it":
      return isOn(site) ? action : null;
    default:
      return action;
  }
};

const mouth = { name: "mouth", side: null } as const;

/** The site said next; after "Rub it" and "Inject" it is "into the skin" for "on the skin". */
const placeNext = (
  opening: string,
  rest: string,
):
  | { readonly words: string; readonly length: number; readonly site: NonNullable<Step["site"]> }
  | undefined => {
  const rubbed = opening === "Rub it" || opening === "Rub";
  const injected = opening === "Inject it" || opening === "Inject";
  const words = (place: (typeof placesSaid)[number]): string =>
    rubbed || injected ? place.words.replace(/^on /, "into ") : place.words;
  const found = placesSaid.find((place) => (!rubbed || isOn(place.words)) && wholeWords(rest, words(place)));
  return found === undefined ? undefined : { ...found, length: words(found).length };
};

/** " in the morning and 1 tablet at night": two doses on the day that the front names, each with its time. */
const readTwo = (said: Said, rest: string): readonly Moment[] | null => {
  const parts = momentAnd.exec(rest);
  const first = parts === null ? null : readMoments(` ${parts[1]}`);
  const other = parts === null ? null : readAmountNext(` ${parts[2]}`);
  const second = other === null ? null : readMoments(other.rest);
  if (first === null || other === null || second === null || second.rest !== "") return null;
  const same = other.unit === said.unit && other.strengthNote === said.strengthNote;
  if (!same || other.strengthOfOne !== said.strengthOfOne || second.moments.length !== 1) return null;
  return [
    { ...first.moments[0]!, amount: said.amount },
    { ...second.moments[0]!, amount: other.amount },
  ];
};

const readAfter = (opening: (typeof openings)[number], text: string, front: Front): Head | null => {
  const said = (opening.alone ? null : readAmountNext(text)) ?? readNounNext(opening, text);
  if (said === null) return null;
  const { amount, unit, strengthNote, strengthOfOne } = said;
  let { rest } = said;
  const found = placeNext(opening.words, rest);
  const site = found?.site ?? (opening.words.startsWith("Rinse your mouth") ? mouth : undefined);
  if (found !== undefined) rest = rest.slice(found.length + 1);
  const route = routesSaid.find((known) => wholeWords(rest, known.words));
  if (route !== undefined) rest = rest.slice(route.words.length + 1);
  const total = amount === null ? undefined : /^ (each day|on the first day)$/.exec(rest)?.[1];
  const two = front === noFront || amount === null ? null : readTwo(said, rest);
  const alone = amount === null && site === undefined && route === undefined;
  const tail =
    total !== undefined ? noTail : two !== null ? { ...noTail, moments: two } : readTail(rest, alone);
  const action = actionOf(opening, found?.words, route?.words);
  if (tail === null || action === null) return null;
  /* "2 tablets in the morning and at bedtime" may be 2 in all: no dose is said with several times. */
  if (amount !== null && two === null && !tail.preferably && tail.moments.length > 1) return null;
  return {
    action,
    furtherActions: [],
    amount,
    unit,
    strengthNote,
    strengthOfOne,
    front,
    dailyTotal: total !== undefined,
    firstDay: total === "on the first day",
    site: site ?? null,
    route: route?.route ?? null,
    ...tail,
    moments: tail.moments.map((moment) => ({ ...moment, amount: moment.amount ?? amount })),
  };
};

/** "Wash the face with it": the place stands before the medicine. */
const washed = /^Wash ((?:the|each|both) [a-z ]+?) with it(?=$|[ ,])/;

const chainWords = chained.map((action) => ({ action, word: verbOf(action).withAmount }));
const chainParts = new RegExp(
  `^(${chainWords.map(({ word }) => word).join("|")})((?:, [a-z]+)* and [a-z]+)(?= )`,
);

/** "Chew and swallow 1 tablet" as "Chew 1 tablet", and what is done after it. */
const readChain = (said: string): { readonly said: string; readonly further: readonly Action[] } | null => {
  const parts = chainParts.exec(said);
  if (parts === null) return { said, further: [] };
  const words = parts[2]!.split(/, | and /).slice(1);
  const further = words.flatMap(
    (word) => chainWords.find((known) => known.word.toLowerCase() === word)?.action ?? [],
  );
  if (further.length < words.length || list([parts[1]!, ...words]) !== parts[0]) return null;
  return { said: parts[1] + said.slice(parts[0].length), further };
};

/** The head a sentence (without its full stop) is, or null when it is no head of ours. */
export const readHead = remembering((sentence: string): Head | null => {
  const days = readFront(sentence);
  const chain = days === null ? null : readChain(days.rest);
  if (days === null || chain === null) return null;
  const said = chain.said.replace(washed, "Wash with it on $1");
  for (const opening of openings) {
    if (!said.startsWith(opening.words)) continue;
    const head = readAfter(opening, said.slice(opening.words.length), days.front);
    if (head !== null) return { ...head, furtherActions: chain.further };
  }
  return null;
}, mostSentences);
