// command line: how a refusal is told: why on stderr, and that nothing was written.
import type { Refusal } from "@plainlabel/core";
import { type Exit, exits, type Streams } from "./Command.ts";
import { refusalTable } from "./refusalTable.ts";

/** Writes every refusal to stderr and gives the exit that goes with it. */
export const refuse = (streams: Streams, refusals: readonly Refusal[]): Exit => {
  const count = refusals.length === 1 ? "1 reason" : `${refusals.length} reasons`;
  streams.stderr.write(`plainlabel: refused for ${count}; nothing was written.\n\n`);
  streams.stderr.write(refusalTable(refusals, streams.stderr.columns));
  return exits.refused;
};
