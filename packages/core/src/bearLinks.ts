// prepared: the links that were made for labels laid out with stand-ins as long. Nothing is laid out again.

import { composeLink } from "./compose/composeFoot.ts";
import { type LabelDocument, wordsOf } from "./document/LabelDocument.ts";
import type { Group, Item, LabelSet, TextItem } from "./layout/LabelSet.ts";
import { measurerFor } from "./measurerFor.ts";
import type { LabelsOfItem, Prepared } from "./Prepared.ts";
import type { Measuring } from "./prepareLabels.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";

export type LabelLink = NonNullable<LabelRequest["link"]>;

/**
 * The labels with their own links, by place; null leaves a label as it is. Only
 * the letters of the address and of the code change, so that what was laid out
 * with the widest letters takes any others: a draft and what is printed stand
 * alike. Throws where a link is not as long as its stand-in.
 */
export const bearLinks = (
  prepared: Prepared,
  links: readonly (LabelLink | null)[],
  painter: Measuring,
): Prepared => ({
  ...prepared,
  items: prepared.items.map((item, at) => {
    const link = links[at] ?? null;
    return link === null ? item : bearing(item, link, painter);
  }),
});

/** A link as the label says it. */
interface Said {
  readonly url: string;
  readonly address: string;
}

const saidOf = (request: LabelRequest): Said => {
  const block = composeLink(request).find(({ kind }) => kind === "link");
  if (block?.kind !== "link") throw new Error("a label that was laid out without a link is given one");
  return { url: block.url, address: wordsOf(block.address) };
};

const bearing = (item: LabelsOfItem, { url, shortUrl }: LabelLink, painter: Measuring): LabelsOfItem => {
  const { opens } = item.request.link ?? {};
  if (opens === undefined) throw new Error("a label that was laid out without a link is given one");
  // What the code opens was said when the label was laid out.
  const request: LabelRequest = {
    ...item.request,
    link: { url, ...(shortUrl === undefined ? {} : { shortUrl }), opens },
  };
  const [before, after] = [saidOf(item.request), saidOf(request)];
  if (
    before.address.length !== after.address.length ||
    painter.qrModules(before.url) !== painter.qrModules(url)
  )
    throw new Error("a link is not as long as the one that the label was laid out with");
  const measurer = measurerFor(item.request, painter);
  const set = (laidOut: LabelSet): LabelSet => setWith(laidOut, before, after, measurer);
  const [linked] = composeLink(request);
  const document = (composed: LabelDocument): LabelDocument => ({
    ...composed,
    blocks: composed.blocks.map((block) =>
      block.kind === "link" && linked?.kind === "link" ? { ...block, ...linked } : block,
    ),
  });
  const { approvedInstead } = item;
  return {
    ...item,
    request,
    document: document(item.document),
    set: set(item.set),
    whenApproved: item.whenApproved === null ? null : set(item.whenApproved),
    approvedInstead:
      approvedInstead === null
        ? null
        : { ...approvedInstead, document: document(approvedInstead.document), set: set(approvedInstead.set) },
  };
};

const setWith = (set: LabelSet, before: Said, after: Said, measurer: Measuring["measurer"]): LabelSet => {
  let addresses = 0;
  let codes = 0;
  const itemWith = (item: Item): Item => {
    if (item.kind !== "qr" || item.url !== before.url) return item;
    codes += 1;
    return { ...item, url: after.url };
  };
  const groupWith = (group: Group): Group => {
    const texts = group.items.filter(
      (item): item is TextItem => item.kind === "text" && item.role === "link",
    );
    if (texts.map(({ text }) => text).join("") !== before.address)
      return { ...group, items: group.items.map(itemWith) };
    addresses += 1;
    let from = 0;
    const items = texts.map((item): TextItem => {
      const text = after.address.slice(from, from + item.text.length);
      from += item.text.length;
      return { ...item, text, width: measurer.width(text, item.style) };
    });
    return { ...group, items };
  };
  const pages = set.pages.map((page) => ({ ...page, groups: page.groups.map(groupWith) }));
  if (addresses !== 1 || codes !== 1) throw new Error("a label does not bear its link once");
  return { ...set, pages };
};
