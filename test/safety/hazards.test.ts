// The hazard log holds only what is true today: its tests exist, its page is written from its data.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { likelihoods, readHazardFile, root, testsOf } from "./HazardFile.ts";
import { type ReadSource, whyNotLiving } from "./livingTest.ts";
import { openPointsOf, riskOf, writeHazardLog } from "./writeHazardLog.ts";

const file = readHazardFile();
const { hazards } = file;

const read: ReadSource = (name) => {
  const url = new URL(name, root);
  return existsSync(url) ? readFileSync(url, "utf8") : null;
};
const pageOf = (name: string): string => read(`docs/safety/${name}`) ?? "";

describe("every hazard", () => {
  it.each(hazards.map((one) => [one.id, one] as const))(
    "%s has a living test, and names none that is not",
    (_, hazard) => {
      const tests = testsOf(hazard);
      expect(tests.length).toBeGreaterThan(0);
      expect(tests.map((one) => whyNotLiving(one, read)).filter((why) => why !== null)).toEqual([]);
    },
  );

  it("has an id of its own, in order, and so has every control under it", () => {
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, at) => `H${at + 1}`));
    for (const { id, controls } of hazards)
      expect(controls.map((one) => one.id)).toEqual(controls.map((_, at) => `${id}.${at + 1}`));
  });

  it("is there that the design names: H1 to H16", () => {
    expect(hazards.length).toBeGreaterThanOrEqual(16);
  });

  it("says openly which of its controls has no test", () => {
    for (const hazard of hazards) {
      const untested = hazard.controls.filter((one) => "noTestYet" in one).map(({ id }) => id);
      for (const id of untested)
        expect(
          openPointsOf(hazard).some((point) => point.startsWith(`${id}, no test yet: `)),
          id,
        ).toBe(true);
    }
  });

  it("is not made likelier, nor its risk greater, by its controls", () => {
    for (const { id, before, after } of hazards) {
      expect(likelihoods.indexOf(after.likelihood), id).toBeLessThanOrEqual(
        likelihoods.indexOf(before.likelihood),
      );
      expect(riskOf(after), id).toBeLessThanOrEqual(riskOf(before));
    }
  });

  it("is handed to the deployer only by rows that the checklist has, and every row has one number", () => {
    const rows = [...pageOf("deployer-checklist.md").matchAll(/^\| (C\d+)\s+\|/gm)].map(([, id]) => id!);
    expect(rows).toEqual(rows.map((_, at) => `C${at + 1}`));
    const wanted = hazards.flatMap(({ controls }) =>
      controls.flatMap((one) => ("checklist" in one ? one.checklist : [])),
    );
    expect(wanted.filter((id) => !rows.includes(id))).toEqual([]);
  });
});

describe("the pages", () => {
  it("docs/safety/hazard-log.md is written from hazards.json", async () => {
    await expect(writeHazardLog(file)).toMatchFileSnapshot("../../docs/safety/hazard-log.md");
  });

  it.each(["hazard-log.md", "intended-purpose.md", "deployer-checklist.md"])(
    "%s says at its top that nobody has signed",
    (name) => {
      expect(pageOf(name).split("\n").slice(0, 4)).toContain(`**Status: ${file.status}.**`);
    },
  );
});

describe("a test lives", () => {
  const source = `
    it("a claim", () => {});
    it.each([["a row", 1]])("%s", () => {});
    // it("a thought", () => {});
    const label = "a word";
  `;
  const among = (title: string, text = source, name = "test/some.test.ts") =>
    whyNotLiving({ file: name, title }, (asked) => (asked === name ? text : null));

  it("when its title stands in a test's call or in a table's row", () => {
    expect(among("a claim")).toBeNull();
    expect(among("a row")).toBeNull();
  });

  it("not when it is a comment, a part of a title or any other text", () => {
    for (const title of ["a thought", "a clai", "a word", "a lost one"])
      expect(among(title)).toContain("no test");
  });

  it("not when its file is missing, is not run, or holds tests that are switched off", () => {
    expect(whyNotLiving({ file: "test/gone.test.ts", title: "a claim" }, () => null)).toContain(
      "there is no",
    );
    expect(among("a claim", source, "packages/core/src/claim.ts")).toContain("no file that vitest runs");
    for (const off of [
      "it.skip(",
      "describe.skipIf(true)(",
      "test.todo(",
      "it.only(",
      "it.each.skip(",
      "xit(",
    ])
      expect(among("a claim", `${source}\n${off}"b", () => {});`)).toContain("switched off");
  });

  it("when a test file runs the file that holds it, and not otherwise", () => {
    const table = { file: "test/table.ts", title: "a claim", runBy: "test/some.test.ts" };
    const reading = (runner: string) => (name: string) => (name === table.file ? source : runner);
    expect(whyNotLiving(table, reading('import { table } from "./table.ts";'))).toBeNull();
    expect(whyNotLiving(table, reading("nothing"))).toContain("does not import");
  });
});
