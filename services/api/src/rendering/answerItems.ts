// rendering: many items made with a painter in this thread. One that is refused, or fails our own check, takes
// nothing from the others.

import {
  digest,
  type Finding,
  type FrontSheet,
  type LabelsMade,
  type LabelsOfItem,
  largestRequest,
  type Outcome,
  type Painter,
  paint,
  prepareBagLabel,
  preparedVersion,
  prepareFrontSheet,
  prepareSubmission,
  type Refusal,
  readSubmitted,
} from "@plainlabel/core";
import { dressed, labelsIn } from "./answerPaint.ts";
import { saidIn } from "./codesAsked.ts";
import { factsWanted, mayAsk } from "./factsWanted.ts";
import type { ItemAnswer, ItemsAnswer, ItemsCall, LaidOutItem, SentItem } from "./ItemsCall.ts";
import { knownFor } from "./knownFor.ts";
import { orderedItem } from "./orderedItem.ts";
import { ordersFor, type PageOrders, standIn } from "./pageOrders.ts";
import { sealed, unsealed } from "./sealed.ts";

/** The labels of an item, laid out. */
interface ReadyItem {
  readonly at: number;
  readonly labels: readonly LabelsOfItem[];
  /** What was noticed of the item as a whole, its dates for one; pointers into what was sent. */
  readonly noticed: readonly Finding[];
  /** The links that must be made first. */
  readonly orders: PageOrders;
  /** Those that were made for it. */
  readonly links: LaidOutItem["links"];
}

const tooLarge: ItemAnswer = {
  outcome: "refused",
  refusals: [
    {
      code: "json-too-large",
      path: "",
      detail: `The item is larger than ${largestRequest} bytes.`,
      help: "Leave out what a label does not need.",
    },
  ],
};

const laidOutBefore = (item: LaidOutItem, at: number, painter: Painter): ReadyItem | ItemAnswer => {
  const { links, copies, approval = null } = item;
  const laidOut = unsealed(item.laidOut);
  const prepared = dressed(laidOut, { links, copies, approval }, painter);
  return prepared.ok
    ? { at, labels: prepared.value.items, noticed: laidOut.submissionFindings, orders: [], links }
    : { outcome: "refused", refusals: prepared.refusals };
};

const layOut = (
  { sent, opens, dictionary }: SentItem,
  at: number,
  { pharmacy, publicHost, today, sample }: ItemsCall,
  painter: Painter,
  brands: Awaited<ReturnType<typeof knownFor>>,
): ReadyItem | ItemAnswer => {
  if (JSON.stringify(sent).length > largestRequest) return tooLarge;
  const { item, toOrder } = orderedItem(sent);
  const refusedAs = (refusals: readonly Refusal[]): ItemAnswer => ({
    outcome: "refused",
    refusals: refusals.map((refusal) => ({ ...refusal, path: toOrder(refusal.path) })),
  });
  const known = { publicHost, opens, dictionary };
  if (mayAsk(known)) {
    const submitted = readSubmitted(item, {}, { installed: pharmacy, ...brands });
    if (!submitted.ok) return refusedAs(submitted.refusals);
    const wanted = factsWanted(
      submitted.value.map(({ request }) => request),
      known,
    );
    if (wanted !== null) return wanted;
  }
  const submission = prepareSubmission(item, {}, painter, {
    installed: pharmacy,
    ...brands,
    ...{ today, sample },
    dictionary: saidIn(dictionary),
    linkFor: (place) => {
      const opening = opens?.[place] ?? null;
      return publicHost === null || opening === null ? null : standIn(publicHost, opening);
    },
  });
  if (submission.outcome === "refused") return refusedAs(submission.refusals);
  const orders = ordersFor(submission);
  return orders.ok
    ? {
        ...{ at, labels: submission.prepared.items, orders: orders.value, links: [] },
        noticed: submission.submissionFindings.map((each) => ({ ...each, path: toOrder(each.path) })),
      }
    : refusedAs(orders.refusals);
};

const isReady = (item: ReadyItem | ItemAnswer): item is ReadyItem => "at" in item;

const waitsForLinks = ({ orders }: ReadyItem): boolean => orders.some((order) => order !== null);

interface Made {
  readonly answers: readonly ItemAnswer[];
  readonly file: Uint8Array | null;
}

/** What stands on the labels of an item and where, the same however often they are made. */
const wordsOf = (made: readonly LabelsMade[]): Promise<string> =>
  digest(JSON.stringify(made.map(({ set }) => set)));

