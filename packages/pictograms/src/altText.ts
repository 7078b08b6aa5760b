// pictograms: what each picture says, in plain words, for people who hear it read out.
import { counted, dayNames, isOne, placed } from "./altWords.ts";
import type { Count, DoseUnit, Meal, Meaning } from "./Meaning.ts";
import { sentenceText } from "./sentence/sentenceText.ts";
import { englishTime } from "./shownTime.ts";

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const units: Readonly<Record<DoseUnit, readonly [string, string]>> = {
  tablet: ["tablet", "tablets"],
  capsule: ["capsule", "capsules"],
  sachet: ["sachet", "sachets"],
  lozenge: ["lozenge", "lozenges"],
  mL: ["mL", "mL"],
  spoonful: ["5 mL spoonful", "5 mL spoonfuls"],
  puff: ["puff", "puffs"],
  spray: ["spray", "sprays"],
  drop: ["drop", "drops"],
  patch: ["patch", "patches"],
  suppository: ["suppository", "suppositories"],
  pessary: ["pessary", "pessaries"],
  unit: ["unit", "units"],
  dose: ["dose", "doses"],
};

const measured = (count: Count, unit: DoseUnit): string =>
  unit === "mL" ? `${count} mL` : counted(count, ...units[unit]);

const meals: Readonly<Record<Meal, string>> = {
  breakfast: "At breakfast",
  lunch: "At lunch",
  teatime: "At teatime",
  dinner: "At dinner",
};

const drops = (count: Count | null, place: string): string =>
  `${count === null ? "Drops" : capital(counted(count, "drop"))} ${place}`;

const timesADay = (count: Count): string => (isOne(count) ? "Once a day" : `${count} times a day`);

/**
 * The meaning in plain British English, without a full stop. A new language needs its own function, not a table
 * of pieces.
 */
