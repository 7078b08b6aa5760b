import { expect, it } from "vitest";
import { checkRefusals, isSamePerson, readCheck } from "./SecondCheck.ts";

const approved = { by: "Pat Smith", registration: "2012345" };
const kim = {
  typed: { name: "Kim Lee", role: "pharmacy technician", registration: "5012345" },
  initials: "KL",
};
const places = (check: typeof kim): readonly string[] =>
  checkRefusals(check, approved).map(({ path }) => path);

it("is given by somebody else with role, number and initials", () => {
  expect(places(kim)).toEqual([]);
});

it.each([
  ["the same name", { name: "pat  SMITH" }],
  ["the name turned round", { name: "Smith, Pat" }],
  ["the name with a title", { name: "Dr Pat Smith" }],
  ["the name with an accent", { name: "Pát Smith" }],
  ["the name with a Cyrillic letter that looks the same", { name: "\u0420at Smith" }],
  ["the name with Greek letters that look the same, in capitals", { name: "PA\u03a4 SM\u0399TH" }],
  ["the name with a digit for a letter", { name: "Pat Sm1th" }],
  ["the same number", { registration: "20-12345" }],
  ["the number with its register", { registration: "GPhC2012345" }],
  ["the number with a nought before it", { registration: "02012345" }],
])("is not given by who approved: %s", (_, change) => {
  expect(places({ ...kim, typed: { ...kim.typed, ...change } })).toEqual(["/checker/name"]);
});

it.each([
  ["a name in common", { name: "Kim Smith" }],
  ["a name in Cyrillic letters", { name: "\u041e\u043b\u044c\u0433\u0430 \u041a\u0438\u043c" }],
  ["no more than a name in common", { name: "Smith" }],
  ["the number but for its last digit", { registration: "2012346" }],
])("is given by somebody else with %s", (_, change) => {
  expect(places({ ...kim, typed: { ...kim.typed, ...change } })).toEqual([]);
});

const areOne = (one: string, other: string): boolean =>
  isSamePerson({ name: one, registration: "1" }, { name: other, registration: "2" });

it.each([
  ["Priya Shah", "Прия Шах"],
  ["Yulia Kovalchuk", "Юлія Ковальчук"],
  ["Julia Kowaltschuk-Müller", "Julia Kowaltschuk-Mueller"],
  ["Alexis Papadopoulos", "Αλέξης Παπαδόπουλος"],
  ["Søren Åse", "Soeren Aase"],
  ["Soren Ase", "Søren Åse"],
  ["Łukasz Weiß", "Lukasz Weiss"],
])("takes %s and %s for one person", (one, other) => {
  expect([areOne(one, other), areOne(other, one)]).toEqual([true, true]);
});

it.each([
  ["Michael Shah", "Michal Shah"],
  ["Priya Shah", "Прия Шахова"],
  ["Юлия Ковальчук", "Мария Ковальчук"],
  ["Sue Joe", "Su Jo"],
])("takes %s and %s for two", (one, other) => {
  expect([areOne(one, other), areOne(other, one)]).toEqual([false, false]);
});

it("misses what nobody typed, and initials that are none", () => {
  const nobody = { typed: { name: "", role: "", registration: "" }, initials: "7" };
  expect(places(nobody)).toEqual([
    "/checker/name",
    "/checker/role",
    "/checker/registration",
    "/checker/initials",
  ]);
});

it("is read where its button was pressed alone", () => {
  const fields = new URLSearchParams({ "checker-name": " Kim Lee ", "checker-initials": "KL" });
  expect(readCheck(fields)).toBeNull();
  fields.set("do", "check");
  expect(readCheck(fields)).toEqual({
    typed: { name: "Kim Lee", role: "", registration: "" },
    initials: "KL",
  });
});
