// A real Chromium for tests: from the package that carries one, or the system's own.
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { assets, pageHeaders } from "@plainlabel/page";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";
import { withPhoneFonts } from "./phoneFonts.ts";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A browser, or why there is none. */
export const openBrowser = async (): Promise<Browser | string> => {
  const packed = await chromium.executablePath().catch((fault: unknown) => String(fault));
  const paths = [process.env.CHROMIUM, packed, ...systemPaths].filter(
    (path): path is string => path !== undefined && existsSync(path),
  );
  const faults: string[] = [];
  for (const executablePath of paths) {
    const { env, forget } = withPhoneFonts();
    try {
      const browser = await driver.launch({
        executablePath,
        // Without the graphics card that is imitated by software a page takes a tenth less.
        args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-software-rasterizer"],
        headless: true,
        env,
      });
      browser.once("disconnected", forget);
      return browser;
    } catch (fault) {
      forget();
      faults.push(`${executablePath}: ${String(fault).split("\n")[0]}`);
    }
  }
  return `no Chromium starts here (${faults.join("; ") || packed})`;
};

export interface PageServer {
  readonly address: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Serves pages by their names, and their assets, with the headers they are meant to have. Loopback only. */
export const servePages = async (pages: Readonly<Record<string, string>>): Promise<PageServer> => {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0]!;
    asked.push(path);
    const asset = assets.find((each) => each.path === path);
    const page = pages[path.slice(1)];
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    response.statusCode = asset === undefined && page === undefined ? 404 : 200;
    response.setHeader("content-type", asset?.type ?? "text/html; charset=utf-8");
    response.end(asset?.body ?? page ?? "<!doctype html><html lang=en><title>None</title><h1>None</h1>");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
};
