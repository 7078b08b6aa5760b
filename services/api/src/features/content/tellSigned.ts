// content: what the start of the service says of its information: how much is signed, and how much no reader of
// an approved label is shown.
import { medicineEntries } from "@plainlabel/content";
import type { FastifyBaseLogger } from "fastify";
import { localTenant } from "../../access/localTenant.ts";
import type { Store } from "../../store/Store.ts";
import { isStoreFault } from "../../store/storeFaults.ts";
import type { ShelfOf } from "./shelfOf.ts";

interface Signable {
  readonly status: "draft" | "reviewed";
}

const countOf = (all: readonly Signable[]): { readonly signed: number; readonly drafts: number } => {
  const signed = all.filter(({ status }) => status === "reviewed").length;
  return { signed, drafts: all.length - signed };
};

/**
 * One line. Built-in entries count once, those that tenants keep once each; what
 * was signed and then changed counts as the draft it is again.
 */
export const tellSigned = async (
  { tenants }: Pick<Store, "tenants">,
  shelfOf: ShelfOf,
  log: Pick<FastifyBaseLogger, "info" | "warn" | "error">,
): Promise<void> => {
  try {
    const ids = new Set([localTenant, ...(await tenants.all()).map(({ id }) => id)]);
    const own: Signable[] = [];
    const films: Signable[] = [];
    for (const id of ids) {
      const shelf = await shelfOf(id);
      own.push(...shelf.entries.filter(shelf.isOwn));
      films.push(...shelf.films);
    }
    const entries = countOf([...medicineEntries, ...own]);
    const line = { ...entries, builtIn: countOf(medicineEntries), own: countOf(own), films: countOf(films) };
    const said = `medicine information: ${entries.signed} entries are signed, ${entries.drafts} are drafts and not shown behind approved labels`;
    if (entries.drafts > 0) log.warn(line, said);
    else log.info(line, said);
  } catch (err) {
    if (!isStoreFault(err)) throw err;
    log.error({ err }, "how much medicine information is signed is not known, as the store cannot be used");
  }
};
