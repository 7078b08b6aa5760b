// http: what will go says so in every answer (RFC 9745, RFC 8594), long before it goes, and is counted so that
// its end can be settled.
import type { FastifyInstance } from "fastify";
import { type Deprecated, type Operation, routeOf } from "./Operation.ts";

export interface DeprecatedOperation extends Pick<Operation, "method" | "path" | "id"> {
  readonly deprecated: Deprecated;
}

export const deprecatedAmong = (operations: readonly Operation[]): readonly DeprecatedOperation[] =>
  operations.flatMap(({ method, path, id, deprecated }) =>
    deprecated === undefined ? [] : [{ method, path, id, deprecated }],
  );

/** What every answer of the operation says; where to read about it is its page of the docs. */
export const deprecationHeaders = ({
  id,
  deprecated: { since, sunset, successor },
}: DeprecatedOperation): Readonly<Record<"deprecation" | "sunset" | "link", string>> => ({
  deprecation: `@${Date.parse(since) / 1000}`,
  sunset: new Date(sunset).toUTCString(),
  link: [
    `</docs/${id}>; rel="deprecation"; type="text/html"`,
    ...(successor === null ? [] : [`<${successor}>; rel="successor-version"`]),
  ].join(", "),
});

/** `called` hears each call of one of them. Before callers are identified, so that refusals say it too. */
export const announceDeprecation = (
  app: FastifyInstance,
  operations: readonly DeprecatedOperation[],
  called: (operationId: string) => void,
): void => {
  if (operations.length === 0) return;
  const known = new Map(
    operations.map((operation) => [
      `${operation.method.toUpperCase()} ${routeOf(operation)}`,
      { id: operation.id, headers: deprecationHeaders(operation) },
    ]),
  );
  app.addHook("onRequest", async ({ method, routeOptions }, reply) => {
    const found = known.get(`${method === "HEAD" ? "GET" : method} ${routeOptions.url ?? ""}`);
    if (found === undefined) return;
    reply.headers(found.headers);
    called(found.id);
  });
};
