// texts: what is due is sent, once for each claim; what is late is left out, for a late reminder could lead to a second dose.
import type { FastifyBaseLogger } from "fastify";
import { textTooLate } from "../../durations/durations.ts";
import type { DueText, TextReminders } from "../../store/texts/TextReminders.ts";
import type { Notifier } from "./Notifier.ts";
import { reminderText } from "./textWords.ts";

const mostAtOnce = 50;

export interface TextParts {
  readonly notifier: Notifier;
  /** The host of the address that stops them. */
  readonly host: string;
}

export interface SentTexts {
  readonly sent: number;
  /** Left out, being late. */
  readonly late: number;
  /** Numbers that take no texts. */
  readonly refused: number;
  /** To be tried again when the claim on them ends. */
  readonly later: number;
}

/** One round. Throws `StoreOutage`; the next round finds what this one left. */
export const sendDueTexts = async (
  texts: TextReminders,
  { notifier, host }: TextParts,
  clock: () => number,
): Promise<SentTexts> => {
  const counts = { sent: 0, late: 0, refused: 0, later: 0 };
  const send = async (text: DueText): Promise<void> => {
    if (clock() - text.dueAt > textTooLate) {
      counts.late += 1;
      return texts.done(text);
    }
    const body = reminderText(text, host);
    const delivery = await notifier.send({ to: text.phone, body, reference: text.id });
    counts[delivery] += 1;
    if (delivery === "sent") await texts.done(text);
    if (delivery === "refused") await texts.giveUp(text);
  };
  for (const text of await texts.claim(mostAtOnce)) await send(text);
  return counts;
};

const aRound = 15_000;

/** Rounds while the service runs, one after the other. Several copies over one database share the work. */
export const sendTextsRegularly = (
  texts: TextReminders,
  parts: TextParts,
  log: FastifyBaseLogger,
): { readonly stop: () => void } => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    try {
      await texts.sweep();
      const counts = await sendDueTexts(texts, parts, Date.now);
      if (Object.values(counts).some((count) => count > 0)) log.info(counts, "text messages");
    } catch (err) {
      log.error({ err }, "text messages were not sent; the next round tries again");
    }
    if (!stopped) timer = setTimeout(round, aRound).unref();
  };
  timer = setTimeout(round, aRound).unref();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
