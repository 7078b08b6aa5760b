// directions/test/corpus: kinds that were read wrongly or in doubt, with neighbours that are still read.
import type { Row } from "./Row.ts";

const lantus = "Lantus 100units/ml solution for injection";
const weekly = "Fosamax Once Weekly 70mg tablets";
const seven = "Buprenorphine 5micrograms/hour seven day transdermal patches";

export const safeReading: readonly Row[] = [
  /* A bare 1 or 2 behind the name of what is given by 1 mg or 2 mg. */
  ["Diazepam 2 tds", "!not-understood", "tablet", "Diazepam 5mg tablets"],
  ["Diazepam 2 tds", "!not-understood", "tablet", "Diazepam 10mg tablets"],
  ["Diazepam 2 tds", "!not-understood", "tablet", "Diazepam tablets"],
  ["Take diazepam 2 at night", "!not-understood", "tablet", "Diazepam 5mg tablets"],
  ["Diazepam 1-2 at night", "!not-understood", "tablet", "Diazepam 5mg tablets"],
  ["Diazepam 5mg 2 tds", "(take) 2 (tablet) 3/day", "tablet", "Diazepam 5mg tablets"],
  ["Diazepam two tds", "(take) 2 (tablet) 3/day", "tablet", "Diazepam 5mg tablets"],
  ["Diazepam 2 tablets tds", "(take) 2 tablet 3/day", "tablet", "Diazepam 5mg tablets"],
  ["Diazepam 2mg tds", "(take) 2 mg 3/day", "tablet", "Diazepam 2mg tablets"],
  ["2 tds", "(take) 2 (tablet) 3/day", "tablet", "Diazepam 5mg tablets"],
  ["Warfarin 3 od", "!not-understood", "tablet", "Warfarin 5mg tablets"],
  ["Warfarin 1 od", "!not-understood", "tablet", "Warfarin 3mg tablets"],
  ["Haloperidol 2 bd", "!not-understood", "tablet", "Haloperidol 1.5mg tablets"],
  ["Lorazepam 1 bd", "!not-understood", "tablet", "Lorazepam 2.5mg tablets"],
  ["Alfacalcidol 1 od", "!not-understood", "capsule", "Alfacalcidol 250nanogram capsules"],
  ["Prednisolone 2 od", "!not-understood", "tablet", "Prednisolone 5mg tablets"],
  ["Prednisolone 5 od", "!not-understood", "tablet", "Prednisolone 25mg tablets"],
  ["Amitriptyline 10 nocte", "!not-understood", "tablet", "Amitriptyline 50mg tablets"],
  ["Levothyroxine 100 od", "!not-understood", "tablet", "Levothyroxine sodium 25microgram tablets"],
  ["Paracetamol 500mg tablets: 2 qds", "(take) 2 (tablet) 4/day", "tablet", "Paracetamol 500mg tablets"],
  ["Senna 2 nocte", "(take) 2 (tablet) @night", "tablet", "Senna 7.5mg tablets"],
  ["Hyoscine 2 qds", "!not-understood", "tablet", "Diazepam 5mg tablets"],
  ["Buscopan 2 qds", "(take) 2 (tablet) 4/day", "tablet", "Buscopan 10mg tablets"],
  ["Sevelamer 3 tds", "(take) 3 (tablet) 3/day", "tablet", "Sevelamer 800mg tablets"],
  ["Sevelamer 5 tds", "!not-understood", "tablet", "Sevelamer 800mg tablets"],
  /* Nobody writes mg with a fraction's own sign. */
  ["Bisoprolol ½ od", "(take) 0.5 (tablet) 1/day", "tablet", "Bisoprolol 2.5mg tablets"],
  ["Bisoprolol 1½ od", "(take) 1.5 (tablet) 1/day", "tablet", "Bisoprolol 2.5mg tablets"],
  ["Bisoprolol 0.5 od", "!not-understood", "tablet", "Bisoprolol 2.5mg tablets"],
  /* Without a name: ten of one thing, and parts that are likelier mg. */
  ["10 od", "!unit-missing", "tablet", "Amitriptyline 25mg tablets"],
  ["6 od", "(take) 6 (tablet) 1/day", "tablet", "Prednisolone 5mg tablets"],
  ["0.25 od", "!unit-missing", "tablet", "Digoxin 125microgram tablets"],
  ["0.25 od", "!unit-missing", "tablet", "Clonazepam tablets"],
  ["0.5 od", "!unit-missing", "tablet", "Digoxin 250microgram tablets"],
  ["0.5 od", "(take) 0.5 (tablet) 1/day", "tablet", "Levothyroxine sodium 50microgram tablets"],
  ["Half od", "(take) 0.5 (tablet) 1/day", "tablet", "Digoxin 250microgram tablets"],
  /* What tells one product from another is never left off. */
  ["Humalog 10 units bd", "!not-understood", "injection", "Humalog Mix25 KwikPen"],
  ["Humalog Mix25 10 units bd", "(use) 10 unit 2/day", "injection", "Humalog Mix25 KwikPen"],
  ["Humulin 10 units bd", "!not-understood", "injection", "Humulin M3"],
  ["Humulin M3 10 units bd", "(use) 10 unit 2/day", "injection", "Humulin M3"],
  ["Novomix 30 units bd", "!not-understood", "injection", "Novomix 30"],
  ["Novomix 20 units bd", "(use) 20 unit 2/day", "injection", "Novomix 30"],
  ["Lantus 100 units daily", "!not-understood", "injection", lantus],
  ["Lantus: 100 units daily", "!not-understood", "injection", lantus],
  ["Lantus 20 units daily", "(use) 20 unit 1/day", "injection", lantus],
  ["Inject 100 units daily", "inject 100 unit 1/day", "injection", lantus],
  /* A name that says how often. */
  ["Take one tablet daily", "!frequency-disagrees", "tablet", weekly],
  ["Take one tablet twice a week", "!frequency-disagrees", "tablet", weekly],
  ["Take one tablet once a week", "take 1 tablet 1/week", "tablet", weekly],
  ["Take one tablet every Monday", "take 1 tablet on:monday", "tablet", weekly],
  ["Take one twice a day", "!frequency-disagrees", "tablet", "Nytol One-A-Night 50mg tablets"],
  ["Take one at night", "take 1 (tablet) @night", "tablet", "Nytol One-A-Night 50mg tablets"],
  ["Apply one patch every 72 hours", "!frequency-disagrees", "patch", seven],
  ["Apply one patch every 7 days", "apply 1 patch every:7day", "patch", seven],
  /* A brand that releases slowly, whatever its form is called. */
  ["Chew one tablet twice a day", "!action-does-not-fit-product", "tablet", "MST Continus 10mg tablets"],
  ["One tablet twice a day, crushed", "!action-does-not-fit-product", "tablet", "Adalat LA 30mg tablets"],
  ["One MR tablet twice a day", "(take) 1 tablet 2/day", "tablet", "MST Continus 10mg tablets"],
  ["One MR tablet twice a day", "!release-does-not-fit-product", "tablet", "Morphine 10mg tablets"],
  ["Chew one tablet twice a day", "chew 1 tablet 2/day", "tablet", "Tegretol 100mg tablets"],
  /* Two measures to choose from are no range of all between. */
  ["5ml or 10ml qds", "!not-understood", "oral solution"],
  ["Take 250mg or 500mg three times a day", "!not-understood", "capsule"],
  ["Inject 4 units or 8 units with meals", "!not-understood", "injection"],
  ["5ml to 10ml qds", "(take) 5~10 mL 4/day", "oral solution"],
  ["2mg or 3mg at night", "(take) 2~3 mg @night", "tablet"],
  ["Take 1 or 2 tablets qds", "take 1~2 tablet 4/day", "tablet"],
  /* Days behind the second of two doses, of that one or of both? */
  ["1 mane, 1 nocte except Sundays", "!ambiguous", "tablet"],
  ["1 mane and 1 nocte on Monday and Friday", "!ambiguous", "tablet"],
  [
    "1 mane and 1 nocte, Mon to Wed",
    "(take) 1 (tablet) @morning @night on:monday on:tuesday on:wednesday",
    "tablet",
  ],
  [
    "1 bd except Sundays",
    "(take) 1 (tablet) 2/day on:monday on:tuesday on:wednesday on:thursday on:friday on:saturday",
    "tablet",
  ],
  ["Take 1 in the morning and at night on Mondays", "take 1 (tablet) @morning @night on:monday", "tablet"],
  /* Food beside what nobody swallows. */
  ["Apply to face bd with food", "!contradiction", "cream"],
  ["2 drops in each eye bd with food", "!contradiction", "eye drops"],
  ["Insert one pessary at night with food", "!contradiction", "pessary"],
  ["Inhale 2 puffs bd on an empty stomach", "!contradiction", "inhaler"],
  ["Insert one suppository after breakfast", "insert 1 suppository food:after-breakfast", "suppository"],
  ["Inject 6 units with breakfast", "inject 6 unit food:with-breakfast", "injection"],
  ["Apply to face after meals twice a day", "apply 2/day food:after-meals site:face", "cream"],
  /* Regular and as needed. */
  ["Take one tablet regularly when required", "!contradiction", "tablet"],
  ["Take one tablet regularly prn", "!contradiction", "tablet"],
  ["Take one tablet twice a day regularly", 'take 1 tablet 2/day "regularly"', "tablet"],
  ["Take one tablet when required. Do not miss a dose", "!contradiction", "tablet"],
  ["Take one tablet twice a day. Do not miss a dose", 'take 1 tablet 2/day "Do not miss a dose"', "tablet"],
  /* After food at bedtime, or after meals and at bedtime? */
  ["1 pc hs", "!unsafe-latin", "tablet"],
  ["1 hs", "(take) 1 (tablet) @bedtime", "tablet"],
  ["1 bd pc", "(take) 1 (tablet) 2/day food:after-food", "tablet"],
  /* All at once, and apart. */
  ["Take 1 tablet together bd", "!contradiction", "tablet"],
  ["Take 2 tablets together once a day", 'take 2 tablet 1/day "together"', "tablet"],
  /* A place, and that it is not to go there. */
  ["Apply to face bd, do not use on face", "!contradiction", "cream"],
  ["Apply to face bd. Avoid the face", "!contradiction", "cream"],
  ["Apply to face and body bd, not on face", "!contradiction", "cream"],
  ["Put 1 drop in each eye bd. Avoid contact with eyes", "!contradiction", "eye drops"],
  ["Apply to broken skin bd, do not apply to broken skin", "!contradiction", "cream"],
  ["Apply to face bd. Avoid contact with eyes", 'apply 2/day site:face "Avoid contact with eyes"', "cream"],
  ["Apply to eyelids bd. Keep away from eyes", 'apply 2/day site:eyelids "Keep away from eyes"', "cream"],
  ["Apply to body bd, not on face", 'apply 2/day site:body "not on face"', "cream"],
  /* The way in. */
  [
    "Swallow one capsule daily",
    "!action-does-not-fit-product",
    "capsule",
    "Spiriva inhalation powder capsules",
  ],
  ["Dissolve under the tongue and swallow 1 tablet daily", "!contradiction", "tablet"],
  ["5ml daily at night. Not to be swallowed", "!contradiction", "oral solution"],
  /* Little, and plenty. */
  ["Apply thinly, apply generously bd", "!contradiction", "cream"],
  ["Apply thinly bd", 'apply 2/day "thinly"', "cream"],
];
