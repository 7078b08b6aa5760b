// gs1: an element string to its fields, each judged by its identifier. Where a lost separator leaves two
// readings, neither is taken.
import {
  accepted,
  type Finding,
  hasGs1CheckDigit,
  type Outcome,
  type Refusal,
  type RefusalCode,
  refused,
} from "@plainlabel/core";
import { applicationIdentifiers, endsByItself, identifierAt } from "./applicationIdentifiers.ts";
import { gs1Date } from "./gs1Date.ts";
import { separator } from "./separators.ts";
import { signAt } from "./sign.ts";

export interface ScannedField {
  readonly ai: string;
  readonly value: string;
  /** Place of the value's first character in the text. */
  readonly at: number;
}

/** GS1's characters (General Specifications, figure 7.11-1). */
const notPrintable = /[^!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]/u;

const place = (at: number): string => `At character ${at + 1} of the code`;

const scanRefusal = (code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: "/scan",
  detail,
  help,
});

const again = "Scan it again; if it is refused again, choose the medicine by its name.";

/** Why a field's value cannot be one of its identifier; null where it can. */
const faultOf = ({ ai, value, at }: ScannedField, today: string): Refusal | null => {
  const rule = applicationIdentifiers[ai];
  if (rule === undefined) {
    return scanRefusal("scan-unknown-field", `${place(at)}: no field ${ai} is known here.`, again);
  }
  const { title, least, most } = rule;
  const odd = value.search(rule.characters === "digits" ? /\D/u : notPrintable);
  if (odd >= 0) {
    const detail = `${place(at + odd)}: ${title} (${ai}) has ${signAt(value, odd)}, which cannot stand there.`;
    return scanRefusal("scan-wrong-character", detail, again);
  }
  if (value.length < least || value.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    const detail = `${place(at)}: ${title} (${ai}) has ${value.length} characters; ${wanted} are wanted.`;
    return scanRefusal("scan-wrong-length", detail, again);
  }
  if (rule.judge === "check-digit" && !hasGs1CheckDigit(value)) {
    const detail = `${place(at)}: the check digit of ${title} (${ai}) is wrong: a digit was misread.`;
    return scanRefusal("scan-check-digit", detail, again);
  }
  if (rule.judge === "date" && gs1Date(value, today) === null) {
    const detail = `${place(at)}: ${title} (${ai}) is no day of the calendar.`;
    return scanRefusal("scan-impossible-date", detail, again);
  }
  return null;
};

const withoutRepeats = (fields: readonly ScannedField[]): Outcome<readonly ScannedField[]> => {
  const repeated = fields.find(({ ai, value }) =>
    fields.some((other) => other.ai === ai && other.value !== value),
  );
  if (repeated === undefined) return accepted(fields);
  const title = applicationIdentifiers[repeated.ai]?.title ?? "";
  const detail = `${title} (${repeated.ai}) stands twice and says two things.`;
  return refused(scanRefusal("scan-says-two-things", detail, "Scan one pack at a time."));
};

/** "(01)05012345678900(17)261231": as printed beside a code. Every "(nn)" begins a field. */
export const readBracketed = (text: string, today: string): Outcome<readonly ScannedField[]> => {
  const starts = [...text.matchAll(/\((\d{2,4})\)/gu)];
  const fields = starts.map((start, nth): ScannedField => {
    const at = start.index + start[0].length;
    return { ai: start[1] ?? "", value: text.slice(at, starts[nth + 1]?.index ?? text.length), at };
  });
  const faults = fields.map((field) => faultOf(field, today)).filter((fault) => fault !== null);
  if (starts[0]?.index !== 0) {
    return refused(scanRefusal("scan-unknown-field", `${place(0)}: no field begins here.`, again));
  }
  return faults.length > 0 ? refused(...faults) : withoutRepeats(fields);
};

/**
 * Whether text can be read, to its end, as fields none of which the code has had
 * yet. Only asked of the tail of one field, whose length is bounded, so that
 * reading stays linear in what was typed.
 */
const readsAsFields = (text: string, at: number, had: readonly string[], today: string): boolean => {
  const ai = identifierAt(text, at);
  if (ai === null || had.includes(ai)) return false;
  const rule = applicationIdentifiers[ai];
  const from = at + ai.length;
  if (rule === undefined) return false;
  if (!endsByItself(ai)) return faultOf({ ai, value: text.slice(from), at: from }, today) === null;
  const end = from + rule.most;
  const whole = faultOf({ ai, value: text.slice(from, end), at: from }, today) === null;
  return whole && (end === text.length || readsAsFields(text, end, [...had, ai], today));
};

/** Places in a value where, had a separator been lost, another field could begin. */
const couldSplit = (value: string, had: readonly string[], today: string): boolean =>
  [...value].some((_, place) => place > 0 && readsAsFields(value, place, had, today));

const lost = (title: string, at: number): Finding =>
  scanRefusal(
    "scan-separator-lost",
    `${place(at)}: ${title} may run into the next field, because the scanner typed no separator. It and what follows are not read.`,
    "Read them from the pack, and set the scanner to send the separator (ASCII 29, GS).",
  );

/**
 * "010501234567890017261231" and so on: as a scanner types it. A field of varying
 * length ends at a separator or with the text. A text without any separator may
 * have lost them: then a last field that could be two is left out with a finding,
 * and only the fields before it, whose ends are certain, are given.
 */
export const readElementString = (text: string, today: string): Outcome<readonly ScannedField[]> => {
  const sure = text.includes(separator);
  const fields: ScannedField[] = [];
  const findings: Finding[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    const ai = identifierAt(text, at);
    if (ai === null) {
      const detail = `${place(at)}: no field that is known here begins with "${text.slice(at, at + 4)}".`;
      return refused(scanRefusal("scan-unknown-field", detail, again));
    }
    const from = at + ai.length;
    const rule = applicationIdentifiers[ai];
    const mark = text.indexOf(separator, from);
    const end = endsByItself(ai) ? from + (rule?.most ?? 0) : mark < 0 ? text.length : mark;
    const field = { ai, value: text.slice(from, end), at: from };
    const had = [...fields.map((each) => each.ai), ai];
    const isOpen = !endsByItself(ai) && !sure;
    const fault = faultOf(field, today);
    if (isOpen && (fault?.code === "scan-wrong-length" || couldSplit(field.value, had, today))) {
      findings.push(lost(rule?.title ?? ai, from));
      break;
    }
    if (fault !== null) return refused(fault);
    fields.push(field);
    at = end;
  }
  const judged = withoutRepeats(fields);
  return judged.ok ? accepted(judged.value, findings) : judged;
};
