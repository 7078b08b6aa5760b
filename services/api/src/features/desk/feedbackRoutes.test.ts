// Feedback of the desk: the tenant's own counts, by wording and label, as they come from readers.
import { expect, test } from "vitest";
import { type Scope, scopes } from "../../access/Identity.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { startApp } from "../../testing/testApp.ts";
import { sessionCookie } from "./deskScope.ts";

test("a tenant sees its own answers, all or of one wording and label; a key without the scope none", async () => {
  const clock = () => Date.parse("2026-11-25T10:00:00Z");
  const { store } = temporaryStore(clock);
  const { app } = await startApp({ store, clock });
  const add = (tenantId: string, labelVariant: string, face: "yes" | "no") =>
    store.feedback.add({ tenantId, contentVersion: "0.1.0", labelVariant }, { face, hard: null });
  await add("a", "clear", "yes");
  await add("a", "clear", "no");
  await add("a", "large-16", "no");
  await add("b", "theirs", "no");
  const get = async (url: string, tenantId: string, may: readonly Scope[] = scopes) => {
    const session = await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(may) });
    return app.inject({ url, cookies: { [sessionCookie]: session } });
  };
  const near = (tenantId: string, labelVariant: string) =>
    store.nearMisses.add({ tenantId, contentVersion: "0.1.0", labelVariant }, "amount");
  await near("a", "clear");
  await near("a", "large-16");
  await near("b", "theirs");
  const all = (await get("/desk/feedback", "a")).body;
  expect(all).toContain("3 answers in 1 week.");
  expect(all).toContain('<th scope="row">2026-11-23</th>\n<td>3</td><td>2</td><td>66.7 %</td></tr>');
  expect(all).toContain('<th scope="row">How much</th><td>2</td>');
  expect(all).not.toContain("theirs");
  const one = (await get("/desk/feedback?version=0.1.0&variant=clear", "a")).body;
  expect(one).toContain("<td>2</td><td>1</td><td>50 %</td>");
  expect(one).toContain('<th scope="row">How much</th><td>1</td>');
  expect((await get("/desk/feedback", "c")).body).toContain("Nobody has answered yet.");
  expect((await get("/desk/feedback", "a", ["labels"])).statusCode).toBe(403);
  await app.close();
});
