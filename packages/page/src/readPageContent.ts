// page content: what a store kept of a label's words, by this version or an earlier one, as today's.
import { accepted, type Outcome, upgradeKept, upgradeRegimen } from "@plainlabel/core";
import type { PageContent } from "./PageContent.ts";

/**
 * The words as they were kept, word for word. Refused where a later version kept
 * them. Their regimen has versions of its own: one that cannot be read is as one
 * that was not understood, so that the words stay and reminders go.
 */
export const readPageContent = (kept: unknown): Outcome<PageContent> => {
  const upgraded = upgradeKept(kept);
  if (!upgraded.ok) return upgraded;
  // Only this service writes what it keeps: what is of a known version is whole.
  const content = upgraded.value as unknown as PageContent;
  if (content.regimen === null) return accepted(content);
  const regimen = upgradeRegimen(content.regimen);
  return accepted({ ...content, regimen: regimen.ok ? regimen.value : null });
};
