// feedback: how easy readers found the words, week by week, with the limits of chance. Counts only; nobody is in them.
import { accepted, isIsoDate, type Outcome, refused } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { aDay } from "../../durations/durations.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { queryRefusal, readTexts } from "../../http/query.ts";
import type { FeedbackSubject } from "../../store/feedback/Feedback.ts";
import { pChart } from "../../store/feedback/pChart.ts";
import { weeklySamples } from "../../store/feedback/weeklySamples.ts";
import { weekOf } from "../../store/feedback/weekOf.ts";
import type { ScanParts } from "../scan/ScanParts.ts";
import { feedbackOperations } from "./operation.ts";

/** A year: more weeks than a chart can show. */
export const usualDays = 364;

const readDay = (text: string): Outcome<number> =>
  isIsoDate(text)
    ? accepted(Date.parse(text))
    : refused(
        queryRefusal(
          "not-a-date",
          "since",
          "This is not an ISO 8601 date.",
          'Send year, month and day: "2026-11-22".',
        ),
      );

const readWeeks = (text: string): Outcome<number> =>
  /^[1-9]\d{0,2}$/.test(text)
    ? accepted(Number(text))
    : refused(
        queryRefusal(
          "not-a-whole-number",
          "baseline",
          "This is not a number of weeks.",
          "Send a whole number from 1 to 999.",
        ),
      );

/** "Partly" and "no" both count as not easy: a label that is partly understood is not understood. */
export const feedbackRoutes = (app: FastifyInstance, { store, clock }: ScanParts): void => {
  answerOperations(app, feedbackOperations, {
    feedback: async (request, reply) => {
      const query = readTexts(request.query, ["contentVersion", "labelVariant", "since", "baseline"]);
      if (!query.ok) return sendProblem(reply, "wrong-shape", query.refusals);
      const { contentVersion, labelVariant, since, baseline } = query.value;
      const day = since === undefined ? accepted(clock() - usualDays * aDay) : readDay(since);
      const weeks = baseline === undefined ? accepted(undefined) : readWeeks(baseline);
      if (!day.ok || !weeks.ok)
        return sendProblem(reply, "wrong-shape", [
          ...(day.ok ? [] : day.refusals),
          ...(weeks.ok ? [] : weeks.refusals),
        ]);
      const from = weekOf(day.value);
      const { tenantId } = identityOf(request);
      const asked = (count: Pick<FeedbackSubject, "contentVersion" | "labelVariant">): boolean =>
        (contentVersion === undefined || count.contentVersion === contentVersion) &&
        (labelVariant === undefined || count.labelVariant === labelVariant);
      const counts = (await store.feedback.since(tenantId, from)).filter(asked);
      const nearMisses = (await store.nearMisses.since(tenantId, from)).filter(asked);
      const { centre, points } = pChart(weeklySamples(counts), weeks.value);
      return reply.send({
        since: from,
        centre,
        weeks: points.map(({ name, ...point }) => ({ week: name, ...point })),
        counts,
        nearMisses,
      });
    },
  });
};
