// request: the prescription that a supply answers: what it orders must not be another person's, or withdrawn.
import type { Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { identifierOf, identifiersOf, sameIdentifier } from "./identifiers.ts";
import { objectsAt, textAt } from "./Reading.ts";
import { namesOf, shareAWord } from "./readPerson.ts";

/** The prescriptions of the message that a supply names, by reference or by the number of an item. */
export const prescriptionsOf = (message: FhirMessage, supply: Resource): readonly Resource[] => {
  const at = pointerTo(["authorizingPrescription"], supply.at);
  return objectsAt(supply.value.authorizingPrescription, at).found.flatMap((reference) => {
    const found = resolve(message, supply, reference.value, reference.at, ["MedicationRequest"]).value;
    if (found !== null) return [found];
    const identifier = identifierOf(reference.value.identifier);
    if (identifier === null) return [];
    return message.resources.filter(
      ({ type, value }) =>
        type === "MedicationRequest" &&
        identifiersOf(value).some((each) => sameIdentifier(each, identifier) === true),
    );
  });
};

/** Of a prescription at one of these nothing is supplied any more, or not yet. "completed" is what a supply makes of it. */
const withdrawn = ["cancelled", "stopped", "entered-in-error", "on-hold", "draft"];

/** Two records may be of one person, each contained in its own item: told apart by their numbers, else by their names. */
const areDifferent = (one: Resource, other: Resource): boolean => {
  if (one.at === other.at) return false;
  const compared = identifiersOf(one.value).flatMap((each) =>
    identifiersOf(other.value).map((theirs) => sameIdentifier(each, theirs)),
  );
  if (compared.includes(true)) return false;
  if (compared.includes(false)) return true;
  const theirs = namesOf(other);
  return !namesOf(one).some((name) => theirs.some((each) => shareAWord(name, each)));
};

const anotherPerson = (path: string): Refusal => ({
  code: "fhir-person-contradicts",
  path,
  detail: "The prescription that this supply answers is for another person.",
  help: "Check for whom it was prescribed, and send both for one person.",
});

/** Where a supply and the prescription that it answers cannot both be true. */
export const againstPrescription = (message: FhirMessage, supply: Resource): readonly Refusal[] =>
  prescriptionsOf(message, supply).flatMap((prescription) => {
    const refusals: Refusal[] = [];
    const status = textAt(prescription.value, "status");
    if (status !== undefined && withdrawn.includes(status)) {
      const path = pointerTo(["status"], prescription.at);
      const detail = `The prescription that this supply answers has the status ${showName(status)}.`;
      const help = "Ask the prescriber before supplying anything.";
      refusals.push({ code: "fhir-status", path, detail, help });
    }
    const [own, theirs] = [supply.value.subject, prescription.value.subject];
    const [us, them] = [supply, prescription].map(
      (item) => resolve(message, item, item.value.subject, "", ["Patient"]).value,
    );
    if (us != null && them != null && areDifferent(us, them))
      refusals.push(anotherPerson(pointerTo(["subject", "reference"], prescription.at)));
    const [ours, others] = [own, theirs].map((subject) =>
      isRecord(subject) ? identifierOf(subject.identifier) : null,
    );
    if (ours != null && others != null && sameIdentifier(ours, others) === false) {
      refusals.push(anotherPerson(pointerTo(["subject", "identifier"], prescription.at)));
    }
    return refusals;
  });
