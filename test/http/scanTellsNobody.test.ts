// A person, a dose and a token sent through every address behind the code: in no log, metric, header or address,
// and in the store only what must be there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entryNamed } from "@plainlabel/content";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitInMemory } from "../../services/api/src/costs/limitInMemory.ts";
import { canaryName, canaryNhsNumber, canaryReference } from "../../services/api/src/testing/sampleLabel.ts";
import { temporaryStore } from "../../services/api/src/testing/temporaryStore.ts";
import { pharmacy, postJson, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

const aDay = 86_400_000;
let now = Date.parse("2026-11-25T10:00:00Z");
const clock = () => now;
const store = temporaryStore(clock);
let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp({ publicHost: "labels.example.org", clock, store: store.store, pharmacy });
});
afterAll(() => shipped.app.close());

const dose = "seven drops";
const prescription = JSON.parse(
  readFileSync(new URL("../../examples/fhir/medication-request.json", import.meta.url), "utf8"),
);
const supply = new URLSearchParams({
  "dispensed-on": "2026-11-22",
  stock: "102x152",
  explain: "true",
  "approved-by": "A pharmacist",
  "approved-at": "2026-11-22T10:00:00Z",
});

interface Link {
  readonly id: string;
  readonly url: string;
  readonly shortUrl: string;
}

