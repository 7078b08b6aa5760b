// directions/test/corpus: kinds that letters and care homes write, with their near misses.
import type { Row } from "./Row.ts";

export const reachLetters: readonly Row[] = [
  /* Tubes past the mouth: nobody takes it, and no other way in stands beside one. */
  ["Give 10ml via NG QDS", 'give 10 mL 4/day "via NG"', "oral solution"],
  ["Give 10ml via gastrostomy QDS", 'give 10 mL 4/day "via gastrostomy"', "oral solution"],
  ["Give 10ml via nasogastric tube QDS", 'give 10 mL 4/day "via nasogastric tube"', "oral solution"],
  ["Give 10ml down NG tube QDS", 'give 10 mL 4/day "down NG tube"', "oral solution"],
  ["One tablet crushed via PEG OD", '(use) 1 tablet 1/day "crushed" "via PEG"', "tablet"],
  ["Give 5 ng QDS", "!unsafe-abbreviation", "oral solution"],
  ["10ml PO via PEG QDS", "!action-and-place-disagree", "oral solution"],
  ["Swallow 10ml via PEG QDS", "!action-and-place-disagree", "oral solution"],
  ["Take 10ml by mouth or via PEG four times a day", "!not-understood", "oral solution"],
  ["1 drop in left eye via PEG twice a day", "!action-and-place-disagree", "eye drops"],
  /* A year's length. */
  ["Take one daily for 1 year then stop", "take 1 (tablet) 1/day for:1year then-stop", "tablet"],
  ["One tablet twice daily for a year", "(take) 1 tablet 2/day for:1year", "tablet"],
  ["One tablet daily for 10 years", "!too-long-course", "tablet"],
  ["One tablet twice a day for a further 5 days", "(take) 1 tablet 2/day for:5day", "tablet"],
  ["One tablet twice a day for further 5 days", "(take) 1 tablet 2/day for:5day", "tablet"],
  /* "Start" in front of a dose; beside a day it may be the first of them. */
  ["Start 1 tablet in the morning for 5 days", "(take) 1 tablet @morning for:5day", "tablet"],
  ["Commence 5ml twice a day", "(take) 5 mL 2/day", "oral solution"],
  ["Start 1 tablet on Monday", "!not-understood", "tablet"],
  ["Start 1 tablet at night on Monday", "!not-understood", "tablet"],
  ["Start 1 tablet at night on day 5 of cycle", "!not-understood", "tablet"],
  ["Start 1 tablet at night on the 3rd of each month", "!not-understood", "tablet"],
  ["Start 1 tablet after 3 days", "!left-over", "tablet"],
  ["Start 3 days before travel: one daily", "!not-understood", "tablet"],
  ["Start 5ml twice a day, then reduce to 2.5ml", "!dose-changes", "oral solution"],
  ["Start amlodipine 5mg once daily", "(take) 5 mg 1/day", "tablet", "Amlodipine 5mg tablets"],
  /* The name and its strength in front of a bare count, where how often follows it. */
  ["Paracetamol 500mg 2 QDS", "(take) 2 (tablet) 4/day", "tablet", "Paracetamol 500mg tablets"],
  ["Prednisolone 5mg 6 once daily", "(take) 6 (tablet) 1/day", "tablet", "Prednisolone 5mg tablets"],
  ["Prednisolone 5mg 6 daily", "(take) 6 (tablet) total/day", "tablet", "Prednisolone 5mg tablets"],
  ["Paracetamol 500mg 4 times daily", "(take) 500 mg 4/day", "tablet", "Paracetamol 500mg tablets"],
  ["Morphine 10mg 4 hourly", "(take) 10 mg every:4hour", "tablet", "Morphine 10mg tablets"],
  ["Morphine 10mg 2 4 hourly", "!numbers-side-by-side", "tablet", "Morphine 10mg tablets"],
  ["Methotrexate 2.5mg 4 weekly", "!not-understood", "tablet", "Methotrexate 2.5mg tablets"],
  ["Methotrexate 2.5mg tablets 4 weekly", "!not-understood", "tablet", "Methotrexate 2.5mg tablets"],
  ["Codeine 30mg - 30mg QDS", "(take) 30 mg 4/day", "tablet", "Codeine 30mg tablets"],
  ["Codeine 30mg - 60mg QDS", "(take) 30~60 mg 4/day", "tablet", "Codeine 30mg tablets"],
  [
    "Salbutamol 100micrograms 2 puffs QDS",
    "(inhale) 2 puff 4/day",
    "inhaler",
    "Salbutamol 100micrograms/dose inhaler CFC free",
  ],
  [
    "Salbutamol 200 micrograms inhaler 2 puffs QDS",
    "!not-understood",
    "inhaler",
    "Salbutamol 100micrograms/dose inhaler CFC free",
  ],
  /* The dose said again in brackets at the end, where the product's name tells its strength. */
  [
    "30mg once daily for 5 days (6 tablets)",
    "(take) 6 tablet [30 mg] 1/day for:5day",
    "tablet",
    "Prednisolone 5mg tablets",
  ],
  ["6 tablets once daily for 5 days (20mg)", "!strength-does-not-fit", "tablet", "Prednisolone 5mg tablets"],
  ["30mg once daily for 5 days (30 tablets)", "!strength-does-not-fit", "tablet", "Prednisolone 5mg tablets"],
  /* Places and amounts. */
  [
    "Half a tablet in the morning and a whole tablet at night",
    "(take) tablet @morning=0.5 @night=1",
    "tablet",
  ],
  ["Apply to leg ulcers daily", "apply 1/day site:leg ulcers", "gel"],
  ["Apply to the skin under the breasts BD", "apply 2/day site:skin under the breasts", "cream"],
  ["Apply to dry skin on legs BD", "apply 2/day site:dry skin on legs", "cream"],
  [
    "One tablet at night, swallowed whole, not chewed",
    '(take) 1 tablet @night "swallowed whole, not chewed"',
    "tablet",
  ],
  ["Previously 1 daily, now 2 daily", "!dose-changes", "tablet"],
];
