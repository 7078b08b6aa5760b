import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../testing/runCli.ts";
import { runHere } from "../testing/runHere.ts";

const examples = new URL("../../../../examples/", import.meta.url).pathname;
const request = join(examples, "requests", "methotrexate-once-weekly.json");

let folder = "";
let out = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-"));
  out = join(folder, "out");
});
afterEach(() => rm(folder, { recursive: true }));

const spoilt = async (change: object): Promise<string> => {
  const file = join(folder, "spoilt.json");
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(request, "utf8")), ...change }));
  return file;
};

test("a request becomes a PDF and its report, with one line that names nobody", async () => {
  const { exit, stdout, stderr } = await runCli(["make", request, "-o", out]);
  expect(stderr).toBe("");
  expect(exit).toBe(0);
  expect((await readdir(out)).sort()).toEqual([
    "methotrexate-once-weekly.json",
    "methotrexate-once-weekly.pdf",
  ]);
  expect((await readFile(join(out, "methotrexate-once-weekly.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
  const report = JSON.parse(await readFile(join(out, "methotrexate-once-weekly.json"), "utf8"));
  const sent = JSON.parse(await readFile(request, "utf8"));
  expect(report.readBack.prescribed).toBe(sent.directions.text);
  expect(report.readBack.label.length).toBeGreaterThan(0);
  expect(report.report.verification).toBe("full");
  expect(stdout.toString()).toMatch(
    /^methotrexate-once-weekly\.pdf: \d+ labels?, .*\nin the prescription as a whole: 1 finding \(date-not-today\)\n$/,
  );
  expect(stdout.toString()).not.toContain(sent.person.name);
});

test("a supply of today is nothing to notice, and one in two years is a slip in the year", async () => {
  const now = new Intl.DateTimeFormat("sv-SE").format(Date.now());
  const made = await runHere(["make", await spoilt({ dispensedOn: now, approval: undefined }), "-o", out]);
  expect(made.exit).toBe(0);
  expect(made.stdout.toString()).not.toContain("date-not-today");
  const later = `${Number(now.slice(0, 4)) + 2}-12-31`;
  const slip = await runHere(["make", await spoilt({ dispensedOn: later, approval: undefined }), "-o", out]);
  expect(slip.exit).toBe(2);
  expect(slip.stderr).toContain("date-far-ahead");
});

test("the report may come as a page beside the rest", async () => {
  const { exit } = await runHere(["make", request, "-o", out, "--report"]);
  expect(exit).toBe(0);
  expect((await readdir(out)).sort()).toEqual(
    ["html", "json", "pdf"].map((ending) => `methotrexate-once-weekly.${ending}`),
  );
  const page = await readFile(join(out, "methotrexate-once-weekly.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain("once a week, on Monday");
});

test("codes are looked up in the store that the environment names, and in no other", async () => {
  const sample = new URL("../../../medicines/test/fixtures/dmd-sample", import.meta.url).pathname;
  const env = { PLAINLABEL_DATA: join(folder, "store") };
  const medicine = { name: "Amlodipine 5mg", code: "319283006" };
  const file = await spoilt({ medicine, directions: { text: "One twice a day" }, warnings: [] });
  const told = async (where: string) =>
    JSON.parse(await readFile(join(folder, where, "spoilt.json"), "utf8")).report.dictionary;
  expect(await runCli(["medicines", "import", sample], { env })).toMatchObject({ exit: 0, stderr: "" });
  expect((await runCli(["make", file, "-o", join(folder, "with")], { env })).exit).toBe(0);
  expect(await told("with")).toMatchObject({ release: "2026-03-23", suppliedUnit: "tablet" });
  const nowhere = { PLAINLABEL_DATA: join(folder, "not-there") };
  expect((await runCli(["make", file, "-o", join(folder, "without")], { env: nowhere })).exit).toBe(0);
  expect(await told("without")).toBeNull();
  expect(await readdir(folder)).not.toContain("not-there");
});

test("a page behind the code is the service's to make: refused here, never left out", async () => {
  const { exit, stderr } = await runHere([
    "make",
    await spoilt({ link: undefined, explain: true }),
    "-o",
    out,
  ]);
  expect(exit).toBe(2);
  expect(stderr).toContain("explain-not-here");
  expect(await readdir(folder)).toEqual(["spoilt.json"]);
});

test("the same request twice gives the same bytes", async () => {
  await runHere(["make", request, "-o", out]);
  await runHere(["make", request, "-o", join(folder, "again")]);
  const [one, two] = await Promise.all(
    [out, join(folder, "again")].map((where) => readFile(join(where, "methotrexate-once-weekly.pdf"))),
  );
  expect(one!.equals(two!)).toBe(true);
});

test("an open question is told in the line and the file, an approval waits for it, and an answer settles it", async () => {
  const directions = { text: "Take 2 tablets each day" };
  const approval = { by: "A pharmacist", at: "2026-11-22T09:30:00Z" };
  const medicine = { name: "Folic acid", strength: "5 mg", form: "tablets", quantity: "56 tablets" };
  const warnings: readonly object[] = [];
  const draft = { directions, medicine, warnings, indication: undefined, approval: undefined };
  const open = await runHere(["make", await spoilt(draft), "-o", out]);
  expect(open.stdout.toString()).toContain("1 question to answer, directions as written, DRAFT");
  const told = JSON.parse(await readFile(join(out, "spoilt.json"), "utf8"));
  expect(told.readBack.questions).toMatchObject([{ code: "divide-daily-amount", path: "/directions/text" }]);
  const approved = await runHere(["make", await spoilt({ ...draft, approval }), "-o", join(folder, "no")]);
  expect([approved.exit, approved.stderr.includes("question-open")]).toEqual([2, true]);
  const answers = [{ question: "divide-daily-amount", answer: "all-at-once" }];
  const settled = await runHere(["make", await spoilt({ ...draft, approval, answers }), "-o", out]);
  expect([settled.exit, settled.stdout.toString()]).toEqual([0, expect.stringContaining("approved")]);
});

test("a request may come by standard input and the PDF leave by standard output", async () => {
  const { exit, stdout, stderr } = await runCli(["make", "-", "-o", "-"], { input: await readFile(request) });
  expect(exit).toBe(0);
  expect(stdout.subarray(0, 5).toString()).toBe("%PDF-");
  expect(stdout.subarray(-6).toString()).toContain("%%EOF");
  expect(stderr).toMatch(/^label\.pdf: /);
});

describe("nothing is written, and stderr says why, when", () => {
  const refusedAs = async (args: readonly string[], ...hints: readonly string[]): Promise<void> => {
    const { exit, stdout, stderr } = await runHere(args);
    expect(exit).toBe(2);
    expect(stdout).toHaveLength(0);
    for (const hint of hints) expect(stderr).toContain(hint);
    expect((await readdir(folder)).filter((name) => name !== "spoilt.json")).toEqual([]);
  };

  test("a field is unknown: every one of them is in the table", async () => {
    const file = await spoilt({ colour: "red", size: 3 });
    await refusedAs(
      ["make", file, "-o", out],
      "code",
      "path",
      "detail",
      "help",
      "unknown-field",
      "/colour",
      "/size",
    );
  });
  test("the request cannot be printed", async () => {
    await refusedAs(
      ["make", await spoilt({ person: { name: "Ada\u0007Morgan" } }), "-o", out],
      "/person/name",
    );
  });
  test("the process itself ends with 2", async () => {
    const { exit, stdout, stderr } = await runCli(["make", await spoilt({ colour: "red" }), "-o", out]);
    expect(exit).toBe(2);
    expect(stdout).toHaveLength(0);
    expect(stderr).toContain("/colour");
    await expect(readdir(out)).rejects.toThrow();
  });
  test("the file is missing", () =>
    refusedAs(["make", "nowhere.json", "-o", out], "nowhere.json", "unreadable-file"));
  test("the file is a folder", () => refusedAs(["make", folder, "-o", out], "unreadable-file"));
  test("it is not said where to write", () => refusedAs(["make", request], "--out"));
  test("a file is named instead of a folder", () =>
    refusedAs(["make", request, "-o", join(folder, "x.pdf")], "folder"));
  test("the report should go to standard output too", () =>
    refusedAs(["make", request, "-o", "-", "--report"], "--report"));
  test("the level does not exist", () =>
    refusedAs(["make", request, "-o", out, "--level", "off"], "--level"));
  test("a request comes with a prescription's options", () =>
    refusedAs(
      ["make", request, "-o", out, "--stock", "a4", "--dispensed-on", "2026-11-22"],
      "--stock",
      "--dispensed-on",
    ));
  test("both a request and a prescription are named", () =>
    refusedAs(["make", request, "--fhir", request, "-o", out], "--fhir"));
  test("only half an approval is given", () =>
    refusedAs(["make", "--fhir", request, "--approved-by", "A Pharmacist", "-o", out], "--approved-at"));
});

describe("a FHIR prescription", () => {
  const bundle = join(examples, "fhir", "prescription-order-four-items.json");
  const pharmacy = join(examples, "pharmacy.json");

  test("becomes a PDF and a report for each of its items", async () => {
    const { exit, stdout, stderr } = await runHere([
      ...["make", "--fhir", bundle, "--pharmacy", pharmacy, "--dispensed-on", "2026-11-22"],
      ...["--stock", "102x152", "--profile", "large-18", "-o", out],
    ]);
    expect(stderr).toBe("");
    expect(exit).toBe(0);
    const lines = stdout.toString().trim().split("\n");
    expect(lines.filter((line) => /^prescription-order-four-items-[1-4]\.pdf: /.test(line))).toHaveLength(4);
    expect(await readdir(out)).toHaveLength(8);
  });

  test("is not made when nobody says who dispenses it, and when", async () => {
    const { exit, stderr } = await runHere(["make", "--fhir", bundle, "-o", out]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/pharmacy/i);
    await expect(readdir(out)).rejects.toThrow();
  });

  test("is approved by the person named, at the time named", async () => {
    await runHere([
      ...[
        "make",
        "--fhir",
        bundle,
        "--pharmacy",
        pharmacy,
        "--dispensed-on",
        "2026-11-22",
        "--stock",
        "102x152",
      ],
      ...["--approved-by", "A Pharmacist", "--approved-at", "2026-11-22T09:30:00Z", "-o", out],
    ]);
    const report = JSON.parse(await readFile(join(out, "prescription-order-four-items-1.json"), "utf8"));
    expect(report.approved).toBe(true);
  });
});

describe("other formats than PDF", () => {
  const namesIn = async (): Promise<readonly string[]> => (await readdir(out)).sort();
  const head = async (name: string): Promise<string> =>
    (await readFile(join(out, name))).subarray(0, 4).toString("latin1");

  test("are written beside each other: a PNG and an SVG for each page, one ZPL file for the printer", async () => {
    const { exit, stdout, stderr } = await runHere([
      ...["make", request, "-o", out, "--format", "png,svg", "--format", "zpl", "--format", "pdf"],
    ]);
    expect(stderr).toBe("");
    expect(exit).toBe(0);
    const report = JSON.parse(await readFile(join(out, "methotrexate-once-weekly.json"), "utf8"));
    const pages = Array.from({ length: report.pages }, (_, page) => `methotrexate-once-weekly-${page + 1}`);
    expect(await namesIn()).toEqual(
      [
        ...["json", "pdf", "zpl"].map((ending) => `methotrexate-once-weekly.${ending}`),
        ...pages.flatMap((name) => [`${name}.png`, `${name}.svg`]),
      ].sort(),
    );
    expect(await head(`${pages[0]}.png`)).toBe("\x89PNG");
    expect(await head(`${pages[0]}.svg`)).toBe("<svg");
    expect(await head("methotrexate-once-weekly.zpl")).toBe("^XA^");
    const zpl = await readFile(join(out, "methotrexate-once-weekly.zpl"), "utf8");
    expect(zpl.match(/\^XA/g)).toHaveLength(pages.length);
    expect(stdout.toString()).toMatch(/^methotrexate-once-weekly\.\{png,svg,zpl,pdf\}: /);
  });

  test("have the printer's dots", async () => {
    const sizes = [];
    for (const dpi of ["203", "300"]) {
      await runHere(["make", request, "-o", out, "--format", "zpl", "--dpi", dpi]);
      const zpl = await readFile(join(out, "methotrexate-once-weekly.zpl"), "utf8");
      sizes.push(/\^PW\d+/.exec(zpl)?.[0]);
    }
    const { width } = JSON.parse(await readFile(join(out, "methotrexate-once-weekly.json"), "utf8")).report
      .stock;
    expect(sizes).toEqual([203, 300].map((dpi) => `^PW${Math.round((width / 25.4) * dpi)}`));
  });

  test("go to standard output as ZPL, ready for a printer", async () => {
    const { exit, stdout } = await runHere(["make", request, "-o", "-", "--format", "zpl"]);
    expect(exit).toBe(0);
    expect(stdout.toString()).toMatch(/^\^XA[\s\S]*\^XZ\n$/);
  });

  test.each([
    ["a format that does not exist", ["--format", "gif"], "--format"],
    ["several files on standard output", ["--format", "png", "-o", "-"], "--format"],
    ["two formats on standard output", ["--format", "pdf,zpl", "-o", "-"], "--format"],
    ["a resolution that no label printer has", ["--dpi", "72"], "--dpi"],
  ])("are refused for %s", async (_name, args, hint) => {
    const { exit, stdout, stderr } = await runHere(["make", request, "-o", out, ...args]);
    expect(exit).toBe(2);
    expect(stdout).toHaveLength(0);
    expect(stderr).toContain(hint);
    await expect(readdir(out)).rejects.toThrow();
  });

  test("are refused when the request is for another printer, or for paper that no label printer takes", async () => {
    const other = await spoilt({ dpi: 203 });
    expect((await runHere(["make", other, "-o", out, "--dpi", "300"])).stderr).toContain("dpi-differs");
    const a4 = await spoilt({ stock: "a4" });
    const { exit, stderr } = await runHere(["make", a4, "-o", out, "--format", "pdf,zpl"]);
    expect(exit).toBe(2);
    expect(stderr).toContain("too-wide-for-zpl");
    await expect(readdir(out)).rejects.toThrow();
  });
});
