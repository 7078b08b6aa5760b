// directions/sentence: free-text directions to a regimen: every word of them understood, or refused with the reasons.

import { mayChangeOf } from "../clauses/mayChange.ts";
import { type Source, sourceOf, typedText } from "../grammar/parser.ts";
import { remembering } from "../grammar/remembering.ts";
import { mostCharacters, mostTokens, type Token, tokensOf } from "../grammar/tokens.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { accepted, type Finding, type Outcome, type Refusal, refused } from "../refusal.ts";
import { diagnose, unsafeWords } from "../refusing/diagnose.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import { trapsIn } from "../refusing/traps.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Regimen, Step } from "../regimen/Regimen.ts";
import { saidOfOneStep } from "./ofOneStep.ts";
import { withoutOwnName } from "./ownName.ts";
import { lacksSide } from "./placeOfForm.ts";
import { familyOf, isWeight } from "./product.ts";
import { readingsOf } from "./readings.ts";
import { readJoined } from "./readJoined.ts";
import { isProblem, type Part, type Problem } from "./Taking.ts";
import { type Remark, type Understood, understand } from "./understand.ts";

/**
 * The regimen that `text` means, or every reason found why it has none. The
 * whole text is read by one grammar: no word is skipped, no spelling repaired,
 * nothing filled in. Two readings that mean different things are refused.
 * `product` may supply a noun and a verb for display and is checked against the
 * words; it never supplies a dose. Refusals have the path "/text".
 */
export const readDirections = (
  text: string,
  { form, name, strength, unit }: ProductFacts,
): Outcome<Regimen> => readOnce(text, form, name, strength, unit);

const readOnce = remembering(
  (text: string, form?: string, name?: string, strength?: string, unit?: string): Outcome<Regimen> =>
    readCounting(text, { form, name, strength, unit }).outcome,
);

/** The same, with the steps of work it took: tests bound the work by counting, not by the clock. */
export const readCounting = (
  text: string,
  product: ProductFacts,
): { readonly outcome: Outcome<Regimen>; readonly steps: number } => {
  if (text.trim() === "") return { outcome: refused(refusalOf("empty")), steps: 0 };
  if (text.length > mostCharacters) return { outcome: refused(refusalOf("too-long")), steps: 0 };
  const tokens = tokensOf(text);
  if (tokens.length > mostTokens) return { outcome: refused(refusalOf("too-long")), steps: 0 };
  const source = sourceOf(text, tokens);
  const [first, ...others] = unnamed(text, tokens, product);
  if (first !== undefined) {
    const isOne = others.every(({ value }) => isDeepEqual(dosesOf(value), dosesOf(first.value)));
    return { outcome: isOne ? first : refused(refusalOf("ambiguous")), steps: source.work.steps };
  }
  const outcome = readOrJoined(source, product);
  return { outcome, steps: source.work.steps };
};

/** "Nasal spray two sprays": what is left of a name may be read as a way of use; the doses may not differ. */
const dosesOf = ({ steps }: Regimen) =>
  steps.map(({ action: _, actionSuppliedBy: __, route: ___, unit, ...step }) => ({
    ...step,
    unit: unit?.name ?? null,
  }));

/** What is read without the medicine's own name, in each of the ways in which it may be left off. */
const unnamed = (
  text: string,
  tokens: readonly Token[],
  product: ProductFacts,
): readonly Extract<Outcome<Regimen>, { ok: true }>[] =>
  withoutOwnName(text, tokens, product).flatMap((rest) => {
    const { outcome } = readCounting(rest, product);
    return outcome.ok ? [outcome] : [];
  });

const read = (source: Source, product: ProductFacts): Outcome<Regimen> => {
  const unsafe = unsafeWords(source, product);
  if (unsafe.length > 0) return refused(...unsafe);
  const readings = readingsOf(source);
  if (readings === null) return refused(refusalOf("ambiguous"));
  if (readings.length === 0) return refused(...diagnose(source));
  const results = readings.map((reading) => understand(reading, product));
  const meant = results.flatMap((result) => (isProblem(result) ? [] : [result]));
  const named = meant.filter(({ regimen }) =>
    regimen.steps.every(({ actionSuppliedBy }) => actionSuppliedBy === "directions"),
  );
  // A reading that takes the verb for a verb is preferred to one that takes it into a caution and names none.
  const [only, another] = meanings(named.length > 0 ? named : meant);
  if (another !== undefined) return refused(refusalOf("ambiguous"));
  if (only !== undefined) return accepted(only.regimen, remarksOn(only, product));
  return refused(...refusalsOf(source, readings, results));
};

