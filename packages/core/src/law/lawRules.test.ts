// Every rule that was collected is here, with where it was read, and with a decision whether a machine can tell.
import { describe, expect, test } from "vitest";
import { reasons } from "./judges/Judge.ts";
import { judging } from "./judging.ts";
import { jurisdictions, subjects } from "./LawRule.ts";
import { lawNames, lawProfiles } from "./lawProfiles.ts";
import { lawRules } from "./lawRules.ts";
import { isJudged, rulesOf, summaryOf, wasSeen } from "./tellLaw.ts";

const count = (is: (rule: (typeof lawRules)[number]) => boolean): number => lawRules.filter(is).length;

describe("the rules", () => {
  test("are all that were collected", () => {
    expect(lawRules).toHaveLength(270);
    expect(new Set(lawRules.map(({ id }) => id)).size).toBe(270);
    expect([count(wasSeen), count(({ seenAs }) => seenAs === "text")]).toEqual([254, 179]);
    expect((["yes", "partly", "no"] as const).map((one) => count(({ machine }) => machine === one))).toEqual([
      123, 73, 74,
    ]);
    expect(count(({ standing }) => standing === "bill")).toBe(2);
  });

  test.each([
    ["UK", 34],
    ["UK-England", 20],
    ["Great Britain", 7],
    ["UK-Wales", 1],
    ["US-federal", 44],
    ["US-California", 29],
    ["US-Oregon", 12],
    ["US-Washington", 20],
    ["US-Nevada", 8],
    ["US-New York", 9],
    ["US-Texas", 6],
    ["US-Colorado", 7],
    ["US-Minnesota", 7],
    ["US-Virginia", 4],
    ["US-Maryland", 1],
    ["Canada", 4],
    ["Canada-Quebec", 7],
    ["Canada-Ontario", 5],
    ["Australia", 23],
    ["Ireland", 8],
    ["EU", 14],
  ] as const)("of %s are %i", (jurisdiction, rules) => {
    expect(count((rule) => rule.jurisdiction === jurisdiction)).toBe(rules);
  });

  test("each says what it asks, where it stands and where it was read", () => {
    for (const rule of lawRules) {
      expect(rule.asks, rule.id).toMatch(/^\S.{5,}\.$/);
      expect(rule.instrument.length, rule.id).toBeGreaterThan(5);
      expect(URL.canParse(rule.source), `${rule.id} ${rule.source}`).toBe(true);
      expect(subjects).toContain(rule.about);
      expect(rule.inForce ?? "2000-01-01", rule.id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe("the judging", () => {
  test("has a judge or a reason for every rule, and none for any other", () => {
    expect(Object.keys(judging).sort()).toEqual(lawRules.map(({ id }) => id).sort());
    for (const row of Object.values(judging)) if (!row.judged) expect(reasons[row.reason]).toMatch(/\w\.$/);
  });

  test("judges nothing that no machine can judge, and no bill", () => {
    const wrongly = lawRules.filter(
      (rule) => isJudged(rule) && (rule.machine === "no" || rule.standing === "bill"),
    );
    expect(wrongly.map(({ id }) => id)).toEqual([]);
  });

  test("uses every reason it has", () => {
    const used = new Set(Object.values(judging).flatMap((row) => (row.judged ? [] : [row.reason])));
    expect([...used].sort()).toEqual(Object.keys(reasons).sort());
  });
});

describe("the profiles", () => {
  test("tell every jurisdiction, and each of theirs once", () => {
    const told = lawNames.flatMap((name) => lawProfiles[name].jurisdictions);
    expect([...new Set(told)].sort()).toEqual([...jurisdictions].sort());
    for (const name of lawNames)
      expect(new Set(rulesOf(name).map(({ id }) => id)).size).toBe(rulesOf(name).length);
  });

  test("count what they tell", () => {
    expect(summaryOf("us-ca")).toMatchObject({
      rules: 44 + 29,
      jurisdictions: ["US-federal", "US-California"],
    });
    expect(summaryOf("uk").rules).toBe(34);
    for (const name of lawNames) {
      const { rules, judged, seen, seenAsText } = summaryOf(name);
      expect(judged).toBeGreaterThan(0);
      expect(rules).toBeGreaterThanOrEqual(Math.max(judged, seen));
      expect(seen).toBeGreaterThanOrEqual(seenAsText);
    }
  });
});
