// language/english: how long one use lasts and how long comes without it: "Leave it on for 12 hours, then leave
// it off for 12 hours."

import type { Action, Amount, Step } from "@plainlabel/directions";
import type { NumberStyle } from "./numbers.ts";
import { readSpan } from "./readLength.ts";
import { plain, type Sentence, sentence, strong, Unsayable } from "./Sentence.ts";
import { saySpan } from "./schedule.ts";
import { amountsOf, isSeveralWorn, ofSeveralWorn, worn } from "./severalWorn.ts";
import { verbOf } from "./verbs.ts";

type Span = NonNullable<Step["useFor"]>;

/** What the dose sentences say of what is used. */
interface Said {
  readonly action: Action;
  readonly amounts: readonly (Amount | null)[];
  readonly unit: string | null;
}

interface UseWords {
  readonly before: string;
  readonly after: string;
}

const leftOn: UseWords = { before: "Leave it on for ", after: "" };
const leftIn: UseWords = { before: "Leave it in place for ", after: "" };
const each = (verb: string): UseWords => ({ before: `${verb} for `, after: " each time" });

/** By what is done; null for what lasts no time of its own, such as taking a tablet. */
const byAction: Readonly<Record<Action, UseWords | null>> = {
  take: null,
  swallow: null,
  drink: null,
  mix: null,
  dissolve: null,
  give: null,
  inject: null,
  spray: null,
  apply: leftOn,
  stick: leftOn,
  put: leftIn,
  insert: leftIn,
  instil: leftIn,
  place: leftIn,
  rinse: each("Rinse"),
  gargle: each("Gargle"),
  wash: each(verbOf("wash").alone),
  rub: each(verbOf("rub").alone),
  inhale: each(verbOf("inhale").alone),
  use: each(verbOf("use").alone),
  chew: each(verbOf("chew").alone),
  suck: each(verbOf("suck").alone),
};

const wordsFor = (action: Action, unit: string | null): UseWords | null => {
  const words = byAction[action];
  return words !== null && unit !== null && worn.includes(unit) ? leftOn : words;
};

/** How one use lasts: left on, left in, done so long each time; null for what lasts no time of its own. */
export const useKindOf = (
  action: Action,
  unit: string | null,
): "leave on" | "leave in" | "each time" | null => {
  const words = wordsFor(action, unit);
  if (words === null) return null;
  if (words === leftOn) return "leave on";
  return words === leftIn ? "leave in" : "each time";
};

/** "it" for one, "them" for several that are worn. */
const inNumber = (unit: string | null, amounts: Said["amounts"]): ((words: string) => string) =>
  isSeveralWorn(unit, amounts) ? ofSeveralWorn : (words) => words;

/** The sentence of one use; what is done for no length of its own cannot be said. */
export const sayOneUse = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const { useFor, leaveOff } = step;
  if (useFor === null) {
    if (leaveOff !== null) throw new Unsayable("How long without it, and not how long with it.");
    return [];
  }
  const unit = step.unit?.name ?? null;
  const words = wordsFor(step.action, unit);
  const counted = inNumber(unit, amountsOf(step));
  if (words === null) throw new Unsayable(`No words for how long to ${step.action} it each time.`);
  if (leaveOff !== null && words !== leftOn) throw new Unsayable("Left off, and never left on.");
  const off =
    leaveOff === null
      ? []
      : [plain(", then "), strong(counted(`leave it off for ${saySpan(leaveOff, style)}`))];
  return [
    sentence("timing", [
      plain(counted(words.before)),
      strong(saySpan(useFor, style)),
      plain(words.after),
      ...off,
    ]),
  ];
};

const between = (said: string, before: string, after: string): Span | null =>
  said.startsWith(before) && said.endsWith(after)
    ? readSpan(said.slice(before.length, said.length - after.length))
    : null;

/** How long one use of this lasts, from a sentence without its full stop. */
export const readOneUse = (
  said: string,
  { action, amounts, unit }: Said,
): Pick<Step, "useFor" | "leaveOff"> | null => {
  const words = wordsFor(action, unit);
  if (words === null) return null;
  const counted = inNumber(unit, amounts);
  const [on, off] = words === leftOn ? said.split(counted(", then leave it off for ")) : [said];
  const useFor = between(on!, counted(words.before), words.after);
  const leaveOff = off === undefined ? null : readSpan(off);
  return useFor === null || (off !== undefined && leaveOff === null) ? null : { useFor, leaveOff };
};

/** The same from an easy sentence of an instruction: "Leave it on for 10 minutes." after "leave on for 10 minutes". */
export const useOfInstruction = (text: string, step: Step): Span | null => {
  const unit = step.unit?.name ?? null;
  const said = text.replace(/\.$/, "");
  const read = readOneUse(said, { action: step.action, amounts: amountsOf(step), unit });
  if (read !== null) return read.useFor;
  return wordsFor(step.action, unit) === null ? null : between(said, "Do this for ", "");
};
