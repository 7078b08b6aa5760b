// plainlabel store: what an operator does with what the service keeps.
import type { StoreCommand } from "@plainlabel/api";
import type { Outcome } from "@plainlabel/core";
import { accepted, refused } from "@plainlabel/core";
import { type Command, exits } from "../Command.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";

const help = `plainlabel store backup FOLDER
plainlabel store restore FOLDER
plainlabel store move
plainlabel store sweep

Works on what the service keeps, in PLAINLABEL_DATA (plainlabel-data) or at
DATABASE_URL. No store is ever written over.

  backup FOLDER   copies the embedded store into a new folder while the service
                  runs, and reads the copy through
  restore FOLDER  puts such a copy into a data folder that holds no store
  move            moves the embedded store to the empty PostgreSQL database at
                  DATABASE_URL and compares both; interrupted, run it again
  sweep           erases the words of expired links now; the service does so
                  every hour
`;

const read = ([command, folder]: readonly string[]): Outcome<StoreCommand> => {
  const wrong = (detail: string): Outcome<never> =>
    refused({ code: "wrong-operand", path: "", detail, help: "See plainlabel store --help." });
  switch (command) {
    case "backup":
    case "restore":
      return folder === undefined ? wrong(`store ${command} takes a folder.`) : accepted({ command, folder });
    case "move":
    case "sweep":
      return folder === undefined ? accepted({ command }) : wrong(`store ${command} takes no folder.`);
    default:
      return wrong(`There is no store command "${command}".`);
  }
};

export const store: Command = {
  summary: "backs up, restores, moves or sweeps what the service keeps",
  help,
  options: {},
  operands: { least: 1, most: 2, names: "backup FOLDER, restore FOLDER, move or sweep" },
  run: async (_values, operands, streams) => {
    const command = read(operands);
    if (!command.ok) return refuse(streams, command.refusals);
    const service = await import("@plainlabel/api");
    const answer = await service.runStoreCommand(command.value, process.env);
    if (!answer.ok) return refuse(streams, answer.refusals);
    await writeTo(streams.stdout, answer.value.map((line) => `${line}\n`).join(""));
    return exits.done;
  },
};
