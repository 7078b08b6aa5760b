// command line: what an operator asked for, done with the service's store and told line by line.
import type { TenantCommand } from "@plainlabel/api";
import type { Outcome } from "@plainlabel/core";
import { type Exit, exits, type Streams } from "./Command.ts";
import { refuse } from "./refuse.ts";
import { writeTo } from "./writeTo.ts";

export const runForOperator = async (command: Outcome<TenantCommand>, streams: Streams): Promise<Exit> => {
  if (!command.ok) return refuse(streams, command.refusals);
  // Loaded here so that no other command waits for the service's parts.
  const service = await import("@plainlabel/api");
  const answer = await service.runTenantCommand(command.value, process.env);
  if (!answer.ok) return refuse(streams, answer.refusals);
  await writeTo(streams.stdout, answer.value.map((line) => `${line}\n`).join(""));
  return exits.done;
};
