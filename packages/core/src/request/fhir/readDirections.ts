// request: hands dosageInstruction on as it was sent. What it means is read by interpret; here it must only be there.
import type { Finding, Refusal } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import type { FhirMessage, Resource } from "./FhirMessage.ts";
import { prescriptionsOf } from "./prescriptionOf.ts";
import { type Located, objectsAt, type Reading, textAt, unread } from "./Reading.ts";

/** Fields of a Dosage that tell nobody what to do. */
const silent = new Set(["id", "extension", "sequence"]);

const saysSomething = ({ value }: Located): boolean => Object.keys(value).some((name) => !silent.has(name));

const wordsOf = (dosages: readonly Located[]): string =>
  dosages.map(({ value }) => textAt(value, "text") ?? "").join(" / ");

/** What was prescribed, where the message holds it in other words than what is dispensed. */
const compareWithPrescription = (message: FhirMessage, item: Resource, own: string): readonly Finding[] =>
  prescriptionsOf(message, item).flatMap((prescription) => {
    const path = pointerTo(["dosageInstruction"], prescription.at);
    const prescribed = wordsOf(objectsAt(prescription.value.dosageInstruction, path).found);
    if (prescribed === own || prescribed === "") return [];
    const detail = `The prescription's directions are in other words: ${prescribed}`;
    return [{ code: "fhir-directions-differ", path, detail, help: "Compare both before approving." }];
  });

/**
 * The Dosage list as sent. A supply without directions is refused: an owing or
 * a copy that left them out must not give an empty label.
 */
export const readDirections = (
  message: FhirMessage,
  item: Resource,
): Reading<readonly Readonly<Record<string, unknown>>[]> => {
  const at = pointerTo(["dosageInstruction"], item.at);
  const { found, refusals } = objectsAt(item.value.dosageInstruction, at);
  if (refusals.length > 0) return unread(...refusals);
  const help = "Send the directions in dosageInstruction: as text, as structure, or both.";
  const missing = (path: string): Refusal => ({
    code: "directions-missing",
    path,
    detail: "There are no directions.",
    help,
  });
  if (found.length === 0) return unread(missing(at));
  const empty = found.filter((dosage) => !saysSomething(dosage));
  if (empty.length > 0) return unread(...empty.map((dosage) => missing(dosage.at)));
  const findings = compareWithPrescription(message, item, wordsOf(found));
  return { value: found.map(({ value }) => value), refusals: [], findings };
};
