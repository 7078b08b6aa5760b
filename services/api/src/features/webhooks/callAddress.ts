// webhooks: one call of a tenant's system: to a public address of its name and to no other, whoever the name
// belongs to by now.
import { lookup } from "node:dns/promises";
import { request } from "node:https";
import { linkFaults } from "@plainlabel/core";
import { webhookPatience } from "../../durations/durations.ts";
import { isPublicAddress } from "./publicAddress.ts";

/** The way to the internet. No setting changes it; tests bring another. */
export interface Internet {
  /** Every address of a name. Rejects where it has none. */
  readonly addressesOf: (host: string) => Promise<readonly string[]>;
  /** Whether an address may be called. */
  readonly mayCall: (address: string) => boolean;
  readonly port: number;
  /** Who signs the certificates that are taken; undefined: whom Node takes. */
  readonly authority: string | undefined;
  /** Milliseconds that a call may take. */
  readonly patience: number;
}

export const theInternet: Internet = {
  addressesOf: async (host) =>
    (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayCall: isPublicAddress,
  port: 443,
  authority: undefined,
  patience: webhookPatience,
};

/** What came of a call; the status of an answer that was none of the good ones. */
export type Called =
  | { readonly outcome: "taken" }
  | { readonly outcome: "refused"; readonly status: number }
  | {
      readonly outcome: "failed";
      readonly why: "not-an-address" | "no-such-name" | "not-public" | "timed-out" | "no-connection";
    };

interface Posted {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The address that is connected to is the very one that was looked at: the name is not asked for again. */
const post = (url: URL, address: string, { body, headers }: Posted, internet: Internet): Promise<number> =>
  new Promise((resolve, reject) => {
    const call = request({
      host: address,
      port: internet.port,
      method: "POST",
      path: `${url.pathname}${url.search}`,
      servername: url.hostname,
      // A connection that somebody else's call left open may lead elsewhere; and no setting of the process lets a
      // wrong certificate pass.
      agent: false,
      rejectUnauthorized: true,
      ...(internet.authority === undefined ? {} : { ca: internet.authority }),
      headers: {
        ...headers,
        host: url.host,
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
        "user-agent": "Plainlabel",
      },
      signal: AbortSignal.timeout(internet.patience),
    });
    call.on("response", (answer) => {
      // Nothing of it is read: neither where it redirects to nor what it says.
      resolve(answer.statusCode ?? 0);
      answer.on("error", () => {});
      answer.destroy();
    });
    call.on("error", reject);
    call.end(body);
  });

const failed = (why: Extract<Called, { outcome: "failed" }>["why"]): Called => ({ outcome: "failed", why });

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");

/** Rejects after so many milliseconds. */
const within = async <T>(work: Promise<T>, milliseconds: number): Promise<T | "too-late"> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"too-late">((resolve) => {
    timer = setTimeout(() => resolve("too-late"), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Calls it once. Never throws, and tells nothing that was answered but the status. A name with one address that is
 * not public is not called at all: somebody means to lead us astray, or by mistake would.
 */
export const callAddress = async (url: string, posted: Posted, internet: Internet): Promise<Called> => {
  if (linkFaults(url).length > 0) return failed("not-an-address");
  const parsed = new URL(url);
  let addresses: readonly string[] | "too-late";
  try {
    addresses = await within(internet.addressesOf(parsed.hostname), internet.patience);
  } catch {
    return failed("no-such-name");
  }
  if (addresses === "too-late") return failed("timed-out");
  const [first] = addresses;
  if (first === undefined) return failed("no-such-name");
  if (!addresses.every(internet.mayCall)) return failed("not-public");
  try {
    const status = await post(parsed, first, posted, internet);
    return status >= 200 && status < 300 ? { outcome: "taken" } : { outcome: "refused", status };
  } catch (error) {
    return failed(isTimeout(error) ? "timed-out" : "no-connection");
  }
};
