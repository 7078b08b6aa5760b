// tests: what reminders by text message promise, whichever database keeps them.
import { expect, test } from "vitest";
import type { Asked, TextOrder } from "../../store/texts/TextReminders.ts";
import { linkOrder } from "../sampleLabel.ts";
import type { TestStore } from "../stores.ts";

const phone = "+447700900123";
const aMinute = 60_000;

let orders = 0;

/** For a label of its own. */
const orderFor = async (
  { store, chance }: TestStore,
  change: Partial<TextOrder> = {},
): Promise<TextOrder> => {
  orders += 1;
  const { id } = await store.links.mint({
    ...linkOrder,
    requestDigest: `texts ${orders}`,
    expiresAt: chance.now + 100 * aMinute,
  });
  const due = [5, 10, 15].map((minutes) => chance.now + minutes * aMinute);
  const { tenantId } = linkOrder;
  const off = [due[1]!];
  return { tenantId, linkId: id, phone, medicineName: "Amoxicillin", due, off, ...change };
};

const asked = (answer: Asked): Extract<Asked, { outcome: "asked" }> => {
  if (answer.outcome !== "asked") throw new Error(answer.outcome);
  return answer;
};

const begun = async (opened: TestStore, change: Partial<TextOrder> = {}) => {
  const order = await orderFor(opened, change);
  const { id, code, stop } = asked(await opened.store.texts.ask(order));
  expect(await opened.store.texts.confirm(order.linkId, id, code)).toBe("on");
  return { order, id, stop };
};

export const textsContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "texts begin with the right code, come when they are due, in order, and end with the last",
    withStore(async (opened) => {
      const { store, chance } = opened;
      const { order, id, stop } = await begun(opened);
      expect(await store.texts.claim(10)).toEqual([]);
      for (const [dueAt, kind] of order.due.map((at, place) => [at, place === 1 ? "off" : "time"] as const)) {
        chance.now = dueAt;
        const [text, ...others] = await store.texts.claim(10);
        expect([text, others]).toEqual([{ id, phone, medicineName: "Amoxicillin", stop, dueAt, kind }, []]);
        // Nobody else gets it meanwhile, and it is done once.
        expect(await opened.again().texts.claim(10)).toEqual([]);
        await store.texts.done(text!);
        await store.texts.done(text!);
      }
      chance.now += 100 * aMinute;
      expect(await store.texts.claim(10)).toEqual([]);
      expect(await store.texts.stop(stop)).toBe(false);
    }),
  );

  test(
    "a sender that is silent for a minute loses its text to another",
    withStore(async (opened) => {
      const { chance, store } = opened;
      const { order } = await begun(opened);
      chance.now = order.due[0]!;
      expect(await store.texts.claim(10)).toHaveLength(1);
      chance.now += aMinute - 1;
      expect(await opened.again().texts.claim(10)).toHaveLength(0);
      chance.now += 1;
      expect(await opened.again().texts.claim(10)).toHaveLength(1);
    }),
  );

  test(
    "of many senders at once one has it",
    withStore(async (opened) => {
      const { chance, store } = opened;
      const { order } = await begun(opened);
      chance.now = order.due[0]!;
      const other = opened.again();
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, at) => (at % 2 ? store : other).texts.claim(10)),
      );
      expect(claims.flat()).toHaveLength(1);
    }),
  );

  test(
    "five wrong codes, another label's page or a quarter of an hour end the asking",
    withStore(async (opened) => {
      const { store, chance } = opened;
      const order = await orderFor(opened);
      const wrong = (code: string) => (code === "000000" ? "000001" : "000000");
      const first = asked(await store.texts.ask(order));
      expect(await store.texts.confirm("another", first.id, first.code)).toBe("gone");
      for (let tried = 0; tried < 5; tried += 1)
        expect(await store.texts.confirm(order.linkId, first.id, wrong(first.code))).toBe("wrong");
      expect(await store.texts.confirm(order.linkId, first.id, first.code)).toBe("gone");
      const second = asked(await store.texts.ask(order));
      chance.now += 15 * aMinute;
      expect(await store.texts.confirm(order.linkId, second.id, second.code)).toBe("gone");
      expect(await store.texts.sweep()).toBe(2);
      chance.now = order.due.at(-1)!;
      expect(await store.texts.claim(10)).toEqual([]);
    }),
  );

  test(
    "one telephone and one label have three at most; what was never confirmed counts no longer than its code",
    withStore(async (opened) => {
      const { store, chance } = opened;
      for (let one = 0; one < 3; one += 1) asked(await store.texts.ask(await orderFor(opened)));
      expect(await store.texts.ask(await orderFor(opened))).toEqual({ outcome: "too-many" });
      const other = await orderFor(opened, { phone: "+447700900124" });
      for (let one = 0; one < 3; one += 1)
        asked(await store.texts.ask({ ...other, phone: `+44770090012${4 + one}` }));
      expect(await store.texts.ask({ ...other, phone: "+447700900129" })).toEqual({ outcome: "too-many" });
      chance.now += 15 * aMinute;
      asked(await store.texts.ask(await orderFor(opened)));
    }),
  );

  test(
    "stopping, giving up and taking the label back erase everything; a label that expired reminds no more",
    withStore(async (opened) => {
      const { store, chance } = opened;
      const one = await begun(opened);
      expect(await store.texts.stop(one.stop)).toBe(true);
      expect(await store.texts.stop(one.stop)).toBe(false);
      const two = await begun(opened);
      await store.links.revoke(two.order.tenantId, two.order.linkId);
      const three = await begun(opened);
      chance.now = three.order.due[0]!;
      const [text, ...others] = await store.texts.claim(10);
      expect([text?.id, others]).toEqual([three.id, []]);
      await store.texts.giveUp(text!);
      const four = await begun(opened, { due: [chance.now + 200 * aMinute] });
      chance.now = four.order.due[0]!;
      expect(await store.texts.claim(10)).toEqual([]);
      expect(await store.texts.stop(four.stop)).toBe(false);
    }),
  );

  test(
    "neither number, name, code nor what stops it can be read in the database",
    withStore(async (opened) => {
      const { store } = opened;
      const order = await orderFor(opened, { medicineName: "Kanarienvogel" });
      const { code, stop, id } = asked(await store.texts.ask(order));
      const kept = await opened.everythingKept();
      expect(kept).toContain(id);
      for (const secret of ["7700900123", "Kanarienvogel", stop, `"${code}"`])
        expect(kept).not.toContain(secret);
    }),
  );
};
