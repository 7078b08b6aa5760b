// client: every call of pharmacy software, typed by the service's own OpenAPI document. Node and browser alike.
import createClient from "openapi-fetch";
import { batchCalls } from "./calls/batchCalls.ts";
import { contentCalls } from "./calls/contentCalls.ts";
import { labelCalls } from "./calls/labelCalls.ts";
import { linkCalls } from "./calls/linkCalls.ts";
import { listCalls } from "./calls/listCalls.ts";
import { medicineCalls } from "./calls/medicineCalls.ts";
import { type Deprecation, noticingDeprecation, warnOfDeprecation } from "./Deprecation.ts";
import type { paths } from "./openApi.golden.ts";
import { politeFetch } from "./politeFetch.ts";

export interface ClientOptions {
  /** Where the service is: "https://labels.example.org". In a browser the page's own origin: the service offers no CORS. */
  readonly baseUrl: string;
  /** From the operator; null where something on the way adds it. Never put one into a page that others can read. */
  readonly apiKey: string | null;
  /** Seconds that one call may spend waiting because it was told to (`Retry-After`); 10 when left out. */
  readonly patience?: number;
  /** Seconds that one try may take; 10 when left out. */
  readonly timeout?: number;
  /** The platform's own when left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Told once of each operation that the service will take away; `console.warn` when left out. */
  readonly onDeprecated?: (deprecation: Deprecation) => void;
  /** Waits so many seconds; by the clock when left out. */
  readonly wait?: (seconds: number) => Promise<void>;
}

/** The calls of one service with one key. None throws: how a call ended is its `outcome`. */
export const createPlainlabelClient = ({
  baseUrl,
  apiKey,
  patience = 10,
  timeout = 10,
  fetch = (request) => globalThis.fetch(request),
  onDeprecated = warnOfDeprecation,
  wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
}: ClientOptions) => {
  const http = createClient<paths>({
    baseUrl,
    fetch: noticingDeprecation(politeFetch({ fetch, patience, timeout, wait }), onDeprecated),
    // A prescription goes to the address that was given and nowhere else.
    redirect: "error",
    ...(apiKey === null ? {} : { headers: { authorization: `Bearer ${apiKey}` } }),
  });
  return {
    ...labelCalls(http),
    ...batchCalls(http, wait),
    ...linkCalls(http),
    ...contentCalls(http),
    ...listCalls(http),
    ...medicineCalls(http),
  };
};

export type PlainlabelClient = ReturnType<typeof createPlainlabelClient>;
