// language/english/cautions: in easy words: what to read, whom to ask, and what one was told.
import type { TellingCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { capital } from "./wordings.ts";

/** A sentence for every row of `telling`. */
export const easyTelling: EasyCautions<TellingCaution> = {
  "read-leaflet": [say("Read the leaflet.", { id: "read-leaflet" })],
  "read-instructions": [say("Read the instructions.")],
  "follow-instructions": [say("Follow the instructions.")],
  "follow-leaflet": [say("Follow the leaflet.")],
  "no-more-than-prescribed": [say("Do not {take} more than the prescription says.")],
  "read-extra-information": [
    say("Read the extra information that comes with this medicine.", { id: "read-leaflet" }),
  ],
  "use-as-told": [say("{Take} it the way you have been told.")],
  "as-told-by": ({ teller }) => [
    say(
      `{Take} it the way ${teller === "hospital" || teller === "clinic" ? "the" : "your"} ${teller} told you.`,
    ),
  ],
  "read-leaflet-first": [say("Read the leaflet first.", { id: "read-leaflet" })],
  "carry-steroid-card": [say("Carry your steroid card with you.")],
  "carry-alert-card": [say("Carry your alert card with you.")],
  "use-as-told-by-physician": [say("{Take} it the way your doctor told you.")],
  "use-as-told-by-provider": [say("{Take} it the way the person treating you told you.")],
  "ask-if-not-better": ({ asking, who }) => [say(`${capital(asking)} your ${who} if you do not get better.`)],
  "ask-if-worse": ({ asking, who }) => [say(`${capital(asking)} your ${who} if it gets worse.`)],
};
