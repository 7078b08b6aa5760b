// request: FHIR Identifiers, and whether two of them name the same.
import type { Finding } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { type Located, textAt } from "./Reading.ts";

export interface Identifier {
  readonly system: string | undefined;
  /** Without the spaces that people write into numbers. */
  readonly value: string;
}

/** Reads a FHIR Identifier; null where it has no value. */
export const identifierOf = (sent: unknown): Identifier | null => {
  const value = isRecord(sent) ? textAt(sent, "value")?.replace(/\s/g, "") : undefined;
  return !isRecord(sent) || value === undefined || value === ""
    ? null
    : { system: textAt(sent, "system"), value };
};

const listOf = ({ identifier }: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Array.isArray(identifier) ? identifier : [];

/** The identifiers of a resource that have a value. */
export const identifiersOf = (value: Readonly<Record<string, unknown>>): readonly Identifier[] =>
  listOf(value).flatMap((each) => identifierOf(each) ?? []);

/** null: they are numbers of different systems, and say nothing of each other. */
export const sameIdentifier = (one: Identifier, other: Identifier): boolean | null =>
  one.value === other.value &&
  (one.system === other.system || one.system === undefined || other.system === undefined)
    ? true
    : one.system !== undefined && one.system === other.system
      ? false
      : null;

/** One text for an identifier, to tell people apart by. */
export const keyOf = ({ system, value }: Identifier): string => `${system ?? ""}|${value}`;

/** The number of the NHS in England, with its check digit (modulus 11). https://fhir.nhs.uk/Id/nhs-number */
const isWrongNhsNumber = ({ system, value }: Identifier): boolean => {
  if (!system?.endsWith("/nhs-number")) return false;
  // Ten times one digit has a right check digit, and is what people type who have no number.
  if (!/^\d{10}$/.test(value) || /^(\d)\1*$/.test(value)) return true;
  const sum = [...value.slice(0, 9)].reduce((all, digit, place) => all + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== Number(value[9]);
};

/** Tells an NHS number that is none; `sent` is an Identifier at `at`. */
export const nhsNumberFindings = (sent: unknown, at: string): readonly Finding[] => {
  const identifier = identifierOf(sent);
  return identifier === null || !isWrongNhsNumber(identifier)
    ? []
    : [
        {
          code: "fhir-nhs-number",
          path: pointerTo(["value"], at),
          detail: "The number is not a valid NHS number: a digit is wrong or missing.",
          help: "Check whose item it is before approving.",
        },
      ];
};

/** The same of every number of a person's record. */
export const nhsNumberFindingsOf = (patient: Located): readonly Finding[] =>
  listOf(patient.value).flatMap((each, place) =>
    nhsNumberFindings(each, pointerTo(["identifier", place], patient.at)),
  );
