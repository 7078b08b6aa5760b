// GET and POST /sign-in, POST /sign-out: who sits at the desk. Wrong tries are counted by the network they come from.
import { renderSignIn } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Access, Identity } from "../../access/Identity.ts";
import { KeyExpired } from "../../access/KeyExpired.ts";
import { isTestTenant } from "../../access/testTenant.ts";
import type { CostLimit } from "../../costs/CostLimit.ts";
import { guesserOf } from "../../costs/guesses.ts";
import { refuseOtherMethods } from "../../http/otherMethods.ts";
import { sendProblem } from "../../http/problems.ts";
import type { Store } from "../../store/Store.ts";
import { deskForms, dropSession, formIn, keepSession, sessionIn } from "./deskScope.ts";
import type { OnceLinks } from "./onceLinks.ts";

export interface SignInParts {
  readonly access: Access;
  readonly links: OnceLinks;
  readonly store: Pick<Store, "sessions">;
  readonly guesses: CostLimit;
}

const show = (reply: FastifyReply, props: Parameters<typeof renderSignIn>[0], status = 200): FastifyReply =>
  reply.code(status).type("text/html; charset=utf-8").send(renderSignIn(props));

const onceIn = (request: FastifyRequest): string | null => {
  const { once } = request.query as { readonly once?: unknown };
  return typeof once === "string" && /^[0-9A-Z]{32}$/.test(once) ? once : null;
};

/** Open to anybody, and in a scope of their own: everything else of the desk is behind them. */
export const signInRoutes = (app: FastifyInstance, parts: SignInParts): void => {
  app.register(async (scope) => {
    const refuseTheRest = refuseOtherMethods(scope);
    deskForms(scope);
    addRoutes(scope, parts);
    refuseTheRest();
  });
};

const addRoutes = (scope: FastifyInstance, { access, links, store, guesses }: SignInParts): void => {
  /** One that has ended signs nobody in, like any other that does not. */
  const identityByKey = async (key: string): Promise<Identity | null> => {
    try {
      return await access.identify(`Bearer ${key}`);
    } catch (error) {
      if (error instanceof KeyExpired) return null;
      throw error;
    }
  };
  const whoIs = async (form: URLSearchParams): Promise<Identity | null> => {
    const once = form.get("once");
    if (once !== null && once !== "") return links.take(once);
    const identity = await identityByKey((form.get("key") ?? "").trim());
    // A token of another issuer is a program's: a session would outlive it. At the desk labels are approved, and
    // none of a key for tests is.
    return identity === null || identity.keyId === null || isTestTenant(identity.tenantId) ? null : identity;
  };

  scope.get("/sign-in", (request, reply) => show(reply, { once: onceIn(request), wrong: false }));

  scope.post("/sign-in", async (request, reply) => {
    const guesser = `sign-in ${guesserOf(request.ip)}`;
    const seconds = await guesses.ask(guesser, 0);
    if (seconds > 0)
      return sendProblem(reply.header("retry-after", String(seconds)), "too-many-requests", [
        {
          code: "too-many-requests",
          path: "",
          detail: "Too many wrong keys came from here.",
          help: `Try again in ${seconds} seconds.`,
        },
      ]);
    const identity = await whoIs(formIn(request));
    if (identity === null) {
      await guesses.spend(guesser, 1);
      return show(reply, { once: null, wrong: true }, 401);
    }
    // A session of before, perhaps somebody else's, ends: the new one has a secret of its own.
    await store.sessions.end(sessionIn(request));
    return keepSession(request, reply, await store.sessions.begin(identity)).redirect("/", 303);
  });

  scope.post("/sign-out", async (request, reply) => {
    await store.sessions.end(sessionIn(request));
    return dropSession(reply).redirect("/sign-in", 303);
  });
};
