// commands: where a tenant's own system is told that a batch is done, as an operator settles it. No request does.
import {
  accepted,
  linkFaults,
  type Outcome,
  type Refusal,
  type RefusalCode,
  refused,
} from "@plainlabel/core";
import { testTenantOf } from "../access/testTenant.ts";
import type { Store } from "../store/Store.ts";
import type { WebhookFacts } from "../store/webhooks/Webhooks.ts";

export type WebhookCommand =
  /** `test`: of the batches of its keys for tests. */
  | {
      readonly command: "webhook-set";
      readonly tenantId: string;
      readonly test: boolean;
      readonly url: string;
    }
  | {
      readonly command: "webhook-secret" | "webhook-remove";
      readonly tenantId: string;
      readonly test: boolean;
    }
  | { readonly command: "webhook-list" };

const no = (code: RefusalCode, detail: string, help: string): Refusal => ({ code, path: "", detail, help });

const noWebhook = no(
  "no-webhook",
  "This tenant has no address for webhooks.",
  "plainlabel webhook list shows those there are.",
);

const lineOf = ({ tenantId, url, createdAt, waiting }: WebhookFacts): string =>
  [tenantId, url, `set ${new Date(createdAt).toISOString().slice(0, 10)}`, `${waiting} waiting`].join("  ");

const ownerOf = ({ tenantId, test }: { readonly tenantId: string; readonly test: boolean }): string =>
  test ? testTenantOf(tenantId) : tenantId;

/** Links on labels are judged alike, and told in their words. */
const asAddress = (detail: string): string =>
  detail.replace("The link", "The address").replace(" that a person's phone can open", "");

const publicHttps =
  "Give an https address with a public name, on the usual port, without user name or fragment. To try a receiver on this machine, call it as docs/webhooks.md shows.";

const secretLines = (secret: string, told: string): Outcome<readonly string[]> => accepted([secret, told]);

/** Throws `StoreOutage`. */
export const doneWebhook = async (
  command: WebhookCommand,
  { tenants, webhooks }: Pick<Store, "tenants" | "webhooks">,
): Promise<Outcome<readonly string[]>> => {
  switch (command.command) {
    case "webhook-set": {
      const [fault] = linkFaults(command.url);
      if (fault !== undefined) return refused(no("wrong-webhook", asAddress(fault.detail), publicHttps));
      if (!(await tenants.all()).some(({ id }) => id === command.tenantId))
        return refused(
          no(
            "no-tenant",
            "There is no tenant with this id.",
            "plainlabel tenant list shows those there are.",
          ),
        );
      const secret = await webhooks.set(ownerOf(command), command.url);
      return secretLines(
        secret,
        "It signs what is sent there, of batches from now on. It is shown here and never again.",
      );
    }
    case "webhook-secret": {
      const secret = await webhooks.renew(ownerOf(command));
      return secret === null
        ? refused(noWebhook)
        : secretLines(secret, "The one before signs beside it for a day. It is shown here and never again.");
    }
    case "webhook-remove":
      return (await webhooks.remove(ownerOf(command)))
        ? accepted([`${ownerOf(command)} is told nothing any more`])
        : refused(noWebhook);
    case "webhook-list":
      return accepted((await webhooks.all()).map(lineOf));
  }
};

/** Commands that change something are in the audit trail. */
export const subjectOfWebhook = (
  command: WebhookCommand,
): { readonly tenantId: string; readonly object: string } | null =>
  command.command === "webhook-list" ? null : { tenantId: command.tenantId, object: ownerOf(command) };
