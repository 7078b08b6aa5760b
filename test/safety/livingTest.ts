// safety: whether a test that the hazard log names exists, and runs.
import type { NamedTest } from "./HazardFile.ts";

/** The source of a file of the repository; null where there is none. */
export type ReadSource = (file: string) => string | null;

/** What vitest.config.ts includes. */
const isRun = (file: string): boolean =>
  /^(?:packages|services)\/[^/]+\/(?:src|test)\/.+\.test\.ts$|^test\/.+\.test\.ts$/.test(file);

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

/** Tests that run only sometimes, or alone, or are expected to fail, prove nothing. */
const switchedOff =
  /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|only|fails)\b|\bx(?:it|test|describe)\(/;

const quoted = (title: string): readonly string[] =>
  ['"', "'", "`"].map((mark) => `${mark}${mark === '"' ? title.replaceAll('"', '\\"') : title}${mark}`);

/** Before a title stands the call of a test, the end of a table's call, or the bracket that opens a table's row. */
const opensTest = (before: string, source: string): boolean =>
  /\b(?:it|test)\($/.test(before) || (/(?:\)\(|\[)$/.test(before) && /\b(?:it|test)\.each\b/.test(source));

const namesTest = (source: string, title: string): boolean =>
  quoted(title).some((text) => {
    for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1))
      if (opensTest(source.slice(0, at).trimEnd(), source)) return true;
    return false;
  });

/** Why the test does not live; null where it does. */
export const whyNotLiving = ({ file, title, runBy }: NamedTest, read: ReadSource): string | null => {
  const runner = runBy ?? file;
  if (!isRun(runner)) return `${runner} is no file that vitest runs`;
  const [sent, run] = [read(file), read(runner)];
  if (sent === null || run === null) return `there is no ${sent === null ? file : runner}`;
  const source = withoutComments(sent);
  if (runBy !== undefined && !run.includes(file.slice(file.lastIndexOf("/"))))
    return `${runBy} does not import ${file}`;
  for (const [name, text] of [
    [file, source],
    [runner, withoutComments(run)],
  ] as const)
    if (switchedOff.test(text)) return `${name} has tests that are switched off or run alone`;
  return namesTest(source, title) ? null : `${file} has no test "${title}"`;
};
