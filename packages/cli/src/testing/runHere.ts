// tests: the command line as a function, for what does not depend on being a process.
import { PassThrough, Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { runCommandLine } from "../commandLine.ts";
import type { Ran } from "./runCli.ts";

/** As `runCli`, in this process. */
export const runHere = async (args: readonly string[], input: string | Uint8Array = ""): Promise<Ran> => {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const said = Promise.all([buffer(stdout), text(stderr)]);
  const exit = await runCommandLine(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { exit, stdout: out, stderr: err };
};
