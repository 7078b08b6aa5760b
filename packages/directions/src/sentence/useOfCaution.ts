// directions/sentence: "leave on for 10 minutes", "rinse ... for 1 minute": how long one use lasts, where a
// caution says just that.
import { type Caution, cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { Step } from "../regimen/Regimen.ts";

type Span = NonNullable<Step["useFor"]>;

const spanOf = (length: string, unit: Span["unit"]): Span => {
  const [low = "", high = low] = length.split(" to ");
  return { low, high, unit };
};

/** What is put on and left there. */
const leftOn: ReadonlySet<Step["action"]> = new Set(["apply", "stick"] as const);
const worn: ReadonlySet<string> = new Set(["patch", "plaster", "dressing"]);

/** What is done for a while each time. */
const doneFor: ReadonlySet<Step["action"]> = new Set(["rinse", "gargle", "wash", "rub", "use"] as const);

/** "then rinse" of "leave on for 10 minutes then rinse". */
const behindLength = (words: string): string => words.replace(/^.*?\b(?:minutes?|mins?)\s*,?\s*/i, "");

/** How long one use lasts by these words, beside what is done; null where they say something else, or more. */
const useOf = ({ id, values }: Caution, action: Step["action"], unit: string | null): Span | null => {
  const isLeft = leftOn.has(action) || worn.has(unit ?? "");
  if (id === "leave-on" && isLeft) return spanOf(values.minutes ?? "", "minute");
  if (id === "leave-on-hours" && isLeft) return spanOf(values.hours ?? "", "hour");
  if (isLeft || !doneFor.has(action)) return null;
  if (id === "do-for-one-minute") return spanOf("1", "minute");
  if (id === "do-for-three-minutes") return spanOf("3", "minute");
  return id === "do-for-two-minutes" ? spanOf("2", "minute") : null;
};

/** An instruction that names something done with it, whose length another instruction may tell. */
export const saysItsVerb = ({ instructions }: Pick<Step, "instructions">): boolean =>
  instructions.some((words) => cautionOf(words)?.id === "rinse-mouth");

/** The step with the length of one use in its field, where one caution says it and nothing else does. */
export const withUseOfCaution = (step: Step): Step => {
  /* "Use 10ml. Rinse mouth for 1 minute": where a caution says what is done, the minute is of that. */
  if (step.useFor !== null || (step.action === "use" && saysItsVerb(step))) return step;
  const said = step.instructions.flatMap((words) => {
    const caution = cautionOf(words);
    const use = caution === null ? null : useOf(caution, step.action, step.unit?.name ?? null);
    const rest = use === null ? "" : behindLength(words);
    const isSaid = rest === "" || rest === words || cautionOf(rest) !== null;
    return use === null || !isSaid ? [] : [{ words, use, rest: rest === words ? "" : rest }];
  });
  const [only, another] = said;
  if (only === undefined || another !== undefined) return step;
  return {
    ...step,
    useFor: only.use,
    instructions: step.instructions.flatMap((words) => {
      if (words !== only.words) return [words];
      return only.rest === "" ? [] : [only.rest];
    }),
  };
};
