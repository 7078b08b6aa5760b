// tests: what links promise, whichever database keeps them.
import { expect, test } from "vitest";
import { aDay } from "../../durations/durations.ts";
import type { LinkOrder } from "../../store/links/Links.ts";
import { storeOver } from "../../store/storeOver.ts";
import { chanceFrom } from "../chance.ts";
import { linkOrder } from "../sampleLabel.ts";
import { type TestStore, testSecret } from "../stores.ts";

const other = { ...linkOrder, requestDigest: "b".repeat(64) };

const supplied = {
  ...linkOrder,
  content: { ...linkOrder.content, approved: true },
  itemId: "item-1",
  suppliedOn: "2026-11-22",
  expiresAt: 9e12,
};
/** Another supply of the same item, unless the change says otherwise. */
const later = (change: Partial<LinkOrder> = {}): LinkOrder => ({
  ...supplied,
  requestDigest: "c".repeat(64),
  suppliedOn: "2026-12-20",
  ...change,
});

export const linksContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a minted link opens the label's words by its token and by its short code",
    withStore(async ({ store }) => {
      const link = await store.links.mint(linkOrder);
      expect(link.token).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      expect(link.shortCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(link.reprinted).toBe(false);
      const page = {
        id: link.id,
        tenantId: linkOrder.tenantId,
        content: linkOrder.content,
        contentVersion: linkOrder.contentVersion,
        labelVariant: linkOrder.labelVariant,
        languages: linkOrder.languages,
        expiresAt: linkOrder.expiresAt,
      };
      const live = { state: "live", page, medicine: linkOrder.medicine, tenantId: "pharmacy-a" };
      expect(await store.links.byToken(link.token)).toEqual(live);
      expect(await store.links.byShortCode(link.shortCode)).toEqual(live);
    }),
  );

  test(
    "a later supply of the same item ends the links of the supplies before, and their words are erased",
    withStore(async ({ store, chance }) => {
      const first = await store.links.mint(supplied);
      expect(await store.links.hasLater("pharmacy-a", "item-1", "2026-11-22")).toBe(false);
      await store.links.mint(later());
      expect((await store.links.byToken(first.token)).state).toBe("expired");
      expect((await store.links.factsOf("pharmacy-a", first.id))?.expiresAt).toBe(chance.now);
      expect(await store.links.hasLater("pharmacy-a", "item-1", "2026-11-22")).toBe(true);
      expect(await store.links.hasLater("pharmacy-a", "item-1", "2026-12-20")).toBe(false);
    }),
  );

  test.each<[string, Partial<LinkOrder>]>([
    ["another item", { itemId: "item-2" }],
    ["no item named", { itemId: null }],
    ["the same name of another tenant's", { tenantId: "pharmacy-b" }],
    ["a draft", { content: linkOrder.content }],
    ["the same day", { suppliedOn: "2026-11-22" }],
    ["an earlier day", { suppliedOn: "2026-11-21" }],
  ])("nothing else ends a link: %s", (_why, change) =>
    withStore(async ({ store }) => {
      const first = await store.links.mint(supplied);
      await store.links.mint(later(change));
      expect((await store.links.byToken(first.token)).state).toBe("live");
    })(),
  );

  test(
    "a link of a draft, and one whose item was not named, are ended by no other",
    withStore(async ({ store }) => {
      const draft = await store.links.mint({ ...supplied, content: linkOrder.content });
      const unnamed = await store.links.mint({ ...supplied, itemId: null, requestDigest: "d".repeat(64) });
      await store.links.mint(later());
      expect((await store.links.byToken(draft.token)).state).toBe("live");
      expect((await store.links.byToken(unnamed.token)).state).toBe("live");
    }),
  );

  test(
    "a code is found as a person types it",
    withStore(async ({ store }) => {
      const { token, shortCode } = await store.links.mint(linkOrder);
      const typed = `${shortCode.slice(0, 4)} - ${shortCode.slice(4)}`.toLowerCase();
      expect((await store.links.byShortCode(typed)).state).toBe("live");
      const read = token.replaceAll("0", "o").replaceAll("1", "l").toLowerCase();
      expect((await store.links.byToken(read)).state).toBe("live");
    }),
  );

  test(
    "a token opens nothing as a short code, nor a short code as a token",
    withStore(async ({ store }) => {
      const { token, shortCode } = await store.links.mint(linkOrder);
      expect((await store.links.byShortCode(token)).state).toBe("unknown");
      expect((await store.links.byToken(shortCode)).state).toBe("unknown");
    }),
  );

  test(
    "the same request with the same words has the same link, in this process or another",
    withStore(async ({ store, again }) => {
      const first = await store.links.mint(linkOrder);
      const second = await again().links.mint({ ...linkOrder, labelVariant: "large-28", expiresAt: 9e12 });
      expect(second).toEqual({ ...first, reprinted: true });
    }),
  );

  test(
    "a link is found by its request without being made, until it has ended",
    withStore(async ({ store, again }) => {
      expect(await store.links.find(linkOrder)).toBeNull();
      const made = await store.links.mint(linkOrder);
      expect(await again().links.find(linkOrder)).toEqual({ ...made, reprinted: true });
      expect(await store.links.find(other)).toBeNull();
      await store.links.revoke(linkOrder.tenantId, made.id);
      expect(await store.links.find(linkOrder)).toBeNull();
    }),
  );

  test(
    "many mints of one request at once give one link",
    withStore(async ({ store, again }) => {
      const stores = [store, again(), again()];
      const links = await Promise.all(
        Array.from({ length: 30 }, (_, at) => stores[at % 3]!.links.mint(linkOrder)),
      );
      expect(new Set(links.map(({ token }) => token)).size).toBe(1);
      expect(links.filter(({ reprinted }) => !reprinted)).toHaveLength(1);
    }),
  );

  test(
    "another request, tenant or wording has a link of its own",
    withStore(async ({ store }) => {
      const orders = [
        linkOrder,
        other,
        { ...linkOrder, tenantId: "pharmacy-b" },
        { ...linkOrder, content: { ...linkOrder.content, approved: true } },
      ];
      const links = await Promise.all(orders.map((order) => store.links.mint(order)));
      expect(new Set(links.map(({ token }) => token)).size).toBe(orders.length);
      expect(new Set(links.map(({ shortCode }) => shortCode)).size).toBe(orders.length);
    }),
  );

  test(
    "unknown, expired and revoked answer with the same fields and without words",
    withStore(async ({ store, chance }) => {
      const [revoked, expired] = [await store.links.mint(linkOrder), await store.links.mint(other)];
      await store.links.revoke(linkOrder.tenantId, revoked.id);
      chance.now = linkOrder.expiresAt;
      const answers = await Promise.all(
        [revoked.token, expired.token, "7".repeat(26), "", "\0", "🙂".repeat(500)].map(store.links.byToken),
      );
      expect(answers.map(({ state }) => state)).toEqual([
        "revoked",
        "expired",
        "unknown",
        "unknown",
        "unknown",
        "unknown",
      ]);
      for (const answer of answers) {
        expect(Object.keys(answer)).toEqual(["state", "page", "medicine", "tenantId"]);
        expect(answer.page).toBeNull();
      }
      // The general page of the medicine is all that an expired link still leads to.
      expect(answers.map(({ medicine }) => medicine)).toEqual([
        null,
        linkOrder.medicine,
        null,
        null,
        null,
        null,
      ]);
    }),
  );

  test(
    "a link is live up to the instant of its expiry and not at it",
    withStore(async ({ store, chance }) => {
      const { token } = await store.links.mint(linkOrder);
      chance.now = linkOrder.expiresAt - 1;
      expect((await store.links.byToken(token)).state).toBe("live");
      chance.now = linkOrder.expiresAt;
      expect((await store.links.byToken(token)).state).toBe("expired");
    }),
  );

  test(
    "after revocation or expiry the same request has a new link, and the old one stays ended",
    withStore(async ({ store, chance }) => {
      const first = await store.links.mint(linkOrder);
      await store.links.revoke(linkOrder.tenantId, first.id);
      const second = await store.links.mint(linkOrder);
      chance.now = linkOrder.expiresAt + 1;
      const third = await store.links.mint({ ...linkOrder, expiresAt: linkOrder.expiresAt + aDay });
      expect([second.reprinted, third.reprinted]).toEqual([false, false]);
      expect(
        await Promise.all([first, second, third].map(({ token }) => store.links.byToken(token))),
      ).toEqual([
        expect.objectContaining({ state: "revoked" }),
        expect.objectContaining({ state: "expired" }),
        expect.objectContaining({ state: "live" }),
      ]);
    }),
  );

  test(
    "a link that is over when it is made does not keep the maker busy for ever",
    withStore(async ({ store, chance }) => {
      const over = { ...linkOrder, expiresAt: chance.now - 1 };
      const [first, second] = [await store.links.mint(over), await store.links.mint(over)];
      expect(second.token).not.toBe(first.token);
      expect((await store.links.byToken(second.token)).state).toBe("expired");
    }),
  );

  test(
    "only its owner sees or ends a link, and ending it twice says the same",
    withStore(async ({ store, chance }) => {
      const { id, token } = await store.links.mint(linkOrder);
      expect(await store.links.factsOf("pharmacy-b", id)).toBeNull();
      expect(await store.links.revoke("pharmacy-b", id)).toBeNull();
      expect((await store.links.byToken(token)).state).toBe("live");
      const ended = await store.links.revoke("pharmacy-a", id);
      expect(ended?.revokedAt).toBe(chance.now);
      chance.now += 1000;
      expect(await store.links.revoke("pharmacy-a", id)).toEqual(ended);
      expect(await store.links.factsOf("pharmacy-a", id)).toEqual(ended);
      for (const nonsense of ["", "\0", "'; drop table links; --", id.toLowerCase()]) {
        expect(await store.links.factsOf("pharmacy-a", nonsense)).toBeNull();
        expect(await store.links.revoke("pharmacy-a", nonsense)).toBeNull();
      }
    }),
  );

  test(
    "a link is found by whatever of it is typed, by its owner alone, in every state",
    withStore(async ({ store, chance }) => {
      const { id, token, shortCode } = await store.links.mint(linkOrder);
      const typed = [
        id,
        token,
        shortCode,
        token.toLowerCase(),
        `${shortCode.slice(0, 4)}-${shortCode.slice(4)} `,
      ];
      const found = () => Promise.all(typed.map((each) => store.links.factsBy("pharmacy-a", each)));
      expect((await found()).map((each) => each?.id)).toEqual(typed.map(() => id));
      for (const each of typed) expect(await store.links.factsBy("pharmacy-b", each)).toBeNull();
      chance.now = linkOrder.expiresAt;
      expect((await found()).every((each) => each?.id === id)).toBe(true);
      const ended = await store.links.revoke("pharmacy-a", id);
      expect(await found()).toEqual(typed.map(() => ended));
      for (const nonsense of ["", "\0", "🙂".repeat(500), "' or 1 = 1 --"])
        expect(await store.links.factsBy("pharmacy-a", nonsense)).toBeNull();
    }),
  );

  test(
    "a tenant's links are told newest first, page by page, and nobody else's",
    withStore(async ({ store, chance }) => {
      const ids: string[] = [];
      for (let at = 0; at < 5; at += 1) {
        chance.now += 1000;
        ids.unshift((await store.links.mint({ ...linkOrder, requestDigest: `${at}` })).id);
        await store.links.mint({ ...linkOrder, tenantId: "pharmacy-b", requestDigest: `${at}` });
      }
      const page = async (before: string | null) =>
        (await store.links.recent("pharmacy-a", 2, before)).map(({ id }) => id);
      expect(await page(null)).toEqual(ids.slice(0, 2));
      expect(await page(ids[1] ?? null)).toEqual(ids.slice(2, 4));
      expect(await page(ids[3] ?? null)).toEqual(ids.slice(4));
      expect(await page(ids[4] ?? null)).toEqual([]);
      expect(await page("nonsense")).toEqual(ids.slice(0, 2));
      expect(await store.links.recent("nobody", 2, null)).toEqual([]);
    }),
  );

  test(
    "a link whose code is another's by chance draws a new one, and both open their own page",
    withStore(async ({ store, engine, chance }) => {
      const first = await store.links.mint(linkOrder);
      // The same seed draws the same nonce and id as the first link did; only what comes after is new.
      const unlucky = storeOver(engine, { ...chanceFrom("store"), clock: chance.clock, secret: testSecret });
      const second = await unlucky.links.mint({ ...other, labelVariant: "second" });
      expect(second.shortCode).not.toBe(first.shortCode);
      expect((await store.links.byToken(first.token)).page?.labelVariant).toBe(linkOrder.labelVariant);
      expect((await store.links.byToken(second.token)).page?.labelVariant).toBe("second");
    }),
  );

  test(
    "a token spells none of the words it must not",
    withStore(async ({ store }) => {
      const avoid = ["a", "B", "7"];
      for (const requestDigest of ["d", "e", "f"]) {
        const link = await store.links.mint({ ...linkOrder, requestDigest, avoid: avoid.slice(0, 2) });
        expect(link.token + link.shortCode).not.toMatch(/[AB]/);
      }
      expect((await store.links.mint({ ...linkOrder, requestDigest: "g", avoid: [""] })).token).toHaveLength(
        26,
      );
    }),
  );
};
