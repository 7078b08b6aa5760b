// language/english: the least words of all, for a first label that even the short wordings leave without the
// whole directions.
import { weekdays } from "@plainlabel/directions";
import { type NumberStyle, sayNumber } from "./numbers.ts";
import { isSidedName } from "./places.ts";
import { type Run, type Saying, wordsOfSaying } from "./Saying.ts";
import { plain, strong } from "./Sentence.ts";
import { list } from "./schedule.ts";
import { inFewer, shortLimit, shortNotDaily } from "./shorter.ts";

const dayNames = weekdays.map((day) => day[0]!.toUpperCase() + day.slice(1));

/** Two days or more in a row, with an "s" each at the front of a sentence. One day alone keeps its whole name. */
const severalDays = new RegExp(
  `(?:${dayNames.join("|")})s?(?:(?:, | and )(?:${dayNames.join("|")})s?)+`,
  "g",
);
const oneDay = new RegExp(`(${dayNames.map((day) => day.slice(0, 3)).join("|")})[a-z]*`, "g");

/** "Mon, Wed and Fri": as calendars and weekly boxes have them. */
const withShortDays = (text: string): string =>
  text.replace(severalDays, (days) => days.replace(oneDay, "$1"));

const withIfNeeded = (text: string): string => text.replace(/when (?:you need it|it is needed)/, "if needed");

/** Before sentences are joined, since fewer words let more of them be one. */
const inLeastWords = (saying: Saying): Saying =>
  saying.concerns === "dose" || saying.concerns === "as-needed"
    ? { ...saying, runs: saying.runs.map((run) => ({ ...run, text: withIfNeeded(withShortDays(run.text)) })) }
    : saying;

/** "In all, do not take more than 8 puffs in 24 hours." as "In all, no more than 8 puffs in 24 hours." */
const shortLimitOfAll = (saying: Saying): Saying => {
  const words = wordsOfSaying(saying);
  const rest = /^In all, do not (?:take|use|give) more than (.+ in .+)\.$/.exec(words)?.[1];
  return rest === undefined || saying.concerns !== "limit"
    ? saying
    : { ...saying, runs: [plain("In all, "), strong(`no more than ${rest}`), plain(".")] };
};

/** "Not a new patch every day." */
const shortNoNewPatch = (saying: Saying): Saying =>
  /^Do not (?:take|use|give) a new patch every day\.$/.test(wordsOfSaying(saying))
    ? { ...saying, runs: [strong("Not a new patch every day"), plain(".")] }
    : saying;

/** With two doses both amounts are soon said; from this many on the number of times is the shorter. */
const leastTimes = 3;

/** What a dose sentence says before its time of day, and that time; null where it says more. */
const partsOf = ({ runs }: Saying): { readonly before: readonly Run[]; readonly time: string } | null => {
  const at = runs.findLastIndex(({ strong: is, text }) => is && !isSidedName(text));
  const [stop, ...more] = runs.slice(at + 1);
  const before = runs.slice(0, at);
  const space = before.at(-1);
  if (at < 2 || stop?.text !== "." || more.length > 0 || space?.strong !== false || !/ $/.test(space.text))
    return null;
  const begun = [...before.slice(0, -1), { ...space, text: space.text.slice(0, -1) }];
  return { before: begun.filter(({ text }) => text !== ""), time: runs[at]!.text };
};

const isByClock = (time: string): boolean =>
  /^at (?:\d{1,2}(?::\d\d)? (?:am|pm)|12 noon|12 midnight)$/.test(time);

/**
 * "Take 1 tablet, 4 times a day: 8 am, 12 noon, 4 pm and 8 pm.": one amount at times that are counted, so that
 * none is all.
 */
const counted = (step: readonly Saying[], numbers: NumberStyle): readonly Saying[] | null => {
  const end = step.findIndex(({ concerns }) => concerns !== "dose");
  const doses = step.slice(0, end < 0 ? step.length : end);
  const parts = doses.map(partsOf);
  const [first] = parts;
  if (first == null || doses.length < leastTimes) return null;
  const same = JSON.stringify(first.before);
  const times = parts.flatMap((part) =>
    part !== null && JSON.stringify(part.before) === same ? [part.time] : [],
  );
  const amounts = first.before.filter(({ strong: is, text }) => is && !isSidedName(text));
  if (times.length < doses.length || amounts.length !== 1) return null;
  const said = times.every(isByClock) ? times.map((time) => time.slice("at ".length)) : times;
  const runs = [
    ...first.before,
    plain(", "),
    strong(`${sayNumber(times.length, numbers)} times a day`),
    plain(": "),
    strong(list(said)),
    plain("."),
  ];
  return [{ ...doses[0]!, runs }, ...step.slice(doses.length)];
};

/**
 * The same directions in the least words (docs/sentences.md, "Short wordings"): doses of one amount counted and their times
 * in a list, days of the week by their first letters, "if needed". The same calendar, every unit kept. Never for easy read.
 */
export const fewest = (sayings: readonly Saying[], numbers: NumberStyle): readonly Saying[] => {
  const steps = [...new Set(sayings.map(({ step }) => step))].map((step) =>
    sayings.filter((saying) => saying.step === step),
  );
  return steps.flatMap((whole) => {
    const step = whole.map(inLeastWords);
    const said = counted(step, numbers) ?? inFewer(step);
    return said.map(shortLimit).map(shortLimitOfAll).map(shortNotDaily).map(shortNoNewPatch);
  });
};
