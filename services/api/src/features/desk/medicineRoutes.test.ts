// The look-up of the desk: names, strengths and forms of the dictionary; never directions, never warnings;
// nothing without a release.
import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import { sessionAt } from "../../testing/deskForms.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { startApp } from "../../testing/testApp.ts";

const sample = fileURLToPath(
  new URL("../../../../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);
const now = () => Date.parse("2026-11-25T10:00:00Z");

let app: FastifyInstance;
afterEach(() => app.close());

const deskWith = async (isImported: boolean) => {
  const { store } = temporaryStore(now);
  if (isImported) await store.medicines.take((sink, inUse) => readRelease(sample, sink, { inUse }));
  ({ app } = await startApp({ store, clock: now }));
  return sessionAt(
    app,
    await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) }),
  );
};

const proposed = async (desk: ReturnType<typeof sessionAt>, typed: string) =>
  (await desk.get(`/desk/medicines?${new URLSearchParams({ q: typed })}`)).json().medicines;

test("a product of the dictionary is proposed in its parts, with its code and where it is from", async () => {
  const desk = await deskWith(true);
  const [first] = await proposed(desk, "methotrex 2.5");
  expect(first).toEqual({
    ...{ name: "Methotrexate", strength: "2.5mg", form: "tablets" },
    ...{ code: expect.stringMatching(/^\d{6,18}$/), from: "dictionary" },
  });
});

test("a maker's product says whose it is", async () => {
  const desk = await deskWith(true);
  const lines: readonly { readonly from: string }[] = await proposed(desk, "hydrocortisone 1% cream");
  expect(lines.map(({ from }) => from)).toContain("dictionary");
  expect(lines.filter(({ from }) => from.startsWith("dictionary, of "))).not.toEqual([]);
});

test("a letter, a text that nothing matches, and a text without words propose nothing", async () => {
  const desk = await deskWith(true);
  for (const typed of ["", "m", "zzzz", "   ", "???"]) expect(await proposed(desk, typed)).toEqual([]);
});

test("without a release nothing is proposed, and to nobody who is not signed in", async () => {
  const desk = await deskWith(false);
  expect(await proposed(desk, "methotrex")).toEqual([]);
  const stranger = await app.inject({ url: "/desk/medicines?q=methotrex" });
  expect([stranger.statusCode, stranger.headers.location]).toEqual([303, "/sign-in"]);
});
