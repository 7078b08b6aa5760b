// Reminders by text message, from the page to the telephone and to their end, as a person meets them.
import type { FastifyInstance } from "fastify";
import { beforeEach, describe, expect, test } from "vitest";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, postJson, startApp } from "../../testing/testApp.ts";
import type { Delivery, TextMessage } from "./Notifier.ts";
import { sendDueTexts } from "./sendDueTexts.ts";

const host = "labels.example.org";
const aMinute = 60_000;
let now: number;
let delivery: Delivery;
let messages: TextMessage[];
let app: FastifyInstance;
let logged: () => string;
let kept: ReturnType<typeof temporaryStore>;

/** A telephone of our own: what is sent to it lies in `messages`. */
const notifier = {
  send: async (message: TextMessage) => {
    if (delivery === "sent") messages.push(message);
    return delivery;
  },
};

beforeEach(async () => {
  now = Date.parse("2026-11-25T10:00:00Z");
  delivery = "sent";
  messages = [];
  const clock = () => now;
  kept = temporaryStore(clock);
  ({ app, logged } = await startApp({ publicHost: host, clock, store: kept.store, notifier }));
  return () => app.close();
});

const round = () => sendDueTexts(kept.store.texts, { notifier, host }, () => now);

const label = async (change: object = {}): Promise<{ id: string; path: string }> => {
  const approval = { by: "PS", at: "2026-11-25T09:00:00Z" };
  const directions = { text: "Take ONE capsule in the morning and ONE at night for 3 days" };
  const asked = {
    ...goodRequest,
    ...{ stock: "102x152", dispensedOn: "2026-11-25", approval, directions, explain: true, ...change },
  };
  const answer = await postJson(app, "/v1/labels", asked, { accept: "application/json" });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const { id, url } = answer.json().labels[0].link;
  return { id, path: new URL(url).pathname };
};

const post = (url: string, fields: Readonly<Record<string, string>> | string) =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });
const wanted = "phone=07700+900123&time=08:00&time=21:00&from=2026-11-25&first=1";
const ask = (path: string, fields: string = wanted) => post(`${path}/texts`, fields);
const idIn = (page: string): string => /name="id" value="([^"]+)"/.exec(page)![1]!;
const codeIn = ({ body }: TextMessage): string => /code is (\d{6})/.exec(body)![1]!;
const stopIn = ({ body }: TextMessage): string => new URL(`https://${/\S+\/T\/\S+/.exec(body)![0]}`).pathname;

const begin = async (path: string, fields?: string): Promise<void> => {
  const page = await ask(path, fields);
  expect(page.statusCode).toBe(200);
  const begun = await post(`${path}/texts/code`, { id: idIn(page.body), code: codeIn(messages.at(-1)!) });
  expect([begun.statusCode, begun.body.includes("Your text messages will start")]).toEqual([200, true]);
};

/** Moments of London's clock at which texts were sent, minute by minute until `end`. */
const sentUntil = async (end: string): Promise<readonly string[]> => {
  const times: string[] = [];
  for (; now < Date.parse(end); now += 5 * aMinute) {
    const before = messages.length;
    await round();
    if (messages.length > before) times.push(new Date(now).toISOString().slice(0, 16));
  }
  return times;
};

test("a person asks on the page, proves the number, is reminded at the chosen times, and no longer than the course", async () => {
  const { path } = await label();
  expect((await app.inject(`${path}/remind`)).body).toContain(`href="${path}/texts"`);
  expect((await app.inject(`${path}/texts`)).body).toContain("Your mobile phone number");
  await begin(path);
  expect(messages[0]).toMatchObject({ to: "+447700900123" });
  expect(await sentUntil("2026-11-30T00:00:00Z")).toEqual([
    "2026-11-25T21:00",
    "2026-11-26T08:00",
    "2026-11-26T21:00",
    "2026-11-27T08:00",
    "2026-11-27T21:00",
    "2026-11-28T08:00",
  ]);
  expect(messages[1]!.body).toMatch(
    /^It is time for your medicine\. .*To stop: labels\.example\.org\/T\/\w{12}$/,
  );
  expect(messages.map(({ body }) => body).join()).not.toContain("Amoxicillin");
});

