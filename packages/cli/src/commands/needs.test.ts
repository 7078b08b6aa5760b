// plainlabel needs: a record to carry, and a year's counts.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runHere } from "../testing/runHere.ts";

const record = fileURLToPath(new URL("../../../../examples/needs/large-print.json", import.meta.url));

describe("a record", () => {
  it("is text to show", async () => {
    const ran = await runHere(["needs", "text", record, "--on", "2026-11-30"]);
    expect(ran.exit).toBe(0);
    expect(ran.stdout.toString()).toContain("I need large print: 20 point or more.");
  });

  it("is FHIR Flags to send", async () => {
    const ran = await runHere(["needs", "flags", record, "--on", "2026-11-30"]);
    expect(ran.exit).toBe(0);
    const { entry } = JSON.parse(ran.stdout.toString());
    expect(
      entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType),
    ).toEqual(["Patient", "Flag", "Flag"]);
  });
});

it("a year of one person's record tells nothing", async () => {
  const ran = await runHere(["needs", "year", "-", "--year", "2026"], "[]");
  expect(ran.exit).toBe(0);
  expect(JSON.parse(ran.stdout.toString())).toMatchObject({ year: 2026, people: null });
});

describe("what is refused", () => {
  it.each([
    [["needs", "wall", record], "no such command"],
    [["needs", "year", record], "of which year"],
    [["needs", "year", record, "--year", "2026"], "list"],
    [["needs", "text", record, "--on", "Monday"], "not a date"],
    [["needs", "text", record, "--on", "2026-02-30"], "not a date"],
  ])("%j", async (args, why) => {
    const ran = await runHere(args);
    expect(ran.exit).toBe(2);
    expect(ran.stderr.replace(/\s+/g, " ")).toContain(why);
  });
});
