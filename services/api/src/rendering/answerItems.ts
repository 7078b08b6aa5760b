// rendering: many items made with a painter in this thread. One that is refused, or fails our own check, takes nothing from the others.
import {
  digest,
  type LabelRequest,
  type LabelsMade,
  largestRequest,
  makeLabels,
  type Painter,
  type Refusal,
  readSubmitted,
  type Submitted,
  type SupplyContext,
  toSource,
} from "@plainlabel/core";
import { labelLinkOf } from "../scan/MadeLink.ts";
import type { ItemAnswer, ItemsAnswer, ItemsCall, SentItem } from "./ItemsCall.ts";
import { linksWanted } from "./linksWanted.ts";

/** An item that was read: its requests, with their links. */
interface ReadItem {
  readonly at: number;
  readonly submitted: readonly Submitted[];
  readonly requests: readonly LabelRequest[];
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

const isFhir = (sent: unknown): boolean =>
  typeof sent === "object" && sent !== null && Object.hasOwn(sent, "resourceType");

const readItem = (
  { sent, links }: SentItem,
  at: number,
  { pharmacy, publicHost }: ItemsCall,
  painter: Painter,
): ReadItem | ItemAnswer => {
  if (JSON.stringify(sent).length > largestRequest) return tooLarge;
  const supply: SupplyContext = isFhir(sent) && pharmacy !== null ? { pharmacy } : {};
  const submitted = readSubmitted(sent, supply);
  if (!submitted.ok) return { outcome: "refused", refusals: submitted.refusals };
  const requests = submitted.value.map(({ request }) => request);
  if (links === null && publicHost !== null && requests.some(({ explain }) => explain === true)) {
    const wanted = linksWanted(sent, supply, painter, { host: publicHost, dpi: undefined });
    return wanted.outcome === "refused" ? { outcome: "refused", refusals: wanted.refusals } : wanted;
  }
  return {
    at,
    submitted: submitted.value,
    requests: requests.map((request, place) => {
      const link = links?.[place] ?? null;
      return link === null ? request : { ...request, link: labelLinkOf(link) };
    }),
  };
};

const isRead = (item: ReadItem | ItemAnswer): item is ReadItem => "requests" in item;

const labelsIn = (made: readonly LabelsMade[]): number =>
  made.reduce((sum, { set, request }) => sum + set.pages.length * (request.copies ?? 1), 0);

const refusedAt = (refusals: readonly Refusal[], item: ReadItem): ItemAnswer => ({
  outcome: "refused",
  refusals: refusals.map((refusal) => ({ ...refusal, path: toSource(refusal.path, item.submitted) })),
});

interface Made {
  readonly answers: readonly ItemAnswer[];
  readonly file: Uint8Array | null;
}

/** What stands on the labels of an item and where, the same however often they are made. */
const wordsOf = (made: readonly LabelsMade[]): Promise<string> =>
  digest(JSON.stringify(made.map(({ set }) => set)));

/**
 * All in one file, which is what makes many quick. Where that is refused or
 * fails, `each` by itself tells whose fault it is; for a file there is nothing
 * more to know.
 */
const makeRead = async (items: readonly ReadItem[], painter: Painter, each: boolean): Promise<Made> => {
  if (items.length === 0) return { answers: [], file: null };
  const result = await makeLabels(
    items.flatMap(({ requests }) => requests),
    painter,
    { oneFile: true },
  );
  if (result.outcome === "made") {
    let from = 0;
    const answers: ItemAnswer[] = [];
    for (const { requests } of items) {
      const made = result.items.slice(from, from + requests.length);
      from += requests.length;
      const comparisons = made.map(({ comparison: { prescribed, label } }) => ({ prescribed, label }));
      answers.push({ outcome: "made", labels: labelsIn(made), words: await wordsOf(made), comparisons });
    }
    return { answers, file: result.files[0]! };
  }
  if (each && items.length > 1) {
    const answers: ItemAnswer[] = [];
    for (const item of items) answers.push(...(await makeRead([item], painter, each)).answers);
    return { answers, file: null };
  }
  const answer = (item: ReadItem): ItemAnswer =>
    result.outcome === "refused"
      ? refusedAt(result.refusals, item)
      : { outcome: "faulted", claims: result.findings.map(({ code }) => code) };
  return { answers: items.map(answer), file: null };
};

/** Never throws on what a caller sent. */
export const answerItems = async (call: ItemsCall, painter: Painter): Promise<ItemsAnswer> => {
  const read = call.items.map((item, at) => readItem(item, at, call, painter));
  const readable = read.filter(isRead);
  const { answers, file } = await makeRead(readable, painter, !call.file);
  const made = new Map(readable.map(({ at }, place) => [at, answers[place]!]));
  const items = read.map((item) => (isRead(item) ? made.get(item.at)! : item));
  const whole = call.file && items.every(({ outcome }) => outcome === "made");
  return { outcome: "items", items, ...(whole && file !== null ? { body: file } : {}) };
};