export const altText = (meaning: Meaning, _lang: "en" = "en"): string => {
  switch (meaning.id) {
    case "tablets":
      return capital(counted(meaning.count, "tablet"));
    case "capsules":
      return capital(counted(meaning.count, "capsule"));
    case "sachets":
      return capital(counted(meaning.count, "sachet"));
    case "lozenge":
      return "A lozenge";
    case "liquid-syringe":
      return `${meaning.millilitres} mL in an oral syringe`;
    case "liquid-spoons":
      return capital(counted(meaning.spoons, "5 mL spoonful"));
    case "puffs":
      return capital(counted(meaning.count, "puff"));
    case "inhaler":
      return "Inhaler";
    case "nebuliser":
      return "Breathe it in through a nebuliser mask";
    case "nasal-sprays":
      return meaning.count === null
        ? "Spray it into the nose"
        : `${capital(counted(meaning.count, "spray"))} into the nose`;
    case "nose-drops":
      return drops(meaning.count, placed("nostril", meaning.side));
    case "eye-drops":
      return drops(meaning.count, placed("eye", meaning.side));
    case "eye-ointment":
      return "Eye ointment";
    case "ear-drops":
      return drops(meaning.count, placed("ear", meaning.side));
    case "cream":
      return "Cream";
    case "ointment":
      return "Ointment";
    case "gel":
      return "Gel";
    case "shampoo":
      return "Wash your hair with it";
    case "mouthwash":
      return "Mouthwash";
    case "patch":
      return capital(counted(meaning.count, "patch", "patches"));
    case "injection":
      return "Injection";
    case "insulin-pen":
      return `${capital(counted(meaning.units, "unit"))} with an insulin pen`;
    case "suppository":
      return "Put it into your bottom";
    case "pessary":
      return "Put it into the vagina";
    case "swallow-whole":
      return "Swallow it whole";
    case "swallow-with-water":
      return "Swallow it with a full glass of water";
    case "chew":
      return "Chew it";
    case "suck":
      return "Suck it";
    case "under-tongue":
      return "Put it under your tongue";
    case "dissolve-in-water":
      return "Mix it with water";
    case "do-not-crush":
      return "Do not chew it or crush it";
    case "shake-bottle":
      return "Shake the bottle";
    case "spread-thinly":
      return "Spread it thinly";
    case "only-on-skin":
      return "Only use it on your skin";
    case "wash-hands":
      return "Wash your hands";
    case "rinse-mouth":
      return "Rinse your mouth with water and spit it out";
    case "morning":
      return "Morning";
    case "midday":
      return "Midday";
    case "afternoon":
      return "Afternoon";
    case "evening":
      return "Evening";
    case "bedtime":
      return "Bedtime";
    case "night":
      return "Night";
    case "mealtime":
      return meals[meaning.meal];
    case "clock-time":
      return `At ${englishTime(meaning.time)}`;
    case "times-a-day":
      return timesADay(meaning.count);
    case "hours-between":
      return meaning.high === null
        ? `Wait ${counted(meaning.low, "hour")} before you take more`
        : `Wait ${meaning.low} to ${meaning.high} hours before you take more`;
    case "space-evenly":
      return "Spread the doses evenly through the day";
    case "every-day":
      return "Every day";
    case "every-other-day":
      return "Every other day: one day on, one day off";
    case "weekday":
      return `On ${dayNames[meaning.day]}`;
    case "once-a-week":
      return meaning.day === null ? "Once a week" : `Once a week, on ${dayNames[meaning.day]}`;
    case "once-a-month":
      return "Once a month";
    case "days":
      return `For ${counted(meaning.count, "day")}`;
    case "weeks":
      return `For ${counted(meaning.count, "week")}`;
    case "when-you-need-it":
      return "Only when you need it";
    case "max-at-once":
      return `No more than ${measured(meaning.count, meaning.unit)} at one time`;
    case "max-in-24-hours":
      return `No more than ${measured(meaning.count, meaning.unit)} in 24 hours`;
    case "max-in-a-week":
      return `No more than ${measured(meaning.count, meaning.unit)} in a week`;
    case "with-food":
      return "With food";
    case "after-food":
      return "After food";
    case "before-food":
      return "Before food";
    case "empty-stomach":
      return "On an empty stomach";
    case "no-alcohol":
      return "Do not drink alcohol";
    case "no-milk":
      return "Do not have milk at the same time";
    case "no-grapefruit":
      return "Do not eat grapefruit or drink its juice";
    case "no-indigestion-remedies":
      return "Do not take indigestion medicine at the same time";
    case "no-iron-zinc":
      return "Do not take iron or zinc at the same time";
    case "no-aspirin":
      return "Do not take anything else with aspirin in it";
    case "no-other-paracetamol":
      return "Do not take anything else with paracetamol in it";
    case "finish-the-course":
      return "Take it until it is all gone";
    case "do-not-stop-suddenly":
      return "Do not stop taking it unless your doctor tells you";
    case "may-make-you-sleepy":
      return "It may make you sleepy";
    case "sleepy-next-day":
      return "It may still make you sleepy the next day";
    case "do-not-drive":
      return "Do not drive if you feel sleepy";
    case "avoid-sun":
      return "Keep your skin out of strong sun";
    case "urine-colour":
      return "It may change the colour of your pee";
    case "no-flames":
      return "Keep away from fire and flames";
    case "warning":
      return "Warning";
    case "fridge":
      return "Keep it in the fridge";
    case "do-not-freeze":
      return "Do not freeze it";
    case "keep-from-children":
      return "Keep it away from children";
    case "discard-after":
      return `Do not use it ${counted(meaning.weeks, "week")} after you open it`;
    case "read-leaflet":
      return "Read the leaflet";
    case "ask-pharmacist":
      return "Ask your pharmacist";
    case "phone":
      return "Phone";
    case "call-999":
      return "Call 999";
    case "watch-film":
      return "Watch the film";
    case "sign-language":
      return "Sign language";
    case "listen":
      return "Listen";
    case "pictures-and-sound":
      return "Pictures and sound";
    case "remind":
      return "Remind me";
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
      return sentenceText(meaning);
  }
};
