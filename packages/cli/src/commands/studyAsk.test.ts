// A whole study by its commands: plan, booklets, tablet, answers, two judges, report; and what a workshop looks at.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPdfPainter } from "@plainlabel/pdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "../testing/runHere.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-ask-"));
});
afterAll(() => rm(folder, { recursive: true }));

const study = async (...args: readonly string[]) => {
  const { exit, stdout, stderr } = await runHere(["study", ...args]);
  return { exit, out: stdout.toString(), stderr };
};

const keep = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

const ours = "ours=examples/requests/different-amounts-through-the-day.json";
const usual = "usual=examples/codesign/usual.json";
const labels = ["--label", usual, "--label", ours];
const items = ["1.how-much", "act.1.at-midday", "picture.night"];
const planOf = async (): Promise<string> =>
  keep(
    "plan.json",
    (
      await study(
        ...["plan", "--arm", "usual", "--arm", "ours", "--people", "2", "--mark", "67", "--seed", "5"],
        ...items.flatMap((item) => ["--item", item]),
      )
    ).out,
  );

const seenIn = async (file: string) => {
  const painter = await createPdfPainter();
  const seen = await painter.readBack(await readFile(file), "standard");
  return {
    words: seen.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""),
    drawings: seen.pages[0]!.figures.length,
  };
};

