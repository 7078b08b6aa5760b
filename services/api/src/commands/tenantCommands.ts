// commands: who may call, as an operator settles it: tenants, and the keys they call with.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/core";
import { type Scope, scopes } from "../access/Identity.ts";
import { aDay } from "../durations/durations.ts";
import type { AuditHead, AuditTrail } from "../store/audit/AuditTrail.ts";
import type { Store } from "../store/Store.ts";
import type { KeyFacts, KeyKind, Tenant, Tenants } from "../store/tenants/Tenants.ts";
import { withStore } from "./storeCommands.ts";
import { doneWebhook, subjectOfWebhook, type WebhookCommand } from "./webhookCommands.ts";

export type TenantCommand =
  | WebhookCommand
  | { readonly command: "tenant-add"; readonly id: string; readonly name: string }
  | { readonly command: "tenant-list" }
  | { readonly command: "tenant-client"; readonly id: string; readonly client: string | null }
  | {
      readonly command: "key-add";
      readonly tenantId: string;
      readonly scopes: readonly string[];
      readonly expires?: string | null;
      /** "live" where it is left out. */
      readonly kind?: KeyKind;
    }
  | { readonly command: "key-list"; readonly tenantId: string | null }
  | { readonly command: "key-revoke"; readonly id: string }
  | { readonly command: "audit-verify"; readonly known: AuditHead | null };

/** What was done, a line each. */
type Answer = Outcome<readonly string[]>;

const no = (code: RefusalCode, detail: string, help: string): Refusal => ({ code, path: "", detail, help });

const noTenant = no(
  "no-tenant",
  "There is no tenant with this id.",
  "plainlabel tenant list shows those there are.",
);

const tenantId = /^[a-z0-9][a-z0-9-]{0,39}$/;

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const tenantLine = ({ id, name, client }: Tenant): string =>
  [id, name, ...(client === null ? [] : [`client ${client}`])].join("  ");

const ends = (expiresAt: number): string =>
  `${expiresAt <= Date.now() ? "ended after" : "until the end of"} ${day(expiresAt - aDay)}`;

const lineOf = ({
  id,
  tenantId,
  kind,
  scopes,
  createdAt,
  lastUsedOn,
  revokedAt,
  expiresAt,
}: KeyFacts): string =>
  [
    id,
    tenantId,
    ...(kind === "test" ? ["for tests"] : []),
    scopes.join(","),
    `made ${day(createdAt)}`,
    lastUsedOn === null ? "never used" : `last used ${lastUsedOn}`,
    ...(expiresAt === null ? [] : [ends(expiresAt)]),
    ...(revokedAt === null ? [] : [`revoked ${day(revokedAt)}`]),
  ].join("  ");

const addTenant = async (tenants: Tenants, id: string, name: string): Promise<Answer> => {
  if (!tenantId.test(id) || name.trim() === "" || name.length > 100)
    return refused(
      no(
        "wrong-tenant",
        "This is no id and name of a tenant.",
        "Give an id of lower-case letters, digits and hyphens, and a name of at most 100 characters.",
      ),
    );
  if (!(await tenants.add(id, name)))
    return refused(no("tenant-there", "There is a tenant with this id already.", "Choose another id."));
  return accepted([`${id} may be given keys: plainlabel key add ${id} --scopes ${scopes.join(",")}`]);
};

/** Told by its issuer: printable, and no longer than an address. */
const clientId = /^[\x21-\x7E]{1,200}$/;

const setClient = async (tenants: Tenants, id: string, client: string | null): Promise<Answer> => {
  if (client !== null && !clientId.test(client))
    return refused(
      no(
        "wrong-client",
        "This is no client id of an issuer of tokens.",
        "Give it as the issuer shows it, without spaces.",
      ),
    );
  switch (await tenants.setClient(id, client)) {
    case "set":
      return accepted([
        client === null
          ? `tokens of no client are taken for ${id} any more, within seconds also at services that run`
          : `tokens of the client ${client} are taken for ${id}, where PLAINLABEL_JWT_ISSUER is set`,
      ]);
    case "no-tenant":
      return refused(noTenant);
    case "taken":
      return refused(
        no("client-taken", "Another tenant has this client id.", "plainlabel tenant list shows which."),
      );
  }
};

const isScope = (name: string): name is Scope => (scopes as readonly string[]).includes(name);

/** The first instant after the last day, in UTC; undefined for what is no day from today on to ten years from now. */
const endOf = (lastDay: string): number | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(lastDay)) return undefined;
  const begins = Date.parse(`${lastDay}T00:00:00Z`);
  if (Number.isNaN(begins) || day(begins) !== lastDay) return undefined;
  const end = begins + aDay;
  return end > Date.now() && end < Date.now() + 3_653 * aDay ? end : undefined;
};

