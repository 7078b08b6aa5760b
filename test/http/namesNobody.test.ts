// A name, an NHS number, a dose and a code sent through every operation of the OpenAPI document, on each store: in no log, count, header or address, and kept only where a page needs it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assets } from "@plainlabel/page";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Access, everybodyIs } from "../../services/api/src/access/Identity.ts";
import { noLimit } from "../../services/api/src/costs/limitInMemory.ts";
import { filmExamples } from "../../services/api/src/openapi/contentExamples.ts";
import { postgresStores, sqliteStores, type TestStore } from "../../services/api/src/testing/stores.ts";
import { pharmacy, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { bodyCalls, type Planted } from "./bodyCalls.ts";
import { type Call, callsAbout, documented } from "./documentedCalls.ts";
import { dose, labelOfSomebody, wordsOfSomebody } from "./somebody.ts";

/** What ends a link comes last. */
const operations = documented().toSorted(
  (one, other) => Number(one.method === "DELETE") - Number(other.method === "DELETE"),
);

/** A key that names somebody is no key. */
const access: Access = {
  identify: async (authorization) =>
    authorization === undefined ? everybodyIs("tenant-a").identify(authorization) : null,
};

const films = mkdtempSync(join(tmpdir(), "plainlabel-films-"));
beforeAll(() => {
  for (const file of ["inhaler.mp4", "inhaler.vtt"]) writeFileSync(join(films, file), "0123456789");
});
afterAll(() => rmSync(films, { recursive: true }));

/** What a parameter of an address stands for, so that every operation has something to find. */
type Places = readonly (readonly [part: string, filled: string])[];

const filledIn = (path: string, places: Places): string => {
  const filled = places.reduce((text, [part, value]) => text.replace(part, value), path);
  if (filled.includes("{")) throw new Error(`nothing is known to stand at ${path}: say what does`);
  return filled;
};

const keepFilms = async ({ app }: TestApp): Promise<void> => {
  const { film, ...change } = filmExamples.keep;
  const capsules = { ...film, id: "capsules", about: { kind: "medicine", substance: "amoxicillin" } };
  for (const one of [film, capsules]) {
    const headers = { "content-type": "application/json" };
    const payload = { ...change, film: one };
    const kept = await app.inject({ method: "PUT", url: `/v1/films/${one.id}`, headers, payload });
    if (kept.statusCode !== 200) throw new Error(kept.body);
  }
};

/** Addresses that an answer gives its reader to follow. */
const addressesIn = ({ headers, body }: LightMyRequestResponse): string =>
  [
    headers.link,
    headers["content-location"],
    ...[...body.matchAll(/\b(?:href|src|action|url|shortUrl|address)"?[=:]\s*"([^"]*)"/g)].map(
      ([, to]) => to,
    ),
  ].join("\n");

const foundIn = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => text.toUpperCase().includes(word.toUpperCase()));

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

const stores = [sqliteStores, await postgresStores()];

describe.each(stores.map((kind) => [kind.name, kind] as const))("on %s", (_name, kind) => {
  let kept: TestStore;
  let shipped: TestApp;
  let secrets: readonly string[];
  const planted: Planted[] = [];
  let counted = 0;
  const nextWord = (): string => {
    counted += 1;
    return `zzleaf${counted}q`;
  };
  const answers: { readonly call: Call; readonly answer: LightMyRequestResponse }[] = [];
  let places: Places;

  beforeAll(async () => {
    kept = await kind.fresh();
    shipped = await startApp({
      publicHost: "labels.example.org",
      clock: () => kept.chance.now,
      store: kept.store,
      filmPlaces: { folder: films, hosts: [] },
      guessLimit: noLimit,
      access,
      pharmacy,
    });
    await keepFilms(shipped);
    const { id, token, shortCode } = await labelOfSomebody(shipped);
    secrets = [token, shortCode, shortCode.replace("-", "")];
    places = [
      ["/M/{code}", `/M/${token}`],
      ["/m/{code}", `/m/${token.toLowerCase()}`],
      ["/C/{code}", `/C/${shortCode}`],
      ["/c/{code}", `/c/${shortCode.toLowerCase()}`],
      ["{step}", "1"],
      ["{film}", "1"],
      ["{file}", "inhaler.mp4"],
      ["/assets/{name}", assets[0]!.path],
      ["/v1/pictograms/{id}", "/v1/pictograms/swallow-whole"],
      ["/v1/films/{id}", "/v1/films/inhaler"],
      ["/v1/links/{id}", `/v1/links/${id}`],
      ["{substance}", "ramipril"],
    ];
    const words = [...wordsOfSomebody, ...dose, ...secrets];
    for (const operation of operations) {
      const address = filledIn(operation.path, places);
      const bodies = bodyCalls(operation, address, words, nextWord);
      planted.push(...bodies.planted);
      const calls = [
        {
          operation: operation.id,
          method: operation.method,
          url: `${address}?${operation.goodQuery}`,
          headers: {},
        },
        ...words.flatMap((word) => callsAbout(operation, address, word)),
        ...bodies.calls,
      ];
      for (const call of calls) {
        const answer = await shipped.app.inject({ ...call, method: call.method as "GET" });
        answers.push({ call, answer });
      }
    }
  }, 300_000);
  afterAll(async () => {
    await shipped.app.close();
    await kept.close();
    await kind.end();
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
    const words = [...wordsOfSomebody, ...dose, ...secrets, ...planted.map(({ word }) => word)];
    expect(foundIn(logged, words)).toEqual([]);
  });

  it("counts nobody", async () => {
    const { body } = await shipped.app.inject("/metrics");
    expect(body).toContain("plainlabel_http_answers_total");
    const words = [...wordsOfSomebody, ...dose, ...secrets, ...planted.map(({ word }) => word)];
    expect(foundIn(body, words)).toEqual([]);
  });

  it("names nobody in a header or an address, and lets browsers tell no referrer", () => {
    const words = [...wordsOfSomebody, ...dose, ...planted.map(({ word }) => word)];
    for (const { call, answer } of answers) {
      // Leads on to the address that was asked for, in capital letters.
      const { location: _, ...headers } = answer.headers;
      const sent = `${call.method} ${call.url}`;
      expect(foundIn(JSON.stringify(headers), [...words, ...secrets]), sent).toEqual([]);
      expect(foundIn(addressesIn(answer), words), sent).toEqual([]);
      expect(answer.headers["referrer-policy"], sent).toBe("no-referrer");
    }
  });

  it("tells nobody about anybody who was named before", async () => {
    for (const { path, method } of operations.filter((operation) => operation.method === "GET")) {
      const { body } = await shipped.app.inject({ method: method as "GET", url: filledIn(path, places) });
      expect(foundIn(body, [...wordsOfSomebody, ...secrets.slice(2)]), path).toEqual([]);
    }
  });

  it("keeps neither a person nor a code, and of all fields only those that a page shows", async () => {
    const text = await kept.everythingKept();
    expect(foundIn(text, [...wordsOfSomebody, ...secrets])).toEqual([]);
    expect(new Set(planted.filter(({ word }) => text.includes(word)).map(({ field }) => field))).toEqual(
      shown,
    );
  });
});
