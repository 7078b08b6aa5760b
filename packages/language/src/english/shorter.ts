// language/english: the closed table of short wordings, for a first label that cannot hold the sentences otherwise.

import { isSidedName } from "./places.ts";
import { type Run, type Saying, wordsOfSaying } from "./Saying.ts";
import { countWords, mostWords, plain, strong } from "./Sentence.ts";

export interface ShorterOptions {
  /** Whether one sentence may carry more than one idea; for easy read only in a course of several steps. */
  readonly joinIdeas: boolean;
}

/** The runs without their opening words, whatever their emphasis; null where they open otherwise. */
const without = (runs: readonly Run[], opening: RegExp): readonly Run[] | null => {
  const found = opening.exec(runs.map(({ text }) => text).join(""));
  if (found === null) return null;
  let drop = found[0].length;
  return runs.flatMap((run): readonly Run[] => {
    const text = run.text.slice(drop);
    drop = Math.max(0, drop - run.text.length);
    return text === "" ? [] : [{ ...run, text }];
  });
};

const withoutStop = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.at(-1)!;
  const text = last.text.replace(/\.$/, "");
  return text === "" ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
};

/**
 * "Do not take more than 8 tablets in 24 hours." as "No more than 8 tablets in 24 hours."; the words with their
 * unit stay.
 */
export const shortLimit = (saying: Saying): Saying => {
  const rest = without(saying.runs, /^Do not (take|use|give) (it )?more than /);
  return rest === null || !/ in \S.*\.$/.test(wordsOfSaying(saying))
    ? saying
    : { ...saying, runs: [strong("No more than"), plain(" "), ...rest] };
};

/** What may follow a dose after a comma, in this order. */
const tails: readonly {
  readonly concerns: Saying["concerns"];
  readonly opening: RegExp;
  /** What stands in place of the opening. */
  readonly instead?: string;
}[] = [
  { concerns: "as-needed", opening: /^(Take|Use|Give) it (?=when|if)/ },
  { concerns: "food", opening: /^(Take|Use|Give) it / },
  { concerns: "duration", opening: /^(Take|Use|Give) it (?=for )/ },
  { concerns: "duration", opening: /^After that, (?=stop)/, instead: "then " },
];

/** The sentence after its comma; null where it must stay a sentence of its own. */
const tailOf = (
  saying: Saying,
  from: number,
): { readonly runs: readonly Run[]; readonly at: number } | null => {
  if (/, then stop for /.test(wordsOfSaying(saying))) return null;
  for (const [at, { concerns, opening, instead }] of tails.entries()) {
    const rest = at < from || concerns !== saying.concerns ? null : without(saying.runs, opening);
    if (rest !== null)
      return { runs: withoutStop(instead === undefined ? rest : [plain(instead), ...rest]), at };
  }
  return null;
};

/** The only dose of a step with when it is needed, food and length in one sentence, as far as 15 words go. */
const joined = (step: readonly Saying[]): readonly Saying[] => {
  const [dose, ...rest] = step;
  if (dose?.concerns !== "dose" || rest[0]?.concerns === "dose") return step;
  let runs = withoutStop(dose.runs);
  let from = 0;
  while (rest.length > 0) {
    const tail = tailOf(rest[0]!, from);
    if (tail === null) break;
    const more = [...runs, plain(", "), ...tail.runs];
    if (countWords(more) > mostWords) break;
    runs = more;
    from = tail.at + 1;
    rest.shift();
  }
  return [{ ...dose, runs: [...runs, plain(".")] }, ...rest];
};

/** More doses than these in one sentence are hard to keep apart. */
const mostListed = 4;

/** Of what stands between a dose's amount and its time, the place; the rest belongs to the amount. */
const isWhere = ({ text }: Run): boolean => text.trim() !== "" && !/^ (?:\(|of \d|each time)/.test(text);

/** A dose of a list: its runs behind the verb, and those of them that say where. */
interface Listed {
  readonly runs: readonly Run[];
  readonly where: readonly Run[];
}

const listedDose = ({ runs: [, ...dose] }: Saying): Listed => {
  const time = dose.findLastIndex(({ strong, text }) => strong && !isSidedName(text));
  return { runs: withoutStop(dose), where: dose.slice(1, time).filter(isWhere) };
};

/**
 * "Take 1 tablet in the morning, 1 tablet at midday and 2 tablets at night.": the doses of a step, each with its amount
 * and its time, with no other sentence pressed in; a place that all share is said with the first. A list has no more than
 * one idea for all its words.
 */
const listed = (step: readonly Saying[]): readonly Saying[] => {
  const end = step.findIndex(({ concerns }) => concerns !== "dose");
  const doses = step.slice(0, end < 0 ? step.length : end);
  const [first] = doses;
  const [verb] = first?.runs ?? [];
  const isPlain = ({ runs: [opening, ...runs] }: Saying): boolean =>
    opening?.text === verb?.text &&
    runs.filter(({ strong, text }) => strong && !isSidedName(text)).length === 2;
  if (first === undefined || verb === undefined || verb.strong || doses.length > mostListed) return step;
  if (!doses.every(isPlain)) return step;
  const said = doses.map(listedDose);
  const sharesPlace = new Set(said.map(({ where }) => JSON.stringify(where))).size === 1;
  const runs = said.flatMap(({ runs: dose, where }, at): readonly Run[] => {
    const before = at === 0 ? [] : [plain(at === doses.length - 1 ? " and " : ", ")];
    return [...before, ...(at > 0 && sharesPlace ? dose.filter((run) => !where.includes(run)) : dose)];
  });
  return [{ ...first, runs: [verb, ...runs, plain(".")] }, ...step.slice(doses.length)];
};

/** The sentences of one step with as much in each as it can carry. */
export const inFewer = (step: readonly Saying[]): readonly Saying[] =>
  step[1]?.concerns === "dose" ? listed(step) : joined(step);

/** "Not every day." after a dose that is not daily. */
export const shortNotDaily = (saying: Saying): Saying =>
  /^Do not (take|use|give) it every day\.$/.test(wordsOfSaying(saying))
    ? { ...saying, runs: [strong("Not every day"), plain(".")] }
    : saying;

/**
 * The same directions in fewer words (docs/sentences.md, "Short wordings"): the same calendar, every unit kept. Where no
 * sentence can be shortened, the sayings as they are.
 */
export const shorter = (sayings: readonly Saying[], { joinIdeas }: ShorterOptions): readonly Saying[] => {
  const steps = [...new Set(sayings.map(({ step }) => step))].map((step) =>
    sayings.filter((saying) => saying.step === step),
  );
  return steps.flatMap((step) =>
    joinIdeas ? inFewer(step).map(shortLimit).map(shortNotDaily) : step.map(shortLimit),
  );
};
