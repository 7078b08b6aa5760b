// plainlabel key: the keys that callers of the service send.
import type { TenantCommand } from "@plainlabel/api";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type { Command } from "../Command.ts";
import { runForOperator } from "../runForOperator.ts";

const help = `plainlabel key add TENANT [--scopes labels,links,...] [--expires 2027-06-30] [--test]
plainlabel key list [TENANT]
plainlabel key revoke ID

Works on the store in PLAINLABEL_DATA (plainlabel-data) or at DATABASE_URL; the
service may run meanwhile.

  add TENANT   makes a key and shows it once. Two keys of a tenant live at most:
               make the new one, change it at the caller, revoke the old one.
               Two for tests may live beside them
  list         their ids, what they allow and when they were last used
  revoke ID    the key opens nothing any more

  --scopes     labels, links, feedback, content, content:sign, batches, with
               commas between them (labels,links,feedback)
  --expires    the last day on which the key opens something, in UTC (none)
  --test       a key for tests, which begins with pl_test_: every label that is
               made with it says SAMPLE, is never approved and has no page behind
               its code, and nothing of the tenant's is read or changed
`;

interface Options {
  readonly scopes?: string;
  readonly expires?: string;
  readonly test?: boolean;
}

const read = ([command, name]: readonly string[], options: Options): Outcome<TenantCommand> => {
  const { scopes, expires, test = false } = options;
  const none = scopes === undefined && expires === undefined && !test;
  if (command === "list" && none) return accepted({ command: "key-list", tenantId: name ?? null });
  if (command === "add" && name !== undefined)
    return accepted({
      command: "key-add",
      tenantId: name,
      scopes: (scopes ?? "labels,links,feedback").split(","),
      expires: expires ?? null,
      kind: test ? "test" : "live",
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
  options: { scopes: { type: "string" }, expires: { type: "string" }, test: { type: "boolean" } },
  operands: { least: 1, most: 2, names: "add TENANT, list or revoke ID" },
  run: (values, operands, streams) => runForOperator(read(operands, values as Options), streams),
};
