// GET /desk/feedback: how easy readers found the words, by the numbers of GET /v1/feedback.
import { renderFeedback } from "@plainlabel/desk";
import { feedbackParts, nearMissParts, nearMissWords } from "@plainlabel/page";
import type { FastifyInstance } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { aDay } from "../../durations/durations.ts";
import type { FeedbackCount, FeedbackSubject } from "../../store/feedback/Feedback.ts";
import { pChart } from "../../store/feedback/pChart.ts";
import { weeklySamples } from "../../store/feedback/weeklySamples.ts";
import { weekOf } from "../../store/feedback/weekOf.ts";
import type { Store } from "../../store/Store.ts";
import { usualDays } from "../feedback/handle.ts";
import { queryOf } from "../scan/openLink.ts";
import type { DeskParts } from "./DeskParts.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

const sum = (counts: readonly Pick<FeedbackCount, "count">[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Adds these routes to a scope that people have signed in to. */
export const feedbackRoutes = (
  scope: FastifyInstance,
  { feedback, nearMisses }: Pick<Store, "feedback" | "nearMisses">,
  { clock }: Pick<DeskParts, "clock">,
): void => {
  scope.get("/desk/feedback", { config: { scope: "feedback" } }, async (request, reply) => {
    const query = queryOf(request);
    const version = query.get("version") ?? "";
    const variant = query.get("variant") ?? "";
    const since = weekOf(clock() - usualDays * aDay);
    const { tenantId } = identityOf(request);
    const all = await feedback.since(tenantId, since);
    const allNear = await nearMisses.since(tenantId, since);
    const isChosen = (one: Pick<FeedbackSubject, "contentVersion" | "labelVariant">): boolean =>
      (version === "" || one.contentVersion === version) && (variant === "" || one.labelVariant === variant);
    const counts = all.filter(isChosen);
    const near = allNear.filter(isChosen);
    const { centre, points } = pChart(weeklySamples(counts));
    const hard = feedbackParts
      .map((part) => [part, sum(counts.filter((one) => one.hard === part))] as const)
      .filter(([, count]) => count > 0);
    return sendDeskPage(
      reply,
      renderFeedback({
        since,
        centre,
        weeks: points.map(({ name, ...point }) => ({ week: name, ...point })),
        hard,
        near: nearMissParts
          .map((part) => [nearMissWords[part], sum(near.filter((one) => one.part === part))] as const)
          .filter(([, count]) => count > 0),
        versions: distinct([...all, ...allNear].map(({ contentVersion }) => contentVersion)),
        variants: distinct([...all, ...allNear].map(({ labelVariant }) => labelVariant)),
        version,
        variant,
      }),
    );
  });
};
