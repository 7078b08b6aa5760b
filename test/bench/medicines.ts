// bench: reading a dm+d release of full size, made for this: `node --conditions=source test/bench/medicines.ts`.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRelease } from "@plainlabel/medicines";
import { fullSize, generateRelease } from "../../packages/medicines/testing/generateRelease.ts";
import { writeReleaseZip } from "../../packages/medicines/testing/writeRelease.ts";

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Made by a process of its own, so that what making it takes is not counted as reading. */
const make = async (path: string): Promise<void> => {
  await writeReleaseZip(generateRelease({ sizes: fullSize, date: "2026-03-23" }), path);
};

const read = async (path: string): Promise<void> => {
  let rows = 0;
  const began = performance.now();
  const sink = {
    take: (batch: { readonly rows: readonly unknown[] }) => {
      rows += batch.rows.length;
    },
  };
  const outcome = await readRelease(path, sink, { inUse: null });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals, null, 1));
  const bytes = outcome.value.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`zip              ${megabytes(statSync(path).size)}, unpacked ${megabytes(bytes)}`);
  console.log(`rows             ${rows}`);
  console.log(`read in          ${seconds(began)}`);
  console.log(`memory at most   ${megabytes(process.resourceUsage().maxRSS * 1024)} (whole process)`);
};

const [what, given] = process.argv.slice(2);
if (what === "make" && given !== undefined) await make(given);
else if (what === "read" && given !== undefined) await read(given);
else {
  const { execFileSync } = await import("node:child_process");
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-release-"));
  try {
    for (const step of ["make", "read"])
      execFileSync(
        process.execPath,
        ["--conditions=source", import.meta.filename, step, join(folder, "dmd.zip")],
        {
          stdio: "inherit",
        },
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