/** The readings that mean different things, each once. */
const meanings = (read: readonly Understood[]): readonly Understood[] => {
  if (read.length < 2) return read;
  const different = new Map(read.map((one) => [JSON.stringify(one.regimen), one]));
  return different.size > 1 ? byCautions([...different.values()]) : [...different.values()];
};

/**
 * Readings that differ by more than how much of a caution was typed: "with
 * water" beside the verb "take" is the caution "Take with water".
 */
const byCautions = (read: readonly Understood[]): readonly Understood[] => {
  const meant = new Map<string, Understood>();
  for (const one of read) {
    const steps = one.regimen.steps.map((step) => ({
      ...step,
      instructions: step.instructions.map((words) => cautionOf(words) ?? words),
    }));
    const key = JSON.stringify(steps);
    const known = meant.get(key);
    if (known === undefined || typedLength(one) > typedLength(known)) meant.set(key, one);
  }
  return [...meant.values()];
};

const typedLength = ({ regimen: { steps } }: Understood): number =>
  steps.reduce((sum, { instructions }) => sum + instructions.join("").length, 0);

/** What is read, or where it is the joined form of England's prescription service, what its parts say alike. */
const readOrJoined = (source: Source, product: ProductFacts): Outcome<Regimen> => {
  const part = (text: string): Outcome<Regimen> => readCounting(text, product).outcome;
  return readJoined(source.text, part) ?? read(source, product);
};

/** Why no reading has a meaning: the reason of the plainest one, and the traps that explain it. */
const refusalsOf = (
  source: Source,
  readings: readonly Part[],
  results: readonly (Understood | Problem)[],
): readonly Refusal[] => {
  const shortest = readings.reduce(
    (best, reading, at) => (reading.length < (readings[best]?.length ?? 0) ? at : best),
    0,
  );
  const found = results[shortest];
  if (found === undefined || !isProblem(found)) return [refusalOf("not-understood")];
  /* What stands for "a second tablet" has no words of its own. */
  const words = found.about
    .filter(({ at, end }) => end > at)
    .map(({ at, end }) => typedText(source, at, end));
  const telling = [...trapsIn(source)].filter(([trap]) => trap !== found.code && tellsMore.has(trap));
  return [...telling.map(([trap, about]) => refusalOf(trap, about)), refusalOf(found.code, words)];
};

/** Traps worth naming although every word could be read: they are why the words do not fit together. */
const tellsMore: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "numbers-side-by-side",
  "stray-number",
  "slash-number",
  "times-sign",
  "number-in-brackets",
  "dose-changes",
  "depends-on-event",
  "noon-or-midnight",
  "cut-short",
]);

/** What a pharmacist should see although the directions were understood. */
const remarksOn = (
  { regimen: { steps }, remarks: told }: Understood,
  product: ProductFacts,
): readonly Finding[] => {
  const remarks: Finding[] = [];
  if (steps.some(({ actionSuppliedBy }) => actionSuppliedBy === "reader")) {
    remarks.push({
      code: "action-supplied",
      path: "/text",
      detail: "The directions name no verb, so a plain one stands in.",
      help: "Check that it suits the product.",
    });
  }
  if (steps.some(({ unit }) => unit?.suppliedBy === "form")) {
    remarks.push({
      code: "unit-supplied",
      path: "/text",
      detail: "The directions name no unit, so the product's form supplies the noun.",
      help: "Check that the directions belong to this product.",
    });
  }
  if (steps.some(({ unit }) => unit?.suppliedBy === "product")) {
    remarks.push({
      code: "unit-supplied",
      path: "/text",
      detail: `The directions name no unit, so the product in the dictionary of medicines supplies the noun: ${product.unit}.`,
      help: "Check that the directions belong to this product.",
    });
  }
  if (steps.some(({ dailyTotal }) => dailyTotal)) {
    remarks.push({
      code: "total-undivided",
      path: "/text",
      detail: "The directions give an amount for the day and do not say how to divide it.",
      help: "Find out whether it is one dose or several.",
    });
  }
  if (steps.some((step) => isLiquidByWeight(step, product))) {
    remarks.push({
      code: "weight-of-liquid",
      path: "/text",
      detail: "The dose of a liquid is given as a weight, and nothing says how many mL that is.",
      help: "Send the mL beside the weight, such as 2.5 mL (5 mg): a person measures mL.",
    });
  }
  if (steps.some((step) => lacksSide(step, product))) {
    remarks.push({
      code: "side-not-told",
      path: "/text",
      detail: "The product is for the eye or the ear, and the directions do not say which one.",
      help: "Find out whether it is the left one, the right one or both.",
    });
  }
  if (steps.some(({ instructions }) => instructions.some(throwsAwayFromNothing))) {
    remarks.push({
      code: "throw-away-from-when",
      path: "/text",
      detail: "The directions say to throw it away after a time, and not from when that time counts.",
      help: "Find out whether it counts from opening, and write so.",
    });
  }
  if (steps.some(({ instructions }) => instructions.some((words) => mayChangeOf(words) !== null))) {
    remarks.push({
      code: "dose-may-change",
      path: "/text",
      detail:
        "The directions let the dose change on a condition; the calendar, timetable and reminders keep the first dose.",
      help: "Check that the person knows when to change it.",
    });
  }
  const lacking = saidOfOneStep(steps);
  if (lacking !== null) {
    remarks.push({
      code: "said-of-one-step",
      path: "/text",
      detail: `One of the doses says ${lacking}, and another does not.`,
      help: "Check whether it is meant for every dose, and let the directions say so.",
    });
  }
  for (const remark of told) {
    if ("words" in remark) remarks.push(findingOfNote(remark));
    else if (!remarks.some((one) => one.code === remark.code)) remarks.push(toldRemarks[remark.code]);
  }
  return remarks;
};

