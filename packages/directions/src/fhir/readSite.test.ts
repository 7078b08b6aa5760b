import { describe, expect, it } from "vitest";
import { newLog } from "./Log.ts";
import { readSite } from "./readSite.ts";
import type { FhirConcept } from "./shapes.ts";

const told = (site: FhirConcept): unknown => {
  const log = newLog();
  const answer = readSite(site, "/site", log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code }) => code).join(", ");
};

describe("a place by its words", () => {
  it.each<readonly [string, string, string | null]>([
    ["left eye", "eye", "left"],
    ["Left eye, entire", "eye", "left"],
    ["Structure of left eye", "eye", "left"],
    ["Left eye structure", "eye", "left"],
    ["into the left eye", "eye", "left"],
    ["in your left ear", "ear", "left"],
    ["to the affected area(s)", "area", "affected"],
    ["Nasal", "nose", null],
    ["Oral cavity", "mouth", null],
    ["Entire left eye", "eye", "left"],
    ["Left eye entire", "eye", "left"],
    ["onto the affected area", "area", "affected"],
    ["to the affected area(es)", "area", "affected"],
  ])("%s", (text, name, side) => {
    expect(told({ text })).toEqual({ name, side });
  });

  it.each<readonly [string, string, string | null]>([
    ["wobble", "wobble", null],
    ["Left wobble", "wobble", "left"],
    ["the operated wobble", "wobble", "operated"],
    ["both wobbles", "wobble", "both"],
    ["each wobble", "wobble", "each"],
    ["Upper structure of wobble", "upper of wobble", null],
    ["Skin structure of wobble", "skin of wobble", null],
    ["wobble entirety", "wobble entirety", null],
    ["wobble entire bobble", "wobble bobble", null],
    ["wobble structures", "wobble structures", null],
    ["wobble of the bobble", "wobble of the bobble", null],
    ["wobble to bobble", "wobble to bobble", null],
    ["wobble(s) bobble", "wobble(s) bobble", null],
    ["upper left wobble", "upper left wobble", null],
    ["left wobbles", "wobbles", "left"],
    ["both sides", "side", "both"],
  ])("that is not known stays its name: %s", (text, name, side) => {
    expect(told({ text })).toEqual({ name, side });
  });

  it("may be said twice, and not in two ways", () => {
    expect(told({ text: "left eye", coding: [{ display: "Left eye structure" }] })).toEqual({
      name: "eye",
      side: "left",
    });
    expect(told({ text: "each eye", coding: [{ display: "Both eyes" }] })).toMatchObject({
      side: expect.any(String),
    });
    expect(told({ text: "Both eyes", coding: [{ display: "each eye" }] })).toMatchObject({ name: "eye" });
    expect(told({ text: "both eyes", coding: [{ display: "Left eye" }] })).toBe("site-conflict");
    expect(told({ text: "left eye", coding: [{ display: "each eye" }] })).toBe("site-conflict");
    expect(told({ text: "left eye", coding: [{ display: "Right eye" }] })).toBe("site-conflict");
    expect(told({ text: "left eye", coding: [{ display: "Left ear" }] })).toBe("site-conflict");
  });

  it("says no more than a place", () => {
    expect(told({ text: "left eye twice" })).toBe("instruction-says-schedule");
    expect(told({ text: "wobble at night" })).toBe("instruction-says-schedule");
    expect(told({ text: "wobble, each night" })).toBe("instruction-says-schedule");
    expect(told({ text: "wobble each bobble" })).toBe("instruction-says-schedule");
    expect(told({ text: "left eye", coding: [{ display: "Left eye twice" }] })).toBe(
      "instruction-says-schedule",
    );
  });
});

it("a code tells the place of words that name none, and holds against words that name another", () => {
  const leftEye = { system: "http://snomed.info/sct", code: "8966001" };
  expect(told({ coding: [leftEye] })).toEqual({ name: "eye", side: "left" });
  expect(told({ text: "Auge links", coding: [leftEye] })).toEqual({ name: "eye", side: "left" });
  expect(told({ text: "left eye", coding: [leftEye] })).toEqual({ name: "eye", side: "left" });
  expect(told({ text: "right eye", coding: [leftEye] })).toBe("site-conflict");
});

it("a code that is not known needs words", () => {
  expect(told({ coding: [{ system: "http://snomed.info/sct", code: "1" }] })).toBe("site-unknown-code");
  expect(told({})).toBe("site-unknown-code");
});
