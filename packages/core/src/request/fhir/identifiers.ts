// request: FHIR Identifiers, and whether two of them name the same.
import { isRecord } from "../jsonPointer.ts";
import { textAt } from "./Reading.ts";

export interface Identifier {
  readonly system: string | undefined;
  /** Without the spaces that people write into numbers. */
  readonly value: string;
}

/** null: there is none that has a value. */
export const identifierOf = (sent: unknown): Identifier | null => {
  const value = isRecord(sent) ? textAt(sent, "value")?.replace(/\s/g, "") : undefined;
  return !isRecord(sent) || value === undefined || value === ""
    ? null
    : { system: textAt(sent, "system"), value };
};

/** The identifiers of a resource that have a value. */
export const identifiersOf = (value: Readonly<Record<string, unknown>>): readonly Identifier[] =>
  (Array.isArray(value.identifier) ? (value.identifier as readonly unknown[]) : []).flatMap(
    (each) => identifierOf(each) ?? [],
  );

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
export const isWrongNhsNumber = ({ system, value }: Identifier): boolean => {
  if (!system?.endsWith("/nhs-number")) return false;
  if (!/^\d{10}$/.test(value)) return true;
  const sum = [...value.slice(0, 9)].reduce((all, digit, place) => all + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== Number(value[9]);
};
