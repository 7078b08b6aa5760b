// notify: one text message through GOV.UK Notify, and what its answer means for us.
import { NotifyClient } from "notifications-node-client";

export interface GovukSettings {
  readonly key: string;
  /** Id of a text message template with the one placeholder ((message)). */
  readonly template: string;
  /** Where the service is; tests bring their own. */
  readonly address?: string;
}

interface Message {
  readonly to: string;
  readonly body: string;
  readonly reference: string;
}

const usualAddress = "https://api.notifications.service.gov.uk";
/** Milliseconds that an answer is waited for; the client itself would wait for ever. */
const patience = 10_000;

/** Status of a refusal by Notify; undefined where it did not answer. */
const statusOf = (error: unknown): number | undefined =>
  (error as { readonly response?: { readonly status?: number } }).response?.status;

/**
 * https://docs.notifications.service.gov.uk/rest-api.html: 400 says what is wrong with the message; all else
 * passes or is the operator's.
 */
export const govukNotifier = ({ key, template, address = usualAddress }: GovukSettings) => {
  const client = new NotifyClient(address, key);
  return {
    /**
     * `refused`: Notify will never take this message. Never throws, and no message of an error is passed on: it
     * could hold the number.
     */
    send: async ({ to, body, reference }: Message): Promise<"sent" | "refused" | "later"> => {
      const sending = client.sendSms(template, to, { personalisation: { message: body }, reference }).then(
        () => "sent" as const,
        (error: unknown) => (statusOf(error) === 400 ? ("refused" as const) : ("later" as const)),
      );
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<"later">((resolve) => {
        timer = setTimeout(() => resolve("later"), patience);
      });
      try {
        return await Promise.race([sending, tooLong]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
};
