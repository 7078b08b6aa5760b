// law: phrases: words that a label must say, or must not.
import { directionsInEnglish, type FinishedLabel, saidIn } from "../FinishedLabel.ts";
import { type Judge, judgeBy, met, notJudged, notMet, partly, when } from "./Judge.ts";

const quoted = (text: string): string => `“${text.trim()}”`;

const allWords = ({ set }: FinishedLabel): string => saidIn(set);

/** A phrase stands on the label. */
export const saysPhrase = (pattern: RegExp): Judge =>
  judgeBy((label) => {
    const found = pattern.exec(allWords(label));
    return found === null ? notMet("The label does not say it.") : met(`The label says ${quoted(found[0])}.`);
  });

const farFromChildren =
  /out of (?:the )?(?:(?:sight and )?reach|reach and sight) of children|keep this away from children/i;

export const awayFromChildren: Judge = saysPhrase(farFromChildren);

/** Both words of the recommendation; the easy words ask for the same, and a person weighs them. */
export const sightAndReach: Judge = judgeBy((label) => {
  const found = farFromChildren.exec(allWords(label));
  if (found === null) return notMet("The label does not say it.");
  return /sight/i.test(found[0]) && /reach/i.test(found[0])
    ? met(`The label says ${quoted(found[0])}.`)
    : partly(`The label says ${quoted(found[0])}; whether that will do is for a person to judge.`);
});

/** The very words in capitals; red ink is beyond every printer we write for. */
export const inRedCapitals = (phrase: string): Judge =>
  judgeBy((label) => {
    const said = allWords(label);
    if (said.includes(phrase))
      return partly("The words are there in capitals, in black: red is not printed.");
    const lower = said.toLowerCase().includes(phrase.toLowerCase());
    return notMet(
      lower ? "The words are there, but not in capitals." : "The label does not say these words.",
    );
  });

const numberWords =
  /(?:^|[^\p{L}])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}])/iu;

const inDirections = (
  judge: (directions: string, label: FinishedLabel) => ReturnType<Judge["judge"]>,
): Judge =>
  judgeBy((label) => {
    const directions = directionsInEnglish(label);
    return directions === ""
      ? notJudged("The label has no directions in English.")
      : judge(directions, label);
  });

/** No number from one to twelve is spelt out in the directions. */
export const digitsOnly: Judge = inDirections((directions) => {
  const found = numberWords.exec(directions)?.[1];
  return when(
    found === undefined,
    found === undefined ? "No number is spelt out." : `Spelt out: ${quoted(found)}.`,
  );
});

const timesADay =
  /\b(?:\d+|once|twice|one|two|three|four|five|six) times (?:a|each|every|per) day|\b(?:once|twice) (?:a|each|every|per) day|\b(?:once|twice|\d+ times) daily|\bdaily\b|\bevery (?:\d+|two|three|four|six|eight|twelve)(?: to \d+)? hours?|\b\d+ hours apart/i;

/** Neither "3 times a day" nor "every 8 hours". */
export const namesPartsOfDay: Judge = inDirections((directions) => {
  const found = timesADay.exec(directions)?.[0];
  return when(
    found === undefined,
    found === undefined ? "No times a day and no interval of hours." : `The directions say ${quoted(found)}.`,
  );
});

const clockTime = /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?![\p{L}])/iu;

/** No clock hours but those that were prescribed. */
export const noClockHours: Judge = inDirections((directions, { request }) => {
  const found = clockTime.exec(directions)?.[0];
  if (found === undefined) return met("No clock hours.");
  const structured = (request.directions.dosage ?? []).length > 0;
  return clockTime.test(request.directions.text ?? "") || structured
    ? partly(`The directions say ${quoted(found)}; whether the prescriber did is for a person to compare.`)
    : notMet(`The directions say ${quoted(found)}, which was not prescribed.`);
});

const askedOf = {
  verb: /^(?:[^.]*?\W)?(?:take|give|use|apply|put|inhale|breathe|inject|insert|swallow|suck|chew|dissolve|drink|spray|place|rub|wash|rinse|gargle|stick|change|spread|mix|let|hold|squeeze|drop|instil|massage|smear|add|wear)\b/i,
  form: /\b(?:tablets?|caplets?|capsules?|ml|millilitres?|spoonfuls?|drops?|puffs?|sprays?|patch(?:es)?|sachets?|suppositor(?:y|ies)|pessar(?:y|ies)|units?|lozenges?|pastilles?|inhalations?|doses?|applicatorfuls?|ampoules?|vials?|cream|ointment|gel|lotion)\b/i,
  quantity: /\d|½|¼|¾|\b(?:one|two|three|four|five|six|half|a thin layer|thinly)\b/i,
  frequency:
    /\b(?:times?|once|twice|daily|every|each|day|morning|midday|noon|evening|night|bedtime|week|month|hours?|meals?|breakfast|lunch|dinner|needed)\b/i,
  route:
    /\b(?:mouth|swallow|take|drink|eyes?|ears?|nose|nostrils?|skin|inhale|breathe|inject|vagina|rectum|bottom|tongue|apply|rub|spread|patch|chew|suck|drink|insert)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What was understood as needed is said as needed; of other directions nothing is asked. */
export const saysAsNeeded: Judge = inDirections((directions, { comparison: { understood } }) => {
  if (understood === null) return partly("The directions stand as they were written.");
  if (understood.steps.every(({ asNeeded }) => asNeeded === null))
    return notJudged("Nothing was prescribed as needed.");
  const found = /\b(?:needed|when|if|only|for)\b/i.exec(directions)?.[0];
  return when(
    found !== undefined,
    found === undefined ? "The directions do not say as needed." : `The directions say ${quoted(found)}.`,
  );
});

/** A part of complete directions, found by its words. */
export const directionsHave = (part: keyof typeof askedOf): Judge =>
  inDirections((directions) => {
    const found = askedOf[part].exec(directions)?.[0];
    return when(
      found !== undefined,
      found === undefined
        ? `Not found in the directions: ${part}.`
        : `Found in the directions: ${quoted(found.split(/\W+/).at(-1) || found)}.`,
    );
  });

const asDirected = /\bas (?:directed|instructed|advised|needed by)\b|\bas before\b/i;

/** Directions that send to words spoken elsewhere are none. */
export const notAsDirected: Judge = inDirections((directions) => {
  const found = asDirected.exec(directions)?.[0];
  return when(
    found === undefined,
    found === undefined ? "The directions stand on the label." : `The directions say ${quoted(found)}.`,
  );
});

/** The directions end as a sentence does. */
export const inSentences: Judge = inDirections((directions) =>
  when(
    /[.!?]["”)]*$/.test(directions),
    `The directions end with ${quoted(directions.split(" ").slice(-3).join(" "))}.`,
  ),
);

/** Found or not, nothing follows from its absence: it may stand elsewhere, or be asked for other medicines. */
export const mayStandElsewhere = (pattern: RegExp, elsewhere: string): Judge =>
  judgeBy((label) => {
    const found = pattern.exec(allWords(label));
    return found === null
      ? notJudged(`The label does not say it; ${elsewhere}.`)
      : met(`The label says ${quoted(found[0])}.`);
  });

/** Judged only where the label says this. */
export const whereSaid = (pattern: RegExp, { judge }: Judge): Judge =>
  judgeBy((label, rule) =>
    pattern.test(allWords(label)) ? judge(label, rule) : notJudged("The label does not bear the statement."),
  );
