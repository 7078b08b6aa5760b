// What the docs tell people to run, open and read exists.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const ignored = /(?:^|\/)(?:node_modules|dist|out)(?:\/|$)/;

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || ignored.test(path)) return [];
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });

const pages = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...["docs", "examples", "packages", "services"].flatMap(pagesIn),
];

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The scripts of the nearest package.json above the page, and the root's. */
const scriptsFor = (page: string): ReadonlySet<string> => {
  const names = (folder: string): readonly string[] => {
    const file = join(folder, "package.json");
    return existsSync(join(root, file)) ? Object.keys(JSON.parse(read(file)).scripts ?? {}) : [];
  };
  const [kind = "", name = ""] = page.split("/");
  return new Set([...names("."), ...(name === "" ? [] : names(join(kind, name)))]);
};

const codeIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, code]) => code!),
  ...[...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
];

/** `npm test` and `npm start` are scripts; the rest of npm's own commands are not ours to check. */
const scriptsNamed = (text: string): readonly string[] =>
  codeIn(text).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([\w:-]+)|(test|start)\b)/g)].map(
      ([, run, own]) => run ?? own!,
    ),
  );

const commands = readdirSync(join(root, "packages/cli/src/commands"))
  .filter((name) => /^[a-z]+(?:\.ts)?$/.test(name))
  .map((name) => name.replace(".ts", ""));

const commandsNamed = (text: string): readonly string[] =>
  codeIn(text).flatMap((code) =>
    [...code.matchAll(/(?:^|\s)(?:npx )?plainlabel ([a-z]+)/gm)].map(([, command]) => command!),
  );

const linksIn = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
    .map((link) => link.replace(/#.*$/, ""));

/** Paths of this repository within code: what a reader would type or open. */
const pathsIn = (text: string): readonly string[] =>
  codeIn(text).flatMap((code) =>
    [
      ...code.matchAll(
        /(?:^|[\s@"'(])((?:packages|services|examples|test|docs)\/[\w./-]*[\w/])(?=$|[\s"',:;)])/gm,
      ),
    ].map(([, path]) => path!),
  );

describe.each(pages)("%s", (page) => {
  const text = read(page);

  it("names only npm scripts that exist", () => {
    const scripts = scriptsFor(page);
    expect(scriptsNamed(text).filter((name) => !scripts.has(name))).toEqual([]);
  });

  it("names only commands of plainlabel that exist", () => {
    expect(commandsNamed(text).filter((name) => !commands.includes(name))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const missing = linksIn(text).filter((link) => !existsSync(join(root, dirname(page), decodeURI(link))));
    expect(missing).toEqual([]);
  });

  it("names only files of the repository that exist", () => {
    expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the reading of docs", () => {
  it("finds what the README says, so that nothing is passed by unseen", () => {
    const text = read("README.md");
    expect(scriptsNamed(text)).toEqual(expect.arrayContaining(["demo", "test", "start", "gallery", "bench"]));
    expect(commandsNamed(text)).toEqual(expect.arrayContaining(["make", "interpret"]));
    expect(linksIn(text).length).toBeGreaterThan(3);
    expect(pathsIn(text)).toContain("examples/requests/methotrexate-once-weekly.json");
  });

  it("would notice a script, a command, a link and a path that are gone", () => {
    const text = "Run `npm run gone` or `npx plainlabel gone docs/gone.md`, see [gone](docs/gone.md#part).";
    expect(scriptsNamed(text)).toEqual(["gone"]);
    expect(commandsNamed(text)).toEqual(["gone"]);
    expect(linksIn(text)).toEqual(["docs/gone.md"]);
    expect(pathsIn(text)).toEqual(["docs/gone.md"]);
  });

  it("sees every page once", () => {
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain("docs/safety/hazard-log.md");
  });
});

describe("the answers of CONTRIBUTING", () => {
  const rows = [...read("CONTRIBUTING.md").matchAll(/^\| ([^|]*\?) \| \[[^\]]*\]\(([^)]*)\)/gm)];

  it.each<[about: string, says: RegExp]>([
    ["BNF label 25", /\b25\b/],
    ["QR code", /4 dots/],
    ["scopes", /export const scopes/],
    ["lease", /partLease/],
    ["behind a code", /daysAfterSupply/],
    ["All durations", /sessionLasts[\s\S]*stopPatience/],
    ["guessed", /guessesAMinute/],
    ["DRAFT", /"DRAFT"/],
    ["smallest print", /body: 12/],
    ["x-height", /xHeightAtLeast = /],
    ["15 words", /mostWords = 15/],
    ["stock added", /"102x76": stock\(/],
    ["braille stand on a flag", /line: 10,/],
    ["number spoken", /mL: \["millilitre"/],
    ["language added", /^const folders = \{$/m],
  ])("%s: the file says it", (about, says) => {
    const found = rows.filter(([, question]) => question!.includes(about));
    expect(found).toHaveLength(1);
    expect(read(found[0]![2]!)).toMatch(says);
  });

  it("has no row that is not looked at here", () => {
    expect(rows).toHaveLength(15);
  });
});