/** A label with a page, for a medicine that is in the list of information or, by its name, is not. */
const label = async (words = dose, medicine: string | null = null): Promise<Link> => {
  const contained = prescription.contained.map((resource: { readonly resourceType: string }) =>
    resource.resourceType === "Patient"
      ? {
          ...resource,
          name: [{ text: canaryName }],
          identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: canaryNhsNumber }],
        }
      : resource,
  );
  const sent = {
    ...prescription,
    contained,
    identifier: [{ system: "urn:example:pmr", value: canaryReference }],
    dosageInstruction: [{ text: `Put ${words} in both eyes at night` }],
    ...(medicine === null
      ? {}
      : {
          medicationCodeableConcept: {
            coding: [{ system: "http://snomed.info/sct", code: "59999999104", display: medicine }],
          },
        }),
  };
  const answer = await postJson(shipped.app, `/v1/labels?${supply}`, sent, {
    "content-type": "application/fhir+json",
    accept: "application/json",
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json().labels[0].link;
};

const pathOf = (url: string): string => new URL(url).pathname;
const parts = ["", "/story/1", "/story/2", "/story/99", "/film/1", "/print", "/remind", "/texts"];
const calendar = "/remind.ics?time=21:00&from=2026-11-26&name=1";
const post = (path: string, payload: string): Promise<LightMyRequestResponse> =>
  shipped.app.inject({
    method: "POST",
    url: `${path}/feedback`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload,
  });

/** Everything that stands under an address, asked for once, with right and wrong words. */
const walk = async (path: string): Promise<readonly LightMyRequestResponse[]> => [
  ...(await Promise.all([...parts, calendar, "/remind.ics"].map((part) => shipped.app.inject(path + part)))),
  await shipped.app.inject({ method: "HEAD", url: path }),
  await shipped.app.inject({ method: "PUT", url: path }),
  await shipped.app.inject(path.toLowerCase()),
  await shipped.app.inject(`${path}/nothing/here`),
  await shipped.app.inject(`${path}%zz`),
  await shipped.app.inject({ url: path, headers: { referer: `https://x/${path}`, "accept-encoding": "br" } }),
  await post(path, "face=no&hard=words"),
  await post(path, `face=${canaryName}`),
  await post(path, "x".repeat(2_000)),
];

it("names nobody in logs, metrics, headers or addresses, and keeps neither person nor token", async () => {
  const link = await label();
  const [byCode, byHand] = [pathOf(link.url), pathOf(link.shortUrl)];
  const answers = [...(await walk(byCode)), ...(await walk(byHand))];
  for (const url of [`/v1/links/${link.id}`, "/v1/feedback", "/poster", "/assets/none.css", "/readyz"])
    answers.push(await shipped.app.inject(url));
  answers.push(await shipped.app.inject(`/v1/links/${byCode.slice(3)}`));
  expect(answers.filter(({ statusCode }) => statusCode === 500)).toEqual([]);
  // It was worth looking: the words were really there to be told.
  expect(answers.some(({ body }) => body.includes("7\u00a0drops"))).toBe(true);

  const secrets = [byCode.slice(3), byHand.slice(3), byHand.slice(3).replace("-", "")];
  const person = [canaryName, ...canaryName.split(" "), canaryNhsNumber, canaryReference];
  const said = [dose, "7 drops", "Latanoprost"];
  const logged = shipped.logged();
  expect(logged.split("\n").filter((line) => line.includes('"msg":"answered"')).length).toBeGreaterThan(
    answers.length,
  );
  const metrics = (await shipped.app.inject("/metrics")).body;
  expect(metrics).toContain("/M/:code");
  const heads = answers.map(({ headers: { location: _, ...headers } }) => JSON.stringify(headers)).join("\n");
  for (const word of [...secrets, ...person, ...said]) {
    expect(logged.toUpperCase(), `log: ${word}`).not.toContain(word.toUpperCase());
    expect(metrics.toUpperCase(), `metrics: ${word}`).not.toContain(word.toUpperCase());
    expect(heads.toUpperCase(), `headers: ${word}`).not.toContain(word.toUpperCase());
  }
  for (const word of [...person, ...said])
    expect(`${link.url} ${link.shortUrl} ${link.id}`).not.toContain(word.toUpperCase());
  for (const word of person)
    expect(answers.map(({ body }) => body).join("\n"), `pages: ${word}`).not.toContain(word);

  const kept = readdirSync(store.folder)
    .map((file) => readFileSync(join(store.folder, file), "latin1"))
    .join("\n");
  expect(kept).toContain("7 drops");
  for (const word of [...secrets, ...person]) expect(kept, `store: ${word}`).not.toContain(word);
});

describe("what a stranger learns from a code", () => {
  const asSeen = async (path: string): Promise<readonly unknown[]> => {
    const seen = [
      ...(await Promise.all([...parts, calendar].map((part) => shipped.app.inject(path + part)))),
      await post(path, "face=no"),
    ];
    /* Each answer is named by a number of its own, made by chance, which tells nothing. */
    return seen.map(({ statusCode, headers: { date: _, "x-request-id": name, ...headers }, body }) => {
      expect(name).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      return { statusCode, headers, body: body.replaceAll(String(name), "its own name") };
    });
  };

  it("is the same where it never was, has ended and was taken back", async () => {
    const [revoked, expired] = [
      await label("one drop"),
      await label("two drops", "Nosuchmedicine eye drops"),
    ];
    await shipped.app.inject({ method: "DELETE", url: `/v1/links/${revoked.id}` });
    now += 40 * aDay;
    const unknown = await asSeen(`/M/${"0".repeat(26)}`);
    expect(unknown.map((each) => (each as { readonly statusCode: number }).statusCode)).toEqual(
      unknown.map(() => 404),
    );
    expect(await asSeen(pathOf(revoked.url))).toEqual(unknown);
    expect(await asSeen(pathOf(expired.url))).toEqual(unknown);
    expect(await asSeen(pathOf(revoked.shortUrl))).toEqual(unknown);
    expect(await asSeen(pathOf(expired.shortUrl))).toEqual(unknown);
    const after = `/v1/links/${expired.id}`;
    expect((await shipped.app.inject(after)).json().state).toBe("expired");
    now -= 40 * aDay;
  });

  it("is the general page of a medicine whose information is signed, and no dose, once its label has ended", async () => {
    const { version: _, ...latanoprost } = entryNamed("latanoprost eye drops")!;
    const by = { name: "Priya Shah", registration: "2012345" };
    const reviewedBy = { ...by, on: "2026-11-22" };
    const signed = await shipped.app.inject({
      method: "PUT",
      url: `/v1/content/${encodeURIComponent(latanoprost.substance)}`,
      payload: { entry: { ...latanoprost, status: "reviewed", reviewedBy }, by, after: 0 },
    });
    expect(signed.statusCode).toBe(200);
    const link = await label("three drops", "Latanoprost 50micrograms/ml eye drops");
    now += 40 * aDay;
    const [page, story] = await Promise.all(
      ["", "/story/1"].map((part) => shipped.app.inject(pathOf(link.url) + part)),
    );
    now -= 40 * aDay;
    expect([page!.statusCode, story!.statusCode]).toEqual([200, 404]);
    expect(page!.body).toContain("The page for your label has ended.");
    expect(page!.body).toContain("Latanoprost");
    expect(page!.body).not.toMatch(/\b(3|three) drops/);
  });

  it("is nothing more after ten wrong codes in a minute, while labels are still scanned", async () => {
    const link = await label("four drops");
    const limited = await startApp({
      publicHost: "labels.example.org",
      clock,
      store: store.store,
      guessLimit: limitInMemory(10, () => 0),
    });
    const from = (address: string, path: string) =>
      limited.app.inject({ url: path, remoteAddress: address }).then(({ statusCode }) => statusCode);
    const wrong: number[] = [];
    for (let guess = 0; guess < 12; guess += 1)
      wrong.push(await from(`198.51.100.${guess}`, `/C/0000-00${10 + guess}`));
    expect(wrong).toEqual([...Array.from({ length: 11 }, () => 404), 429]);
    expect(await from("198.51.100.99", pathOf(link.shortUrl))).toBe(429);
    expect(await from("198.51.100.99", pathOf(link.url))).toBe(200);
    expect(await from("203.0.113.1", pathOf(link.shortUrl))).toBe(200);
  });
});
