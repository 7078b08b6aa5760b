import { afterAll, expect, test } from "vitest";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { startApp } from "../../testing/testApp.ts";

const pharmacy = { name: "Sample Pharmacy", address: "1 Sample Street", phone: "01632 960000" };
const { store } = temporaryStore();
const { app } = await startApp({ store, pharmacy });
afterAll(() => app.close());

test("a code that opens nothing rings the only pharmacy, and nobody's where there are two", async () => {
  const gone = async (): Promise<string> => {
    const { statusCode, body } = await app.inject(`/M/${"A".repeat(26)}`);
    expect(statusCode).toBe(404);
    return body;
  };
  expect(await gone()).toContain('href="tel:01632960000"');
  await store.tenants.add("one", "One pharmacy");
  expect(await gone()).toContain('href="tel:01632960000"');
  await store.tenants.add("another", "Another pharmacy");
  const body = await gone();
  expect(body).not.toContain("01632");
  expect(body).toContain("The phone number of your pharmacy is on your label.");
});
