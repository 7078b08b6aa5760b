// interpret: what is remembered of a regimen is everybody's, so that nobody can change it.
import { interpretDirections } from "@plainlabel/directions";
import { expect, it } from "vitest";
import { ourTranslator } from "../compose/Translator.ts";
import { sayingsOf } from "./sayingsOf.ts";
import { calendarKnown } from "./sentencesKeepTheCalendar.ts";

const read = interpretDirections({ text: "Take ONE tablet twice a day" }, { form: "tablets" });
if (!read.understood) throw new Error("should be read");
const { regimen } = read;

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

it.each([
  ["sentences", () => sayingsOf(regimen, "digits", "tablets")],
  ["a calendar", () => calendarKnown(regimen)],
  ["a translation that was read", () => ourTranslator.read("cy", ["Cymerwch 1 dabled."], "2026-01-05")],
])("%s come from memory, and are frozen to their leaves", (_, asked) => {
  const first = asked();
  expect(asked()).toBe(first);
  expect(isFrozen(first)).toBe(true);
});
