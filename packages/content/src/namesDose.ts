// content: what would compete with the label: a dose, a rhythm or a time of day in words of information or of a film.
import type { EntryPart } from "./MedicineEntry.ts";

const units =
  "mg|g|micrograms?|ml|tablets?|capsules?|puffs?|drops?|sachets?|spoons?|spoonfuls?|sprays?|units?|patch(?:es)?";
const amount = new RegExp(`\\b(\\d+|one|two|three|four|half an?)\\s+(${units})\\b(?! of alcohol)`, "i");
const rhythm =
  /\b(once|twice|\d+ times|(one|two|three|four) times) (a|each|every) (day|week|month)\b|\bevery (\d+ hours?|day|week|month)\b|\beach (day|week|night|morning|evening)\b|\bdaily\b/i;
const timeOfDay = /\b(in the (morning|afternoon|evening)|at (night|bedtime|noon|lunch)|before bed)\b/i;

const leavesItToTheLabel = /\bmay (say|tell)\b|^Unless your label says so\b/;
const forbids = /^(Never|Do not)\b/;

export interface NamedDose {
  readonly kind: "amount" | "rhythm" | "time-of-day";
  readonly words: string;
}

const kinds = { amount, rhythm, "time-of-day": timeOfDay } as const satisfies Record<
  NamedDose["kind"],
  RegExp
>;

/**
 * Every dose, rhythm and time of day that a sentence names. "Never take it every
 * day" and "Your label may say to take it in the evening" name none; an amount is
 * named wherever it stands, and so is a time of day that is forbidden: the label may
 * name a later one. By words, so that what it does not find may still be
 * one: a person who reviews looks too.
 */
export const dosesNamedIn = (sentence: string): readonly NamedDose[] =>
  (Object.keys(kinds) as NamedDose["kind"][]).flatMap((kind) => {
    if (kind !== "amount" && leavesItToTheLabel.test(sentence)) return [];
    if (kind === "rhythm" && forbids.test(sentence)) return [];
    const words = kinds[kind].exec(sentence)?.[0];
    return words === undefined ? [] : [{ kind, words }];
  });

/**
 * What of a sentence in a part of an entry would compete with the label. Who must
 * ask tells of what happens at night or twice a week, and orders nothing; what to
 * do after a missed dose may speak of the day.
 */
export const competingIn = (part: EntryPart, sentence: string): readonly NamedDose[] =>
  dosesNamedIn(sentence).filter(
    ({ kind }) => kind === "amount" || (part !== "askFirst" && (kind === "rhythm" || part !== "missed")),
  );

/** The same of several sentences, as a film says them. */
export const dosesNamedInText = (text: string): readonly NamedDose[] =>
  text.split(/(?<=[.!?])\s+/).flatMap(dosesNamedIn);
