// batches: the files of a batch that is done: made again from what was sent, proved again, and sent only where
// the labels say what they said.
import { PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";
import {
  accepted,
  type LabelOptions,
  type Outcome,
  type Refusal,
  type RefusalCode,
  refused,
  standsIn,
  valueAt,
} from "@plainlabel/core";
import { ZipFile } from "yazl";
import type { ItemsCall } from "../../rendering/ItemsCall.ts";
import { approvedItem, sentItem } from "../../rendering/orderedItem.ts";
import type { DoneItem, ItemResult } from "../../store/batches/Batches.ts";
import type { BatchParts } from "./BatchParts.ts";
import { makeItems } from "./makeItems.ts";

/** An item that became labels. */
export interface MadeItem extends DoneItem {
  readonly result: Extract<ItemResult, { readonly outcome: "made" }>;
}

export const isMade = (item: DoneItem): item is MadeItem => item.result.outcome === "made";

/** What our own fault is called where refusals are listed. */
const failed = (code: RefusalCode, detail: string): Refusal => ({
  code,
  path: "",
  detail,
  help: "Send this item by itself, and tell the operator when it fails again.",
});
const failedAs = {
  "took-too-long": failed("took-too-long", "The labels were not made within the time that an item may take."),
  broke: failed("fault", "Something broke on our side while the labels were made."),
  "verification-failed": failed("verification-failed", "The finished labels did not pass our own check."),
};

/** Why an item has no labels; none where it has. */
export const refusalsOf = ({ result }: DoneItem): readonly Refusal[] => {
  switch (result.outcome) {
    case "made":
      return [];
    case "refused":
      return result.refusals;
    case "failed":
      return [failedAs[result.reason]];
  }
};

const otherwise: Refusal = {
  code: "batch-made-otherwise",
  path: "",
  detail: "The labels would not be those that this batch made.",
  help: "Send the order again as a new batch, and compare its labels.",
};

/** Who approves what the batch made; null: it is printed as it was made. */
export type BatchApproval = NonNullable<LabelOptions["approval"]> | null;

const wordsSeen = ({ comparisons }: MadeItem["result"]): string =>
  JSON.stringify(comparisons.map(({ prescribed, label }) => [prescribed, label]));

/** An approval takes the draft's marks off the labels, so of what is approved the sentences are compared. */
const isSame = (item: MadeItem, again: ItemResult | undefined, approval: BatchApproval): boolean =>
  again?.outcome === "made" &&
  again.labels === item.result.labels &&
  (approval === null ? again.words === item.result.words : wordsSeen(again) === wordsSeen(item.result));

/** Why these items are not approved: each with its place, and the approval's own faults once. */
const refusalsAt = (items: readonly MadeItem[], results: readonly ItemResult[]): readonly Refusal[] => {
  const all = results.flatMap((result, place) =>
    result.outcome !== "refused"
      ? []
      : result.refusals.map((refusal) => ({
          ...refusal,
          path: standsIn(refusal.path, "/options/approval")
            ? refusal.path.slice("/options".length)
            : `/items/${items[place]!.at}${refusal.path}`,
        })),
  );
  return [...new Map(all.map((each) => [`${each.path} ${each.code}`, each])).values()];
};

const noSheet = (result: ItemResult): readonly Refusal[] =>
  result.outcome === "refused" ? result.refusals.filter(({ code }) => code === "front-sheet-impossible") : [];

interface PrintAs {
  readonly approval?: BatchApproval;
  /** Items without a label, which a sheet in front names. */
  readonly missing?: ItemsCall["missing"];
}

/** The labels of these items in one file; "busy": not now. Throws `StoreOutage`. */
export const printFile = async (
  items: readonly MadeItem[],
  tenantId: string,
  parts: BatchParts,
  { approval = null, missing }: PrintAs = {},
): Promise<Outcome<Uint8Array> | "busy"> => {
  const made = await makeItems(
    items.map(({ sent }) => (approval === null ? sent : approvedItem(sent, approval))),
    tenantId,
    parts,
    { file: true, ...(missing === undefined ? {} : { missing }) },
  );
  if (made.outcome !== "items") return "busy";
  const { file, results } = made;
  const [without] = results.flatMap(noSheet);
  if (without !== undefined) return refused(without);
  const [first, ...others] = approval === null ? [] : refusalsAt(items, results);
  if (first !== undefined) return refused(first, ...others);
  return file !== null && items.every((item, place) => isSame(item, results[place], approval))
    ? accepted(file)
    : refused(otherwise);
};

const medicineOf = (kept: unknown): string | null => {
  const sent = sentItem(kept);
  const name = ["/medicine/name", "/item/medicine/name"]
    .map((pointer) => valueAt(sent, pointer))
    .find((found) => typeof found === "string" && found.trim() !== "");
  return typeof name === "string" ? name.slice(0, 200) : null;
};

/** Items of a batch that have no label, as its front sheet names them: by their place from 1. */
export const missingOf = (done: readonly DoneItem[]): NonNullable<ItemsCall["missing"]> => ({
  items: done
    .filter((item) => !isMade(item))
    .map((item) => ({
      ...{ item: item.at + 1, at: `/items/${item.at}` },
      ...{ medicine: medicineOf(item.sent), refusals: refusalsOf(item) },
    })),
  of: done.length,
});

const nameOf = ({ at }: DoneItem): string => `${String(at + 1).padStart(5, "0")}.pdf`;

/**
 * A zip with a file for each item, each made when its turn comes, so that a
 * large batch is never whole in memory. An item that cannot be made again ends
 * the zip unfinished, which no program opens as if it were whole.
 */
export const zipOf = (
  done: readonly DoneItem[],
  { createdAt, tenantId }: { readonly createdAt: number; readonly tenantId: string },
  parts: BatchParts,
  approval: BatchApproval = null,
): Readable => {
  const zip = new ZipFile();
  const out = new PassThrough();
  const mtime = new Date(createdAt);
  zip.on("error", (error) => out.destroy(error as Error));
  for (const item of done.filter(isMade))
    zip.addReadStreamLazy(nameOf(item), { mtime, compress: false }, (give) => {
      // Nobody listens any more.
      if (out.destroyed) return;
      printFile([item], tenantId, parts, { approval }).then(
        (made) => {
          if (made !== "busy" && made.ok) give(null, Readable.from([Buffer.from(made.value)]));
          else give(new Error("an item of the batch could not be made again"), Readable.from([]));
        },
        (error) => give(error, Readable.from([])),
      );
    });
  const compared = done.filter(isMade).map(({ at, result }) => ({ item: at, labels: result.comparisons }));
  zip.addBuffer(Buffer.from(JSON.stringify({ items: compared })), "comparison.json", { mtime });
  const without = done
    .map((item) => ({ item: item.at, refusals: refusalsOf(item) }))
    .filter(({ refusals }) => refusals.length > 0);
  zip.addBuffer(Buffer.from(JSON.stringify({ items: without })), "refusals.json", { mtime });
  zip.end();
  zip.outputStream.pipe(out);
  finished(out).catch(() => undefined);
  return out;
};
