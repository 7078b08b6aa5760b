// commands: a command about the dictionary of medicines, in the process that it needs.
import { fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "@plainlabel/core";

export type MedicinesCommand =
  | {
      readonly command: "import";
      readonly file: string;
      /** The supplementary files, of which the old identifiers are read; null for none. */
      readonly supplement: string | null;
      /** Take one that is older than the one in use. */
      readonly older: boolean;
      /** Take one of which a class is more than a twentieth smaller. */
      readonly smaller: boolean;
    }
  | { readonly command: "find"; readonly words: string }
  | { readonly command: "status" | "back" };

/** What was done or found, a line each. */
export type Answer = Outcome<readonly string[]>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The compiled file beside this one when compiled, the source beside it when not. */
const ownFile = new URL(`./importProcess${extname(import.meta.url)}`, import.meta.url);

/**
 * What Node is told for an import. A release is many short-lived texts, and Node
 * lets them lie about while there is room: 560 MB where 70 are in use. With this
 * flag it tidies up sooner. It cannot be set while a process runs.
 */
export const importFlag = "--optimize-for-size";

/** Sources find each other by this condition; compiled files need none. */
const conditions = extname(ownFile.pathname) === ".ts" ? ["--conditions=source"] : [];

/** An import in a process of its own, which ends when this one does. */
const importApart = async (command: MedicinesCommand, env: Environment): Promise<Answer> => {
  const child = fork(fileURLToPath(ownFile), [], { execArgv: [importFlag, ...conditions], env });
  let answer: Answer | undefined;
  child.once("message", (said) => {
    answer = said as Answer;
  });
  child.send(command);
  await once(child, "exit");
  if (answer === undefined) throw new Error("The import ended without an answer; nothing was changed.");
  return answer;
};

/**
 * Does it with the store that the environment names. The service may run meanwhile, and uses a new release from
 * its next call on.
 */
export const runMedicinesCommand = async (command: MedicinesCommand, env: Environment): Promise<Answer> => {
  if (command.command === "import") return importApart(command, env);
  const { runHere } = await import("./medicinesCommands.ts");
  return runHere(command, env);
};
