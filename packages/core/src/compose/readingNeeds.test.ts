import { describe, expect, it } from "vitest";
import { hasVerhoeffCheckDigit } from "../request/snomedIdentifier.ts";
import { needsCodes } from "./needsCodes.ts";
import { settleNeeds } from "./readingNeeds.ts";

const codesOf = (...codes: string[]) => settleNeeds({ codes });

describe("settleNeeds", () => {
  it("settles clear print without pictures where nothing is asked", () => {
    expect(settleNeeds(undefined)).toEqual({
      needs: {
        profile: "clear",
        easyRead: false,
        pictograms: "none",
        testedPictogramsOnly: false,
        numbers: "digits",
        typeface: "andika",
      },
      findings: [],
    });
  });

  it("brings pictures with easy read, unless they are declined", () => {
    expect(settleNeeds({ easyRead: true }).needs.pictograms).toBe("all");
    expect(settleNeeds({ easyRead: true, pictograms: "none" }).needs.pictograms).toBe("none");
  });

  it.each([
    ["957331000000109", "large-20"],
    ["957351000000102", "large-24"],
    ["957371000000106", "large-28"],
  ])("honours the print size code %s", (code, profile) => {
    expect(codesOf(code)).toMatchObject({ needs: { profile }, findings: [] });
  });

  it("never lets a code make print smaller than asked", () => {
    expect(settleNeeds({ profile: "large-28", codes: ["957331000000109"] }).needs.profile).toBe("large-28");
  });

  it("takes the easy read code", () => {
    expect(codesOf("796161000000101").needs.easyRead).toBe(true);
  });

  it("says which codes paper cannot meet, and which it does not know", () => {
    const { findings } = codesOf("936661000000109", "271737000");
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["needs-code-not-met", "/person/needs/codes/0"],
      ["needs-code-unknown", "/person/needs/codes/1"],
    ]);
  });
});

describe("needsCodes", () => {
  it.each(Object.keys(needsCodes))("%s has a valid check digit", (code) => {
    expect(hasVerhoeffCheckDigit(code)).toBe(true);
  });
});
