// request: whether a supply and the prescription that it answers are for two people.
import { isRecord } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { type Identifier, identifierOf, identifiersOf, sameIdentifier } from "./identifiers.ts";
import { textAt } from "./Reading.ts";
import { namesAgree, namesOf } from "./readPerson.ts";

/** What an item says of whose it is. */
interface Whose {
  /** Where the Patient stands, if the message holds it. */
  readonly record: string | undefined;
  /** "Patient/1" of a reference to a record on a server. */
  readonly reference: string | undefined;
  readonly numbers: readonly Identifier[];
  /** The number beside the reference. */
  readonly number: Identifier | null;
  readonly names: readonly string[];
  /** Where the record has a whole date of birth. */
  readonly born: string | undefined;
}

const whoseIs = (message: FhirMessage, item: Resource): Whose => {
  const { subject } = item.value;
  const sent = isRecord(subject) ? subject : {};
  const patient = resolve(message, item, subject, "", ["Patient"]).value;
  const number = identifierOf(sent.identifier);
  const display = textAt(sent, "display");
  const born = patient === null ? undefined : textAt(patient.value, "birthDate");
  return {
    record: patient?.at,
    reference: /(?:^|\/)(Patient\/[A-Za-z0-9.-]{1,64})$/.exec(textAt(sent, "reference") ?? "")?.[1],
    numbers: [
      ...(number === null ? [] : [number]),
      ...(patient === null ? [] : identifiersOf(patient.value)),
    ],
    number,
    names:
      patient === null
        ? display !== undefined && /\p{L}/u.test(display)
          ? [display]
          : []
        : namesOf(patient),
    born: born !== undefined && /^\d{4}-\d\d-\d\d$/.test(born) ? born : undefined,
  };
};

/** Told apart by their numbers, else by date of birth, by the record referred to, and by their names. */
const areDifferent = (one: Whose, other: Whose): boolean => {
  if (one.record !== undefined && one.record === other.record) return false;
  const compared = one.numbers.flatMap((each) => other.numbers.map((theirs) => sameIdentifier(each, theirs)));
  if (compared.includes(true)) return false;
  if (compared.includes(false)) return true;
  if (one.born !== undefined && other.born !== undefined && one.born !== other.born) return true;
  if (one.reference !== undefined && other.reference !== undefined && one.reference !== other.reference)
    return true;
  const records = one.record !== undefined && other.record !== undefined;
  if (!records && (one.names.length === 0 || other.names.length === 0)) return false;
  return !one.names.some((name) => other.names.some((theirs) => namesAgree(name, theirs)));
};

/**
 * Where of `subject` the prescription names another person than the supply: the
 * number beside the reference, or the record. null: one person, or nothing that
 * tells them apart.
 */
export const isForAnother = (
  message: FhirMessage,
  supply: Resource,
  prescription: Resource,
): "identifier" | "reference" | null => {
  const [own, theirs] = [whoseIs(message, supply), whoseIs(message, prescription)];
  if (own.number !== null && theirs.number !== null && sameIdentifier(own.number, theirs.number) === false)
    return "identifier";
  if (!areDifferent(own, theirs)) return null;
  return theirs.record === undefined && theirs.reference === undefined ? "identifier" : "reference";
};
