// request: what is wrong with the shape of a value, in words for the developer who sent it, whatever the schema.

import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/directions";
import type { z } from "zod";
import { pointerTo, showName, valueAt } from "./jsonPointer.ts";
import { formAt, knownFieldsAt, placesOfField, timeForms } from "./schemaFields.ts";

type Issue = z.core.$ZodIssue;

/** How many refusals are listed; a document with more is another document. */
const mostRefusals = 100;

/** What a JSON value is, in words: "a list". */
export const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "an object";
    case "string":
      return "text";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    default:
      return "something that JSON has no word for";
  }
};

const expectedNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const missing = (path: string, help: string): Refusal => ({
  code: "missing-field",
  path,
  detail: "This field is missing.",
  help,
});

/**
 * `readJson` keeps a number as text where a float would not give back what was written: 1e1, 2.0, twenty digits. By
 * then it cannot be told from the same in quotes.
 */
const numberWritten = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** `fields`: of the object that is wanted; none of anything else. `form`: what text or number, where that is known. */
const wrongType = (
  expected: string,
  path: string,
  value: unknown,
  fields: readonly string[] = [],
  form: string | null = null,
): Refusal => {
  const wanted = expectedNames[expected] ?? expected;
  const whose = expected === "array" ? "the fields of each" : "its fields";
  const send =
    form === null
      ? `Send ${wanted} here${fields.length === 0 ? "" : `; ${whose} are ${fields.join(", ")}`}.`
      : `Send ${form}.`;
  if (value === undefined) return missing(path, send);
  if (expected === "int" && typeof value === "number") {
    const help = "Send a whole number.";
    return { code: "not-a-whole-number", path, detail: "This number is not a whole number.", help };
  }
  const help =
    expected === "string" && typeof value === "number"
      ? `Send it in quotes, as text, so that every digit is kept${form === null ? "" : `: ${form}`}.`
      : expected === "int" || expected === "number"
        ? "Send a plain number, without quotes, exponent or trailing zeros."
        : send;
  const isNumberWritten =
    (expected === "int" || expected === "number") && typeof value === "string" && numberWritten.test(value);
  const kind = isNumberWritten ? "text, or a number that is not written plainly" : kindOf(value);
  return { code: "wrong-type", path, detail: `This is ${kind}; ${wanted} is wanted.`, help };
};

const outOfBounds = (issue: Issue, path: string): Refusal => {
  const [bound, side] =
    issue.code === "too_big"
      ? [issue.maximum, "most"]
      : issue.code === "too_small"
        ? [issue.minimum, "least"]
        : [];
  const origin = issue.code === "too_big" || issue.code === "too_small" ? issue.origin : "";
  if (origin === "string" && side === "least") {
    const help = "Send the words, or leave it out where it is optional.";
    return { code: "text-empty", path, detail: "The text is empty.", help };
  }
  if (origin === "string") {
    return {
      code: "text-too-long",
      path,
      detail: `The text is too long: ${bound} characters at ${side}.`,
      help: "Make it shorter.",
    };
  }
  if (origin === "array" && side === "least") {
    const entries = bound === 1 ? "1 entry" : `${bound} entries`;
    const help = "Send at least that many, or leave the list out where it is optional.";
    return { code: "too-few", path, detail: `The list is too short: ${entries} at ${side}.`, help };
  }
  if (origin === "array") {
    const help = "Leave some of them out.";
    return { code: "too-many", path, detail: `The list is too long: ${bound} entries at ${side}.`, help };
  }
  return {
    code: "number-out-of-range",
    path,
    detail: `The number is out of range: ${bound} at ${side}.`,
    help: "Give one within that bound.",
  };
};

/** `pattern`: the regular expression that the text has to match, where the schema gives one. */
const wrongFormat = (
  { format, pattern }: { readonly format: string; readonly pattern?: string | undefined },
  path: string,
  value: unknown,
): Refusal => {
  const text = typeof value === "string" ? value : "";
  if (format === "date" && /^\d{4}-\d\d-\d\d$/.test(text)) {
    const help = "Send a day that is in the calendar.";
    return { code: "impossible-date", path, detail: "There is no such day.", help };
  }
  if (format === "date") {
    const help = `Send ${timeForms.date}.`;
    return { code: "not-a-date", path, detail: "This is not an ISO 8601 date.", help };
  }
  if (format === "datetime") {
    const help = `Send ${timeForms.datetime}.`;
    return { code: "not-an-instant", path, detail: "This is not an ISO 8601 instant with its offset.", help };
  }
  if (format === "regex" && pattern !== undefined) {
    const detail = "The text has not the form that is wanted here.";
    return { code: "wrong-format", path, detail, help: `Send text that matches ${pattern}.` };
  }
  return { code: "wrong-format", path, detail: `The text is not a ${format}.`, help: "Correct its form." };
};

