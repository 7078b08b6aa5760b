// directions/test/corpus: several places, meals, nights, patches and notes, each kind with its near misses.
import type { Row } from "./Row.ts";

export const reachPlaces: readonly Row[] = [
  // One medicine at two places, each with its own times.
  [
    "Apply twice a day to face and three times a day to body",
    "apply 2/day site:face / and apply 3/day site:body",
    "cream",
  ],
  [
    "Apply to the hands at night and to the face in the morning for 7 days",
    "apply @night for:7day site:hands / and apply @morning for:7day site:face",
    "cream",
  ],
  [
    "One drop to the left eye twice a day and to the right eye once a day",
    "(use) 1 drop 2/day site:left-eye / and (use) 1 drop 1/day site:right-eye",
    "eye drops",
  ],
  ["Apply to face and to body twice a day", "!ambiguous", "cream"],
  ["Apply to face twice a day and to body", "!ambiguous", "cream"],
  ["Apply twice a day to face and three times a day", "!ambiguous", "cream"],
  ["Apply to face twice a day and to body twice a day when required", "!said-twice", "cream"],
  // Meals that say when in the morning, and food of the last dose alone.
  [
    "One each morning with breakfast and one with evening meal",
    "(take) 1 (tablet) @breakfast @evening-meal food:with",
    "tablet",
  ],
  [
    "Take ONE each morning with breakfast and ONE each evening with food",
    "take 1 (tablet) @morning food:with-breakfast / and take 1 (tablet) @evening food:with-food",
    "tablet",
  ],
  ["Take one in the morning with lunch and one at night", "!two-doses", "tablet"],
  // Meals and bedtime: the count is theirs, or there is none.
  [
    "Take one four times a day with meals and at bedtime",
    "take 1 (tablet) 3/day food:with-meals / and take 1 (tablet) @bedtime",
    "tablet",
  ],
  ["Take one three times a day after meals and at bedtime", "!ambiguous", "tablet"],
  ["Take one five times a day after meals and at bedtime", "!ambiguous", "tablet"],
  // A length in nights is of what is taken at night.
  ["Insert one pessary for 3 nights", "insert 1 pessary @night for:3day", "pessary"],
  ["Insert one pessary once a day for 6 nights", "insert 1 pessary @night for:6day", "pessary"],
  ["Take one at 10pm for 3 nights", "take 1 (tablet) @22:00 for:3day", "tablet"],
  ["Take one twice a day for 3 nights", "!frequency-disagrees", "tablet"],
  ["Take one in the morning for 3 nights", "!frequency-disagrees", "tablet"],
  ["Take one every 4 hours for 3 nights", "!frequency-disagrees", "tablet"],
  [
    "Take one at night when required for sleep, max 3 nights a week",
    "take 1 (tablet) @night prn(sleep) max:3doses!/week",
    "tablet",
  ],
  ["Take one at night, max 3 nights a week", "!maximum-below-dose", "tablet"],
  ["Take one twice a day when required, max 3 nights a week", "!maximum-below-dose", "tablet"],
  // What a patch gives off is its strength.
  [
    "Apply one 25 microgram/hour patch every 72 hours",
    "apply 1 patch of[25 micrograms/hour] every:72hour",
    "transdermal patch",
  ],
  [
    "Apply 1 x 12micrograms/hr patch every three days",
    "apply 1 patch of[12 micrograms/hour] every:3day",
    "transdermal patch",
  ],
  [
    "Apply a 21mg/24hour patch every morning",
    "apply 1 patch of[21 mg/24 hours] @morning",
    "transdermal patch",
  ],
  ["Apply 1 25 microgram/hour patch every 72 hours", "!numbers-side-by-side", "transdermal patch"],
  ["Apply 25 micrograms/hour every 72 hours", "!not-understood", "transdermal patch"],
  ["Take one 25 microgram/hour tablet daily", "!not-understood", "tablet"],
  [
    "Apply one patch at 9am and remove at 9pm",
    "apply 1 patch @09:00 use:12hour off:12hour",
    "transdermal patch",
  ],
  // Daily but on one day of the week.
  [
    "Take one daily apart from methotrexate day",
    'take 1 (tablet) 1/day days:6/week "apart from methotrexate day"',
    "tablet",
  ],
  ["Take one daily except methotrexate days", "!not-understood", "tablet"],
  [
    "Take one every 2 days except methotrexate day",
    'take 1 (tablet) every:2day "except methotrexate day"',
    "tablet",
  ],
  ["Take one when required except methotrexate day", "!exception", "tablet"],
  // The same least time between doses, said twice.
  [
    "1-2 tablets when required up to every 6 hours, minimum 6 hours between doses",
    "(take) 1~2 tablet prn() gap:6hour",
    "tablet",
  ],
  ["1-2 tablets when required up to every 6 hours, minimum 4 hours between doses", "!said-twice", "tablet"],
  // "At least" so often is of what is spread.
  ["Apply to dry skin at least twice a day", 'apply 2/day site:dry skin "at least"', "cream"],
  ["Take one at least twice a day", "!ambiguous", "tablet"],
  ["Take one tablet sparingly twice a day", "!ambiguous", "tablet"],
  // Two or three places of the skin.
  [
    "Apply one patch to the thigh, buttock or abdomen daily",
    "apply 1 patch 1/day site:thigh or buttock or abdomen",
    "patch",
  ],
  ["Apply to the eye and face daily", "!not-understood", "cream"],
  // How long one use lasts.
  ["Apply once a day, leave on for 10 minutes", "apply 1/day use:10minute", "cream"],
  ["Apply once a day, leave on for 5 to 10 minutes", "apply 1/day use:5~10minute", "cream"],
  ["Apply once a day, leave on for 10 minutes then rinse", 'apply 1/day use:10minute "then rinse"', "cream"],
  // Notes for the record.
  ["Take one daily (dose increased)", "take 1 (tablet) 1/day", "tablet"],
  ["Take one daily. Started by cardiology", "take 1 (tablet) 1/day", "tablet"],
  ["Take one daily. Increase the dose", "!dose-changes", "tablet"],
  ["Take one daily. Repeat", "!not-understood", "tablet"],
  ["Take one daily, to start today by hospital", "!not-understood", "tablet"],
  // Around a place is not in it, and "on" may be the verb's.
  ["Apply around the nostrils 3 times a day", "apply 3/day site:around the nostrils", "ointment"],
  ["Apply around both eyes at night", "apply @night site:around the eyes", "cream"],
  ["Apply around the wound daily", "apply 1/day site:wound", "cream"],
  ["Put one patch on daily", "apply 1 patch 1/day", "patch"],
  ["Put one patch on Monday", "apply 1 patch on:monday", "patch"],
  // Each side of what the product is for.
  ["Two sprays each side twice a day", "(use) 2 spray 2/day site:each-nostril", "nasal spray"],
  ["Apply to each side twice a day", "!not-understood", "cream"],
  // "Avoiding" is "avoid", and tea behind two meals is one.
  ["Apply to face at night avoiding the eye area", 'apply @night site:face "avoiding the eye area"', "cream"],
  ["1 tablet at breakfast, lunch and tea", "(take) 1 tablet @breakfast @lunch @teatime", "tablet"],
  ["1 tablet at night and tea", "!not-understood", "tablet"],
  ["Take one in the evening, two hours before bed", "take 1 (tablet) @2hour-before-bedtime", "tablet"],
  ["Take one in the morning, two hours before bed", "!two-frequencies", "tablet"],
  // A stage with "daily" has its times too.
  [
    "Take 1 tablet daily for 3 days, twice daily for 4 days, then 2 tablets twice daily",
    "take 1 tablet 1/day for:3day / then take 1 tablet 2/day for:4day / then take 2 tablet 2/day",
    "tablet",
  ],
  // The inside of an opening is another place than its skin.
  ["Apply into the anus twice a day", "!not-understood", "ointment"],
  ["Apply to the anus twice a day", "apply 2/day site:anus", "ointment"],
  // A label's own place, and a place nobody knows.
  ["Put it on 2 times a day. Use it here: anus.", "apply 2/day site:anus", "ointment"],
  ["Put it on 2 times a day. Use it here: clinic.", "!not-understood", "cream"],
  // Hours with their days in brackets, and other days than they are.
  ["Apply one patch every 72 hours (3 days)", "apply 1 patch every:72hour", "patches"],
  ["Take 1 tablet every 48 hours (2 days)", "take 1 tablet every:48hour", "tablet"],
  ["Apply one patch every 72 hours (4 days)", "!ambiguous", "patches"],
  ["Take 1 capsule every 12 hours (7 days)", "take 1 capsule every:12hour for:7day", "capsule"],
];
