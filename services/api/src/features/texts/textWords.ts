// texts: what the messages say. No dose ever: the label tells it. Each ends with how to stop.
import type { DueText } from "../../store/texts/TextReminders.ts";

/** "labels.example.org/T/ABCD..." : telephones make it a link without "https://". */
export const stopAddress = (host: string, stop: string): string => `${host}/T/${stop}`;

/** Signs of the GSM 03.38 alphabet that names of medicines need; any other would turn a text into one of 70 signs. */
const plain = /^[A-Za-z0-9 .,%/()+&'-]*$/;

/** A longer name is left out; the label has it. */
const longestName = 60;

/** What it is time for, and what the label tells of it: as in the calendar file. */
const said = {
  time: ["It is time for your medicine", "Your label tells you how much."],
  off: ["It is time to take your patch or plaster off", "Your label says how long to wear it."],
} as const satisfies Readonly<Record<DueText["kind"], readonly [string, string]>>;

export const reminderText = (
  { kind, medicineName, stop }: Pick<DueText, "kind" | "medicineName" | "stop">,
  host: string,
): string => {
  const named = medicineName !== null && plain.test(medicineName) && medicineName.length <= longestName;
  const [what, label] = said[kind];
  return `${what}${named ? `: ${medicineName}` : ""}. ${label} To stop: ${stopAddress(host, stop)}`;
};

export const codeText = (code: string, host: string, stop: string): string =>
  `Your code is ${code}. Type it on the page to get reminders. You did not ask for them? Do nothing, or: ${stopAddress(host, stop)}`;
