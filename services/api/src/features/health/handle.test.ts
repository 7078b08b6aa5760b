import { createPdfPainter } from "@plainlabel/pdf";
import { expect, test } from "vitest";
import { goodRequest, postJson, startApp } from "../../testing/testApp.ts";

test("a service that can make labels is alive and ready", async () => {
  const { app } = await startApp();
  expect((await app.inject("/livez")).statusCode).toBe(200);
  expect((await app.inject("/readyz")).json()).toEqual({
    status: "ready",
    medicines: { state: "none", release: null },
    braille: { liblouis: null },
  });
  await app.close();
});

test("a service whose painter does not load is alive, not ready, and makes nothing", async () => {
  const { app, logged } = await startApp({
    loadPainter: () => Promise.reject(new Error("no font in /home/canary")),
  });
  expect((await app.inject("/livez")).statusCode).toBe(200);
  const ready = await app.inject("/readyz");
  expect(ready.statusCode).toBe(503);
  expect(ready.headers["content-type"]).toBe("application/problem+json");
  expect(ready.headers["retry-after"]).toBeDefined();
  expect((await postJson(app, "/v1/labels", goodRequest)).statusCode).toBe(503);
  expect(logged()).toContain("could not be loaded");
  expect(logged()).not.toContain("canary");
  await app.close();
});

test("a painter that loads and cannot make a label does not count as ready", async () => {
  const real = await createPdfPainter();
  const { app } = await startApp({ loadPainter: () => ({ ...real, paint: () => real.paint([]) }) });
  expect((await app.inject("/readyz")).statusCode).toBe(503);
  await app.close();
});
