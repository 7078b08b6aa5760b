// scan: the easy-read page behind a label's code and what stands under it, for anybody who holds the code.
import { createHash } from "node:crypto";
import {
  assets,
  changeTimes,
  pageHeaders,
  pagePaths,
  type ReminderChoices,
  type ReminderForm,
  readFeedback,
  readNearMiss,
  readReminderForm,
  reminderPlanOf,
  remindersFrom,
  renderFeedbackMissing,
  renderFilm,
  renderMedicinePage,
  renderNearMiss,
  renderPage,
  renderPoster,
  renderPrintBig,
  renderRemind,
  renderRemindReady,
  renderStory,
  renderThanks,
  withChoices,
} from "@plainlabel/page";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { guesserOf } from "../../costs/guesses.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { answerError, sendNothingHere } from "../../http/handleErrors.ts";
import { refuseOtherMethods } from "../../http/otherMethods.ts";
import { isStoreFault } from "../../store/storeFaults.ts";
import { pictureOf } from "../content/keepPhotograph.ts";
import { answerTexts, dayIn } from "../texts/answerTexts.ts";
import type { TextParts } from "../texts/sendDueTexts.ts";
import { sendGone, sendLater } from "./notThePage.ts";
import { choicesOf, type Opened, openLink, queryOf, type Way, ways } from "./openLink.ts";
import {
  assetOperations,
  formMediaType,
  linkPageOperations,
  posterOperations,
  stopOperations,
} from "./operation.ts";
import type { ScanParts } from "./ScanParts.ts";
import { sendAsset, sendCalendar, sendPage } from "./sendPage.ts";

type Live = Extract<Opened, { readonly state: "live" }>;
type Show = (live: Live, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Two fields of a few letters each. */
const formLimit = 1024;

export interface ScanPages extends ScanParts {
  /** On the poster, and rung where a code opens nothing; null: the poster names nobody. */
  readonly pharmacy: { readonly name: string; readonly phone: string } | null;
  /** Who brings text messages; null: nobody, and no page speaks of them. */
  readonly texts: TextParts | null;
}

/** Steady for a link, so that a second file replaces the first in a calendar, and no way back to it. */
const seedOf = (id: string): string => createHash("sha256").update(`calendar ${id}`).digest("base64url");

/** What a person sent, and what only the service knows. */
const choicesFor = (
  { showName, ...form }: ReminderForm,
  { props: { content }, link }: Live,
  now: number,
): ReminderChoices => ({
  ...form,
  between: { today: dayIn(now), pageEnds: dayIn(link.expiresAt - 1) },
  medicineName: showName ? content.medicine.runs.map(({ text }) => text).join("") : null,
  seed: seedOf(link.id),
  stamp: new Date(now).toISOString(),
});

/** Everything that stands under one link. */
const parts = (
  scan: ScanPages,
): Readonly<
  Record<"page" | "story" | "film" | "photograph" | "print" | "remind" | "calendar" | "feedback", Show>
> => {
  const { clock, guesses, store, texts } = scan;
  return {
    page: ({ props }, _request, reply) => sendPage(reply, renderPage(props)),
    story: ({ props }, request, reply) => {
      const { step } = request.params as { readonly step: string };
      const page = /^[1-9]\d{0,3}$/.test(step) ? renderStory(props, Number(step)) : null;
      return page === null ? sendGone(request, reply, scan) : sendPage(reply, page);
    },
    film: ({ props: { base, choices, films, phrases } }, request, reply) => {
      const { film: place } = request.params as { readonly film: string };
      const film = /^[1-9]\d?$/.test(place) ? films[Number(place) - 1] : undefined;
      return film === undefined
        ? sendGone(request, reply, scan)
        : sendPage(reply, renderFilm({ base, choices, film, phrases }));
    },
    photograph: async ({ props: { photographs = [] }, link: { tenantId } }, request, reply) => {
      const { photograph: place } = request.params as { readonly photograph: string };
      const photograph = /^[1-9]\d?$/.test(place) ? photographs[Number(place) - 1] : undefined;
      const bytes = photograph === undefined ? null : await pictureOf(store.content, tenantId, photograph);
      if (photograph === undefined || bytes === null) return sendGone(request, reply, scan);
      return reply.headers(pageHeaders).type(photograph.picture.type).send(bytes);
    },
    print: ({ props }, _request, reply) => sendPage(reply, renderPrintBig(props)),
    remind: (live, request, reply) => {
      const { props } = live;
      const today = dayIn(clock());
      const again = (answer: Parameters<typeof renderRemind>[0]["answer"], status: number) =>
        sendPage(reply, renderRemind({ ...props, today, answer, texts: texts !== null }), status);
      const query = queryOf(request);
      const plan = reminderPlanOf(props.content.regimen);
      // Nothing was sent yet, or there is nothing to send: the form says so itself.
      if (!query.has("from") || !plan.ok || !props.content.approved) return again(null, 200);
      const form = readReminderForm(query);
      if (query.has(changeTimes)) return again({ form, refusals: [] }, 200);
      const file = remindersFrom(props.content.regimen, choicesFor(form, live, clock()), props.phrases);
      return file.ok
        ? sendPage(reply, renderRemindReady({ ...props, plan: plan.value, form }))
        : again({ form, refusals: file.refusals }, 422);
    },
    calendar: (live, request, reply) => {
      const { props } = live;
      const now = clock();
      const again = (answer: Parameters<typeof renderRemind>[0]["answer"], status: number) =>
        sendPage(reply, renderRemind({ ...props, today: dayIn(now), answer, texts: texts !== null }), status);
      // Nobody is reminded to follow words that nobody has checked.
      if (!props.content.approved) return again(null, 404);
      const form = readReminderForm(queryOf(request));
      const file = remindersFrom(props.content.regimen, choicesFor(form, live, now), props.phrases);
      return file.ok ? sendCalendar(reply, file.value) : again({ form, refusals: file.refusals }, 422);
    },
    feedback: async ({ props, link, known }, request, reply) => {
      const { base, choices, phrases } = props;
      const sent = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const feedback = readFeedback(sent);
      const near = readNearMiss(sent);
      if (feedback === null && near === null)
        return sendPage(reply, renderFeedbackMissing({ base, choices, phrases }), 400);
      // One reader has one opinion; a neighbourhood may have a few in a minute.
      const seconds = await guesses.ask(`feedback ${guesserOf(request.ip)}`, 1);
      if (seconds > 0) return sendLater(request, reply, 429, seconds);
      const { tenantId, labelVariant } = link;
      // The label's words are as old as the label, the information is today's.
      const contentVersion = [
        link.contentVersion.split("/")[0],
        ...known.contentVersion.split("/").slice(1),
      ].join("/");
      const subject = { tenantId, contentVersion, labelVariant };
      if (near !== null) {
        await store.nearMisses.add(subject, near);
        return sendPage(reply, renderNearMiss(props));
      }
      if (feedback !== null) await store.feedback.add(subject, feedback);
      return sendPage(reply, renderThanks({ base, choices, phrases }));
    },
  };
};

const wayRoutes = (scope: FastifyInstance, way: Way, scan: ScanPages): void => {
  const shows = parts(scan);
  const opening =
    (show: Show, part: keyof typeof shows | "texts") =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const { code } = request.params as { readonly code: string };
      const opened = await openLink(request, code, way, scan);
      switch (opened.state) {
        case "live":
          return show(opened, request, reply);
        case "wait":
          return sendLater(request, reply, 429, opened.seconds);
        case "gone":
          return sendGone(request, reply, scan);
        case "unreadable":
          request.log.error("a later version of this service kept the words of this page");
          return sendLater(request, reply, 503, 60);
        case "ended": {
          const { base, known } = opened;
          const { entry, form } = known;
          if (part !== "page" || entry === null) return sendGone(request, reply, scan);
          const choices = choicesOf(request);
          return sendPage(reply, renderMedicinePage({ base, choices, entry, form, phone: null }));
        }
      }
    };
  const texts = scan.texts === null ? null : answerTexts(scan, scan.texts);
  answerOperations(scope, linkPageOperations(way.prefix), {
    page: opening(shows.page, "page"),
    story: opening(shows.story, "story"),
    film: opening(shows.film, "film"),
    photograph: opening(shows.photograph, "photograph"),
    print: opening(shows.print, "print"),
    remind: opening(shows.remind, "remind"),
    calendar: opening(shows.calendar, "calendar"),
    sendFeedback: opening(shows.feedback, "feedback"),
    textsForm: texts && opening(texts.form, "texts"),
    askForTexts: texts && opening(texts.ask, "texts"),
    beginTexts: texts && opening(texts.code, "texts"),
    // Loaded again after it was sent: back to the page, whatever the code opens.
    afterFeedback: async (request, reply) => {
      const { code } = request.params as { readonly code: string };
      const page = pagePaths(`${way.prefix}/${encodeURIComponent(code)}`).page;
      // What its document says of every answer of this address: a page.
      reply.type("text/html; charset=utf-8");
      return reply.redirect(withChoices(page, choicesOf(request)), 303);
    },
    // Typed by hand, an address is often small letters throughout.
    smallLetters: async (request, reply) => {
      const { code } = request.params as { readonly code: string };
      return reply.redirect(`${way.prefix}/${encodeURIComponent(code)}`, 307);
    },
  });
};

