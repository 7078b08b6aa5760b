// plainlabel webhook: where a tenant's own system is told that a batch is done.
import type { TenantCommand } from "@plainlabel/api";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type { Command } from "../Command.ts";
import { runForOperator } from "../runForOperator.ts";

const help = `plainlabel webhook set TENANT URL [--test]
plainlabel webhook secret TENANT [--test]
plainlabel webhook remove TENANT [--test]
plainlabel webhook list

A tenant's system is told of each batch that is done, by a signed call to one
address: docs/webhooks.md. Works on the store in PLAINLABEL_DATA (plainlabel-data)
or at DATABASE_URL; the service may run meanwhile.

  set TENANT URL   an https address with a public name, in place of any before;
                   shows once the secret that signs what is sent there
  secret TENANT    shows a new secret; the one before signs beside it for a day
  remove TENANT    nothing is sent any more, what is waiting neither
  list             the addresses there are, and how much waits for each

  --test           of the batches that are ordered with the tenant's keys for tests
`;

const read = (
  [command, name, url]: readonly string[],
  { test = false }: { readonly test?: boolean },
): Outcome<TenantCommand> => {
  if (command === "list" && name === undefined && !test) return accepted({ command: "webhook-list" });
  if (command === "set" && name !== undefined && url !== undefined)
    return accepted({ command: "webhook-set", tenantId: name, test, url });
  if (command === "secret" && name !== undefined && url === undefined)
    return accepted({ command: "webhook-secret", tenantId: name, test });
  if (command === "remove" && name !== undefined && url === undefined)
    return accepted({ command: "webhook-remove", tenantId: name, test });
  return refused({
    code: "wrong-operand",
    path: "",
    detail: "An address is set for a tenant, given a new secret or removed, or all are listed.",
    help: "See plainlabel webhook --help.",
  });
};

export const webhook: Command = {
  summary: "sets where a tenant's system is told that a batch is done",
  help,
  options: { test: { type: "boolean" } },
  operands: { least: 1, most: 3, names: "set TENANT URL, secret or remove TENANT, or list" },
  run: (values, operands, streams) => runForOperator(read(operands, values as { test?: boolean }), streams),
};
