// interpret/text/corpus, tier 11: different doses at different times, and courses in steps.
import type { Row } from "./Row.ts";

export const tier11: readonly Row[] = [
  ["ONE TO BE TAKEN IN THE MORNING AND TWO AT NIGHT", "take @morning=1 @night=2"],
  ["Take one in the morning and two at night", "take @morning=1 @night=2"],
  ["Take TWO tablets in the morning and ONE tablet at night", "take tablet @morning=2 @night=1"],
  ["Take 2 tablets in the morning and 1 in the afternoon", "take tablet @morning=2 @afternoon=1"],
  ["Take two in the morning, one at midday and one at night", "take @morning=2 @midday=1 @night=1"],
  [
    "Take 1 tablet in the morning, 1 tablet at noon, and 2 tablets at bedtime",
    "take tablet @morning=1 @midday=1 @bedtime=2",
  ],
  ["1 mane, 2 nocte", "(use) @morning=1 @night=2"],
  ["1 mane and 2 nocte", "(take) (tablet) @morning=1 @night=2", "tablets"],
  ["Take half a tablet in the morning and one at night", "take tablet @morning=0.5 @night=1"],
  [
    "Take 1 tablet by mouth in the morning and 2 tablets by mouth at bedtime",
    "take tablet @morning=1 @bedtime=2 route:oral",
  ],
  ["Take 2 tablets in the morning. Take 1 tablet at bedtime.", "take tablet @morning=2 @bedtime=1"],
  ["Take 2 in the morning then 1 at night", "take @morning=2 @night=1"],
  ["Inject 20 units in the morning and 14 units in the evening", "inject unit @morning=20 @evening=14"],
  [
    "Inject 20 units with breakfast and 14 units with evening meal",
    "inject unit @breakfast=20 @evening-meal=14 food:with",
  ],
  [
    "Inject 10 units before breakfast, 8 units before lunch and 12 units before dinner",
    "inject unit @breakfast=10 @lunch=8 @dinner=12 food:before",
  ],
  ["Take 300mg in the morning and 600mg at night", "take mg @morning=300 @night=600"],
  ["Take 10ml in the morning and 15ml at night", "take mL @morning=10 @night=15"],
  ["Inhale one puff in the morning and two puffs at night", "inhale puff @morning=1 @night=2"],
  ["Take one at 8am and two at 10pm", "take @08:00=1 @22:00=2"],
  ["Take one tablet in the morning and one or two at night", "take tablet @morning=1 @night=1~2"],
  ["Take one in the morning and at midday and two at night", "take @morning=1 @midday=1 @night=2"],
  ["Take one in the morning and two at night for 7 days", "take @morning=1 @night=2 for:7day"],
  ["Take one in the morning and two at night. Take with food.", "take @morning=1 @night=2 food:with-food"],
  [
    "Take one tablet in the morning and one tablet in the evening with food",
    "take 1 tablet @morning @evening food:with-food",
  ],
  [
    "Take one tablet on Monday and two tablets on Tuesday",
    "take 1 tablet on:monday / and take 2 tablet on:tuesday",
  ],
  [
    "Take 1 tablet daily on Monday to Friday and 2 tablets once daily on Saturday and Sunday",
    "take 1 tablet 1/day on:monday on:tuesday on:wednesday on:thursday on:friday / and take 2 tablet 1/day on:saturday on:sunday",
  ],
  ["TWO TO BE TAKEN ON THE FIRST DAY THEN ONE EACH DAY", "take 2 total/day for:1day / then take 1 1/day"],
  [
    "Take two capsules on the first day then take one capsule daily",
    "take 2 capsule total/day for:1day / then take 1 capsule 1/day",
  ],
  [
    "Take TWO capsules on day 1 then ONE daily for 6 days",
    "take 2 capsule total/day for:1day / then take 1 capsule 1/day for:6day",
  ],
  [
    "Take 2 tablets immediately then 1 tablet three times a day",
    "take 2 tablet once now / then take 1 tablet 3/day",
  ],
  ["Take two now then one daily for 4 days", "take 2 once now / then take 1 1/day for:4day"],
  [
    "Take 4 tablets once a day for 3 days, then 3 tablets once a day for 3 days, then stop",
    "take 4 tablet 1/day for:3day / then take 3 tablet 1/day for:3day then-stop",
  ],
  [
    "Take 4 tablets daily for 3 days, then 2 tablets daily for 3 days, then 1 tablet daily for 3 days",
    "take 4 tablet total/day for:3day / then take 2 tablet total/day for:3day / then take 1 tablet 1/day for:3day",
  ],
  [
    "Take 4 tablets once daily for 3 days, 3 tablets once daily for 3 days, 2 tablets once daily for 3 days",
    "take 4 tablet 1/day for:3day / then take 3 tablet 1/day for:3day / then take 2 tablet 1/day for:3day",
  ],
  [
    "Take one tablet daily for one week then one tablet twice a day",
    "take 1 tablet 1/day for:1week / then take 1 tablet 2/day",
  ],
  [
    "Take 2 tablets once daily for 5 days then 1 tablet once daily for 5 days. Take with food.",
    "take 2 tablet 1/day for:5day food:with-food / then take 1 tablet 1/day for:5day food:with-food",
  ],
  ["Take 2 tablets once daily for 5 days then 1 tablet once daily for 5 days. When required.", "!ambiguous"],
  [
    "Take one tablet daily for 7 days followed by two tablets once daily for 7 days",
    "take 1 tablet 1/day for:7day / then take 2 tablet 1/day for:7day",
  ],
  [
    "Take one at night for 3 nights, then one twice a day for 3 days, then one three times a day",
    "take 1 @night for:3day / then take 1 2/day for:3day / then take 1 3/day",
  ],
  [
    "One drop four times a day for 7 days then twice a day for 7 days",
    "(use) 1 drop 4/day for:7day / then (use) 1 drop 2/day for:7day",
  ],
  [
    "Apply twice a day for 7 days then once a day for 7 days",
    "apply 2/day for:7day / then apply 1/day for:7day",
  ],
  ["Apply daily for 2 weeks then twice a week", "apply 1/day for:2week / then apply 2/week"],
  [
    "Instil one drop into the left eye four times a day for 7 days then one drop twice a day for 7 days",
    "instil 1 drop 4/day for:7day site:left-eye / then instil 1 drop 2/day for:7day site:left-eye",
  ],
  ["Take one tablet twice a day then one daily", "!step-incomplete"],
  ["Take one tablet twice a day for 7 days then reduce", "!dose-changes"],
  ["Take one and then two", "!step-incomplete"],
  ["Increase by one tablet every week", "!dose-changes"],
  ["Take one daily, increasing to two daily", "!dose-changes"],
  ["Take 2 in the morning and 1 tablet daily", "!two-doses"],
  ["Take one in the morning two at night", "take @morning=1 @night=2"],
  ["2 mane 1 nocte", "(use) @morning=2 @night=1"],
  ["In the morning 1 at night 2", "!stray-number"],
  [
    "Take 2 tablets today, then take 1 tablet daily for 4 days",
    "take 2 tablet total/day for:1day / then take 1 tablet 1/day for:4day",
  ],
  ["Take one tablet in the morning and two capsules at night", "!two-doses"],
  ["In the morning take one and at night two", "take @morning=1 @night=2"],
  ["Take one in the morning and two in the morning", "!two-doses"],
  ["Take one on Monday and two on Monday", "!two-doses"],
  ["Take one on Monday and two in the morning and at night", "!two-doses"],
  [
    "Take one first thing in the morning and two at night",
    'take 1 @morning "first thing in the morning" / and take 2 @night',
  ],
  [
    "Take 2 tablets on day 1, then 1 tablet daily on days 2-5",
    "take 2 tablet total/day for:1day / then take 1 tablet 1/day for:4day",
  ],
  [
    "Take 2 tablets by mouth on day 1, then 1 tablet daily on days 2 through 5",
    "take 2 tablet total/day for:1day route:oral / then take 1 tablet 1/day for:4day route:oral",
  ],
  ["Take 2 tablets on day 1, then 1 tablet daily on days 3-5", "!step-incomplete"],
  [
    "Take 3 tablets once daily on days 1-3, 2 tablets once daily on days 4-6, 1 tablet daily on days 7-9",
    "take 3 tablet 1/day for:3day / then take 2 tablet 1/day for:3day / then take 1 tablet 1/day for:3day",
  ],
  ["Take 1 tablet daily on days 2-5", "!step-incomplete"],
  ["Take one tablet in the morning at 8am", "!two-frequencies"],
  ["Apply two three times a day", "!numbers-side-by-side"],
];
