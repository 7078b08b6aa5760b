// pictograms: from a meaning to its drawing; total: every meaning has one.
import type { Drawing } from "./Drawing.ts";
import { drawAction } from "./drawings/actions.ts";
import { drawDose } from "./drawings/doses.ts";
import { drawFood } from "./drawings/food.ts";
import { drawHelp } from "./drawings/help.ts";
import { drawStorage } from "./drawings/storage.ts";
import { drawTime } from "./drawings/times.ts";
import { drawWarning } from "./drawings/warnings.ts";
import type { Meaning } from "./Meaning.ts";
import { type DrawnWords, englishWords } from "./Words.ts";

/**
 * The drawing of a meaning. `words` are the few words inside drawings, in the
 * language of the label; the amount itself always stands in print beside it.
 */
export const draw = (meaning: Meaning, words: DrawnWords = englishWords): Drawing => {
  switch (meaning.id) {
    case "tablets":
    case "capsules":
    case "sachets":
    case "lozenge":
    case "liquid-syringe":
    case "liquid-spoons":
    case "puffs":
    case "inhaler":
    case "nebuliser":
    case "nasal-sprays":
    case "nose-drops":
    case "eye-drops":
    case "eye-ointment":
    case "ear-drops":
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
    case "patch":
    case "injection":
    case "insulin-pen":
    case "suppository":
    case "pessary":
      return drawDose(meaning, words);
    case "swallow-whole":
    case "swallow-with-water":
    case "chew":
    case "suck":
    case "under-tongue":
    case "dissolve-in-water":
    case "do-not-crush":
    case "shake-bottle":
    case "spread-thinly":
    case "only-on-skin":
    case "wash-hands":
    case "rinse-mouth":
      return drawAction(meaning);
    case "morning":
    case "midday":
    case "afternoon":
    case "evening":
    case "bedtime":
    case "night":
    case "mealtime":
    case "clock-time":
    case "times-a-day":
    case "hours-between":
    case "space-evenly":
    case "every-day":
    case "every-other-day":
    case "weekday":
    case "once-a-week":
    case "once-a-month":
    case "days":
    case "weeks":
    case "when-you-need-it":
    case "max-at-once":
    case "max-in-24-hours":
    case "max-in-a-week":
      return drawTime(meaning, words);
    case "with-food":
    case "after-food":
    case "before-food":
    case "empty-stomach":
    case "no-alcohol":
    case "no-milk":
    case "no-grapefruit":
    case "no-indigestion-remedies":
    case "no-iron-zinc":
    case "no-aspirin":
    case "no-other-paracetamol":
      return drawFood(meaning, words);
    case "finish-the-course":
    case "do-not-stop-suddenly":
    case "may-make-you-sleepy":
    case "sleepy-next-day":
    case "do-not-drive":
    case "avoid-sun":
    case "urine-colour":
    case "no-flames":
    case "warning":
      return drawWarning(meaning);
    case "fridge":
    case "do-not-freeze":
    case "keep-from-children":
    case "discard-after":
      return drawStorage(meaning);
    case "read-leaflet":
    case "ask-pharmacist":
    case "phone":
    case "call-999":
    case "watch-film":
    case "sign-language":
    case "listen":
    case "pictures-and-sound":
    case "remind":
      return drawHelp(meaning);
  }
};
