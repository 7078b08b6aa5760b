// tests: what a service must hold so that every operation of its document finds something: a key, films, labels
// with pages, text messages that were asked for.
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import { assets } from "@plainlabel/page";
import { scopes } from "../../services/api/src/access/Identity.ts";
import { filmExamples, photographExamples } from "../../services/api/src/features/content/contentExamples.ts";
import type { TextMessage } from "../../services/api/src/features/texts/Notifier.ts";
import type { TestStore } from "../../services/api/src/testing/stores.ts";
import type { TestApp } from "../../services/api/src/testing/testApp.ts";
import type { Operation } from "./documentedCalls.ts";
import { labelOfSomebody, requestOfSomebody } from "./somebody.ts";

const sampleRelease = fileURLToPath(
  new URL("../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);

export interface Walked {
  readonly authorization: string;
  /** The operation's address, with something there. */
  readonly addressOf: (path: string) => string;
  /** What an operation's form must say that only the service knows. */
  readonly formFor: (operation: Operation) => Operation["form"];
  /** One secret of each kind, to be put where it does not belong. */
  readonly toSend: readonly string[];
  /** Whoever has one of these opens something. */
  readonly secrets: () => readonly string[];
}

const keyFor = async ({ store }: TestStore): Promise<string> => {
  await store.tenants.add("alder-lane", "Alder Lane Pharmacy");
  const added = await store.tenants.addKey("alder-lane", scopes);
  if (added.outcome !== "added") throw new Error(added.outcome);
  return added.key;
};

const keepFilms = async ({ app }: TestApp, authorization: string): Promise<void> => {
  const { film: draft, ...change } = filmExamples.keep;
  // Behind an approved label stands what somebody has signed.
  const film = { ...draft, status: "reviewed", reviewedBy: { ...filmExamples.keep.by, on: "2026-11-20" } };
  const capsules = { ...film, id: "capsules", about: { kind: "medicine", substance: "amoxicillin" } };
  for (const one of [film, capsules]) {
    const headers = { "content-type": "application/json", authorization };
    const payload = { ...change, film: one };
    const kept = await app.inject({ method: "PUT", url: `/v1/films/${one.id}`, headers, payload });
    if (kept.statusCode !== 200) throw new Error(kept.body);
  }
};

const keepPhotographs = async ({ app }: TestApp, authorization: string): Promise<void> => {
  const { photograph: draft, ...change } = photographExamples.keep;
  const signature = { status: "reviewed", reviewedBy: { ...change.by, on: "2026-11-20" } };
  const headers = { "content-type": "application/json", authorization };
  // One is withdrawn by the document's own example.
  for (const id of [draft.id, "capsule"]) {
    const payload = { ...change, photograph: { ...draft, ...signature, id } };
    const kept = await app.inject({ method: "PUT", url: `/v1/photographs/${id}`, headers, payload });
    if (kept.statusCode !== 200) throw new Error(kept.body);
  }
};

/** A batch that is done, and that some item was refused in. */
const batchOfSomebody = async ({ app }: TestApp, authorization: string): Promise<string> => {
  const headers = { "content-type": "application/json", authorization };
  const payload = { items: [requestOfSomebody("For your throat"), {}] };
  const opened = await app.inject({ method: "POST", url: "/v1/batches", headers, payload });
  if (opened.statusCode !== 202) throw new Error(opened.body);
  const url = `/v1/batches/${opened.json().id}`;
  for (;;) {
    const { state, made } = (await app.inject({ url, headers: { authorization } })).json();
    if (state === "done" && made === 1) return url;
    if (state === "done") throw new Error("nothing was made");
    await wait(20);
  }
};

/** Asks for text messages on a page, and reads the one that comes. */
const askForTexts = async ({ app }: TestApp, page: string, messages: readonly TextMessage[]) => {
  const phone = `07700 900${200 + messages.length}`;
  const fields = [
    ["phone", phone],
    ["from", "2026-11-26"],
    ...["08:00", "14:00", "22:00"].map((at) => ["time", at]),
  ];
  const answer = await app.inject({
    method: "POST",
    url: `${page}/texts`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });
  const id = /name="id" value="([^"]+)"/.exec(answer.body)?.[1];
  const body = messages.at(-1)?.body ?? "";
  const [code, stop] = [/code is (\d{6})/.exec(body)?.[1], /\/T\/(\w+)/.exec(body)?.[1]];
  if (id === undefined || code === undefined || stop === undefined) throw new Error(answer.body);
  return { id, code, stop };
};

