// POST /desk/stock: which labels are in the printer of this computer, from the top of any page but that of a label.
import { readStock } from "@plainlabel/desk";
import type { FastifyInstance } from "fastify";
import { formIn } from "./deskScope.ts";
import { chooseStock } from "./stockCookie.ts";

/** Back to the page that it was chosen on, if that is one of ours. */
const backTo = (referer: string | undefined): string => {
  const path = URL.parse(referer ?? "")?.pathname ?? "/";
  return path.startsWith("/desk/") && !path.startsWith("/desk/stock") ? path : "/";
};

export const stockRoutes = (scope: FastifyInstance): void => {
  scope.post("/desk/stock", { config: { onlyLooks: true } }, (request, reply) => {
    const stock = readStock(formIn(request).get("use-stock"));
    if (stock !== null) chooseStock(request, reply, stock);
    return reply.redirect(backTo(request.headers.referer), 303);
  });
};
