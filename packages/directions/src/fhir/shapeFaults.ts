// directions/fhir: what is wrong with the shape of one Dosage, in plain words and with its place.

import type { z } from "zod";
import type { RefusalCode } from "../refusal.ts";
import { helpOf } from "./helpOf.ts";
import { type Log, refuse } from "./Log.ts";

type Issue = z.core.$ZodIssue;

/** What an unknown key is called in a refusal. Extensions of primitives begin with "_". */
const codeOfKey = (key: string): RefusalCode =>
  key === "modifierExtension"
    ? "modifier-extension"
    : key === "extension" || key.startsWith("_")
      ? "extension-unknown"
      : "field-unknown";

const dose = "This is a field of FHIR STU3; send R4's doseAndRate with one entry.";

/** Fields of Dosage in other versions: R4 and R4B are read, which share one shape. */
const otherVersions: Readonly<Record<string, string>> = {
  asNeeded: "This is a field of FHIR R5; send R4's asNeededBoolean.",
  asNeededFor: "This is a field of FHIR R5; send R4's asNeededCodeableConcept, or its published extension.",
  doseQuantity: dose,
  doseRange: dose,
  doseSimpleQuantity: dose,
  rateQuantity: dose,
  rateRange: dose,
  rateRatio: dose,
};

const kinds: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a string",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const kindOf = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a number" : "a broken number";
  return kinds[typeof value] ?? "something else";
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, name)
        ? (at as Record<PropertyKey, unknown>)[name]
        : undefined,
    value,
  );

/** JSON pointer of a place inside `path`. */
const pointer = (path: string, ...names: readonly PropertyKey[]): string =>
  path + names.map((name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const wantedOf = (issue: Issue): string =>
  issue.code === "invalid_type"
    ? (kinds[issue.expected] ?? issue.expected)
    : "a number, or a string of its digits";

const helpOfShape = (issue: Issue, sent: unknown): string =>
  Array.isArray(sent) && issue.path.at(-1) === "maxDosePerPeriod"
    ? "FHIR R5 has a list here; send R4's single ratio."
    : `Send ${wantedOf(issue)}, as FHIR R4 has it.`;

/** Every fault of the shape as a refusal of its own. */
export const refuseShape = (issues: readonly Issue[], dosage: unknown, path: string, log: Log): void => {
  for (const issue of issues) {
    const at = pointer(path, ...issue.path);
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) {
        const code = codeOfKey(key);
        const help = Object.hasOwn(otherVersions, key) ? otherVersions[key]! : helpOf(code);
        refuse(log, code, pointer(at, key), `We do not understand the field “${key}”.`, help);
      }
    else {
      const sent = valueAt(dosage, issue.path);
      const detail = `FHIR R4 has ${wantedOf(issue)} here, and ${kindOf(sent)} was sent.`;
      refuse(log, "wrong-shape", at, detail, helpOfShape(issue, sent));
    }
  }
};
