import { expect, it } from "vitest";
import { newLog } from "./Log.ts";
import { readExtensions } from "./readExtensions.ts";

const base = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.";
const asNeeded = (valueBoolean: unknown, more: object = {}) => ({
  url: `${base}asNeeded`,
  valueBoolean,
  ...more,
});
const reason = (valueCodeableConcept: unknown, more: object = {}) => ({
  url: `${base}asNeededFor`,
  valueCodeableConcept,
  ...more,
});

const told = (...extensions: readonly { readonly url: string }[]) => {
  const log = newLog();
  const answer = readExtensions([...extensions], "/d", log);
  return log.refusals.length === 0 ? answer : log.refusals.map(({ code, path }) => `${code} ${path}`);
};

it("as needed, and what for", () => {
  expect(told()).toEqual({ asNeeded: undefined, reasons: [] });
  expect(told(asNeeded(true, { id: "1" }))).toEqual({ asNeeded: true, reasons: [] });
  expect(told(asNeeded(false))).toEqual({ asNeeded: false, reasons: [] });
  expect(told(reason({ text: "pain" }), asNeeded(true), reason({ text: "fever" }, { id: "2" }))).toEqual({
    asNeeded: true,
    reasons: [
      { concept: { text: "pain" }, path: "/d/extension/0/valueCodeableConcept" },
      { concept: { text: "fever" }, path: "/d/extension/2/valueCodeableConcept" },
    ],
  });
});

it("anything else refuses by its place", () => {
  expect(told(asNeeded("yes"))).toEqual(["wrong-shape /d/extension/0/valueBoolean"]);
  expect(told(reason("pain"))).toEqual(["wrong-shape /d/extension/0/valueCodeableConcept"]);
  expect(told(reason({ text: "pain", colour: "red" }))).toEqual([
    "wrong-shape /d/extension/0/valueCodeableConcept",
  ]);
  expect(told(asNeeded(true, { valueString: "x" }))).toEqual(["extension-unknown /d/extension/0"]);
  expect(told(reason({ text: "pain" }, { valueBoolean: true }))).toEqual([
    "extension-unknown /d/extension/0",
  ]);
  expect(told(asNeeded(true), { url: "urn:own" })).toEqual(["extension-unknown /d/extension/1"]);
  expect(told(asNeeded(true), asNeeded(false))).toEqual(["wrong-shape /d/extension"]);
});

it("that the directions stand here, as E-Rezept says on each, and not that they stand elsewhere", () => {
  const flag = (valueBoolean: unknown, more: object = {}) => ({
    url: "https://fhir.kbv.de/StructureDefinition/KBV_EX_ERP_DosageFlag",
    valueBoolean,
    ...more,
  });
  expect(told(flag(true))).toEqual({ asNeeded: undefined, reasons: [] });
  for (const other of [flag(false), flag("true"), flag(undefined), flag(true, { valueString: "no" })])
    expect(told(other)).toEqual(["extension-unknown /d/extension/0"]);
});
