// plainlabel key: the keys that callers of the service send.
import type { TenantCommand } from "@plainlabel/api";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type { Command } from "../Command.ts";
import { runForOperator } from "../runForOperator.ts";

const help = `plainlabel key add TENANT [--scopes labels,links,...] [--expires 2027-06-30]
plainlabel key list [TENANT]
plainlabel key revoke ID

Works on the store in PLAINLABEL_DATA (plainlabel-data) or at DATABASE_URL; the
service may run meanwhile.

  add TENANT   makes a key and shows it once. Two keys of a tenant live at most:
               make the new one, change it at the caller, revoke the old one
  list         their ids, what they allow and when they were last used
  revoke ID    the key opens nothing any more

  --scopes     labels, links, feedback, content, content:sign, batches, with
               commas between them (labels,links,feedback)
  --expires    the last day on which the key opens something, in UTC (none)
`;

interface Options {
  readonly scopes?: string;
  readonly expires?: string;
}

const read = ([command, name]: readonly string[], options: Options): Outcome<TenantCommand> => {
  const { scopes, expires } = options;
  const none = scopes === undefined && expires === undefined;
  if (command === "list" && none) return accepted({ command: "key-list", tenantId: name ?? null });
  if (command === "add" && name !== undefined)
    return accepted({
      command: "key-add",
      tenantId: name,
      scopes: (scopes ?? "labels,links,feedback").split(","),
      expires: expires ?? null,
    });
  if (command === "revoke" && name !== undefined && none)
    return accepted({ command: "key-revoke", id: name });
  return refused({
    code: "wrong-operand",
    path: "",
    detail: "A key is added for a tenant, revoked by its id, or all are listed.",
    help: "See plainlabel key --help.",
  });
};

export const key: Command = {
  summary: "adds, lists and revokes the keys of callers",
  help,
  options: { scopes: { type: "string" }, expires: { type: "string" } },
  operands: { least: 1, most: 2, names: "add TENANT, list or revoke ID" },
  run: (values, operands, streams) => runForOperator(read(operands, values as Options), streams),
};
