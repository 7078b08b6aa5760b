// tests: a phone that opens the printed address, and the proxy that ends TLS before the service. Everything that
// crosses is written down.
import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser, BrowserContext } from "playwright-core";

export interface Crossing {
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as they crossed. */
  readonly bytes: number;
  readonly referrer: string | undefined;
  readonly cookie: string | undefined;
}

export interface Phone {
  readonly context: BrowserContext;
  /** What was asked of the service, in order. */
  readonly crossings: Crossing[];
  /** Addresses outside the service that the phone asked for, and what it told them of where it was. None is answered. */
  readonly strangers: { readonly url: string; readonly referrer: string | undefined }[];
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const ask = (
  port: number,
  asked: {
    readonly method: string;
    readonly path: string;
    readonly headers: Record<string, string>;
    readonly body: Buffer | null;
  },
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, agent: false, ...asked }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const headers = Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
        );
        resolve({ status: answer.statusCode ?? 0, headers, body: Buffer.concat(parts) });
      });
    });
    sent.on("error", reject);
    sent.end(asked.body ?? undefined);
  });

const unpacked = ({ headers, body }: Answer): Buffer => {
  switch (headers["content-encoding"]) {
    case "br":
      return brotliDecompressSync(body);
    case "gzip":
      return gunzipSync(body);
    default:
      return body;
  }
};

/** A phone of 360 by 740 for which `origin` is the service on the loopback port. */
export const phoneBehindProxy = async (browser: Browser, origin: string, port: number): Promise<Phone> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5 });
  const crossings: Crossing[] = [];
  const strangers: Phone["strangers"][number][] = [];
  await context.route("**/*", async (route) => {
    const asked = route.request();
    const url = new URL(asked.url());
    if (url.origin !== origin) {
      strangers.push({ url: asked.url(), referrer: (await asked.allHeaders()).referer });
      return route.abort();
    }
    const { "accept-encoding": _, ...headers } = await asked.allHeaders();
    const pseudo = Object.entries(headers).filter(([name]) => !name.startsWith(":"));
    const path = url.pathname + url.search;
    const answer = await ask(port, {
      method: asked.method(),
      path,
      headers: { ...Object.fromEntries(pseudo), "accept-encoding": "gzip, br" },
      body: asked.postDataBuffer(),
    });
    crossings.push({
      path,
      status: answer.status,
      bytes: answer.body.length,
      referrer: headers.referer,
      cookie: answer.headers["set-cookie"],
    });
    const { "content-encoding": _packed, "content-length": _length, ...kept } = answer.headers;
    return route.fulfill({ status: answer.status, headers: kept, body: unpacked(answer) });
  });
  return { context, crossings, strangers };
};
