// directions/sentence: free-text directions to a regimen: every word of them understood, or refused with the reasons.

import type { Source } from "../grammar/parser.ts";
import { remembering } from "../grammar/remembering.ts";
import { mostCharacters, mostTokens, tokensOf } from "../grammar/tokens.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { accepted, type Finding, type Outcome, refused } from "../refusal.ts";
import { diagnose, unsafeWords } from "../refusing/diagnose.ts";
import { type RefusalCode, refusalOf } from "../refusing/refusalCatalogue.ts";
import { trapsIn } from "../refusing/traps.ts";
import type { Regimen } from "../regimen/Regimen.ts";
import { readingsOf } from "./readings.ts";
import { understand } from "./understand.ts";

/**
 * The regimen that `text` means, or every reason found why it has none. The
 * whole text is read by one grammar: no word is skipped, no spelling repaired,
 * nothing filled in. Two readings that mean different things are refused.
 * `product` may supply a noun and a verb for display and is checked against the
 * words; it never supplies a dose. Refusals have the path "/text".
 */
export const readDirections = (text: string, { form, name, strength }: ProductFacts): Outcome<Regimen> =>
  readOnce(text, form, name, strength);

const readOnce = remembering<Outcome<Regimen>>(
  (text = "", form, name, strength) => readCounting(text, { form, name, strength }).outcome,
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
  const source: Source = { text, tokens, work: { steps: 0 }, read: new Map() };
  const outcome = read(source, product);
  return { outcome, steps: source.work.steps };
};

const read = (source: Source, product: ProductFacts): Outcome<Regimen> => {
  const unsafe = unsafeWords(source, product);
  if (unsafe.length > 0) return refused(...unsafe);
  const readings = readingsOf(source);
  if (readings === null) return refused(refusalOf("ambiguous"));
  if (readings.length === 0) return refused(...diagnose(source));
  const results = readings.map((reading) => understand(reading, product));
  const meant = results.filter((result): result is Regimen => typeof result !== "string");
  const named = meant.filter(({ steps }) =>
    steps.every(({ actionSuppliedBy }) => actionSuppliedBy === "directions"),
  );
  // A reading that takes the verb for a verb is preferred to one that takes it into a caution and names none.
  const regimens = new Map(
    (named.length > 0 ? named : meant).map((regimen) => [JSON.stringify(regimen), regimen]),
  );
  if (regimens.size > 1) return refused(refusalOf("ambiguous"));
  const [regimen] = regimens.values();
  if (regimen !== undefined) return accepted(regimen, remarksOn(regimen));
  const shortest = readings.reduce(
    (best, reading, at) => (reading.length < (readings[best]?.length ?? 0) ? at : best),
    0,
  );
  const code = results[shortest] as RefusalCode;
  const telling = [...trapsIn(source)].filter(([trap]) => trap !== code && tellsMore.has(trap));
  return refused(...telling.map(([trap, words]) => refusalOf(trap, words)), refusalOf(code));
};

/** Traps worth naming although every word could be read: they are why the words do not fit together. */
const tellsMore: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "numbers-side-by-side",
  "stray-number",
  "slash-number",
  "times-sign",
  "number-in-brackets",
  "dose-changes",
  "cut-short",
]);

/** What a pharmacist should see although the directions were understood. */
const remarksOn = ({ steps }: Regimen): readonly Finding[] => {
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
  if (steps.some(({ dailyTotal }) => dailyTotal)) {
    remarks.push({
      code: "total-undivided",
      path: "/text",
      detail: "The directions give an amount for the day and do not say how to divide it.",
      help: "Find out whether it is one dose or several.",
    });
  }
  return remarks;
};
