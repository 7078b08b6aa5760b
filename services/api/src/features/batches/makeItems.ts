// batches: items made by a worker, each laid out once; the links that they ask for are made before they are painted.

import { isTestTenant } from "../../access/testTenant.ts";
import { todayAt } from "../../durations/todayAt.ts";
import type { ItemAnswer, ItemsCall, LaidOutItem, SentItem } from "../../rendering/ItemsCall.ts";
import type { Unserved } from "../../rendering/LabelMaker.ts";
import { unreadOf } from "../../rendering/orderedItem.ts";
import type { ItemResult } from "../../store/batches/Batches.ts";
import { openSayings } from "../medicines/sayings.ts";
import { linksOf } from "../scan/mintLinks.ts";
import { opensFor } from "../scan/opensFor.ts";
import type { BatchParts } from "./BatchParts.ts";

/** "broke": a worker died of it. */
export type MadeItems =
  | { readonly outcome: "items"; readonly results: readonly ItemResult[]; readonly file: Uint8Array | null }
  | Unserved
  | { readonly outcome: "broke" };

type Settled = Exclude<ItemAnswer, { readonly outcome: "facts-wanted" | "laid-out" }>;

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
  { file, missing }: Pick<ItemsCall, "file" | "missing">,
): Promise<MadeItems> => {
  const ask = async (sent: ItemsCall["items"]) => {
    try {
      const today = todayAt(scan.clock());
      const call: ItemsCall = {
        ...{ items: sent, pharmacy, publicHost: scan.publicHost, file, today },
        sample: isTestTenant(tenantId),
        ...(missing === undefined ? {} : { missing }),
      };
      return await maker.makeItems(call, tenantId);
    } catch (err) {
      log.error({ err }, "items of a batch broke a worker");
      return { outcome: "broke" } as const;
    }
  };
  const sayings = await openSayings(scan.store.medicines, log);
  const settled = new Map<number, Settled>();
  const laidOut = new Map<number, LaidOutItem>();
  let asked = new Map<number, SentItem>();
  for (const [at, sent] of items.entries()) {
    const refusals = unreadOf(sent);
    if (refusals === null) asked.set(at, { sent, opens: null, dictionary: sayings.before });
    else settled.set(at, { outcome: "refused", refusals });
  }
  let made: Uint8Array | null = null;
  // Once for all, and once more for those that had to be told what their pages open or their codes stand for.
  for (let round = 1; asked.size > 0; round += 1) {
    if (round > 2) throw new Error("facts were wanted twice");
    const answer = await ask([...asked.values()]);
    if (answer.outcome !== "items") return answer;
    made = answer.body ?? null;
    const again = new Map<number, SentItem>();
    for (const [place, at] of [...asked.keys()].entries()) {
      const one = answer.items[place]!;
      if (one.outcome === "facts-wanted") {
        const dictionary = await sayings.of(one.coded);
        const opens = await opensFor(one.pages, scan, tenantId, dictionary);
        again.set(at, { sent: items[at], opens, dictionary });
      } else if (one.outcome === "laid-out") {
        const links = await linksOf(tenantId)(one.orders, scan.publicHost ?? "", scan, tenantId);
        if (links.ok) laidOut.set(at, { laidOut: one.laidOut, links: links.value });
        else settled.set(at, { outcome: "refused", refusals: links.refusals });
      } else settled.set(at, one);
    }
    asked = again;
  }
  if (laidOut.size > 0) {
    const places = [...laidOut.keys()].sort((one, other) => one - other);
    const answer = await ask(places.map((at) => laidOut.get(at)!));
    if (answer.outcome !== "items") return answer;
    made = answer.body ?? null;
    for (const [place, at] of places.entries()) {
      const one = answer.items[place]!;
      if (one.outcome === "facts-wanted" || one.outcome === "laid-out")
        throw new Error("what was laid out is to be laid out again");
      settled.set(at, one);
    }
  }
  return { outcome: "items", results: items.map((_, at) => resultOf(settled.get(at)!)), file: made };
};
