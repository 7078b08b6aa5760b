// today: putting a label aside, because somebody has to be asked. It waits in Today's list, which needs the script.
import { type Html, html } from "@plainlabel/page";
import { keysOf } from "../shell/shortcuts.ts";

export const keepForLater: Html = html`<p class="later script-only" hidden><button type="button" class="btn small" id="keep-for-later" aria-keyshortcuts="${keysOf("later")}">Keep for later <kbd>${keysOf("later")}</kbd></button></p>`;
