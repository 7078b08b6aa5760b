// request: what the Flags of a message say of how the person reads: known codes join the needs that the pharmacy gave.
import type { Finding } from "@plainlabel/directions";
import { needsCodes } from "../../compose/needsCodes.ts";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { objectsAt, textAt } from "./Reading.ts";

const snomed = "http://snomed.info/sct";

/** A code of a Flag that a label knows, and where it stood. */
interface Asked {
  readonly code: string;
  readonly at: string;
}

export interface NeedsOfFlags {
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
}

/**
 * Told by the SNOMED CT code alone: the categories of England's flag have other codes in each draft, and say no more
 * than that there is an adjustment.
 */
const codesIn = (flag: Resource): readonly Asked[] => {
  const concept = isRecord(flag.value.code) ? flag.value.code : {};
  return objectsAt(concept.coding, pointerTo(["code", "coding"], flag.at)).found.flatMap(({ value, at }) => {
    const code = textAt(value, "code");
    const isKnown = value.system === snomed && code !== undefined && Object.hasOwn(needsCodes, code);
    return isKnown ? [{ code, at: pointerTo(["code"], at) }] : [];
  });
};

/** An instant or a date as a day. */
const dayOf = (period: unknown, end: "start" | "end"): string | undefined => {
  const text = isRecord(period) ? textAt(period, end) : undefined;
  return text !== undefined && /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : undefined;
};

const referenceOf = (subject: unknown): string | undefined =>
  isRecord(subject) ? textAt(subject, "reference") : undefined;

const isFor = (message: FhirMessage, flag: Resource, item: Resource, person: string): boolean => {
  const found = resolve(message, flag, flag.value.subject, "", ["Patient"]).value;
  if (found !== null) return found.at === person;
  const reference = referenceOf(flag.value.subject);
  return reference !== undefined && reference === referenceOf(item.value.subject);
};

const finding = (code: Finding["code"], path: string, detail: string, help: string): Finding => ({
  code,
  path,
  detail,
  help,
});

/**
 * Of Flags that are active, begun and for this person. One whose time is over still counts, since a need seldom ends
 * with its review, and is told; one for somebody else or for nobody that the message names counts nothing, and is told.
 * `person`: pointer of the item's Patient. `day`: of the supply (ISO).
 */
export const needsOfFlags = (
  message: FhirMessage,
  item: Resource,
  { person, day }: { readonly person: string; readonly day: string | undefined },
): NeedsOfFlags => {
  const asked: Asked[] = [];
  const findings: Finding[] = [];
  for (const flag of message.resources.filter(({ type }) => type === "Flag")) {
    const codes = codesIn(flag);
    if (codes.length === 0 || flag.value.status !== "active") continue;
    if (!isFor(message, flag, item, person)) {
      findings.push(
        finding(
          "fhir-need-whose",
          pointerTo(["subject"], flag.at),
          "A Flag asks for another way to be given information, and not for this person; it is left aside.",
          "See for whom it is, and send the needs of the person.",
        ),
      );
      continue;
    }
    const [start, end] = [dayOf(flag.value.period, "start"), dayOf(flag.value.period, "end")];
    if (start !== undefined && day !== undefined && start > day) continue;
    if (end !== undefined && day !== undefined && end < day)
      findings.push(
        finding(
          "fhir-need-review-past",
          pointerTo(["period", "end"], flag.at),
          `What the person needs was to be looked at again by ${end}.`,
          "Ask whether it is still what they need. The label is made so.",
        ),
      );
    for (const one of codes) {
      asked.push(one);
      findings.push(
        finding(
          "fhir-need-of-flag",
          one.at,
          `A Flag of the person's record asks for ${needsCodes[one.code]!.meaning}.`,
          "It counts as a reading need of the request does.",
        ),
      );
    }
  }
  return { asked, findings };
};
