// A name, an NHS number, a dose and a code sent through every operation of the OpenAPI document, on each store:
// in no log, count, header or address, and kept only where a page needs it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessByKeys } from "../../services/api/src/access/accessByKeys.ts";
import { noLimit } from "../../services/api/src/costs/limitInMemory.ts";
import type { TextMessage } from "../../services/api/src/features/texts/Notifier.ts";
import { postgresStores, sqliteStores, type TestStore } from "../../services/api/src/testing/stores.ts";
import { pharmacy, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { bodyCalls, type Planted } from "./bodyCalls.ts";
import { type Call, callsAbout, documented } from "./documentedCalls.ts";
import { dose, phones, wordsOfSomebody } from "./somebody.ts";
import { type Walked, walkedThrough } from "./walkedThrough.ts";

/** What ends a link comes last. */
const operations = documented().toSorted(
  (one, other) => Number(one.method === "DELETE") - Number(other.method === "DELETE"),
);

const films = mkdtempSync(join(tmpdir(), "plainlabel-films-"));
beforeAll(() => {
  for (const file of ["inhaler.mp4", "inhaler.vtt"]) writeFileSync(join(films, file), "0123456789");
});
afterAll(() => rmSync(films, { recursive: true }));

/** Addresses that an answer gives its reader to follow. */
const addressesIn = ({ headers, body }: LightMyRequestResponse): string =>
  [
    headers.link,
    headers["content-location"],
    ...[...body.matchAll(/\b(?:href|src|action|url|shortUrl|address)"?[=:]\s*"([^"]*)"/g)].map(
      ([, to]) => to,
    ),
  ].join("\n");

const foundIn = (text: string, words: readonly string[]): readonly string[] => {
  const capitals = text.toUpperCase();
  return words.filter((word) => capitals.includes(word.toUpperCase()));
};

/** The words of `bodyCalls` among a text, in any case: there are thousands, so they share one shape. */
const leavesIn = (text: string): readonly string[] => text.match(/zzleaf\d+q/gi) ?? [];

/** What is kept for a page, which says it: of every field that the document's examples have, these and no other. */
const shown: ReadonlySet<string> = new Set([
  "/directions/text",
  "/directions/dosage/-/text",
  "/indication",
  "/medicine/form",
  "/medicine/name",
  "/medicine/strength",
  "/warnings/-/text",
  "/contained/-/code/coding/-/display",
  "/dosageInstruction/-/text",
  "/medicationCodeableConcept/coding/-/display",
  "/entry/-/resource/dosageInstruction/-/text",
  "/entry/-/resource/medicationCodeableConcept/coding/-/display",
]);

/** Whether the caller's own address says it already; a code is read without its spaces. */
const isAsked = (url: string, word: string): boolean =>
  url.replaceAll("%20", "").includes(word.replaceAll(" ", ""));

const stores = [sqliteStores, await postgresStores()];
// Of the whole file: a server runs by now, whichever tests are asked for.
afterAll(async () => {
  for (const { end } of stores) await end();
});

describe.each(stores.map((kind) => [kind.name, kind] as const))("on %s", (_name, kind) => {
  let kept: TestStore;
  let shipped: TestApp;
  let walked: Walked;
  const messages: TextMessage[] = [];
  const planted: Planted[] = [];
  const answers: { readonly call: Call; readonly answer: LightMyRequestResponse }[] = [];
  /** Nobody but the two who talk to each other may learn these. */
  const secretWords = (): readonly string[] => [
    ...wordsOfSomebody,
    ...messages.flatMap(({ to }) => [to, to.slice(3)]),
    ...phones,
    ...walked.secrets(),
  ];
  let counted = 0;
  const nextWord = (): string => {
    counted += 1;
    return `zzleaf${counted}q`;
  };

  beforeAll(async () => {
    kept = await kind.fresh();
    const clock = () => kept.chance.now;
    shipped = await startApp({
      publicHost: "labels.example.org",
      clock,
      store: kept.store,
      filmPlaces: { folder: films, hosts: [] },
      guessLimit: noLimit,
      access: accessByKeys(kept.store.tenants, clock),
      notifier: {
        send: async (message) => {
          messages.push(message);
          return "sent";
        },
      },
      pharmacy,
    });
    walked = await walkedThrough(shipped, kept, messages);
    const { authorization } = walked;
    // A store hears nothing of headers and addresses: on the second two words stand for all of them.
    const [first, ...more] = wordsOfSomebody.slice(0, 1).concat(wordsOfSomebody.slice(-2));
    const words =
      kind === sqliteStores
        ? [first!, ...more, dose[1], phones[0], ...walked.toSend]
        : [first!, ...walked.toSend.slice(0, 1)];
    for (const operation of operations) {
      const { id, method, path, goodQuery } = operation;
      const address = walked.addressOf(path);
      const bodies = bodyCalls(operation, address, words, nextWord, walked.formFor(operation));
      planted.push(...bodies.planted);
      const plain = { operation: id, method, url: `${address}?${goodQuery}`, headers: {} };
      const calls = [
        plain,
        ...words.flatMap((word) => callsAbout(operation, address, word)),
        ...bodies.calls,
      ];
      for (const call of calls) {
        const headers = { authorization, ...call.headers };
        const answer = await shipped.app.inject({ ...call, headers, method: call.method as "GET" });
        answers.push({ call, answer });
      }
    }
  }, 600_000);
  afterAll(async () => {
    await shipped.app.close();
    await kept.close();
  });

  it("reaches every operation with what it does, and breaks none", () => {
    const reached = new Set(
      answers.filter(({ answer }) => answer.statusCode < 400).map(({ call }) => call.operation),
    );
    expect(operations.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    const broken = answers.filter(({ answer }) => answer.statusCode >= 500);
    expect(
      broken.map(({ call: { method, url }, answer: { statusCode } }) => [method, url, statusCode]),
    ).toEqual([]);
  });

  it("logs every answer, and nobody", () => {
    const logged = shipped.logged();
    const lines = logged.split("\n").filter((line) => line.includes('"msg":"answered"'));
    expect(lines.length).toBeGreaterThanOrEqual(answers.length);
    expect([...foundIn(logged, [...secretWords(), ...dose]), ...leavesIn(logged)]).toEqual([]);
  });

  it("counts nobody", async () => {
    const { body } = await shipped.app.inject("/metrics");
    expect(body).toContain("plainlabel_http_answers_total");
    expect([...foundIn(body, [...secretWords(), ...dose]), ...leavesIn(body)]).toEqual([]);
  });

  it("names nobody in a header or an address, and lets browsers tell no referrer", () => {
    const words = [...wordsOfSomebody, ...phones, ...dose];
    const inHeaders = [...words, ...secretWords()];
    for (const { call, answer } of answers) {
      // Leads on to the address that was asked for, in capital letters.
      const { location: _, ...headers } = answer.headers;
      const sent = `${call.method} ${call.url}`;
      const heading = JSON.stringify(headers);
      expect([...foundIn(heading, inHeaders), ...leavesIn(heading)], sent).toEqual([]);
      // A page's own address is where its reader is already.
      const addresses = addressesIn(answer);
      const told = [...foundIn(addresses, words), ...leavesIn(addresses)];
      expect(
        told.filter((word) => !isAsked(call.url, word)),
        sent,
      ).toEqual([]);
      expect(answer.headers["referrer-policy"], sent).toBe("no-referrer");
    }
  });

  it("tells nobody about anybody who was named before", async () => {
    const { authorization } = walked;
    for (const { path } of operations.filter(({ method }) => method === "GET")) {
      const url = walked.addressOf(path);
      const { body } = await shipped.app.inject({ url, headers: { authorization } });
      const words = secretWords().filter((word) => !url.toUpperCase().includes(word.toUpperCase()));
      expect(foundIn(body, words), path).toEqual([]);
    }
  });

  it("keeps neither a person nor a code, and of all fields only those that a page shows", async () => {
    const text = await kept.everythingKept();
    expect(foundIn(text, secretWords())).toEqual([]);
    const keptLeaves = new Set(leavesIn(text));
    expect(new Set(planted.filter(({ word }) => keptLeaves.has(word)).map(({ field }) => field))).toEqual(
      shown,
    );
  });
});
