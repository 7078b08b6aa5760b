// Posters and pictograms of the desk: what the installation knows is filled in, and what cannot stand on a poster is refused.
import { expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";
import { sessionCookie } from "./deskScope.ts";

const openedWith = async (parts: Parameters<typeof startApp>[0]) => {
  const { store } = temporaryStore();
  const { app } = await startApp({ store, ...parts });
  const session = await store.sessions.begin({ tenantId: "local", keyId: null, scopes: new Set(scopes) });
  return { app, get: (url: string) => app.inject({ url, cookies: { [sessionCookie]: session } }) };
};

test("the poster bears the pharmacy of this installation, another that is typed, or nobody", async () => {
  const { app, get } = await openedWith({ pharmacy });
  const page = await get("/desk/posters");
  expect([page.statusCode, page.body.includes(`value="${pharmacy.name}"`)]).toEqual([200, true]);
  const named = (await get("/desk/posters/a4?name=Corner+Pharmacy&phone=01632+960999")).body;
  expect([named.includes("Corner Pharmacy"), named.includes("01632 960999")]).toEqual([true, true]);
  const bare = await get("/desk/posters/a4");
  expect([bare.statusCode, bare.body.includes("<footer>")]).toEqual([200, false]);
  expect((await get("/desk/posters?name=&phone=")).body).toContain('src="/desk/posters/a4"');
  await app.close();
});

test("a name without a number, a number that is none, and a name too long are refused in their field", async () => {
  const { app, get } = await openedWith({ pharmacy: null });
  const wrong = async (query: string) => {
    const { statusCode, body } = await get(`/desk/posters?${query}`);
    const fields = ["name", "phone"].filter((field) => body.includes(`id="${field}-wrong"`));
    return [statusCode, body.includes("<iframe"), ...fields];
  };
  expect(await wrong("name=A&phone=")).toEqual([422, false, "phone"]);
  expect(await wrong("name=&phone=01632+960999")).toEqual([422, false, "name"]);
  expect(await wrong("name=A&phone=no")).toEqual([422, false, "phone"]);
  expect(await wrong(`name=${"A".repeat(61)}&phone=01632+960999`)).toEqual([422, false, "name"]);
  expect((await get("/desk/posters/a4?name=A&phone=no")).statusCode).toBe(422);
  await app.close();
});

test("nobody sees them without signing in", async () => {
  const { app } = await openedWith({ pharmacy });
  for (const url of ["/desk/posters", "/desk/posters/a4", "/desk/pictograms"])
    expect((await app.inject({ url })).headers.location).toBe("/sign-in");
  await app.close();
});

test("tested only is an address, and shows what has been tested", async () => {
  const { app, get } = await openedWith({});
  const all = (await get("/desk/pictograms")).body;
  const tested = (await get("/desk/pictograms?tested=only")).body;
  expect([all.includes("Name “tablets”"), tested.includes("Name “tablets”")]).toEqual([true, false]);
  await app.close();
});
