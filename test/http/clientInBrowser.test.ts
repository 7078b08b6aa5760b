// The client in a real browser: one bundle without anything of Node, on the service's own origin, and nowhere else.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { createPlainlabelClient as create, LabelRequest } from "@plainlabel/client";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goodRequest, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { openBrowser } from "../accessibility/openBrowser.ts";

/** In the page only. */
declare const createPlainlabelClient: typeof create;

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** The client and what it imports, as one script that a page can load. */
const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["source"] },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("../../packages/client/src/index.ts", import.meta.url)),
        formats: ["es"],
        fileName: "client",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new Error("nothing was built");
  return first.output[0].code;
};

const page = `<!doctype html><title>Pharmacy</title><script type="module">
  import { createPlainlabelClient } from "/client.js";
  window.createPlainlabelClient = createPlainlabelClient;
</script>`;

/** A pharmacy's own site: its pages, and the service under /labels, with the key that its pages never see. */
const siteOver = (service: string, script: string): Server =>
  createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (path === "/client.js") return response.setHeader("content-type", "text/javascript").end(script);
    if (!path.startsWith("/labels/")) return response.setHeader("content-type", "text/html").end(page);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(service + path.slice("/labels".length), {
      method: request.method ?? "GET",
      headers: {
        accept: request.headers.accept ?? "*/*",
        ...(request.headers["content-type"] ? { "content-type": request.headers["content-type"] } : {}),
      },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    response.statusCode = answer.status;
    response.setHeader("content-type", answer.headers.get("content-type") ?? "");
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });

let shipped: TestApp;
let site: Server;
let browser: Browser | string;
let script: string;
beforeAll(async () => {
  shipped = await startApp();
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  script = await bundle();
  site = siteOver(addressOf(shipped.app.server), script);
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  browser = await openBrowser();
});
afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
  site.closeAllConnections();
  site.close();
  await shipped.app.close();
});

test("the bundle imports nothing", () => {
  expect(script).not.toMatch(/\bfrom\s*["']|\bimport\s*\(|\brequire\(|node:/);
});

test("a page of the pharmacy's own site makes a label, and is told why another is not made", async () => {
  if (typeof browser === "string") throw new Error(browser);
  const tab = await browser.newPage();
  await tab.goto(addressOf(site));
  const ends = await tab.evaluate(async (request) => {
    const client = createPlainlabelClient({ baseUrl: `${location.origin}/labels`, apiKey: null });
    const made = await client.makeLabels(request);
    const refused = await client.makeLabels({ ...request, stock: "99x100" as "99x99" });
    const question = await client.interpret({ text: "Use as per plan B" });
    return [
      made.outcome === "made" ? made.pdf.length : made,
      refused.outcome === "refused" ? refused.refusals[0]?.code : refused,
      question.outcome === "done" ? question.value.understood : question,
    ];
  }, goodRequest as LabelRequest);
  const { rawPayload } = await shipped.app.inject({
    method: "POST",
    url: "/v1/labels",
    payload: goodRequest,
  });
  expect(ends).toEqual([rawPayload.length, "not-in-list", false]);
});

test("a page of another origin reads nothing: there is no CORS", async () => {
  if (typeof browser === "string") throw new Error(browser);
  const tab = await browser.newPage();
  await tab.goto(addressOf(site));
  const answer = await tab.evaluate(async (baseUrl) => {
    return createPlainlabelClient({ baseUrl, apiKey: null }).stocks();
  }, addressOf(shipped.app.server));
  expect(answer).toMatchObject({ outcome: "unreachable" });
});
