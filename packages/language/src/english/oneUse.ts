// language/english: how long one use lasts and how long comes without it: "Leave it on for 12 hours, then leave
// it off for 12 hours."

import type { Action, Step } from "@plainlabel/directions";
import type { NumberStyle } from "./numbers.ts";
import { readSpan } from "./readLength.ts";
import { plain, type Sentence, sentence, strong, Unsayable } from "./Sentence.ts";
import { saySpan } from "./schedule.ts";
import { verbOf } from "./verbs.ts";

type Span = NonNullable<Step["useFor"]>;

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

/** What is worn is left on, whatever verb puts it there. */
const worn: readonly string[] = ["patch", "plaster", "dressing"];

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

/** The sentence of one use; what is done for no length of its own cannot be said. */
export const sayOneUse = (step: Step, style: NumberStyle): readonly Sentence[] => {
  const { useFor, leaveOff } = step;
  if (useFor === null) {
    if (leaveOff !== null) throw new Unsayable("How long without it, and not how long with it.");
    return [];
  }
  const words = wordsFor(step.action, step.unit?.name ?? null);
  if (words === null) throw new Unsayable(`No words for how long to ${step.action} it each time.`);
  if (leaveOff !== null && words !== leftOn) throw new Unsayable("Left off, and never left on.");
  const off =
    leaveOff === null ? [] : [plain(", then "), strong(`leave it off for ${saySpan(leaveOff, style)}`)];
  return [
    sentence("timing", [plain(words.before), strong(saySpan(useFor, style)), plain(words.after), ...off]),
  ];
};

const between = (said: string, before: string, after: string): Span | null =>
  said.startsWith(before) && said.endsWith(after)
    ? readSpan(said.slice(before.length, said.length - after.length))
    : null;

/** How long one use of this lasts, from a sentence without its full stop. */
export const readOneUse = (
  said: string,
  { action, unit }: { readonly action: Action; readonly unit: string | null },
): Pick<Step, "useFor" | "leaveOff"> | null => {
  const words = wordsFor(action, unit);
  if (words === null) return null;
  const [on, off] = words === leftOn ? said.split(", then leave it off for ") : [said];
  const useFor = between(on!, words.before, words.after);
  const leaveOff = off === undefined ? null : readSpan(off);
  return useFor === null || (off !== undefined && leaveOff === null) ? null : { useFor, leaveOff };
};

/** The same from an easy sentence of an instruction: "Leave it on for 10 minutes." after "leave on for 10 minutes". */
export const useOfInstruction = (text: string, step: Step): Span | null => {
  const unit = step.unit?.name ?? null;
  const said = text.replace(/\.$/, "");
  const read = readOneUse(said, { action: step.action, unit });
  if (read !== null) return read.useFor;
  return wordsFor(step.action, unit) === null ? null : between(said, "Do this for ", "");
};
