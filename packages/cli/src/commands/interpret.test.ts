import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { runCli } from "../testing/runCli.ts";
import { runHere } from "../testing/runHere.ts";

const answersTo = async (input: string | Uint8Array) => {
  const { exit, stdout, stderr } = await runCli(["interpret"], { input });
  const lines = stdout.toString().split("\n");
  expect(lines.pop()).toBe("");
  return { exit, stderr, answers: lines.map((line) => JSON.parse(line)) };
};

test("every line gets one answer, in order, whatever it holds", async () => {
  const { exit, answers, stderr } = await answersTo(
    Buffer.concat([
      Buffer.from(
        [
          '{"text": "Take TWO tablets THREE times a day"}',
          '{"text": "Use as per plan B unless told otherwise by the clinic"}',
          "this is not JSON",
          "",
          '{"txt": "Take ONE tablet daily"}',
          '["Take ONE tablet daily"]',
          '{"text": 1}',
          '{"text": "Take ONE tablet daily", "form": "tablet"}\r',
          "",
        ].join("\n"),
      ),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"text": "Take ONE tablet daily"}'),
    ]),
  );
  expect(stderr).toBe("");
  expect(exit).toBe(0);
  expect(answers.map((answer) => answer.understood)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    true,
  ]);
  expect(answers[1].asWritten).toBe("Use as per plan B unless told otherwise by the clinic");
  for (const index of [2, 3, 4, 5, 6, 8]) expect(answers[index].asWritten).toBeNull();
  for (const answer of answers.filter(({ understood }) => !understood)) {
    expect(answer.refusals.length).toBeGreaterThan(0);
    for (const refusal of answer.refusals)
      expect(Object.keys(refusal)).toEqual(["code", "path", "detail", "help"]);
  }
  expect(answers[0].sentences.join(" ")).toContain("2 tablets");
  expect(answers[0].regimen.steps).toHaveLength(1);
  expect(answers[0].findings).toEqual([]);
});

test("a line tells what it leaves open, and its answers settle it or are refused", async () => {
  const ask = (more: object) => JSON.stringify({ text: "Take 2 tablets each day", ...more });
  const answer = { question: "divide-daily-amount", answer: "all-at-once" };
  const lines = [ask({}), ask({ answers: [answer] }), ask({ answers: [{ ...answer, answer: "twice" }] })];
  const { answers } = await answersTo(`${lines.join("\n")}\n`);
  expect(answers[0].questions).toMatchObject([{ code: "divide-daily-amount", path: "/text" }]);
  expect(answers[1]).toMatchObject({ understood: true, sentences: ["Take 2 tablets, once a day."] });
  expect(answers[1].questions).toBeUndefined();
  expect(answers[2]).toMatchObject({
    understood: false,
    asWritten: null,
    refusals: [{ code: "answer-unknown", path: "/answers/0/answer" }],
  });
});

test("two thousand lines are answered, each in its place", async () => {
  const lines = Array.from({ length: 2_000 }, (_, index) =>
    index % 3 === 0
      ? `{"text": "line ${index} says nothing we know"}`
      : '{"text": "Take ONE tablet TWICE a day"}',
  );
  const { exit, answers } = await answersTo(`${lines.join("\n")}\n`);
  expect(exit).toBe(0);
  expect(answers).toHaveLength(2_000);
  answers.forEach((answer, index) => {
    expect(answer.understood ? null : answer.asWritten).toBe(
      index % 3 === 0 ? `line ${index} says nothing we know` : null,
    );
  });
});

test("named times of day are given only when asked for, by the line or for all lines", async () => {
  const text = "Take ONE tablet THREE times a day";
  const lines = [{ text }, { text, policy: "ums" }, { text, policy: "as-written" }];
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const slotsOf = ({ stdout }: { stdout: Buffer }): number[] =>
    stdout
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).regimen.steps[0].timing.slots.length);
  expect(slotsOf(await runHere(["interpret"], input))).toEqual([0, 3, 0]);
  const asked = await runHere(["interpret", "--policy", "ums"], input);
  expect(slotsOf(asked)).toEqual([3, 3, 0]);
  expect(JSON.parse(asked.stdout.toString().split("\n")[0]!).findings).toHaveLength(1);
  expect((await runHere(["interpret", "--policy", "guess"], input)).exit).toBe(2);
});

test("an answer leaves before the next question comes", async () => {
  const main = new URL("../main.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=source", main, "interpret"]);
  const answers: string[] = [];
  for (const text of ["Take ONE tablet daily", "Take TWO tablets daily"]) {
    child.stdin.write(`${JSON.stringify({ text })}\n`);
    answers.push(
      await new Promise((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk)))),
    );
  }
  child.stdin.end();
  expect(answers.map((answer) => JSON.parse(answer).regimen.steps[0].amount.exact)).toEqual(["1", "2"]);
});

test("a reader that stops reading ends the command without complaint", async () => {
  const main = new URL("../main.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=source", main, "interpret"]);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.write(`${'{"text": "Take ONE tablet daily"}\n'.repeat(1_500)}`);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdout.destroy();
  child.stdin.end('{"text": "Take ONE tablet daily"}\n'.repeat(1_500));
  const exit = await new Promise((resolve) => child.once("close", resolve));
  expect(stderr).toBe("");
  expect(exit).toBe(0);
});
