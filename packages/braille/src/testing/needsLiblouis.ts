// tests: whether liblouis is here. Where it is not its tests are skipped aloud, and on CI they fail.
import { spawnSync } from "node:child_process";

/** Why braille cannot be written here; null: it can. Says so aloud; throws where it must not be skipped. */
export const whyNoLiblouis = (): string | null => {
  if (spawnSync("lou_translate", ["--version"]).error === undefined) return null;
  const why = "lou_translate is not installed (Debian: liblouis-bin)";
  if (process.env.TEST_NEEDS_LIBLOUIS === "1") throw new Error(why);
  process.stderr.write(`SKIPPED: no label is written in braille: ${why}\n`);
  return why;
};
