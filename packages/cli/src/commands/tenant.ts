// plainlabel tenant: who may be given keys to call the service.
import type { TenantCommand } from "@plainlabel/api";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type { Command } from "../Command.ts";
import { runForOperator } from "../runForOperator.ts";

const help = `plainlabel tenant add ID NAME
plainlabel tenant client ID CLIENT
plainlabel tenant no-client ID
plainlabel tenant list

A tenant is a pharmacy or a vendor: everything it keeps is invisible to others.
Works on the store in PLAINLABEL_DATA (plainlabel-data) or at DATABASE_URL; the
service may run meanwhile.

  add ID NAME       ID in lower-case letters, digits and hyphens: it stands in
                    every row of the store
  client ID CLIENT  takes tokens that the issuer of PLAINLABEL_JWT_ISSUER gives to
                    its client CLIENT for those of this tenant
  no-client ID      takes no tokens for this tenant any more
  list              those there are
`;

const read = ([command, id, name]: readonly string[]): Outcome<TenantCommand> => {
  if (command === "list" && id === undefined) return accepted({ command: "tenant-list" });
  if (command === "add" && id !== undefined && name !== undefined)
    return accepted({ command: "tenant-add", id, name });
  if (command === "client" && id !== undefined && name !== undefined)
    return accepted({ command: "tenant-client", id, client: name });
  if (command === "no-client" && id !== undefined && name === undefined)
    return accepted({ command: "tenant-client", id, client: null });
  return refused({
    code: "wrong-operand",
    path: "",
    detail: "A tenant is added by id and name, given a client or none, or all are listed.",
    help: "See plainlabel tenant --help.",
  });
};

export const tenant: Command = {
  summary: "adds and lists those who may call the service",
  help,
  options: {},
  operands: { least: 1, most: 3, names: "add ID NAME, client ID CLIENT, no-client ID, or list" },
  run: (_values, operands, streams) => runForOperator(read(operands), streams),
};
