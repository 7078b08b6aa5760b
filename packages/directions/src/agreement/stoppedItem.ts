// directions/agreement: words that say an item is cancelled, stopped or not to be dispensed, wherever they stand.
// Draft: no pharmacist has reviewed them yet.

import type { Refusal } from "../refusal.ts";
import { quotedLast } from "../refusing/quotedLast.ts";
import { sentencesOf } from "./knownWords.ts";

const before =
  "(?:please note:? |please |note:? |nb:? )?(?:(?:this |the )?(?:item|medicine|medication|drug|prescription|script|rx|treatment|order) )?(?:(?:has been|have been|is|was|now|to be) )*";
const states =
  "(?:cancell?ed|discontinued|dc'?d|d/c|withdrawn|revoked|rescinded|superseded|deleted|stopped|ceased|ended|voided|suspended|declined|on hold|(?:entered|prescribed|issued|sent) in error|no longer (?:required|needed|prescribed|taken|taking|to be taken))";
const after =
  "(?:$| ?[-–—:,;(/*].*| (?:by|on|as|because|due|since|see|from|at|per|until|today|yesterday|and|do)\\b.*| \\d.*)";

const isState = new RegExp(`^${before}${states}${after}`);

/** Each fits one whole sentence, so that "if bleeding has stopped" and "do not take with milk" are none of them. */
const stops: readonly RegExp[] = [
  isState,
  /^(?:please )?(?:do not|don't|dont|not to be|not for) (?:dispens(?:e|ed|ing)|issued?|suppl(?:y|ied)|label(?:led)?)(?:$| ?[-–—:,;(/*].*| (?:this|the|any|until|again|yet|item)\b.*)/,
  /^(?:please )?(?:do not|don't|dont) (?:take|use|give|administer)(?: (?:this|it|them|any)(?: (?:medicine|medication|item|drug))?)?(?: (?:any ?more|any longer|again))?$/,
  /^(?:void|voided|cancel|discontinue|stop (?:this|the|taking this) (?:medicine|medication|item|drug|tablets?|treatment)|duplicate (?:item|prescription)|(?:the )?(?:patient|person) (?:is |has )?(?:deceased|died)|deceased|rip)$/,
  /^(?:storniert|abgesetzt|nicht (?:abgeben|einnehmen|anwenden))\b.*/,
];

const plain = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/\s+/g, " ")
    .replace(/[^\p{L}\p{N}]+$/u, "");

/** "Take one daily - CANCELLED", "STOPPED take one daily": what stands apart at the end of a sentence, or opens it. */
const apart: readonly RegExp[] = [
  /(?:\s[-–—]+\s*|[;:,(/*[]\s*)([^;:,(/*[\])–—]+)[)\]*]*$/,
  /^([a-z/' ]{2,24}?)[ :–—-]+(?:take|give|use|apply|inhale|inject|put|one|two|\d)\b/i,
];

/** True where a sentence of the words, or what stands apart in one, stops the item. */
export const saysStopped = (words: string): boolean =>
  sentencesOf(words.slice(0, 5000)).some(
    (sentence) =>
      stops.some((stop) => stop.test(plain(sentence))) ||
      /* A condition before a comma, "if you get a rash, stop", is no state of the item. */
      apart.some((part) => isState.test(plain(part.exec(sentence)?.[1] ?? ""))),
  );

const wordFields: ReadonlySet<string> = new Set(["text", "display", "patientInstruction"]);

/** Deeper than any Dosage. */
const deepest = 12;

const stoppedIn = (value: unknown, path: string, name: string, depth: number): readonly Refusal[] => {
  if (typeof value === "string")
    return wordFields.has(name) && saysStopped(value) ? [stoppedItem(value, path)] : [];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stoppedIn(inner, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, key, depth + 1),
  );
};

/** The refusal of an item whose words stop it: no label and no draft. */
export const stoppedItem = (words: string, path: string): Refusal => ({
  code: "item-stopped",
  path,
  detail: `These words say that the item is cancelled, stopped or not to be dispensed: ${quotedLast(words)}`,
  help: "Ask the prescriber; if the item holds, send it without these words.",
});

/** A refusal for each text, instruction, display or note that stops the item. */
export const stoppedItems = (directions: {
  readonly text?: string | undefined;
  readonly dosage?: readonly unknown[] | undefined;
  readonly notes?: readonly string[] | undefined;
}): readonly Refusal[] => [
  ...stoppedIn(directions.text, "/text", "text", 0),
  ...stoppedIn(directions.dosage, "/dosage", "dosage", 0),
  ...(directions.notes ?? []).flatMap((note, at) =>
    saysStopped(note) ? [stoppedItem(note, `/notes/${at}`)] : [],
  ),
];
