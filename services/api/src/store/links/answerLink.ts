// links: a row, or none, into the answer for whoever holds the code.
import { readPageContent } from "@plainlabel/page";
import type { Instant, LinkRow } from "../Tables.ts";
import type { LinkAnswer, LinkFacts } from "./Links.ts";

/** Revoked goes before expired: what was withdrawn leads nowhere, not even to the general page. */
export const answerLink = (row: LinkRow | undefined, now: Instant): LinkAnswer => {
  if (row === undefined) return { state: "unknown", page: null, medicine: null, tenantId: null };
  if (row.revoked_at !== null) return { state: "revoked", page: null, medicine: null, tenantId: null };
  const medicine = JSON.parse(row.medicine);
  const tenantId = row.tenant_id;
  // Words that a sweep with a faster clock has erased are gone for every replica.
  if (row.expires_at <= now || row.content === null)
    return { state: "expired", page: null, medicine, tenantId };
  const content = readPageContent(JSON.parse(row.content));
  if (!content.ok) return { state: "unreadable", page: null, medicine: null, tenantId: null };
  return {
    state: "live",
    page: {
      id: row.id,
      tenantId,
      content: content.value,
      contentVersion: row.content_version,
      labelVariant: row.label_variant,
      languages: JSON.parse(row.languages),
      expiresAt: row.expires_at,
    },
    medicine,
    tenantId,
  };
};

export const factsOf = (row: LinkRow): LinkFacts => ({
  id: row.id,
  contentVersion: row.content_version,
  labelVariant: row.label_variant,
  languages: JSON.parse(row.languages),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
});
