// packages/directions alone: packed as it would be published, installed into an empty folder without a network,
// used in ten lines.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const example = join(root, "examples/directions");
const directions = join(root, "packages/directions");
const zod = realpathSync(join(directions, "node_modules/zod"));

const scratch = mkdtempSync(join(tmpdir(), "plainlabel-packed-"));
const mine = join(scratch, "mine");

/** Runs to its end. The settings of the npm that runs these tests are not this one's. */
const run = (program: string, args: readonly string[], cwd: string) => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name)),
  );
  return spawnSync(program, args, { cwd, env, encoding: "utf8" });
};

const done = (program: string, args: readonly string[], cwd: string): void => {
  const { status, stdout, stderr } = run(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stdout}${stderr}`);
};

const read = (...args: readonly string[]) => run(process.execPath, ["read.mjs", ...args], mine);

beforeAll(() => {
  done(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--build", directions], root);
  done("npm", ["pack", "--ignore-scripts", "--pack-destination", scratch], directions);
  const tarball = readdirSync(scratch).find((name) => name.endsWith(".tgz"))!;
  mkdirSync(mine);
  cpSync(example, mine, { recursive: true });
  // Offline, with a cache of its own: what it needs is in the tarball or is zod, or the installing fails.
  const offline = [
    "--offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--cache",
    join(scratch, "cache"),
  ];
  done("npm", ["install", ...offline, join(scratch, tarball), zod], mine);
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe("the package", () => {
  it("brings what it needs, and needs nothing but zod", () => {
    const installed = readdirSync(join(mine, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["@plainlabel", "zod"]);
    expect(readdirSync(join(mine, "node_modules/@plainlabel"))).toEqual(["directions"]);
  });

  it("holds what is built and its README, and no tests", () => {
    const inside = join(mine, "node_modules/@plainlabel/directions");
    expect(readdirSync(inside).toSorted()).toEqual(["README.md", "dist", "package.json"]);
    const files = readdirSync(join(inside, "dist"), { recursive: true, encoding: "utf8" });
    expect(files).toContain("index.d.ts");
    expect(files.filter((file) => /test|corpus/.test(file))).toEqual([]);
  });
});

describe("the ten lines", () => {
  it("are ten at most", () => {
    const lines = readFileSync(join(example, "read.mjs"), "utf8").split("\n");
    expect(lines.filter((line) => line.trim() !== "" && !line.startsWith("//")).length).toBeLessThanOrEqual(
      10,
    );
  });

  it("read words, half a tablet as half a tablet", () => {
    const { status, stdout } = read("Take HALF a tablet each morning");
    const regimen = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(regimen.version).toBe(2);
    expect(regimen.steps).toHaveLength(1);
    expect(regimen.steps[0]).toMatchObject({
      action: "take",
      amount: { exact: "0.5" },
      unit: { name: "tablet", suppliedBy: "directions" },
      timing: { slots: [{ name: "morning", amount: null }], weekdays: [], clockTimes: [] },
    });
  });

  it("read words beside a form, which supplies the noun and never a number", () => {
    const { status, stdout } = read("Take one twice a day", "capsules");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).steps[0]).toMatchObject({
      amount: { exact: "1" },
      unit: { name: "capsule", suppliedBy: "form" },
    });
  });

  it("read a FHIR Dosage", () => {
    const { status, stdout } = read("dosage.json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).steps[0]).toMatchObject({
      amount: { exact: "1" },
      unit: { name: "tablet" },
      timing: { times: { low: 2, high: 2, upTo: false, per: { count: 1, unit: "day" } } },
    });
  });

  it("print why something is refused, and end with 2", () => {
    const { status, stdout } = read("Take as directed");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{ code: "as-directed-alone", path: "/text" }]);
  });
});
