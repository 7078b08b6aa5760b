import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRequest } from "./readRequest.ts";
import { isPlaceholder, missingParticulars, statutoryParticulars } from "./statutory.ts";

const examples = new URL("../../../../examples/requests/", import.meta.url);
const read = (name: string) => {
  const outcome = readRequest(JSON.parse(readFileSync(new URL(`${name}.json`, examples), "utf8")));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

test("a dispensed label has every particular of Schedule 25 Part 1", () => {
  const list = statutoryParticulars(read("antibiotic-finish-the-course"));
  expect(
    list.filter(({ required }) => required).map(({ particular, present }) => [particular, present]),
  ).toEqual([
    ["the person's name", true],
    ["the name of the product or its common name", true],
    ["the directions for use", true],
    ["the date of supply", true],
    ["the supplier's name", true],
    ["the supplier's address", true],
  ]);
});

test("strength and form that the name holds are reported as absent and not refused", () => {
  const request = read("very-long-medicine-name");
  const absent = statutoryParticulars(request).filter(({ present }) => !present);
  expect(absent.map(({ path }) => path)).toEqual(["/warnings", "/medicine/strength", "/medicine/form"]);
  expect(missingParticulars(request)).toEqual([]);
});

test("a companion leaves quantity, supplier and address to the full label beside it, whatever was sent", () => {
  const list = statutoryParticulars(read("companion-sheet-a4"));
  const onIt = list.filter(({ present }) => present).map(({ path }) => path);
  expect(onIt).toEqual([
    "/person/name",
    "/medicine/name",
    "/directions",
    "/dispensedOn",
    "/medicine/strength",
    "/medicine/form",
  ]);
  expect(list.filter(({ required }) => required).map(({ path }) => path)).toEqual([
    "/person/name",
    "/medicine/name",
    "/directions",
    "/dispensedOn",
  ]);
});

test("each missing particular is refused with the rule's name", () => {
  const refusals = missingParticulars({});
  expect(refusals.map(({ path }) => path)).toEqual([
    "/person/name",
    "/medicine/name",
    "/directions",
    "/dispensedOn",
    "/pharmacy/name",
    "/pharmacy/address",
  ]);
  for (const { detail } of refusals) {
    expect(detail).toContain("Human Medicines Regulations 2012, Schedule 25 Part 1");
  }
});

test("directions of structure alone are directions; of filler alone they are not", () => {
  const request = read("structured-dosage-only");
  expect(missingParticulars(request)).toEqual([]);
  expect(missingParticulars({ ...request, directions: { text: "n/a" } }).map(({ path }) => path)).toEqual([
    "/directions",
  ]);
});

test.each(["undefined", "NULL", "N/A", "[object Object]", " tbc ", "--", ""])(
  "%j only fills a field",
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

test.each(["Null Island Pharmacy", "Anna Test", "Mr Unknown-Smith", "Ng"])("%j is a name", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