/** "5 mg" of an oral solution of 10 mg/5 mL has been measured out as 5 mL. */
const isLiquidByWeight = ({ unit, strengthNote }: Step, product: ProductFacts): boolean =>
  familyOf(product) === "liquid" && isWeight(unit?.name) && strengthNote === null;

/** "Discard after 28 days": from opening, from today or from the last dose? */
const throwsAwayFromNothing = (words: string): boolean => cautionOf(words)?.id === "throw-away-after";

type Noted = Extract<Remark, { words: string }>;

const ofNote: Readonly<Record<Noted["code"], { readonly why: string; readonly help: string }>> = {
  "dose-changed": {
    why: "say that something changed. They are not printed.",
    help: "Tell the person what is new, and that an older label no longer holds.",
  },
  "note-not-printed": {
    why: "say nothing of how it is taken. They are not printed.",
    help: "Check that the person need not read them.",
  },
  "repeat-on-condition": {
    why: "say when to take it again. They are not printed; the label says how long to wait, and the most.",
    help: "Check that the person knows when to take it again.",
  },
};

const findingOfNote = ({ code, words }: Noted): Finding => ({
  code,
  path: "/text",
  detail: `The words “${words}” ${ofNote[code].why}`,
  help: ofNote[code].help,
});

const toldRemarks: Readonly<Record<Exclude<Remark["code"], Noted["code"]>, Finding>> = {
  "timing-carried": {
    code: "timing-carried",
    path: "/text",
    detail: "One step does not say when, so what the step beside it says stands for it too.",
    help: "Check that every step is meant for the same time, or as often.",
  },
  "amount-carried": {
    code: "amount-carried",
    path: "/text",
    detail: "One step does not say how much, so the amount of the step beside it stands for it too.",
    help: "Check that every step is meant with the same amount.",
  },
  "food-carried": {
    code: "food-carried",
    path: "/text",
    detail: "What an earlier step says of food stands for a later one too, which says only what changes.",
    help: "Check that every step is meant to be taken so.",
  },
  "said-of-all-doses": {
    code: "said-of-all-doses",
    path: "/text",
    detail:
      "What stands behind the last dose, such as “with food”, is read as said of all the doses beside it.",
    help: "Check that it is not meant for the last dose alone.",
  },
  "end-not-told": {
    code: "end-not-told",
    path: "/text",
    detail: "The directions do not say what follows the last numbered week or day.",
    help: "Find out whether the person stops or goes on with the last dose.",
  },
  "days-read-once": {
    code: "days-read-once",
    path: "/text",
    detail: "Days are told by their number, and are read as those of one course, which does not come again.",
    help: "Check that they are not days of every cycle.",
  },
  "days-instead": {
    code: "days-instead",
    path: "/text",
    detail:
      "A dose of some days of the week stands behind the daily one, and is read as taken on those days in its place.",
    help: "Check that it does not come on top of the daily dose.",
  },
  "strength-unchecked": {
    code: "strength-unchecked",
    path: "/text",
    detail: "The strength beside the number could not be checked, since the product's strength is not known.",
    help: "Check whether it is the whole dose or the strength of one.",
  },
  "strength-taken-for-one": {
    code: "strength-taken-for-one",
    path: "/text",
    detail:
      "The strength in brackets is the product's own, so it is read as that of one and not as the whole dose.",
    help: "Check that the prescriber did not mean the whole dose, of a product with less in each.",
  },
};
