// language/english/cautions: in easy words: where it goes: another place each time, the old patch, the way in.
import type { SitesCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { period, skinOf } from "./wordings.ts";

/** A sentence for every row of `sites`. */
export const easySites: EasyCautions<SitesCaution> = {
  "use-different-place-each-time": [say("Use a different place each time.")],
  "use-different-place-each-day": [say("Use a different place each day.")],
  "use-different-area-each-time": [say("Use a different area of skin each time.")],
  "use-on-skin": ({ skin }) => [say(`Use it on ${skinOf(skin)}.`)],
  "do-not-use-same-place-within-week": [say("Do not use the same place again for 7 days.")],
  "take-off-old-patch-first": [say("Take off the old patch first.")],
  "take-off-before-put-on-new-patch": [say("Take it off before you put on a new patch.")],
  "take-off-at-night": [say("Take it off at night.")],
  "take-off-before-go-to-bed": [say("Take it off before you go to bed.")],
  "take-off-in-morning": [say("Take it off in the morning.")],
  "take-off-before-put-on-next-one": [say("Take it off before you put on the next one.")],
  "take-off-at-bedtime": [say("Take it off at bedtime.")],
  "leave-on-at-most": ({ hours }) => [say(`Do not leave it on for more than ${period(hours, "hour")}.`)],
  "take-off-after": ({ hours }) => [say(`Take it off after ${period(hours, "hour")}.`)],
  "take-off-within": ({ hours }) => [say(`Take it off within ${period(hours, "hour")}.`)],
  "take-off-after-and-throw-away": ({ hours }) => [
    say(`Take it off after ${period(hours, "hour")}.`),
    say("After that, throw it away."),
  ],
  "take-off-within-and-throw-away": ({ hours }) => [
    say(`Take it off within ${period(hours, "hour")}.`),
    say("After that, throw it away."),
  ],
  "no-hot-baths-with-patch": [say("Keep the patch away from heat.")],
  "fold-patch-away": [say("Fold the used patch and throw it away safely.")],
  "put-high-into-vagina": [say("Put it high into the vagina.")],
  "use-in-nose": [say("Use it in your nose.")],
  "only-outside-body": [say("Only use it on the outside of your body.")],
  "use-outside-body": [say("Use it on the outside of your body.")],
  "only-in-bottom": [say("Only use it in your bottom.")],
  "only-by-mouth": [say("Only take it by mouth.")],
  "only-on-skin": [say("Only use it on your skin.")],
  "only-in-eyes": [say("Only use it in your eyes.")],
  "only-in-nose": [say("Only use it in your nose.")],
  "only-in-vagina": [say("Only use it in your vagina.")],
  "only-in-ears": [say("Only use it in your ears.")],
  "only-breathe-in": [say("Only breathe it in.")],
  "wet-before-inserting": [say("Wet it with water before you put it in.")],
  "unwrap-first": [say("Take the wrapper off first.")],
};