test("they say the medicine's name only to whoever ticked it", async () => {
  const { path } = await label();
  await begin(path, `${wanted}&name=1`);
  await sentUntil("2026-11-26T00:00:00Z");
  expect(messages.at(-1)!.body).toContain("medicine: Amoxicillin 500 mg capsules.");
});

test("a patch worn for a part of the day has a text of its own when it comes off", async () => {
  const { path } = await label({
    medicine: { name: "Nicotine", strength: "25 mg/16 hours", form: "patches", quantity: "7 patches" },
    directions: { text: "Apply one patch each morning and remove after 16 hours" },
  });
  await begin(path, "phone=07700900123&time=08:00&from=2026-11-26");
  expect(await sentUntil("2026-11-28T07:00:00Z")).toEqual([
    "2026-11-26T08:00",
    "2026-11-27T00:00",
    "2026-11-27T08:00",
    "2026-11-28T00:00",
  ]);
  const [, on, off] = messages;
  expect(on!.body).toMatch(/^It is time for your medicine\. Your label tells you how much\./);
  expect(off!.body).toMatch(
    /^It is time to take your patch or plaster off\. Your label says how long to wear it\./,
  );
});

test("clocks that are set back do not move the times of day", async () => {
  now = Date.parse("2026-10-24T10:00:00Z");
  const directions = { text: "Take ONE capsule at night for 3 days" };
  const { path } = await label({ directions, dispensedOn: "2026-10-24" });
  await begin(path, "phone=07700900123&time=21:00&from=2026-10-24");
  expect(await sentUntil("2026-10-28T00:00:00Z")).toEqual([
    "2026-10-24T20:00",
    "2026-10-25T21:00",
    "2026-10-26T21:00",
  ]);
});

describe("they end", () => {
  test("by the address in each of them, with one button and for good", async () => {
    const { path } = await label();
    await begin(path);
    const stop = stopIn(messages[0]!);
    const button = await app.inject(stop);
    expect([button.statusCode, button.body.includes(`action="${stop}"`)]).toEqual([200, true]);
    const stopped = await post(stop, "");
    expect([stopped.statusCode, stopped.body.includes("The text messages have stopped")]).toEqual([
      200,
      true,
    ]);
    expect((await post(stop.toLowerCase(), "")).statusCode).toBe(404);
    expect(await sentUntil("2026-11-30T00:00:00Z")).toEqual([]);
  });

  test("when the label is taken back, and when its page ends", async () => {
    const one = await label();
    await begin(one.path);
    await app.inject({ method: "DELETE", url: `/v1/links/${one.id}` });
    expect(await sentUntil("2026-11-30T00:00:00Z")).toEqual([]);
    const directions = { text: "Take ONE capsule at night" };
    const two = await label({ directions, dispensedOn: "2026-11-05" });
    await begin(two.path, "phone=07700900123&time=21:00&from=2026-11-30");
    // 21 capsules, one a day: the page ends 28 days after those 21, at the end of 24 December.
    const sent = await sentUntil("2026-12-30T00:00:00Z");
    expect([sent.length, sent[0], sent.at(-1)]).toEqual([25, "2026-11-30T21:00", "2026-12-24T21:00"]);
  });

  test("when the number does not take texts", async () => {
    const { path } = await label();
    await begin(path);
    now = Date.parse("2026-11-25T21:00:00Z");
    delivery = "refused";
    expect(await round()).toMatchObject({ refused: 1 });
    delivery = "sent";
    expect(await sentUntil("2026-11-30T00:00:00Z")).toEqual([]);
  });
});

