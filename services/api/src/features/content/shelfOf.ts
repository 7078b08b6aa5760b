// content: what a tenant's readers may be shown: its own entries and films in front of the built-in ones, and its
// photographs.
import {
  asItStands,
  films as builtInFilms,
  type Film,
  type MedicineEntry,
  medicineEntries,
  type Photograph,
} from "@plainlabel/content";
import type { ContentVersions } from "../../store/content/ContentVersions.ts";

export interface Shelf {
  /**
   * By name, each as it stands: signed words that changed since are a draft. A tenant's own entry stands in place
   * of the built-in one of the same substance.
   */
  readonly entries: readonly MedicineEntry[];
  readonly films: readonly Film[];
  readonly photographs: readonly Photograph[];
  /** Whether a tenant keeps this entry itself. */
  readonly isOwn: (entry: MedicineEntry) => boolean;
}

/** The tenant's shelf as it is at this moment. Throws `StoreOutage`. */
export type ShelfOf = (tenantId: string) => Promise<Shelf>;

const builtIn: Shelf = { entries: medicineEntries, films: builtInFilms, photographs: [], isOwn: () => false };

/** Tenants whose shelves are remembered; beyond it the one that was read longest ago is read again. */
const mostRemembered = 200;

/**
 * Shelves over what the store keeps. Versions are only ever added, so that their
 * count tells whether a shelf read before still holds: one small query a page,
 * and what was withdrawn is gone with the next.
 */
export const shelvesOver = (content: ContentVersions): ShelfOf => {
  const remembered = new Map<string, { readonly count: number; readonly shelf: Shelf }>();
  return async (tenantId) => {
    const count = await content.count(tenantId);
    if (count === 0) return builtIn;
    const known = remembered.get(tenantId);
    if (known?.count === count) return known.shelf;
    const [entries, films, photographs] = await Promise.all([
      content.all(tenantId, "entry"),
      content.all(tenantId, "film"),
      content.all(tenantId, "photograph"),
    ]);
    const shelf = stacked(
      await Promise.all(entries.flatMap(({ body }) => (body === null ? [] : [asItStands(body)]))),
      films.flatMap(({ body }) => body ?? []),
      photographs.flatMap(({ body }) => body ?? []),
    );
    remembered.delete(tenantId);
    remembered.set(tenantId, { count, shelf });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    return shelf;
  };
};

const stacked = (
  own: readonly MedicineEntry[],
  ownFilms: readonly Film[],
  photographs: readonly Photograph[],
): Shelf => {
  const substances = new Set(own.map(({ substance }) => substance));
  const ids = new Set(ownFilms.map(({ id }) => id));
  return {
    entries: [...own, ...medicineEntries.filter(({ substance }) => !substances.has(substance))].toSorted(
      (one, other) => (one.substance < other.substance ? -1 : 1),
    ),
    films: [...ownFilms, ...builtInFilms.filter(({ id }) => !ids.has(id))],
    photographs,
    isOwn: (entry) => own.includes(entry),
  };
};
