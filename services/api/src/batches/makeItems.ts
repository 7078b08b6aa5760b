// batches: items made by a worker, the links that they ask for made first.
import type { ItemAnswer, SentItem } from "../rendering/ItemsCall.ts";
import type { Unserved } from "../rendering/LabelMaker.ts";
import { mintLinks } from "../scan/mintLinks.ts";
import type { ItemResult } from "../store/batches/Batches.ts";
import type { BatchParts } from "./workOnBatches.ts";

/** "broke": a worker died of it. */
export type MadeItems =
  | { readonly outcome: "items"; readonly results: readonly ItemResult[]; readonly file: Uint8Array | null }
  | Unserved
  | { readonly outcome: "broke" };

type Settled = Exclude<ItemAnswer, { readonly outcome: "links-wanted" }>;

const resultOf = (answer: Settled): ItemResult =>
  answer.outcome === "faulted" ? { outcome: "failed", reason: "verification-failed" } : answer;

/**
 * Links are found again where the same labels had some: an item made twice
 * has one page. Throws `StoreOutage`.
 */
export const makeItems = async (
  items: readonly unknown[],
  tenantId: string,
  { maker, scan, pharmacy, log }: BatchParts,
  { file }: { readonly file: boolean },
): Promise<MadeItems> => {
  const ask = async (sent: readonly SentItem[]) => {
    try {
      return await maker.makeItems({ items: sent, pharmacy, publicHost: scan.publicHost, file });
    } catch (err) {
      log.error({ err }, "items of a batch broke a worker");
      return { outcome: "broke" } as const;
    }
  };
  const sent: SentItem[] = items.map((item) => ({ sent: item, links: null }));
  const first = await ask(sent);
  if (first.outcome !== "items") return first;
  const settled: (ItemAnswer | null)[] = [...first.items];
  let wanted = false;
  for (const [at, answer] of first.items.entries()) {
    if (answer.outcome !== "links-wanted") continue;
    const links = await mintLinks(answer.orders, scan.publicHost ?? "", scan, tenantId);
    if (links.ok) {
      sent[at] = { sent: items[at], links: links.value };
      settled[at] = null;
      wanted = true;
    } else settled[at] = { outcome: "refused", refusals: links.refusals };
  }
  let made = first.body ?? null;
  if (wanted) {
    // In one file with the others, or alone with those that asked: what was made need not be made again.
    const again = [...settled.keys()].filter((at) => file || settled[at] === null);
    const second = await ask(again.map((at) => sent[at]!));
    if (second.outcome !== "items") return second;
    for (const [place, at] of again.entries()) settled[at] = second.items[place]!;
    made = second.body ?? null;
  }
  const results = settled.map((answer) => {
    if (answer === null || answer.outcome === "links-wanted") throw new Error("links were wanted twice");
    return resultOf(answer);
  });
  return { outcome: "items", results, file: made };
};