const wrongExpiry = no(
  "wrong-expiry",
  "This is no day on which a key can end.",
  "Give the last day on which it opens something, such as 2027-06-30: today or later, within ten years.",
);

const addKey = async (
  tenants: Tenants,
  id: string,
  wanted: readonly string[],
  expires: string | null,
  kind: KeyKind,
): Promise<Answer> => {
  const end = expires === null ? null : endOf(expires);
  if (end === undefined) return refused(wrongExpiry);
  const known = wanted.filter(isScope);
  if (known.length === 0 || known.length !== wanted.length)
    return refused(
      no(
        "wrong-scope",
        "A key is given scopes that exist, at least one.",
        `Scopes are ${scopes.join(", ")}.`,
      ),
    );
  const made = await tenants.addKey(id, [...new Set(known)], end, kind);
  switch (made.outcome) {
    case "added":
      return accepted([
        made.key,
        kind === "test"
          ? "Every label made with it says SAMPLE. It is shown here and never again."
          : "Keep it safe: it is shown here and never again.",
      ]);
    case "no-tenant":
      return refused(noTenant);
    case "too-many":
      return refused(
        no(
          "two-keys-live",
          "Two such keys of this tenant are alive already.",
          "Revoke the one that is no longer used: plainlabel key revoke ID.",
        ),
      );
  }
};

const revokeKey = async (tenants: Tenants, id: string): Promise<Answer> =>
  (await tenants.revokeKey(id)) === null
    ? refused(no("no-key", "There is no key with this id.", "plainlabel key list shows those there are."))
    : accepted([`${id} opens nothing any more, within seconds also at services that run`]);

const headOf = ({ seq, hash }: AuditHead): string => `${seq}:${hash}`;

const verifyAudit = async (audit: AuditTrail, known: AuditHead | null): Promise<Answer> => {
  const verdict = await audit.verify(known);
  switch (verdict.outcome) {
    case "whole":
      return accepted([
        verdict.head === null
          ? "The trail is empty."
          : `The trail is whole, and ends at ${headOf(verdict.head)}. Keep this elsewhere, to show later that its end was not cut off.`,
      ]);
    case "broken":
      return refused(
        no(
          "audit-broken",
          `The trail is broken at entry ${verdict.at}: it was changed, or one before it is missing.`,
          "Compare it with a backup.",
        ),
      );
    case "cut":
      return refused(
        no(
          "audit-cut",
          "The end that was told is not in the trail: it was cut off.",
          "Compare it with a backup.",
        ),
      );
  }
};

/** Commands that change something are in the trail too, with what they are about. */
const subjectOf = (
  command: Exclude<TenantCommand, WebhookCommand>,
): { readonly tenantId: string; readonly object: string } | null => {
  switch (command.command) {
    case "tenant-add":
      return { tenantId: command.id, object: command.id };
    case "tenant-client":
      return { tenantId: command.id, object: command.id };
    case "key-add":
      return { tenantId: command.tenantId, object: command.tenantId };
    case "key-revoke":
      return { tenantId: "operator", object: command.id };
    case "tenant-list":
    case "key-list":
    case "audit-verify":
      return null;
  }
};

const isWebhook = (command: TenantCommand): command is WebhookCommand =>
  command.command.startsWith("webhook-");

const doneAndNoted = async (command: TenantCommand, store: Store): Promise<Answer> => {
  const { tenants, audit } = store;
  if (command.command === "audit-verify") return verifyAudit(audit, command.known);
  const answer = isWebhook(command) ? await doneWebhook(command, store) : await done(command, tenants);
  const subject = isWebhook(command) ? subjectOfWebhook(command) : subjectOf(command);
  if (subject !== null && answer.ok)
    await audit.append([{ ...subject, keyId: null, action: command.command, outcome: "done" }]);
  return answer;
};

const done = async (
  command: Exclude<TenantCommand, WebhookCommand | { readonly command: "audit-verify" }>,
  tenants: Tenants,
): Promise<Answer> => {
  switch (command.command) {
    case "tenant-add":
      return addTenant(tenants, command.id, command.name);
    case "tenant-list":
      return accepted((await tenants.all()).map(tenantLine));
    case "tenant-client":
      return setClient(tenants, command.id, command.client);
    case "key-add":
      return addKey(
        tenants,
        command.tenantId,
        command.scopes,
        command.expires ?? null,
        command.kind ?? "live",
      );
    case "key-list":
      return accepted((await tenants.keys(command.tenantId ?? undefined)).map(lineOf));
    case "key-revoke":
      return revokeKey(tenants, command.id);
  }
};

/** Does it with the store that the environment names. The service may run meanwhile. */
export const runTenantCommand = (
  command: TenantCommand,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Answer> => withStore(env, (store) => doneAndNoted(command, store));
