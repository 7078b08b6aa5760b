// texts: asking for reminders by text message, proving the number, and stopping them: plain forms, for whoever
// holds the label's code.
import type { Refusal, RefusalCode } from "@plainlabel/core";
import {
  englishOnly,
  type PageProps,
  readReminderForm,
  reminderTimes,
  renderStopTexts,
  renderTextCode,
  renderTexts,
  renderTextsSaid,
} from "@plainlabel/page";
import type { FastifyReply, FastifyRequest } from "fastify";
import { guesserOf } from "../../costs/guesses.ts";
import { asWritten } from "../../store/links/base32.ts";
import type { LivePage } from "../../store/links/Links.ts";
import { sendGone, sendLater } from "../scan/notThePage.ts";
import type { WhoToRing } from "../scan/onlyPhone.ts";
import { choicesOf } from "../scan/openLink.ts";
import type { ScanParts } from "../scan/ScanParts.ts";
import { sendPage } from "../scan/sendPage.ts";
import { instantIn } from "./instantIn.ts";
import { readMobile } from "./readMobile.ts";
import type { TextParts } from "./sendDueTexts.ts";
import { codeText } from "./textWords.ts";

interface Live {
  readonly link: LivePage;
  readonly props: PageProps;
}

/** The time zone in which texts are sent: that of the United Kingdom, where the labels are used. */
export const zone = "Europe/London";

export const dayIn = (instant: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(instant);

/** Told to a reader in words; no caller meets them. */
type TextsCode = "not-a-mobile" | "nothing-to-remind";

declare global {
  interface PlainlabelRefusals {
    readonly textsCodes: TextsCode;
  }
}

const refusal = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});
const notMobile = refusal("not-a-mobile", "/phone", englishOnly.textsPhoneWrong, englishOnly.textsPhoneHelp);
const nothingLeft = refusal(
  "nothing-to-remind",
  "/firstDay",
  englishOnly.textsNone,
  englishOnly.textsNoneHelp,
);

const formIn = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

export const answerTexts = (scan: ScanParts & WhoToRing, { notifier, host }: TextParts) => {
  const { store, clock, guesses } = scan;
  /** Seconds that this neighbourhood must wait: a code costs money and wakes somebody. */
  const waiting = (request: FastifyRequest): Promise<number> =>
    guesses.ask(`texts ${guesserOf(request.ip)}`, 1);

  return {
    form: ({ props }: Live, _request: FastifyRequest, reply: FastifyReply) =>
      sendPage(reply, renderTexts({ ...props, today: dayIn(clock()), answer: null })),

    ask: async ({ props, link }: Live, request: FastifyRequest, reply: FastifyReply) => {
      const now = clock();
      const sent = formIn(request);
      const { showName, ...choices } = readReminderForm(sent);
      const typed = sent.get("phone") ?? "";
      const again = (refusals: readonly Refusal[], status: number) =>
        sendPage(
          reply,
          renderTexts({
            ...props,
            today: dayIn(now),
            answer: { form: { ...choices, showName }, phone: typed, refusals },
          }),
          status,
        );
      if (!props.content.approved) return again([], 404);
      const phone = readMobile(typed);
      // Times only; these two concern a calendar.
      const pageEnds = dayIn(link.expiresAt - 1);
      const chosen = {
        ...choices,
        between: { today: dayIn(now), pageEnds },
        medicineName: null,
        seed: "",
        stamp: new Date(now).toISOString(),
      };
      const times = reminderTimes(props.content.regimen, chosen, pageEnds);
      const moments = (times.ok ? times.value : [])
        .map((time) => ({ kind: time.kind, at: instantIn(zone, time) }))
        .filter(({ at }) => at > now && at < link.expiresAt);
      const due = moments.map(({ at }) => at);
      const off = moments.filter(({ kind }) => kind === "off").map(({ at }) => at);
      const refusals = [
        ...(phone === null ? [notMobile] : []),
        ...(times.ok ? (due.length === 0 ? [nothingLeft] : []) : times.refusals),
      ];
      if (phone === null || refusals.length > 0) return again(refusals, 422);
      const seconds = await waiting(request);
      if (seconds > 0) return sendLater(request, reply, 429, seconds);
      const { tenantId, id: linkId } = link;
      const medicineName = showName ? props.content.medicine.runs.map(({ text }) => text).join("") : null;
      const asked = await store.texts.ask({ tenantId, linkId, phone, medicineName, due, off });
      if (asked.outcome === "too-many")
        return sendPage(reply, renderTextsSaid({ ...props, said: "too-many" }), 429);
      const body = codeText(asked.code, host, asked.stop);
      const delivery = await notifier.send({ to: phone, body, reference: asked.id });
      if (delivery === "later") return sendLater(request, reply, 503, 60);
      if (delivery === "refused") return again([notMobile], 422);
      return sendPage(reply, renderTextCode({ ...props, id: asked.id, wrong: false }));
    },

    code: async ({ props, link }: Live, request: FastifyRequest, reply: FastifyReply) => {
      const sent = formIn(request);
      const id = sent.get("id") ?? "";
      const code = (sent.get("code") ?? "").replace(/\s/g, "");
      const said = await store.texts.confirm(link.id, asWritten(id), code);
      return said === "wrong"
        ? sendPage(reply, renderTextCode({ ...props, id, wrong: true }), 422)
        : sendPage(reply, renderTextsSaid({ ...props, said }), said === "on" ? 200 : 410);
    },

    /** GET: the button. Whether there is anything to stop is not told before it is pressed. */
    stopForm: (request: FastifyRequest, reply: FastifyReply) => {
      const { stop } = request.params as { readonly stop: string };
      const path = `/T/${encodeURIComponent(asWritten(stop))}`;
      return sendPage(reply, renderStopTexts({ choices: choicesOf(request), stop: path }));
    },

    stop: async (request: FastifyRequest, reply: FastifyReply) => {
      const guesser = `stop ${guesserOf(request.ip)}`;
      const seconds = await guesses.ask(guesser, 0);
      if (seconds > 0) return sendLater(request, reply, 429, seconds);
      const { stop } = request.params as { readonly stop: string };
      if (await store.texts.stop(asWritten(stop)))
        return sendPage(reply, renderStopTexts({ choices: choicesOf(request), stop: null }));
      await guesses.spend(guesser, 1);
      return sendGone(request, reply, scan);
    },
  };
};
