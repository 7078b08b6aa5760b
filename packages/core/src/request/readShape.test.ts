import { expect, it } from "vitest";
import { z } from "zod";
import { shapeRefusals } from "./readShape.ts";
import { inForm } from "./schemaFields.ts";

const schema = z.strictObject({
  medicine: z.strictObject({ name: z.string(), quantity: z.string().optional() }),
  warnings: z.array(z.strictObject({ number: z.number() })).optional(),
});

const helpsOf = (schema: z.ZodType, value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(shapeRefusals(schema, value).map(({ path, help }) => [path, help]));

const helpsFor = (value: unknown): Readonly<Record<string, string>> => helpsOf(schema, value);

it("says what the fields of a wanted object are", () => {
  expect(helpsFor({ medicine: "Amoxicillin", warnings: [9] })).toEqual({
    "/medicine": "Send an object here; its fields are name, quantity.",
    "/warnings/0": "Send an object here; its fields are number.",
  });
  expect(helpsFor({})).toEqual({ "/medicine": "Send an object here; its fields are name, quantity." });
});

it("says what the entries of a wanted list are, and what a missing choice may be", () => {
  expect(helpsFor({ medicine: { name: "Amoxicillin" }, warnings: 9 })).toEqual({
    "/warnings": "Send a list here; the fields of each are number.",
  });
  const choice = z.strictObject({ paper: z.enum(["a4", "a5"]) });
  expect(shapeRefusals(choice, {})).toEqual([
    {
      code: "missing-field",
      path: "/paper",
      detail: "This field is missing.",
      help: 'Send one of "a4", "a5".',
    },
  ]);
});

it("says what form a text must have", () => {
  const schema = z.strictObject({ id: z.string().regex(/^[a-z]{2}$/) });
  expect(shapeRefusals(schema, { id: "A1" })).toEqual([
    {
      code: "wrong-format",
      path: "/id",
      detail: "The text has not the form that is wanted here.",
      help: "Send text that matches /^[a-z]{2}$/.",
    },
  ]);
});

it("says the fields of an object that null may stand for, or that is judged further", () => {
  const entry = z.strictObject({ name: z.string() });
  const schemas = z.strictObject({ one: entry.nullable(), two: entry.transform(({ name }) => name) });
  expect(
    shapeRefusals(schemas, { one: { name: "a", x: 1 }, two: { name: "a", y: 1 } }).map(({ path, help }) => [
      path,
      help,
    ]),
  ).toEqual([
    ["/one/x", "Remove it or correct its spelling; the fields here are name."],
    ["/two/y", "Remove it or correct its spelling; the fields here are name."],
  ]);
});

it("says where a field stands that was sent at another place", () => {
  expect(
    helpsFor({ medicine: { name: "Amoxicillin" }, quantity: "21 capsules", number: 9, colour: "red" }),
  ).toEqual({
    "/quantity":
      "Remove it or correct its spelling; the fields here are medicine, warnings. A field of this name stands at /medicine/quantity.",
    "/number":
      "Remove it or correct its spelling; the fields here are medicine, warnings. A field of this name stands at /warnings/0/number.",
    "/colour": "Remove it or correct its spelling; the fields here are medicine, warnings.",
  });
});

it("says of a list whether it is too short or too long", () => {
  const list = z.array(z.string());
  const told = (bounds: z.ZodType, sent: readonly string[]): readonly string[] =>
    shapeRefusals(bounds, sent).map(({ code, detail }) => `${code}: ${detail}`);
  expect(told(list.min(1), [])).toEqual(["too-few: The list is too short: 1 entry at least."]);
  expect(told(list.min(2), ["a"])).toEqual(["too-few: The list is too short: 2 entries at least."]);
  expect(told(list.max(1), ["a", "b"])).toEqual(["too-many: The list is too long: 1 entries at most."]);
});

it("tells a number that is not written plainly from words", () => {
  const detailOf = (number: unknown): string | undefined =>
    shapeRefusals(schema, { medicine: { name: "Amoxicillin" }, warnings: [{ number }] })[0]?.detail;
  for (const kept of ["1e1", "2.0", "-0", "99999999999999999999", "9"])
    expect(detailOf(kept)).toBe("This is text, or a number that is not written plainly; a number is wanted.");
  for (const words of ["nine", "", "1e", "0x9", "9 "])
    expect(detailOf(words)).toBe("This is text; a number is wanted.");
});

it("says in which form a missing day, time or number is sent, or one that came as another kind", () => {
  const schema = z.strictObject({
    day: z.iso.date(),
    at: z.iso.datetime({ offset: true }).max(40),
    time: z.iso.time().optional(),
    phone: inForm('a telephone number: "01632 960000"', z.string()),
    held: z.union([z.string(), z.strictObject({ width: inForm("millimetres", z.number()) })]),
  });
  expect(helpsOf(schema, { time: {}, held: {} })).toEqual({
    "/day": 'Send year, month and day: "2026-11-22".',
    "/at": 'Send date, time with seconds and offset: "2026-11-22T10:30:00Z".',
    "/time": 'Send hours and minutes: "08:30".',
    "/phone": 'Send a telephone number: "01632 960000".',
    "/held/width": "Send millimetres.",
  });
  expect(helpsOf(schema, { day: 20261122, at: "now", time: "08:30", phone: 1632, held: "a" })).toEqual({
    "/day": 'Send it in quotes, as text, so that every digit is kept: year, month and day: "2026-11-22".',
    "/at": 'Send date, time with seconds and offset: "2026-11-22T10:30:00Z".',
    "/phone": 'Send it in quotes, as text, so that every digit is kept: a telephone number: "01632 960000".',
  });
});
