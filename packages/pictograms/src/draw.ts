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
import { drawSentence } from "./sentence/drawSentence.ts";
import { type DrawnWords, englishWords } from "./Words.ts";

const drawAnew = (meaning: Meaning, words: DrawnWords): Drawing => {
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
    case "one-dose":
    case "day-strip":
    case "day-parts":
    case "dose-each-day":
    case "week-strip":
    case "dose-each-week":
    case "dose-each-month":
    case "dose-every-other-day":
    case "wait-bar":
    case "meal-bar":
    case "day-boxes":
    case "course-row":
    case "day-limit":
    case "change-patch":
      return drawSentence(meaning, words);
  }
};

/** Drawings kept for each language: a label is measured and then painted with the same few. */
const kept = 300;
const drawings = new WeakMap<DrawnWords, Map<string, Drawing>>();

/**
 * The drawing of a meaning. `words` are the few words inside drawings, in the
 * language of the label; the amount itself always stands in print beside it.
 */
export const draw = (meaning: Meaning, words: DrawnWords = englishWords): Drawing => {
  const ofWords = drawings.get(words) ?? new Map<string, Drawing>();
  drawings.set(words, ofWords);
  const key = JSON.stringify(meaning);
  const known = ofWords.get(key);
  if (known) return known;
  const drawn = drawAnew(meaning, words);
  if (ofWords.size >= kept) ofWords.delete(ofWords.keys().next().value!);
  ofWords.set(key, drawn);
  return drawn;
};

/**
 * How much room a picture takes, in grid units, 64 to the side of a cell: a
 * picture set with a cell of `c` is `width / 64 * c` wide. A picture of one
 * thing is one cell; a picture sentence is as wide as what it says.
 */
export const pictureSize = (
  meaning: Meaning,
  words: DrawnWords = englishWords,
): { readonly width: number; readonly height: number } => {
  const { width, height } = draw(meaning, words);
  return { width, height };
};
