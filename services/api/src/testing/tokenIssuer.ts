// tests: an issuer of tokens with its keys at an address of this machine, over real HTTP.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

export interface IssuedKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

export const makeKey = async (alg: string, kid: string): Promise<IssuedKey> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), kid, use: "sig" } };
};

export interface TokenIssuer {
  readonly url: string;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** What the address answers from now on. */
  readonly shows: (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => void;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });

export const startIssuer = async (keys: readonly IssuedKey[]): Promise<TokenIssuer> => {
  let answer = { status: 200, body: JSON.stringify({ keys: keys.map((key) => key.publicKey) }), headers: {} };
  let asked = 0;
  const make = (): Server =>
    createServer((_request, response) => {
      asked += 1;
      response.writeHead(answer.status, {
        "content-type": "application/json",
        connection: "close",
        ...answer.headers,
      });
      response.end(answer.body);
    });
  let server = make();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/keys`,
    asked: () => asked,
    shows: (status, body, headers = {}) => {
      answer = { status, body: typeof body === "string" ? body : JSON.stringify(body), headers };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => {
      server = make();
      return listen(server, port);
    },
  };
};

/** Signed as it should be; `header` and `claims` as a test wants them. */
export const signToken = (
  { alg, kid, privateKey }: IssuedKey,
  claims: JWTPayload,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
