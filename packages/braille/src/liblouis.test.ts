// What is asked of a program is bounded: its time, its answer, how many run; and nothing of a request reaches its arguments.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { liblouis, liblouisVersion, translateLines } from "./liblouis.ts";
import { inTurn } from "./runBounded.ts";
import { whyNoLiblouis } from "./testing/needsLiblouis.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-braille-"));
afterAll(() => rmSync(folder, { recursive: true }));

const script = (name: string, body: string): string => {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
};

const ask = (program: string, patience = 10_000) =>
  translateLines(["a", "b"], "en-ueb-g1.ctb", "forward", { program, patience });

describe("a program that will not do gives nothing", () => {
  it.each([
    ["is not there", join(folder, "none")],
    ["ends badly", script("bad", "cat; exit 3")],
    ["answers fewer lines", script("fewer", "echo x")],
    ["answers more lines", script("more", "cat; echo x")],
    ["does not end its last line", script("open", "printf 'x\\ny'")],
    ["never stops answering", script("yes", "exec yes")],
    ["reads nothing", script("deaf", "exec <&-; echo x")],
  ])("%s", async (_what, program) => {
    expect(await ask(program)).toBeNull();
  });

  test("one that hangs is killed", async () => {
    expect(await ask(script("hangs", "exec sleep 600"), 200)).toBeNull();
  });
});

test("the tables are our own, and the environment holds where programs are and nothing else", async () => {
  const tells = script(
    "tells",
    'cat >/dev/null; echo "$@"; env | cut -d= -f1 | grep -cv "^\\(PATH\\|LC_ALL\\|PWD\\|_\\|SHLVL\\|OLDPWD\\)$" || true',
  );
  expect(await ask(tells)).toEqual(["--forward unicode.dis,en-ueb-g1.ctb", "0"]);
});

test.each([
  ["two lines", "two\nlines"],
  ["a carriage return", "a\rb"],
  ["an end of text", "\u0000"],
  ["another end of line", "\u2028"],
  ["what is too long", "\u2801".repeat(667)],
])("%s is no line and is not sent", async (_what, text) => {
  expect(
    await translateLines([text], "en-ueb-g1.ctb", "forward", { program: script("cat", "cat") }),
  ).toBeNull();
});

test("no more run at once than may, and every one has its turn", async () => {
  const turns = inTurn(2);
  let running = 0;
  let most = 0;
  const done = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      turns(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (at % 5 === 0) throw new Error("broke");
        return at;
      }).catch(() => null),
    ),
  );
  expect([most, done.filter((each) => each !== null).length]).toEqual([2, 16]);
});

test("where it is not installed there is none", async () => {
  expect(await liblouisVersion({ program: join(folder, "none") })).toBeNull();
  expect(await liblouisVersion({ program: script("other", "echo tool 1.0") })).toBeNull();
  expect(await liblouis({ program: join(folder, "none") }).toCells(["a"], "en-ueb-g1")).toBeNull();
});

test.skipIf(whyNoLiblouis() !== null)("liblouis writes UEB and reads it", async () => {
  expect(await liblouisVersion()).toMatch(/^3\./);
  const { toCells, toText } = liblouis();
  // Capital, t, a, k, e; number sign, b: UEB, sections 8 and 6.
  expect(await toCells(["Take 2"], "en-ueb-g1")).toEqual([
    "\u2820\u281e\u2801\u2805\u2811\u2800\u283c\u2803",
  ]);
  expect(await toText(["\u2820\u281e\u2801\u2805\u2811\u2800\u283c\u2803"], "en-ueb-g1")).toEqual(["Take 2"]);
  // A backslash is a sign, and never the number of another one.
  const [stroke, seven] = (await toCells(["a\\b", "\\x0037"], "en-ueb-g1"))!;
  expect(await toText([stroke!, seven!], "en-ueb-g1")).toEqual(["a\\b", "\\x0037"]);
  // "with" and "the" have signs of their own in grade 2.
  expect(await toCells(["with the"], "en-ueb-g2")).toEqual(["\u283e\u2800\u282e"]);
});
