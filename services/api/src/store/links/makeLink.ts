// links: one new link: the row that is kept and the token that is not. Pure; time and randomness come from outside.
import type { PageContent } from "@plainlabel/page";
import type { Instant, LinkRow } from "../Tables.ts";
import { base32 } from "./base32.ts";
import type { LinkOrder, MintedLink } from "./Links.ts";
import {
  hashOfShortCode,
  hashOfToken,
  itemKeyOf,
  type LinkSecret,
  makeNonce,
  type RandomBytes,
  reprintKeyOf,
  shortCodeOf,
  tokenOf,
} from "./secrets.ts";

/** What links are made with. */
export interface LinkMaking {
  readonly secret: LinkSecret;
  readonly now: Instant;
  readonly randomBytes: RandomBytes;
}

/** More draws than chance can need; words that every token holds, such as "", are then let be. */
const mostDraws = 64;

/** A nonce with its token and code, which spell none of the words. */
const draw = ({ secret, randomBytes }: LinkMaking, avoid: readonly string[]) => {
  const words = avoid.map((word) => word.toUpperCase());
  for (let drawn = 1; ; drawn++) {
    const nonce = makeNonce(randomBytes);
    const [token, shortCode] = [tokenOf(secret, nonce), shortCodeOf(secret, nonce)];
    const spells = words.some((word) => token.includes(word) || shortCode.includes(word));
    if (!spells || drawn === mostDraws) return { nonce, token, shortCode };
  }
};

/** 48 bits of time, then 80 random bits: links made later sort later, and an index grows at its end. */
const makeId = ({ now, randomBytes }: LinkMaking): string => {
  const bytes = Buffer.alloc(17);
  bytes.writeUIntBE(now, 0, 6);
  bytes.set(randomBytes(11), 6);
  return base32(bytes, 26);
};

/** Whether a text can be a link's id at all. */
export const isLinkId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

/** Field by field: what else an object may carry, such as a whole label with its person, is not kept. */
const kept = ({ version, lang, medicine, blocks, regimen, approved }: PageContent): PageContent => ({
  version,
  lang,
  medicine,
  blocks,
  regimen,
  approved,
});

const contentOf = ({ content }: LinkOrder): string => JSON.stringify(kept(content));

/** The words alone: what they are written as tells no label from another. */
const wordsOf = ({ content }: LinkOrder): string => {
  const { version: _version, ...words } = kept(content);
  return JSON.stringify(words);
};

/** What finds the link of the same request with the same words again, whichever version kept it. */
export const reprintKeyFor = (order: LinkOrder, secret: LinkSecret): string =>
  reprintKeyOf(secret, { ...order, words: wordsOf(order) });

/** The key that finds the links of one item; null for a draft, which is no supply: it ends no link, and none ends it. */
export const itemKeyFor = (
  { content, itemId, tenantId }: Pick<LinkOrder, "content" | "itemId" | "tenantId">,
  secret: LinkSecret,
): string | null => (itemId === null || !content.approved ? null : itemKeyOf(secret, tenantId, itemId));

/** The row of a new link. */
export const makeLink = (order: LinkOrder, making: LinkMaking): LinkRow => {
  const { secret, now } = making;
  const { nonce, token, shortCode } = draw(making, order.avoid);
  return {
    id: makeId(making),
    tenant_id: order.tenantId,
    token_hash: hashOfToken(token),
    short_code_hash: hashOfShortCode(secret, shortCode),
    nonce,
    reprint_key: reprintKeyFor(order, secret),
    content_version: order.contentVersion,
    label_variant: order.labelVariant,
    languages: JSON.stringify(order.languages),
    medicine: JSON.stringify(order.medicine),
    content: contentOf(order),
    item_key: itemKeyFor(order, secret),
    supplied_on: order.suppliedOn,
    created_at: now,
    expires_at: order.expiresAt,
    revoked_at: null,
  };
};

/** What the caller is told of a kept link. */
export const minted = (
  row: Pick<LinkRow, "id" | "nonce" | "created_at" | "expires_at">,
  secret: LinkSecret,
  reprinted: boolean,
): MintedLink => ({
  id: row.id,
  token: tokenOf(secret, row.nonce),
  shortCode: shortCodeOf(secret, row.nonce),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  reprinted,
});
