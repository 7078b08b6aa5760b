// http: routes made from operations. A route that no operation lists, and an operation without an answer, keep
// the service from starting.
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  HTTPMethods,
  onRequestAsyncHookHandler,
  RouteOptions,
} from "fastify";
import { formatsOf, type Operation, type Operations, routeOf } from "./Operation.ts";
import { onlyIfAcceptable } from "./onlyIfAcceptable.ts";
import { onlyIfOffered } from "./wantedFormat.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The id of the operation that this route answers. */
    readonly operation?: string;
    /** Units of the caller's share that a call costs. */
    readonly cost?: Operation["cost"];
    /** Media types of bodies. */
    readonly reads?: readonly string[];
    /** Bytes of a body at most, where that is not what others take. */
    readonly largest?: number;
    /** Only says which methods its address takes. */
    readonly refusesMethods?: true;
  }
}

/** What answers one operation. Its address, key, cost, formats and size were looked at before. */
export type Answer = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** An answer for each operation; null for an optional one that the operator left out. */
export type Answers<All extends Operations> = { readonly [Name in keyof All]: Answer | null };

const configOf = ({
  id,
  access,
  cost,
  largest,
  body = {},
}: Operation): NonNullable<RouteOptions["config"]> => ({
  ...{ operation: id, cost, reads: Object.keys(body) },
  ...(access === undefined ? { open: true } : access === "any" ? {} : { scope: access }),
  ...(largest === undefined ? {} : { largest }),
});

const formatCheck = (operation: Operation): readonly onRequestAsyncHookHandler[] => {
  if (operation.formats !== undefined) return [onlyIfOffered(operation.formats)];
  return operation.problems.includes("not-acceptable") ? [onlyIfAcceptable(formatsOf(operation))] : [];
};

const methodOf = ({ method }: Operation): HTTPMethods => method.toUpperCase() as HTTPMethods;

/** Asked before anything of a body is read, where bodies are large; by name of operation. */
export type Admissions<All extends Operations> = {
  readonly [Name in keyof All]?: readonly onRequestAsyncHookHandler[];
};

/** Adds the routes of a feature. Address, method, key, cost, formats and size of a body are those of each operation. */
export const answerOperations = <All extends Operations>(
  app: FastifyInstance,
  operations: All,
  answers: Answers<All>,
  admissions: Admissions<All> = {},
): void => {
  const other = Object.keys(answers).find((name) => !Object.hasOwn(operations, name));
  if (other !== undefined) throw new Error(`${other} answers no operation of its feature`);
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const handler = answers[name];
    if (handler === null && operation.optional === true) continue;
    if (handler === null || handler === undefined) throw new Error(`nothing answers ${operation.id}`);
    const admission = admissions[name];
    app.route({
      method: methodOf(operation),
      url: routeOf(operation),
      config: configOf(operation),
      ...(operation.largest === undefined ? {} : { bodyLimit: operation.largest }),
      onRequest: [...formatCheck(operation), ...(admission ?? [])],
      handler,
    });
  }
};

/**
 * Call before any route is added. Throws for a route that answers no operation
 * of the list, unless its address is one `ofPeople`: pages for those who signed
 * in, which promise nothing to programs. When the application is ready, throws
 * for an operation of the list without a route.
 */
export const onlyListed = (
  app: FastifyInstance,
  listed: readonly Operation[],
  ofPeople: (url: string) => boolean,
): void => {
  const missing = new Map(listed.map((operation) => [operation.id, operation]));
  const known = new Map(
    listed.map((operation) => [`${methodOf(operation)} ${routeOf(operation)}`, operation.id]),
  );
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.refusesMethods === true || ofPeople(url)) return;
    for (const name of [method].flat()) {
      const id = known.get(`${name === "HEAD" ? "GET" : name} ${url}`);
      if (id === undefined || config?.operation !== id)
        throw new Error(`${name} ${url} answers no operation of the list`);
      missing.delete(id);
    }
  });
  app.addHook("onReady", async () => {
    const left = [...missing.values()].filter(({ optional }) => optional !== true).map(({ id }) => id);
    if (left.length > 0) throw new Error(`nothing answers ${left.join(", ")}`);
  });
};
