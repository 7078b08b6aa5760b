// GET /desk/posters: the poster with the pharmacy's name and telephone, looked at; and by itself, as a page of A4 to print.
import { displayText, type LabelRequest, labelRequestSchema, type Refusal } from "@plainlabel/core";
import { renderPosters } from "@plainlabel/desk";
import { renderPoster } from "@plainlabel/page";
import type { FastifyInstance } from "fastify";
import { queryOf } from "../scan/openLink.ts";
import type { DeskParts } from "./DeskParts.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

type Named = Pick<LabelRequest["pharmacy"], "name" | "phone">;

const nobody: Named = { name: "", phone: "" };

/** A longer name would push the poster onto a second page. */
const longestName = 60;

const { phone: telephone } = labelRequestSchema.shape.pharmacy.shape;

const wrong = (path: string, detail: string, help: string): Refusal => ({
  code: "wrong-pharmacy",
  path,
  detail,
  help,
});

/** Both or neither: a number that nobody answers to, or a name without one, helps no reader. */
const refusalsOf = ({ name, phone }: Named): readonly Refusal[] => {
  if (name === "" && phone === "") return [];
  return [
    ...(displayText(longestName).safeParse(name).success
      ? []
      : [wrong("/name", "This name cannot stand on a poster.", `Give one of 1 to ${longestName} letters.`)]),
    ...(telephone.safeParse(phone).success
      ? []
      : [
          wrong(
            "/phone",
            "This is not a telephone number.",
            "Give the number that people phone, in digits and spaces.",
          ),
        ]),
  ];
};

/** The fields as they were sent; `others` where the form was not sent at all. */
const sent = (query: URLSearchParams, others: Named): Named =>
  query.has("name") || query.has("phone")
    ? { name: (query.get("name") ?? "").trim(), phone: (query.get("phone") ?? "").trim() }
    : others;

/** Adds these routes to a scope that people have signed in to. */
export const posterRoutes = (scope: FastifyInstance, { pharmacy }: DeskParts): void => {
  const installed = pharmacy === null ? nobody : { name: pharmacy.name, phone: pharmacy.phone };
  scope.get("/desk/posters", (request, reply) => {
    const named = sent(queryOf(request), installed);
    const refusals = refusalsOf(named);
    return sendDeskPage(reply, renderPosters({ ...named, refusals }), refusals.length === 0 ? 200 : 422);
  });
  scope.get("/desk/posters/a4", (request, reply) => {
    const named = sent(queryOf(request), nobody);
    const refusals = refusalsOf(named);
    if (refusals.length > 0) return sendDeskPage(reply, renderPosters({ ...named, refusals }), 422);
    return sendDeskPage(reply, renderPoster({ pharmacy: named.name === "" ? null : named }));
  });
};