const notInList = (values: readonly unknown[], path: string, found: unknown): Refusal => {
  const known = values.map((each) => (typeof each === "string" ? `"${each}"` : String(each)));
  const help = `Send one of ${known.join(", ")}.`;
  if (found === undefined) return missing(path, help);
  return { code: "not-in-list", path, detail: "This value is not one of those we know.", help };
};

type Branch = readonly Issue[];

/** Of several allowed shapes the one the sender meant: the right kind of value, with the fewest faults. */
const meantBranch = (branches: readonly Branch[], found: unknown): Branch | undefined => {
  const faults = (branch: Branch): number =>
    branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
  /* An object is none of a list of words, whatever it lacks. */
  const isOtherKind = ({ path, code }: Issue): boolean =>
    path.length === 0 && (code === "invalid_type" || (code === "invalid_value" && typeof found === "object"));
  return branches
    .filter((branch) => !branch.some(isOtherKind))
    .toSorted((one, other) => faults(one) - faults(other))[0];
};

/** zod's words where a union has none of its own, which say what is wanted. */
const withoutWords = "Invalid input";

const shapesOf = ({ message }: Issue): string =>
  message === withoutWords ? "one of the shapes in the schema" : message;

const refusalsOf = (issue: Issue, value: unknown, schema: z.ZodType): readonly Refusal[] => {
  const steps = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = pointerTo(steps);
  const found = valueAt(value, path);
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(issue.expected, path, found, knownFieldsAt(schema, steps), formAt(schema, steps))];
    case "unrecognized_keys": {
      const known = knownFieldsAt(schema, steps);
      const fields = known.length === 0 ? "" : `; the fields here are ${known.join(", ")}`;
      return issue.keys.map((key) => {
        const elsewhere = placesOfField(schema, key);
        const there =
          elsewhere.length === 0 ? "" : `. A field of this name stands at ${elsewhere.join(", ")}`;
        return {
          code: "unknown-field",
          path: pointerTo([key], path),
          detail: `There is no field ${showName(key)}.`,
          help: `Remove it or correct its spelling${fields}${there}.`,
        };
      });
    }
    case "invalid_value":
      return [notInList(issue.values, path, found)];
    case "too_big":
    case "too_small":
      return [outOfBounds(issue, path)];
    case "invalid_format":
      return [wrongFormat(issue, path, found)];
    case "custom": {
      // A schema names its refusal among the codes of the tables: the compiler saw to it there.
      const code = (issue.params?.refusal ?? "invalid-field") as RefusalCode;
      return [{ code, path, detail: issue.message, help: String(issue.params?.help ?? "Correct it.") }];
    }
    case "invalid_union": {
      if ("options" in issue && Array.isArray(issue.options)) return [notInList(issue.options, path, found)];
      const branch = meantBranch(issue.errors, found);
      if (branch === undefined) return [wrongType(shapesOf(issue), path, found)];
      return branch.flatMap((inner) =>
        refusalsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, value, schema),
      );
    }
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return [{ code: "invalid-field", path, detail: issue.message, help: "Compare it with the schema." }];
  }
};

const order = ({ path, code }: Refusal): string => `${path}\u0000${code}`;

/** The same, in the order of their places, with the tail of an endless list cut and counted. */
export const listed = (unsorted: readonly Refusal[]): readonly Refusal[] => {
  const refusals = unsorted.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  if (refusals.length <= mostRefusals) return refusals;
  const rest = refusals.length - mostRefusals;
  return [
    ...refusals.slice(0, mostRefusals),
    {
      code: "too-many-refusals",
      path: "",
      detail: `There are ${rest} more refusals.`,
      help: "Correct those listed and send the request again.",
    },
  ];
};

/**
 * Every way in which `value` is not what `schema` describes; none where it is. Its custom checks name their code
 * and help as `params`.
 */
export const shapeRefusals = (schema: z.ZodType, value: unknown): readonly Refusal[] => {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.flatMap((issue) => refusalsOf(issue, value, schema));
};

/** `value` as `schema` describes it, or every reason why it is not, by place. Never throws on JSON. */
export const readShape = <T>(schema: z.ZodType<T>, value: unknown): Outcome<T> => {
  const read = schema.safeParse(value);
  return read.success
    ? accepted(read.data)
    : refused(...listed(read.error.issues.flatMap((issue) => refusalsOf(issue, value, schema))));
};