/** Public: no keys, no cookies, nothing in the log but the pattern of the address. */
export const scanRoutes = (app: FastifyInstance, scan: ScanPages): void => {
  app.register(async (scope) => {
    const refuseTheRest = refuseOtherMethods(scope);
    scope.addContentTypeParser<string>(
      formMediaType,
      { parseAs: "string", bodyLimit: formLimit },
      (_request, text, done) => done(null, new URLSearchParams(text)),
    );
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      if (isStoreFault(error)) {
        request.log.error({ err: error }, "the store cannot be used");
        return sendLater(request, reply, 503, 5);
      }
      if ((error.statusCode ?? 500) < 500) return answerError(error, request, reply);
      request.log.error({ err: error }, "a fault of ours");
      return sendLater(request, reply, 500, 60);
    });
    for (const way of ways) wayRoutes(scope, way, scan);
    const texts = scan.texts === null ? null : answerTexts(scan, scan.texts);
    // Typed by hand or not, in any letters.
    for (const way of ["/T", "/t"] as const)
      answerOperations(scope, stopOperations(way), {
        stopTextsForm: texts?.stopForm ?? null,
        stopTexts: texts?.stop ?? null,
      });
    answerOperations(scope, assetOperations, {
      asset: (request, reply) => {
        const { name } = request.params as { readonly name: string };
        const asset = assets.find(({ path }) => path === `/assets/${name}`);
        return asset === undefined ? sendNothingHere(reply) : sendAsset(reply, asset);
      },
    });
    answerOperations(scope, posterOperations, {
      poster: (_request, reply) => sendPage(reply, renderPoster({ pharmacy: scan.pharmacy })),
    });
    refuseTheRest();
  });
};
