// plainlabel audit: whether the trail of who did what is whole.
import type { TenantCommand } from "@plainlabel/api";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type { Command } from "../Command.ts";
import { runForOperator } from "../runForOperator.ts";

const help = `plainlabel audit verify [SEQ:HASH]

Reads the whole audit trail in PLAINLABEL_DATA (plainlabel-data) or at
DATABASE_URL: every entry holds the hash of the one before, so that none can be
changed, left out or put elsewhere unseen. Says where the trail ends; told that
end another day, it shows that nothing was cut off since.
`;

const read = ([command, known]: readonly string[]): Outcome<TenantCommand> => {
  const [, seq, hash] = /^([1-9]\d{0,14}):([\w-]{43})$/.exec(known ?? "") ?? [];
  if (command === "verify" && known === undefined) return accepted({ command: "audit-verify", known: null });
  if (command === "verify" && seq !== undefined && hash !== undefined)
    return accepted({ command: "audit-verify", known: { seq: Number(seq), hash } });
  return refused({
    code: "wrong-operand",
    path: "",
    detail: "The trail is verified, from an end such as 12:abc... or without one.",
    help: "See plainlabel audit --help.",
  });
};

export const audit: Command = {
  summary: "verifies the trail of who did what",
  help,
  options: {},
  operands: { least: 1, most: 2, names: "verify [SEQ:HASH]" },
  run: (_values, operands, streams) => runForOperator(read(operands), streams),
};
