// command line: the process. Its exit is the command's exit.
import { runCommandLine } from "./commandLine.ts";

// A reader that has seen enough ("| head") is no fault of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await runCommandLine(process.argv.slice(2), process);
