// plainlabel sheet: which files are written, what is told, and what is refused.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runHere } from "../testing/runHere.ts";

const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const person = join(examples, "sheets/four-times-a-day.json");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-sheet-"));
});
afterEach(() => rm(folder, { recursive: true }));

const written = async (): Promise<readonly string[]> => (await readdir(folder)).toSorted();

describe("a sheet", () => {
  it("of all medicines is one file with what is to be looked at beside it, named after the request", async () => {
    const ran = await runHere(["sheet", "medicines", person, "-o", folder]);
    expect(ran.exit).toBe(0);
    expect(await written()).toEqual(["four-times-a-day-medicines.json", "four-times-a-day-medicines.pdf"]);
    const said = ran.stdout.toString();
    expect(said).toMatch(/^four-times-a-day-medicines\.pdf: 3 pages, approved, /);
    expect(said + ran.stderr).not.toMatch(/Nadeem|Amlodipine/);
    const told = JSON.parse(await readFile(join(folder, "four-times-a-day-medicines.json"), "utf8"));
    expect(told).toMatchObject({ approved: true, pages: 3 });
  });

  it("to talk through is one for each medicine", async () => {
    const ran = await runHere(["sheet", "talk", person, "-o", folder]);
    expect(ran.exit).toBe(0);
    expect((await written()).filter((name) => name.endsWith(".pdf"))).toEqual(
      [1, 2, 3, 4].map((at) => `four-times-a-day-talk-${at}.pdf`),
    );
  });

  it("is made of several files, and of a FHIR Bundle", async () => {
    const [one, two] = JSON.parse(await readFile(person, "utf8"));
    const [first, second] = [join(folder, "one.json"), join(folder, "two.json")];
    await writeFile(first, JSON.stringify(one));
    await writeFile(second, JSON.stringify(two));
    const out = join(folder, "out");
    expect((await runHere(["sheet", "medicines", first, second, "-o", out])).exit).toBe(0);
    expect(await readdir(out)).toContain("one-medicines.pdf");
    const fhir = join(examples, "fhir/prescription-order-four-items.json");
    const pharmacy = join(examples, "pharmacy.json");
    const ran = await runHere([
      ...["sheet", "week", "--fhir", fhir, "--pharmacy", pharmacy, "--dispensed-on", "2026-11-22"],
      ...["--first-day", "2026-11-23", "-o", out],
    ]);
    expect(ran.exit).toBe(0);
    expect(ran.stdout.toString()).toContain("DRAFT");
    expect(await readdir(out)).toContain("prescription-order-four-items-week.pdf");
  });

  it("is a card for the wallet, and a page for a phone", async () => {
    expect((await runHere(["sheet", "card", person, "-o", folder])).exit).toBe(0);
    expect((await runHere(["sheet", "page", person, "-o", folder])).exit).toBe(0);
    const stem = basename(person, ".json");
    expect(await written()).toEqual(
      [`${stem}-card.json`, `${stem}-card.pdf`, `${stem}-page.html`, `${stem}-page.json`].toSorted(),
    );
  });

  it("is one poster, with the pharmacy's name on it", async () => {
    const ran = await runHere([
      ...["sheet", "poster", "--design", "help", "--words", "easy-read", "--paper", "a5"],
      ...["--name", "Alder Lane Pharmacy", "--phone", "0113 496 0142", "-o", folder],
    ]);
    expect(ran.exit).toBe(0);
    expect(ran.stdout.toString()).toBe("poster-help-easy-read-a5.pdf: 1 page, 1 finding (poster-untested)\n");
    expect(await written()).toEqual(["poster-help-easy-read-a5.json", "poster-help-easy-read-a5.pdf"]);
  });
});

describe("what is refused, and nothing written", () => {
  it.each([
    [["sheet", "wall", person], "There is no such sheet"],
    [["sheet", "medicines"], "nothing to read"],
    [["sheet", "medicines", person, "--paper", "a5"], 'There is no "a5"'],
    [["sheet", "card", person, "--paper", "a3"], "Use a4, card"],
    [["sheet", "page", person, "--paper", "a4"], "A page has no paper"],
    [["sheet", "poster", "--name", "Alder Lane Pharmacy"], "come together"],
    [["sheet", "poster", "--name", "Alder Lane Pharmacy", "--phone", "ask"], "poster-not-as-asked"],
    [["sheet", "week", person, "--first-day", "Monday"], "sheet-week-unknown"],
    [["sheet", "week", person, "--first-day", "2026-02-30"], "sheet-week-unknown"],
  ])("%j", async (args, why) => {
    const ran = await runHere([...args, "-o", folder]);
    expect(ran.exit).toBe(2);
    expect(ran.stderr.replace(/\s+/g, " ")).toContain(why);
    expect(await written()).toEqual([]);
  });

  it("two people on one sheet", async () => {
    const other = join(examples, "sheets/largest-print.json");
    const ran = await runHere(["sheet", "medicines", person, other, "-o", folder]);
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain("sheet-of-two-people");
    expect(ran.stderr).not.toMatch(/Nadeem|Marlow/);
  });
});