describe("plainlabel study booklets", () => {
  it("makes one for each person: the label of their arm, and every question in an order of their own", async () => {
    const plan = await planOf();
    const { order } = JSON.parse(await readFile(plan, "utf8"));
    const made = await study("booklets", plan, ...labels, "-o", join(folder, "booklets"));
    expect(made).toMatchObject({ exit: 0 });
    const files = await readdir(join(folder, "booklets"));
    expect(files.toSorted()).toEqual([1, 2, 3, 4].map((number) => `booklet-p00${number}.pdf`));
    const all = await Promise.all(files.toSorted().map((file) => seenIn(join(folder, "booklets", file))));
    for (const [at, { words, drawings }] of all.entries()) {
      expect(words).toContain(`Booklet p00${at + 1}`);
      for (const item of items) expect(words.split(item).length - 1).toBe(1);
      /* Only one label of the two has pictures. */
      expect(drawings > 0).toBe(order[at] === "ours");
      expect(words).toContain("Carbamazepine");
    }
    const orders = all.map(({ words }) => items.map((item) => words.indexOf(`· ${item}`)).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it.each<[what: string, args: readonly string[], why: RegExp]>([
    ["no label", [], /arm needs a label/],
    ["an arm that the plan has not", ["--label", "other=x.json"], /which arm has which label/],
    [
      "labels of two meanings",
      ["--label", "usual=examples/requests/half-a-tablet.json", "--label", ours],
      /labels of two arms do not mean/,
    ],
    ["people whom the plan has not", [...labels, "--to", "9"], /people 1 to 4/],
  ])("refuses %s", async (_, args, why) => {
    const made = await study("booklets", await planOf(), ...args, "-o", join(folder, "none"));
    expect(made.exit).toBe(2);
    expect(made.stderr.replace(/\s+/g, " ")).toMatch(why);
  });

  it("refuses an item that the labels do not ask, and names those they do", async () => {
    const plan = JSON.parse(await readFile(await planOf(), "utf8"));
    const other = await keep("other.json", JSON.stringify({ ...plan, items: ["9.when", "picture.unicorn"] }));
    const made = await study("booklets", other, ...labels, "-o", join(folder, "none"));
    expect(made.exit).toBe(2);
    expect(made.stderr.replace(/\s+/g, " ")).toMatch(/9\.when, .*1\.how-much/);
  });
});

describe("plainlabel study tablet, judges, join and report", () => {
  it("go from one plan to what came out, and judges see neither person nor arm", async () => {
    const plan = await planOf();
    const made = await study("tablet", plan, ...labels, "-o", folder);
    expect(made.exit).toBe(0);
    const page = await readFile(join(folder, "tablet.html"), "utf8");
    expect(page).toContain('data-arm="usual"');
    expect(page).not.toContain("at bedtime: 2 tablets");
    /* As the page saves them. */
    const { order } = JSON.parse(await readFile(plan, "utf8"));
    const answers = (order as string[]).flatMap((arm, at) =>
      items.map((item) => ({
        ...{ person: `p00${at + 1}`, who: "person", arm, item, prompted: false },
        verbatim: `said ${at} of ${item}`,
      })),
    );
    const file = await keep("answers.json", JSON.stringify(answers));
    const two = await study("judges", plan, file, ...labels, "-o", join(folder, "judges"));
    expect(two).toMatchObject({ exit: 0 });
    const sheet = await readFile(join(folder, "judges", "judge1.csv"), "utf8");
    expect(sheet).toBe(await readFile(join(folder, "judges", "judge2.csv"), "utf8"));
    expect(sheet).not.toMatch(/p00\d|usual|ours/);
    expect(sheet).toContain("1 tablet");
    const judged = sheet.replace(/,\n/g, ",right\n");
    const first = await keep("judge1.csv", judged);
    const second = await keep("judge2.csv", judged.replace("right\n2,", "wrong\n2,"));
    const joined = await study("join", plan, file, "--judge", first, "--judge", second);
    expect(joined.exit).toBe(0);
    expect(joined.stderr).toContain("The judges differ on rows 1.");
    expect((await study("report", plan, await keep("joined.csv", joined.out))).exit).toBe(2);
    const [, item] = judged.split("\n")[1]!.split(",");
    const settled = await keep("settled.csv", `row,item,category\n1,${item},right\n`);
    const whole = await study("join", plan, file, "--judge", first, "--judge", second, "--settled", settled);
    expect(whole.stderr).toBe("");
    const report = await study("report", plan, await keep("whole.csv", whole.out));
    expect(report.exit).toBe(0);
    expect(report.out).toContain("| 1.how-much | ours | 2 | 100 %");
  });
});

describe("plainlabel study status", () => {
  it("writes mark, sample and date of a picture that was understood, and says why of one that was not", async () => {
    const plan = await keep(
      "status.json",
      (
        await study(
          ...["plan", "--arm", "usual", "--arm", "ours", "--people", "50", "--mark", "67", "--seed", "5"],
          ...["--item", "picture.night", "--item", "1.when"],
        )
      ).out,
    );
    const shares = ["--right", "usual=10", "--right", "ours=100", "--opposite", "0"];
    const answers = await keep("status.csv", (await study("simulate", plan, ...shares)).out);
    const rows = async (arm: string) =>
      JSON.parse((await study("status", plan, answers, "--arm", arm, "--on", "2026-12-01")).out);
    expect(await rows("ours")).toEqual([
      {
        ...{ kind: "picture", name: "night", words: "sure of 67 (50)", why: null },
        status: { passed: 67, sample: 50, date: "2026-12-01" },
      },
    ]);
    expect((await rows("usual"))[0]).toMatchObject({ status: "untested", why: "under 67 (50)" });
    expect((await study("status", plan, answers, "--arm", "theirs")).exit).toBe(2);
  });
});

describe("plainlabel study variants and charts", () => {
  it("shows labels side by side under letters, and not by which is whose", async () => {
    const files = [usual, ours].map((label) => label.replace(/^\w+=/, ""));
    expect((await study("variants", ...files, "-o", folder)).exit).toBe(0);
    const page = await readFile(join(folder, "variants.html"), "utf8");
    expect(page.match(/<h2>[AB]<\/h2>/g)).toEqual(["<h2>A</h2>", "<h2>B</h2>"]);
    expect(page).not.toMatch(/usual|\.json/);
    expect(page.match(/width:102mm/g)?.length).toBe(2);
    expect((await study("variants", files[0]!, "-o", folder)).exit).toBe(2);
  });

  it.each(["p-chart", "nhs-xmr", "anhoej"])("keeps the rule set beside each chart: %s", async (rules) => {
    const out = join(folder, rules);
    const made = await study("charts", "examples/codesign/feedback.json", "--rules", rules, "-o", out);
    expect(made).toMatchObject({ exit: 0 });
    const charts = JSON.parse(await readFile(join(out, "charts.json"), "utf8"));
    expect(charts.map(({ variant }: { variant: string }) => variant)).toEqual([
      "102x152 large-18 easy-read",
      "102x76 standard",
    ]);
    for (const { ruleSet, rules: words } of charts)
      expect([ruleSet, words.length > 20]).toEqual([rules, true]);
    expect(await readFile(join(out, "charts.md"), "utf8")).toContain(`Rules: ${rules}.`);
    if (rules === "p-chart") expect(charts[0].signals).toEqual(["2026-02-16"]);
  });

  it("refuses rules that there are not, and what is no feedback", async () => {
    const file = "examples/codesign/feedback.json";
    expect((await study("charts", file, "--rules", "mine", "-o", folder)).exit).toBe(2);
    expect((await study("charts", "examples/codesign/usual.json", "-o", folder)).exit).toBe(2);
  });
});
