// tests: a tenant's own system that listens on this machine under a public name, and the way to it, which no
// setting of the service opens.
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Internet } from "../features/webhooks/callAddress.ts";

export const receiverName = "hooks.example.org";

/** For that name, signed by itself, until 2126. It proves nothing to anybody. */
export const receiverCertificate = `-----BEGIN CERTIFICATE-----
MIIBrjCCAVOgAwIBAgIUdf1u2SVBJ4WNrDw+Zda/Hj11jO4wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRaG9va3MuZXhhbXBsZS5vcmcwIBcNMjYxMTMwMTIxNDQwWhgP
MjEyNjExMDYxMjE0NDBaMBwxGjAYBgNVBAMMEWhvb2tzLmV4YW1wbGUub3JnMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEF4I8+kDcPHRk8tMZMvmMzTlMP9spzEEO
9XTX53gsddFts5saWWqLt4JGmc4mnYdEqiwp2G6oFz/y/y8ayCWruKNxMG8wHQYD
VR0OBBYEFLsuXHINTPUciOu5t7g8mcwLWJRZMB8GA1UdIwQYMBaAFLsuXHINTPUc
iOu5t7g8mcwLWJRZMA8GA1UdEwEB/wQFMAMBAf8wHAYDVR0RBBUwE4IRaG9va3Mu
ZXhhbXBsZS5vcmcwCgYIKoZIzj0EAwIDSQAwRgIhAJuUW4l7ZfBy5i+4WXN22kMs
8jq39wEQi4VR5+ZPz/tlAiEAjsF4RYyoX/ec4DTKqX61cXM0rBLdVKKwgm0LMsX8
2jY=
-----END CERTIFICATE-----`;

const receiverKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxHNsqKCHp9/7Qvl8
SmDJAeadk4g2Qst1+JQgRTsGTIyhRANCAAQXgjz6QNw8dGTy0xky+YzNOUw/2ynM
QQ71dNfneCx10W2zmxpZaou3gkaZziadh0SqLCnYbqgXP/L/LxrIJau4
-----END PRIVATE KEY-----`;

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Receiver {
  readonly received: readonly Received[];
  /** How the next calls are answered; "never": not at all. */
  answers: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | "never";
  readonly internet: Internet;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Every name leads to this machine, on this port. */
export const internetTo = (port: number): Internet => ({
  addressesOf: async () => ["127.0.0.1"],
  mayCall: (address) => address === "127.0.0.1",
  ...{ port, authority: receiverCertificate, patience: 2_000 },
});

export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = [];
  const receiver: { answers: Receiver["answers"] } = { answers: { status: 204 } };
  const server = createServer({ key: receiverKey, cert: receiverCertificate }, (request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      received.push({ method, path, headers: headers as Record<string, string>, body });
      if (receiver.answers === "never") return;
      response.writeHead(receiver.answers.status, receiver.answers.headers).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return Object.assign(receiver, {
    received,
    internet: internetTo(port),
    port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  });
};
