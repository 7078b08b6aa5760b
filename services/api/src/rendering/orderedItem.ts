// rendering: an item with what its order says once for all of them, as it is kept until it is made.
import { type LabelOptions, type Refusal, standsIn } from "@plainlabel/core";

interface Ordered {
  readonly ordered: unknown;
  readonly options: LabelOptions | undefined;
  /** As a spreadsheet numbers it; left out of an order that was none. */
  readonly row?: number;
  /** Why its row is no label request: it is kept to be corrected, and nothing is made of it. */
  readonly unread?: readonly Refusal[];
  /** What stands there where the person's name should, to tell rows apart; on no label. */
  readonly person?: string;
}

const isOrdered = (sent: unknown): sent is Ordered =>
  typeof sent === "object" && sent !== null && Object.hasOwn(sent, "ordered");

/** What is kept of an item: as it was sent where its order says nothing beside it. */
export const withOrder = (item: unknown, options: LabelOptions | undefined): unknown =>
  options === undefined && !isOrdered(item) ? item : { ordered: item, options };

/** The same item approved; one that has an approval of its own, or of its order, keeps that. */
export const approvedItem = (kept: unknown, approval: NonNullable<LabelOptions["approval"]>): unknown =>
  isOrdered(kept) ? { ...kept, options: { approval, ...kept.options } } : withOrder(kept, { approval });

/** A row of a spreadsheet as it is kept. `options`: what holds for it where it does not say. */
export const keptRow = (row: number, ordered: unknown, options?: LabelOptions): unknown => ({
  ...{ ordered, options, row },
});

/** One that is no label request, with why; `ordered` is what could be read of it. */
export const keptUnread = (
  row: number,
  ordered: unknown,
  { unread, person }: { readonly unread: readonly Refusal[]; readonly person: string },
): unknown => ({ ordered, options: undefined, row, unread, person });

/** What tells an unread row from the others; "" where nothing does. */
export const personIn = (kept: unknown): string => (isOrdered(kept) ? (kept.person ?? "") : "");

/** The number of its row; null: it came from no spreadsheet. */
export const rowOf = (kept: unknown): number | null => (isOrdered(kept) ? (kept.row ?? null) : null);

/** Why it is no label request; null: it is tried. */
export const unreadOf = (kept: unknown): readonly Refusal[] | null =>
  isOrdered(kept) ? (kept.unread ?? null) : null;

/** The item as it was sent. */
export const sentItem = (kept: unknown): unknown => (isOrdered(kept) ? kept.ordered : kept);

/** What is to be made, and a pointer into it as a pointer into the item that was sent, or into the order's `/options`. */
export const orderedItem = (
  kept: unknown,
): { readonly item: unknown; readonly toOrder: (pointer: string) => string } => {
  if (!isOrdered(kept)) return { item: kept, toOrder: inOptions };
  const { ordered, options } = kept;
  if (options === undefined) return { item: ordered, toOrder: inOptions };
  return {
    item: { item: ordered, defaults: options },
    toOrder: (pointer) => {
      if (standsIn(pointer, "/item")) return inOptions(pointer.slice("/item".length));
      return standsIn(pointer, "/defaults")
        ? `/options${pointer.slice("/defaults".length)}`
        : inOptions(pointer);
    },
  };
};

/** What nothing says can be said in the options of the order. */
const inOptions = (pointer: string): string =>
  standsIn(pointer, "/supply") ? `/options${pointer.slice("/supply".length)}` : pointer;
