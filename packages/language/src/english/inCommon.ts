// language/english: a course whose steps differ in one thing alone: what they have in common is said once, over them.
import { type Run, type Saying, wordsOfSaying } from "./Saying.ts";
import { countWords, mostWords, plain, strong } from "./Sentence.ts";

/** "First, take 6 tablets, once a day.": how it is led, how much, and when. */
interface Dose {
  readonly lead: "First" | "Then";
  readonly verb: string;
  readonly amount: Run;
  readonly between: string;
  readonly when: Run;
}

const doseOf = ({ runs, concerns }: Saying): Dose | null => {
  const [opening, amount, between, when, stop, ...more] = runs;
  if (concerns !== "dose" || when === undefined || stop?.text !== "." || more.length > 0) return null;
  const [, lead, verb] = /^(First|Then),? (take|use|give) $/.exec(opening!.text) ?? [];
  if (lead === undefined || verb === undefined) return null;
  const isPlain = !opening!.strong && amount!.strong && !between!.strong && when.strong;
  if (!isPlain || (between!.text !== " " && between!.text !== ", ")) return null;
  return { lead: lead as Dose["lead"], verb, amount: amount!, between: between!.text, when };
};

/** " for 7 days" and ", then stop" of a step that says no more than these; null where it says more. */
const lengthOf = (rest: readonly Saying[]): readonly Run[] | null => {
  const runs: Run[] = [];
  for (const [at, saying] of rest.entries()) {
    const length = /^(?:Take|Use|Give) it for ([^,]+)\.$/.exec(wordsOfSaying(saying))?.[1];
    if (at === 0 && length !== undefined) runs.push(plain(" for "), strong(length));
    else if (at === rest.length - 1 && wordsOfSaying(saying) === "After that, stop.")
      runs.push(plain(", then "), strong("stop"));
    else return null;
  }
  return runs;
};

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** The head, and what of each dose stands under it. */
const headOf = (
  doses: readonly Dose[],
): { readonly head: readonly Run[]; readonly own: (dose: Dose) => Run } | null => {
  const [first] = doses;
  const isOne = (what: (dose: Dose) => string): boolean => doses.every((dose) => what(dose) === what(first!));
  if (first === undefined || !isOne(({ verb }) => verb)) return null;
  const verb = capital(first.verb);
  if (isOne(({ when, between }) => between + when.text))
    return { head: [plain(`${verb} it `), first.when, plain(":")], own: ({ amount }) => amount };
  /* A number of times behind an amount; with times of day each dose names its own amount. */
  if (isOne(({ amount }) => amount.text) && doses.every(({ between }) => between === ", "))
    return {
      head: [plain(`${verb} `), first.amount, plain(" each time:")],
      own: ({ when }) => when,
    };
  return null;
};

/**
 * "Take it once a day:" and under it "First, 6 tablets for 7 days." "Then 4 tablets for 7 days, then stop.": the same
 * calendar in fewer words. null where the steps say more, or differ in more than the amount or the number of times.
 */
export const inCommon = (sayings: readonly Saying[]): readonly Saying[] | null => {
  const steps = [...new Set(sayings.map(({ step }) => step))].map((step) =>
    sayings.filter((saying) => saying.step === step),
  );
  if (steps.length < 2) return null;
  const doses = steps.map(([dose]) => doseOf(dose!));
  const lengths = steps.map(([, ...rest]) => lengthOf(rest));
  const known = doses.filter((dose) => dose !== null);
  const common = known.length < doses.length ? null : headOf(known);
  if (common === null) return null;
  const [first] = sayings;
  const head: Saying = {
    runs: common.head,
    meaning: null,
    drawnBefore: false,
    notDrawn: null,
    concerns: "dose",
    step: first!.step,
    inCommon: true,
  };
  const under = steps.flatMap(([dose], at): readonly Saying[] => {
    const length = lengths[at];
    if (length == null) return [];
    const { lead } = known[at]!;
    const runs = [
      plain(lead === "First" ? "First, " : "Then "),
      common.own(known[at]!),
      ...length,
      plain("."),
    ];
    return countWords(runs) > mostWords ? [] : [{ ...dose!, runs, inCommon: true }];
  });
  return under.length < steps.length ? null : [head, ...under];
};
