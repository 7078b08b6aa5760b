// language/english: "Do not take it every day", wherever it is not every day.

import { isLessThanDaily, type Regimen, type Step } from "@plainlabel/directions";
import { isPause } from "./pause.ts";
import { plain, type Sentence, sentence, strong } from "./Sentence.ts";
import { verbOf } from "./verbs.ts";

/**
 * True where daily use would be a mistake: weekly methotrexate taken every day
 * has killed (MHRA Drug Safety Update, September 2020). A cycle says its days
 * off in a sentence of its own.
 */
const mustNotBeDaily = (step: Step): boolean => !isPause(step) && isLessThanDaily(step.timing);

/** The steps that go on side by side with this one: those joined to it by "and". */
const besides = ({ steps }: Regimen, index: number): readonly Step[] => {
  let from = index;
  while (from > 0 && steps[from]!.joined === "and") from -= 1;
  let to = index + 1;
  while (to < steps.length && steps[to]!.joined === "and") to += 1;
  return steps.slice(from, to);
};

/**
 * Said once for all that goes on side by side: two steps may share out the days
 * of the week, and then it is taken every day. A patch may be worn every day
 * and must not be put on every day.
 */
export const sayNotDaily = (regimen: Regimen, index: number): readonly Sentence[] => {
  const { steps } = regimen;
  const step = steps[index]!;
  const group = besides(regimen, index);
  const everyDay = new Set(group.flatMap(({ timing }) => timing.weekdays)).size === 7;
  if (group.at(-1) !== step || !group.every(mustNotBeDaily) || everyDay) return [];
  const daily = steps
    .slice(0, index)
    .some((before) => !group.includes(before) && !isPause(before) && !mustNotBeDaily(before));
  const what = group.every(({ unit }) => unit?.name === "patch") ? "a new patch" : "it";
  const { later } = verbOf(step.action);
  const not = daily ? [plain("From then on, "), strong("do not")] : [strong("Do not")];
  return [sentence("limit", [...not, plain(` ${later} ${what} `), strong("every day")])];
};
