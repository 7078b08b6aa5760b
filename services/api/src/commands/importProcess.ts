// commands: the process of one import. It is told what to do by the one that started it, answers, and ends with it.
import { runHere } from "./medicinesCommands.ts";
import type { MedicinesCommand } from "./runMedicinesCommand.ts";

// Nobody would see how an import ends that goes on after its command was stopped.
process.once("disconnect", () => process.exit(1));

process.once("message", async (command: MedicinesCommand) => {
  const answer = await runHere(command, process.env);
  process.send?.(answer, () => process.exit(0));
});
