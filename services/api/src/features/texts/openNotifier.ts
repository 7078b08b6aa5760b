// texts: the notifier that the settings ask for. The package of a carrier is loaded only where it is asked for.
import { join } from "node:path";
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type { Settings } from "../../settings.ts";
import { fileNotifier } from "./fileNotifier.ts";
import type { Notifier } from "./Notifier.ts";

type Asked = Pick<Settings, "texts" | "data" | "notifyKey" | "notifyTemplate">;

/** What sends text messages by the settings; null: nothing does. */
export const openNotifier = async (settings: Asked): Promise<Outcome<Notifier | null>> => {
  switch (settings.texts) {
    case "off":
      return accepted(null);
    case "file":
      return accepted(fileNotifier(join(settings.data, "texts.jsonl")));
    case "govuk-notify":
      try {
        const { govukNotifier } = await import("@plainlabel/notify-govuk");
        return accepted(
          govukNotifier({ key: settings.notifyKey ?? "", template: settings.notifyTemplate ?? "" }),
        );
      } catch {
        return refused({
          code: "notifier-missing",
          path: "/PLAINLABEL_TEXTS",
          detail: "The package @plainlabel/notify-govuk is not installed.",
          help: "Install it beside the service, or choose another PLAINLABEL_TEXTS.",
        });
      }
  }
};