test("a text that is half an hour late is left out; one that the carrier could not take is tried again until then", async () => {
  const { path } = await label();
  await begin(path);
  now = Date.parse("2026-11-25T21:00:00Z");
  delivery = "later";
  expect(await round()).toEqual({ sent: 0, late: 0, refused: 0, later: 1 });
  expect(await round()).toEqual({ sent: 0, late: 0, refused: 0, later: 0 });
  now += aMinute;
  delivery = "sent";
  expect(await round()).toMatchObject({ sent: 1 });
  now = Date.parse("2026-11-26T08:31:00Z");
  expect(await round()).toEqual({ sent: 0, late: 1, refused: 0, later: 0 });
  now = Date.parse("2026-11-26T21:00:00Z");
  expect(await round()).toMatchObject({ sent: 1 });
});

describe("they are not begun", () => {
  test.each([
    ["a landline", wanted.replace("07700+900123", "0113+496+0142"), "This is not a mobile phone number"],
    ["a time too few", wanted.replace("&time=21:00", ""), "A time is missing."],
    ["a course that is over", wanted.replace("2026-11-25", "2026-11-01"), "The first day is over."],
  ])("for %s, and what was typed stays", async (_name, fields, said) => {
    const { path } = await label();
    const page = await ask(path, fields);
    expect([page.statusCode, page.body.includes(said)]).toEqual([422, true]);
    expect(page.body).toContain(`value="${new URLSearchParams(fields).get("phone")}"`);
    expect(messages).toEqual([]);
  });

  test("for directions without a rhythm, or that nobody has approved", async () => {
    const asNeeded = await label({ directions: { text: "Take ONE capsule when required" } });
    expect((await ask(asNeeded.path)).statusCode).toBe(422);
    const draft = await label({ approval: undefined });
    expect((await ask(draft.path)).statusCode).toBe(404);
    expect(messages).toEqual([]);
  });

  test("with a wrong code, nor from another label's page", async () => {
    const { path } = await label();
    const other = await label({ person: { name: "Eve Moss" } });
    const id = idIn((await ask(path)).body);
    const code = codeIn(messages[0]!);
    expect((await post(`${other.path}/texts/code`, { id, code })).statusCode).toBe(410);
    const wrong = await post(`${path}/texts/code`, { id, code: code === "000000" ? "000001" : "000000" });
    expect([wrong.statusCode, wrong.body.includes("This is not the code.")]).toEqual([422, true]);
    expect(await sentUntil("2026-11-26T00:00:00Z")).toEqual([]);
  });

  test("more than a few times from one neighbourhood or for one telephone", async () => {
    const { path } = await label();
    for (let one = 0; one < 3; one += 1) expect((await ask(path)).statusCode).toBe(200);
    expect((await ask(path)).body).toContain("We cannot send more to this phone");
    const statuses: number[] = [];
    for (let one = 0; one < 10; one += 1) statuses.push((await ask(path)).statusCode);
    expect(statuses.at(-1)).toBe(429);
    expect(messages).toHaveLength(3);
  });

  test("where nobody has turned them on", async () => {
    const { app: quiet } = await startApp({ publicHost: host, clock: () => now });
    const answer = await postJson(
      quiet,
      "/v1/labels",
      { ...goodRequest, stock: "102x152", dispensedOn: "2026-11-25", explain: true },
      { accept: "application/json" },
    );
    const path = new URL(answer.json().labels[0].link.url).pathname;
    expect((await quiet.inject(`${path}/remind`)).body).not.toContain("text message");
    expect((await quiet.inject(`${path}/texts`)).statusCode).toBe(404);
    expect((await quiet.inject("/T/ABCDEFGH1234")).statusCode).toBe(404);
    await quiet.close();
  });
});

test("number, code and what stops them stand in no log, and in no address but the one to stop", async () => {
  const { path } = await label();
  await begin(path, `${wanted}&name=1`);
  await post(stopIn(messages[0]!), "");
  await post("/T/000000000000", "");
  const metrics = (await app.inject("/metrics")).body;
  for (const secret of [
    "7700900123",
    "7700 900123",
    codeIn(messages[0]!),
    stopIn(messages[0]!).slice(3),
    "Amoxicillin",
  ])
    expect(logged() + metrics).not.toContain(secret);
  expect(logged()).toContain("/T/:stop");
});
