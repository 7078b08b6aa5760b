// A law named at a door comes back as rules in the report; one that nobody knows is refused by its name there.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runHere } from "../../packages/cli/src/testing/runHere.ts";
import { labelsAnswer } from "../../services/api/src/features/labels/answers.ts";
import { lawList } from "../../services/api/src/features/laws/answers.ts";
import { goodRequest, postJson, startApp } from "../../services/api/src/testing/testApp.ts";

let app: FastifyInstance;
let folder = "";
beforeAll(async () => {
  ({ app } = await startApp());
  folder = await mkdtemp(join(tmpdir(), "plainlabel-law-"));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const asked = (law: unknown) =>
  postJson(app, "/v1/labels", { ...goodRequest, law }, { accept: "application/json" });

describe("over HTTP", () => {
  test("the report has as many rules as the list says", async () => {
    const { laws } = lawList.parse((await app.inject("/v1/laws")).json());
    for (const name of ["uk", "us-ca", "ie"]) {
      const answer = labelsAnswer.parse((await asked(name)).json());
      const { law } = answer.labels[0]!.report;
      const told = laws.find((one) => one.name === name)!;
      expect([law?.profile, law?.title, law?.rules.length]).toEqual([name, told.title, told.rules]);
    }
  });

  test("without a law there is no such part", async () => {
    const answer = await postJson(app, "/v1/labels", goodRequest, { accept: "application/json" });
    expect(answer.statusCode).toBe(200);
    expect(Object.keys(answer.json().labels[0].report)).not.toContain("law");
  });

  test.each(["California", "UK", "", null, 7, ["uk"], "__proto__"])(
    "%j is refused where it stands",
    async (law) => {
      const answer = await asked(law);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().refusals.map(({ path }: { path: string }) => path)).toEqual(["/law"]);
    },
  );
});

test("on the command line the report and its page have the rules", async () => {
  const file = join(folder, "asked.json");
  await writeFile(file, JSON.stringify({ ...goodRequest, law: "au" }));
  const out = join(folder, "out");
  const { exit, stderr } = await runHere(["make", file, "--report", "-o", out]);
  expect(exit === 0 ? "" : stderr).toBe("");
  const written = (name: string) => readFile(join(out, name), "utf8");
  expect(JSON.parse(await written("asked.json")).report.law.profile).toBe("au");
  expect(await written("asked.html")).toContain("Rules of Australia, one by one");
});
