// plainlabel medicines: the dictionary of medicines and devices that this installation uses.
import type { MedicinesCommand } from "@plainlabel/api/medicines";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import { type Command, exits, type Values } from "../Command.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";

const help = `plainlabel medicines import FILE [--supplement FILE] [--older] [--smaller]
plainlabel medicines find WORDS
plainlabel medicines status
plainlabel medicines back

Works on the store in PLAINLABEL_DATA (plainlabel-data) or at DATABASE_URL; the
service may run meanwhile and uses a new release from its next call on. Without
a release labels are made as with one, and nothing is compared with it.

  import FILE  takes a release of the dictionary of medicines and devices (dm+d):
               the zip as NHS TRUD gives it, or a folder of its files. It is put
               to use whole or not at all, and the one before it is kept
    --supplement FILE
               reads all old identifiers as well, from the supplementary files
               that NHS TRUD gives apart (f_history1): the zip, or a folder.
               Without them a release knows the last identifier before each
    --older    takes one that is older than the one in use
    --smaller  takes one of which a part is more than 5 % smaller
  find WORDS   products whose names have all of these words' beginnings, such as
               met 2.5; or the product of a code or of a barcode's number
  status       which release is in use, how large it is, and which was before it
  back         puts the release before to use again
`;

const read = ([command, ...rest]: readonly string[], values: Values): Outcome<MedicinesCommand> => {
  const wrong = (detail: string): Outcome<never> =>
    refused({ code: "wrong-operand", path: "", detail, help: "See plainlabel medicines --help." });
  const [older, smaller] = [values.older === true, values.smaller === true];
  const supplement = typeof values.supplement === "string" ? values.supplement : null;
  if (command !== "import" && (older || smaller || supplement !== null))
    return wrong("--supplement, --older and --smaller belong to medicines import.");
  switch (command) {
    case "import":
      return rest.length === 1
        ? accepted({ command, file: rest[0]!, supplement, older, smaller })
        : wrong("medicines import takes one file or folder.");
    case "find":
      return rest.length > 0
        ? accepted({ command, words: rest.join(" ") })
        : wrong("medicines find takes words, a code or the number of a barcode.");
    case "status":
    case "back":
      return rest.length === 0 ? accepted({ command }) : wrong(`medicines ${command} takes nothing more.`);
    default:
      return wrong(`There is no medicines command "${command}".`);
  }
};

export const medicines: Command = {
  summary: "imports the dictionary of medicines and looks into it",
  help,
  options: { supplement: { type: "string" }, older: { type: "boolean" }, smaller: { type: "boolean" } },
  operands: { least: 1, most: 20, names: "import FILE, find WORDS, status or back" },
  run: async (values, operands, streams) => {
    const command = read(operands, values);
    if (!command.ok) return refuse(streams, command.refusals);
    // Not the whole service, which takes twice the memory.
    const service = await import("@plainlabel/api/medicines");
    const answer = await service.runMedicinesCommand(command.value, process.env);
    if (!answer.ok) return refuse(streams, answer.refusals);
    await writeTo(streams.stdout, answer.value.map((line) => `${line}\n`).join(""));
    return exits.done;
  },
};
