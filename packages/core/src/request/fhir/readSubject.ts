// request: whose item it is: the Patient of the message, or the person whom a message names by number and name alone.
import type { Finding, Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { containedIn, type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import {
  type Identifier,
  identifierOf,
  identifiersOf,
  keyOf,
  nhsNumberFindings,
  nhsNumberFindingsOf,
  sameIdentifier,
} from "./identifiers.ts";
import { languageFindings } from "./languageOfPerson.ts";
import { type Reading, read, textAt, unread } from "./Reading.ts";
import { namesOf, type PersonName, readPerson, shareAWord } from "./readPerson.ts";

/** The name as printed, where it stood, and what tells this person from another: a Patient's pointer or a number. */
export interface Subject extends PersonName {
  readonly person: string;
}

const contradiction = (path: string, detail: string): Refusal => ({
  code: "fhir-person-contradicts",
  path,
  detail,
  help: "Check for whom it is, and send one person's number, name and record.",
});

/** A Patient that is referred to under another number, or by the name of somebody else. */
const contradictions = (
  subject: Readonly<Record<string, unknown>>,
  at: string,
  patient: Resource,
): readonly Refusal[] => {
  const refusals: Refusal[] = [];
  const number = identifierOf(subject.identifier);
  const compared =
    number === null ? [] : identifiersOf(patient.value).map((each) => sameIdentifier(each, number));
  if (compared.includes(false) && !compared.includes(true)) {
    const detail = "The number beside the reference is not the number of the Patient referred to.";
    refusals.push(contradiction(pointerTo(["identifier"], at), detail));
  }
  const display = textAt(subject, "display");
  const names = namesOf(patient);
  if (
    display !== undefined &&
    /\p{L}/u.test(display) &&
    names.length > 0 &&
    !names.some((name) => shareAWord(name, display))
  ) {
    const detail = "The name beside the reference is not a name of the Patient referred to.";
    refusals.push(contradiction(pointerTo(["display"], at), detail));
  }
  return refusals;
};

/** What is known of the supply where a person is read. */
export interface Known {
  /** The day of supply. */
  readonly day: string | undefined;
  /** Languages that the label was asked for in. */
  readonly languages: readonly string[] | undefined;
}

const ofPatient = (
  patient: Resource,
  subject: Readonly<Record<string, unknown>>,
  at: string,
  { day, languages }: Known,
): Reading<Subject> => {
  const named = readPerson(patient, day);
  const refusals = [...contradictions(subject, at, patient), ...named.refusals];
  if (named.value === null || refusals.length > 0) return unread(...refusals);
  const findings = [
    ...nhsNumberFindings(subject.identifier, pointerTo(["identifier"], at)),
    ...nhsNumberFindingsOf(patient),
    ...named.findings,
    ...languageFindings(patient, languages),
  ];
  return { ...named, findings, value: { ...named.value, person: patient.at } };
};

/** Nobody looked this person up: a name in capitals or of long ago is the sender's. */
const byDisplay = (display: string, number: Identifier, sent: unknown, at: string): Reading<Subject> => {
  const path = pointerTo(["display"], at);
  const findings: Finding[] = [
    {
      code: "fhir-person-by-number",
      path,
      detail:
        "The person is given by a number and a name, without a record; the label bears the name as it was sent.",
      help: "Check that the name is the person's, as they would write it, before approving.",
    },
    ...nhsNumberFindings(sent, pointerTo(["identifier"], at)),
  ];
  return read({ name: display, at: path, person: keyOf(number) }, findings);
};

/** Leads outside the message, so that nothing here can be it; "urn:uuid:..." and "#..." lead inside. */
const leadsOutside = (reference: string): boolean => !/^(?:urn:|#)/.test(reference);

/**
 * The person of an item: the Patient referred to; the one Patient of the message
 * with the subject's identifier; or, where the message holds no Patient, the
 * subject's own identifier and display, with a finding to check the name. Where
 * reference, number and name do not agree, it is refused.
 */
export const readSubject = (message: FhirMessage, item: Resource, known: Known): Reading<Subject> => {
  const at = pointerTo(["subject"], item.at);
  const sent = item.value.subject;
  const referred = resolve(message, item, sent, at, ["Patient"]);
  if (!isRecord(sent)) return unread(...referred.refusals);
  if (referred.value !== null) return ofPatient(referred.value, sent, at, known);
  const reference = textAt(sent, "reference");
  const number = identifierOf(sent.identifier);
  if (number === null || (reference !== undefined && !leadsOutside(reference)))
    return unread(...referred.refusals);
  const patients = [...message.resources, ...containedIn(item)].filter(({ type }) => type === "Patient");
  const answering = patients.filter(({ value }) =>
    identifiersOf(value).some((each) => sameIdentifier(each, number) === true),
  );
  const [patient, ...others] = answering;
  if (patient !== undefined && others.length === 0) return ofPatient(patient, sent, at, known);
  const path = pointerTo(["identifier"], at);
  if (others.length > 0)
    return unread(contradiction(path, "Two Patients of the message have the subject's number."));
  if (patients.length > 0)
    return unread(contradiction(path, "The message holds a Patient, and not under the subject's number."));
  const display = textAt(sent, "display")?.trim();
  if (display === undefined || display === "") {
    const detail = "The person is given by a number alone; a label needs the name.";
    const help = "Send the name as the subject's display, or the Patient in the same message.";
    return unread({ code: "fhir-reference-missing", path: pointerTo(["display"], at), detail, help });
  }
  return byDisplay(display, number, sent.identifier, at);
};