/** An item may be refused for the very signs of its name, which then stand on no sheet either. */
const frontSheetOf = (
  { items, of }: NonNullable<ItemsCall["missing"]>,
  made: Parameters<typeof prepareFrontSheet>[1],
  painter: Painter,
): ReturnType<typeof prepareFrontSheet> => {
  const sheet = prepareFrontSheet(items, made, painter, of);
  if (sheet.ok) return sheet;
  const unnamed = items.map((item) => ({ ...item, medicine: null }));
  return prepareFrontSheet(unnamed, made, painter, of);
};

/** What stands before the labels of a file; null: nothing does. */
const frontOf = (
  { missing, bag }: Pick<ItemsCall, "missing" | "bag">,
  made: readonly LabelsOfItem[],
  painter: Painter,
): Outcome<FrontSheet> | null => {
  if (missing !== undefined && missing.items.length > 0) return frontSheetOf(missing, made, painter);
  return bag === undefined ? null : prepareBagLabel(made, bag.address, painter);
};

/**
 * All in one file, which is what makes many quick. Where that is refused or
 * fails, `each` by itself tells whose fault it is; for a file there is nothing
 * more to know. Nothing is laid out again.
 */
const paintReady = async (
  items: readonly ReadyItem[],
  painter: Painter,
  each: boolean,
  wanted: Pick<ItemsCall, "missing" | "bag">,
): Promise<Made> => {
  if (items.length === 0) return { answers: [], file: null };
  const prepared = { version: preparedVersion, items: items.flatMap(({ labels }) => labels) } as const;
  const front = frontOf(wanted, prepared.items, painter);
  if (front?.ok === false)
    return { answers: items.map(() => ({ outcome: "refused", refusals: front.refusals })), file: null };
  const result = await paint(prepared, [], painter, {
    oneFile: true,
    ...(front === null ? {} : { front: front.value }),
  });
  if (result.outcome === "made") {
    let from = 0;
    const answers: ItemAnswer[] = [];
    for (const { labels, links, noticed } of items) {
      const made = result.items.slice(from, from + labels.length);
      from += labels.length;
      const comparisons = made.map(({ comparison, findings }, place) => ({
        ...{ prescribed: comparison.prescribed, label: comparison.label },
        needsWords: comparison.understood === null || comparison.questions.length > 0,
        // What is of the whole item stands with its first label.
        findings: [...(place === 0 ? noticed : []), ...findings, ...(links[place]?.findings ?? [])],
      }));
      answers.push({ outcome: "made", labels: labelsIn(made), words: await wordsOf(made), comparisons });
    }
    return { answers, file: result.files[0]! };
  }
  if (each && items.length > 1) {
    const answers: ItemAnswer[] = [];
    for (const item of items) answers.push(...(await paintReady([item], painter, each, {})).answers);
    return { answers, file: null };
  }
  const answer: ItemAnswer =
    result.outcome === "refused"
      ? { outcome: "refused", refusals: result.refusals }
      : { outcome: "faulted", claims: result.findings.map(({ code }) => code) };
  return { answers: items.map(() => answer), file: null };
};

const laidOutAnswer = ({ labels, noticed, orders }: ReadyItem): ItemAnswer => ({
  outcome: "laid-out",
  laidOut: sealed({
    prepared: { version: preparedVersion, items: labels },
    submissionFindings: noticed,
    resourceType: null,
  }),
  orders,
});

/** Never throws on what a caller sent. */
export const answerItems = async (call: ItemsCall, painter: Painter): Promise<ItemsAnswer> => {
  const brands = await knownFor(call.items.map((item) => ("laidOut" in item ? null : item.sent)));
  const read = call.items.map((item, at) =>
    "laidOut" in item ? laidOutBefore(item, at, painter) : layOut(item, at, call, painter, brands),
  );
  const ready = read.filter(isReady);
  // A file is of all: where one waits for its link, the others wait with it.
  const waits = (item: ReadyItem | ItemAnswer): boolean =>
    isReady(item) ? waitsForLinks(item) : item.outcome === "facts-wanted";
  const allWait = call.file && read.some(waits);
  const now = ready.filter((item) => !allWait && !waitsForLinks(item));
  const { answers, file } = await paintReady(now, painter, !call.file, call);
  const made = new Map(now.map(({ at }, place) => [at, answers[place]!]));
  const items = read.map((item) => (isReady(item) ? (made.get(item.at) ?? laidOutAnswer(item)) : item));
  const whole = call.file && items.every(({ outcome }) => outcome === "made");
  return { outcome: "items", items, ...(whole && file !== null ? { body: file } : {}) };
};
