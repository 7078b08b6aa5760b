// docs/co-design.md, command by command as it stands there, in one folder: a whole study, from the plan to its status.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runHere } from "../testing/runHere.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-walk-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Lines that begin with the program's name, those that go on joined, without their remarks. */
const commandsIn = (markdown: string): readonly (readonly string[])[] =>
  [...markdown.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) =>
    block!
      .replaceAll("\\\n", " ")
      .split("\n")
      .map((line) => line.replace(/\s+#.*$/, "").trim())
      .filter((line) => line.startsWith("plainlabel "))
      .map((line) => line.split(/\s+/).slice(1)),
  );

/** What people said, as the page for a tablet saves it. */
const answersOf = (plan: { order: readonly string[]; items: readonly string[] }): string =>
  JSON.stringify(
    plan.order.flatMap((arm, at) =>
      plan.items.map((item) => ({
        ...{ person: `p${String(at + 1).padStart(3, "0")}`, who: "person", arm, item },
        ...{ verbatim: `made up ${at}`, prompted: false },
      })),
    ),
  );

it("runs as it is written, each command on what the ones before it made", { timeout: 120_000 }, async () => {
  const commands = commandsIn(await readFile("docs/co-design.md", "utf8"));
  const here = (word: string): string =>
    /^(?:plan|key|answers|booklet)\.\w+$|\/$|^judges\//.test(word) && !word.startsWith("examples/")
      ? join(folder, word)
      : word;
  const said: Record<string, string> = {};
  for (const words of commands) {
    const into = words.indexOf(">");
    const args = (into < 0 ? words : words.slice(0, into)).map(here);
    const [, what = ""] = args;
    if (what === "judges")
      await writeFile(
        join(folder, "answers.json"),
        answersOf(JSON.parse(await readFile(join(folder, "plan.json"), "utf8"))),
      );
    if (what === "join")
      for (const judge of ["judge1", "judge2"]) {
        const file = join(folder, "judges", `${judge}.csv`);
        await writeFile(file, (await readFile(file, "utf8")).replace(/,\n/g, ",right\n"));
      }
    const ran = await runHere(args);
    expect([what, ran.exit, ran.exit === 0 ? "" : ran.stderr]).toEqual([what, 0, ""]);
    said[what] = ran.stdout.toString();
    if (into >= 0) await writeFile(here(words[into + 1]!), ran.stdout);
  }
  expect(Object.keys(said).toSorted()).toEqual([
    ...["booklets", "changes", "charts", "evidence", "join", "judges", "plan", "questions"],
    ...["report", "simulate", "status", "tablet", "variants"],
  ]);
  expect(said.report).toMatch(/\| 1\.when \| ours \| 50 \| \d+ %.*\| (?:met|sure of) 85 \(50\) \|/);
  expect(said.report).toMatch(/\| 1\.when \| usual \| 50 \| \d+ %.*\| under 85 \(50\) \|/);
});