/** `messages`: what was sent to telephones so far. */
export const walkedThrough = async (
  shipped: TestApp,
  kept: TestStore,
  messages: readonly TextMessage[],
): Promise<Walked> => {
  const key = await keyFor(kept);
  const authorization = `Bearer ${key}`;
  await keepFilms(shipped, authorization);
  await keepPhotographs(shipped, authorization);
  const taken = await kept.store.medicines.take((sink, inUse) => readRelease(sampleRelease, sink, { inUse }));
  if (!taken.ok) throw new Error(JSON.stringify(taken));
  const label = (indication: string) => labelOfSomebody(shipped, authorization, indication);
  const [byCode, byHand, other] = [
    await label("For your chest"),
    await label("For your ear"),
    await label("For your cough"),
  ];
  const pages = { Token: `/M/${byCode.token}`, ShortCode: `/C/${byHand.shortCode}` };
  const begun = {
    Token: await askForTexts(shipped, pages.Token, messages),
    ShortCode: await askForTexts(shipped, pages.ShortCode, messages),
  };
  const toStop = [
    await askForTexts(shipped, `/M/${other.token}`, messages),
    await askForTexts(shipped, `/M/${other.token}`, messages),
    await askForTexts(shipped, `/M/${other.token}`, messages),
  ].map(({ stop }) => stop) as [string, string, string];
  const places = [
    ["/M/{code}", pages.Token],
    ["/m/{code}", pages.Token.toLowerCase()],
    ["/C/{code}", pages.ShortCode],
    ["/c/{code}", pages.ShortCode.toLowerCase()],
    ["/T/{stop}", `/T/${toStop[0]}`],
    ["/t/{stop}", `/t/${toStop[1].toLowerCase()}`],
    ["{step}", "1"],
    ["{film}", "1"],
    ["{photograph}", "1"],
    ["{file}", "inhaler.mp4"],
    ["/assets/{name}", assets[0]!.path],
    ["/v1/pictograms/{id}", "/v1/pictograms/swallow-whole"],
    ["/v1/films/{id}", "/v1/films/inhaler"],
    ["/v1/photographs/{id}/picture", "/v1/photographs/capsule/picture"],
    ["/v1/photographs/{id}", "/v1/photographs/amoxicillin-500-box"],
    ["/v1/links/{id}", `/v1/links/${byCode.id}`],
    ["/v1/batches/{id}", await batchOfSomebody(shipped, authorization)],
    ["{item}", "0"],
    ["{substance}", "ramipril"],
    ["/v1/medicines/{id}", "/v1/medicines/39113611000001102"],
    ["{gtin}", "5000124439750"],
    ["{operation}", "makeLabels"],
    ["{shape}", "LabelRequest"],
  ] as const;
  return {
    authorization,
    addressOf: (path) => {
      const filled = places.reduce((text, [part, value]) => text.replace(part, value), path);
      if (filled.includes("{")) throw new Error(`nothing is known to stand at ${path}: say what does`);
      return filled;
    },
    formFor: ({ id }) => {
      const way = /^beginTextsBy(Token|ShortCode)$/.exec(id)?.[1] as keyof typeof pages | undefined;
      return way === undefined ? {} : { id: [begun[way].id], code: [begun[way].code] };
    },
    toSend: [key, other.token, other.shortCode, toStop[2]],
    secrets: () => [
      key,
      ...[byCode, byHand, other].flatMap(({ token, shortCode }) => [
        token,
        shortCode,
        shortCode.replace("-", ""),
      ]),
      ...messages.map(({ body }) => /\/T\/(\w+)/.exec(body)![1]!),
    ],
  };
};
