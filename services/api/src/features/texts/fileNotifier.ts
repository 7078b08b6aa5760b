// texts: for development: each message becomes a line of JSON in a file, and reaches nobody.
import { appendFile } from "node:fs/promises";
import type { Notifier } from "./Notifier.ts";

export const fileNotifier = (file: string): Notifier => ({
  send: async (message) => {
    try {
      await appendFile(file, `${JSON.stringify(message)}\n`, { mode: 0o600 });
      return "sent";
    } catch {
      return "later";
    }
  },
});
