// directions/clauses: cautions and ways of use that change no dose, from a closed list, kept word for word.

import { asTyped, either, longest, meaning, type Parser } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";

const water =
  "(water|cold water|warm water|juice|fruit juice|liquid|fluid|squash|water or juice|lukewarm water|fluids|tepid water)";
const glass = `(a|one|1|half a|a half|a full|a large|a small|a third of a|at least half a|1 full|one full|a tall|1 glass or|8 ounce|an 8 ounce) (glass|tumbler|cup|tumblerful|glassful|cupful) (of|full of) ${water}`;
const volume = "(50|60|75|100|120|125|150|200|225|240|250|500) (ml|mls|millilitres)";
const ounces = "(4|6|8|4 to 8|4 - 8|six|eight|four) (ounces|oz|fluid ounces|oz.) (of|)";
const lots = `(plenty of|plenty|a little|some|a drink of|lots of|a sip of|a mouthful of) ${water}`;

/** How a medicine goes into what it is taken with. */
const put =
  "(with|in|into|dissolved in|mixed in|mixed with|stirred into|diluted in|diluted with|dissolve in|mix in|mix with|dispersed in|disperse in|to be dissolved in|to be mixed with|to be mixed in|to be dispersed in|made up with|made up in|dissolve contents in|added to|sprinkled on|after mixing with)";
const drink = "(water|juice|liquid|fluid|clear liquid|any liquid|beverage|any beverage)";
const drunk =
  "(and drink|and drunk|and take|and taken|and swallow|and swallowed|and drink immediately|and drink straight away|then drink|then take|before taking|before drinking|before use|and drink once dissolved|)";

/** Sentences of their own: "and" may lead to them. */
const orders: readonly string[] = [
  "(swallow|swallowed|to be swallowed|must be swallowed|take) whole",
  `(swallow|swallowed|take|to be swallowed|to be taken) whole with ${lots}`,
  `(swallow|swallowed|swallow them|swallow it|swallow the tablet|swallow the capsule) whole with ${glass}`,
  "(swallow|swallow the|swallow this) (tablet|tablets|capsule|capsules|medicine) whole",
  "swallow (it|them) whole",
  "(swallow|swallowed|to be swallowed) whole (and not chewed|not chewed|and do not chew|do not chew|do not crush or chew|not chewed or crushed|and do not crush or chew|without chewing|do not chew or crush|and not crushed or chewed|not crushed or chewed)",
  "(do not|don't) (crush|chew|chew or crush|crush or chew|suck|break|split|halve|open|crush chew or break|chew or break|cut|crush or break|swallow|lie down|rub|rub in|stop taking|freeze|refrigerate|share|inhale|spit|rinse|eat or drink)",
  "(do not|don't) (crush|chew|break|split) (the|) (tablet|tablets|capsule|capsules)",
  "(do not|don't) (take|use) more than (directed|prescribed|the prescribed dose|the recommended dose|the stated dose)",
  "(do not|don't) (stop taking this medicine|stop taking this medicine except on your doctor's advice|stop suddenly|stop abruptly|stop taking suddenly|stop taking this medicine unless told to)",
  "(do not|don't|must not|should not) (take|be taken|use) with (milk|indigestion remedies|antacids|alcohol|grapefruit juice|grapefruit|iron|dairy products|dairy|milk or antacids|other paracetamol products|any other paracetamol products|food)",
  "(do not|don't) take (anything containing paracetamol|anything containing aspirin|with any other paracetamol products) (while taking this medicine|)",
  "(do not|don't) (drive|drive or operate machinery|operate machinery|drink alcohol|drink|drive if affected)",
  "(avoid|avoid drinking) (alcohol|alcoholic drink|alcoholic drinks|grapefruit|grapefruit juice|contact with eyes|contact with the eyes|sunlight|direct sunlight|the sun|eyes|the eyes|milk|dairy|broken skin|exposure to sunlight|antacids|the eye area|the eye)",
  "(shake|to be shaken|shaken) (well|the bottle|bottle|inhaler|the inhaler|bottle well|the bottle well|can|thoroughly|vigorously|the inhaler well|) (before use|before using|before each use|before taking|)",
  "shake",
  "(rinse|wash|rinse out|wash out) (mouth|the mouth|your mouth|mouth out|your mouth out|mouth with water|your mouth with water|the mouth with water|mouth well|mouth thoroughly) (after use|after using|after each use|after each dose|after inhalation|afterwards|following use|after inhaling|after every use|after)",
  "(rinse|wash) (mouth|your mouth|the mouth) (out|) with water (after use|after each use|afterwards|after)",
  "(rinse|wash|rinse your|wash your|rinse the) mouth (and spit|and spit out|out and spit|and spit after use|and spit out after use|and gargle after use|and gargle with water after use|with water and spit after use|with water and spit out after use|after use and spit|after use and spit out)",
  "(rinse|wash) mouth",
  "gargle (after use|and rinse mouth after use|with water after use)",
  "(spit|spit out|spit out after use|spit it out|then spit out|and spit out|spat out|then spit|expectorate|swallow)",
  "(rinse|rinse and spit|gargle|swish|gargle and spit|swish and spit|rinse mouth and spit out)",
  "(wash|wash your) hands (after use|before and after use|after application|after applying|before use|thoroughly after use|after each use|well after use|afterwards|before and after application)",
  "(rub in|rub in gently|rub in well|rub in thoroughly|rub it in|massage in|massage in gently|massage in well|massage gently|rub gently|rubbed in|rub in until absorbed|rub in gently until absorbed)",
  "(wash off|rinse off|rinse|rinse well|wash out|rinse out) (after|) (5|10|15|20|30|five|ten|2|3|two|three) minutes",
  "(leave|leave on|leave in|leave on for|leave for|leave in for) (for|) (3|5|10|15|20|30|five|ten|2|two|three) minutes (before rinsing|before washing off|then rinse|then rinse off|then wash off|and rinse off|before rinsing off|then rinse thoroughly|)",
  "(leave on overnight|leave on for 8 hours|leave on for 8 to 12 hours|leave for 12 hours|leave on for 12 hours|wash off after 8 hours|wash off after 12 hours|wash off in the morning|then wash off)",
  "(finish|complete|take all of|finish all of) (the|this|your|whole|the whole|the full|full|entire|the entire|all the) (course|prescribed course|prescription|course of treatment)",
  "(finish|complete) (all|all of|) (the|) (course|medication|medicine|tablets|capsules|antibiotics)",
  "(until|till) (all taken|finished|gone|all gone|completed|complete|course completed|the course is finished|course is finished|the course is completed|all taken up|course complete|all used|all finished|the course is complete)",
  "(to be finished|take until finished|take until gone|take until all taken|use until finished|take until all gone|finish all)",
  "(drink|drinking|take with|with|followed by) (plenty of|lots of|a full glass of|a glass of|plenty) (water|fluids|fluid)",
  "(remove|remove the) (old patch|old patch first|previous patch|old patch before applying new one|old patch before applying a new one|used patch|old patch before applying the next|before applying new patch|old patches)",
  "remove (patch|the patch|it|) (at night|at bedtime|before bed|after 12 hours|in the morning|before applying the next)",
  "(rotate|change|alternate|vary) (the|) (sites|site|injection sites|injection site|application site|application sites|sites of application|sites of injection)",
  "(apply|use|rotate) to (a different|different|alternate|a new) (site|sites|area|place) (each time|every time|of skin|)",
  "(keep|store) (in the fridge|in a fridge|in the refrigerator|refrigerated|out of reach of children|out of the reach of children|out of the reach and sight of children|out of reach and sight of children)",
  "(may|can|might|this medicine may|these tablets may|this may|these may) (cause drowsiness|make you sleepy|make you drowsy|colour the urine|stain|discolour urine)",
  "(warning|caution) (may cause drowsiness|flammable|irritant)",
  "if (affected|drowsy|affected by drowsiness) (do not drive|do not drive or operate machinery|do not drive or use machines|you must not drive)",
  "(for external use only|external use only|not to be taken|for rectal use only|for nasal use|flammable|for external use|not to be swallowed|for oral use only|not to be taken internally)",
  "(take|use|apply) (regularly|at regular intervals|as a regular dose|every day even if well|even if you feel well)",
  "(take|use|space|spaced|spread) (at evenly spaced intervals|at regular intervals|evenly|evenly spaced|evenly through the day|evenly through the waking hours|evenly throughout the day)",
  "(contains|contain|this medicine contains) (paracetamol|aspirin|penicillin|an aspirin like medicine|ibuprofen)",
  "(read|see|refer to) (the|) (leaflet|instructions|additional information|patient leaflet|enclosed leaflet|package leaflet|patient information leaflet|the additional information given with this medicine)",
  "(sit|stay|remain|stand) (upright|up) (for|for at least|at least) (30|60|thirty) minutes (after|after taking|afterwards|)",
  "(discard|dispose of|throw away) (4|four|28|6|8|three|3|12) (weeks|days|months) after opening",
  "(dissolve|dissolved|to be dissolved|dispersed|to be dispersed|disperse) in (a little|half a glass of|a glass of|some|plenty of) water",
  "(allow to dissolve|allow to dissolve slowly|let dissolve|dissolve slowly|to be sucked slowly|let it dissolve slowly) (in the mouth|in your mouth|under the tongue|on the tongue|)",
  "(on the tongue|dissolve on the tongue|placed on the tongue|on top of the tongue|allow to dissolve on the tongue|and allow to dissolve|and allow to dissolve on the tongue|and let it dissolve|and allow it to dissolve)",
  "(stop|reduce|seek|consult|contact|see|call|tell) (your|a|the) (doctor|gp|pharmacist|nurse) (if symptoms persist|if no better|if not better|before stopping|if it gets worse|if no improvement)",
  "(protect|keep) (skin|your skin) (from sunlight|from the sun|out of the sun|out of sunlight)",
  "(prime|prime the|test) (pen|inhaler|spray) before (use|first use|each use)",
  "(chew|chewed|to be chewed|must be chewed|chew well|chew thoroughly) (before swallowing|and swallow|then swallow|well before swallowing|thoroughly before swallowing|thoroughly|and swallowed)",
  "(sucked or chewed|suck or chew|chew or suck|to be sucked or chewed|to be chewed or sucked)",
  "(keep area clean|keep area dry|keep clean and dry|keep the area clean|cover with a dressing|cover with dressing|cover lightly|cover with a plaster)",
  "(gently clean|clean|cleanse|clean the|dry the) (area|affected area|skin) (before use|first|before applying|before application)",
  "(blow your nose|clear nose|blow nose) (first|before use|before using)",
  "(then throw away|then discard)",
  "(do not|don't) stop (taking|using) this medicine (unless told to do so by your doctor|unless your doctor tells you to|unless your doctor tells you to stop|without talking to your doctor|without medical advice)",
  "(wait|leave) (5|10|five|ten) minutes (between drops|between each drop|before using other eye drops|before putting in other drops)",
  "(then|) discard (the|any|) (remainder|rest|remaining|remaining medicine|unused medicine|remaining liquid)",
  "(avoid|avoid the|avoid your) (face|eyes and mouth|eyes and lips|eyes mouth and lips|face and groin|mouth|lips|genitals|skin folds)",
  "(not to be used|do not use|not to be applied|do not apply) (on|to) (the|your|) (face|broken skin|face or groin|face or broken skin|broken or infected skin)",
  "(remove|remove and discard) (patch|the patch|) (within|after) 12 hours (or as directed by md|)",
  "(leave on|wear|keep on|leave in place|leave patch on) (for|for up to|up to) (12|24|72) hours",
  "(do not|don't) take (indigestion remedies|antacids|milk|iron|calcium|iron or calcium|zinc) (at the same time|at the same time of day|at the same time as this medicine|within 2 hours of this medicine|within two hours)",
  "(keep|store) (refrigerated|in refrigerator|at room temperature)",
  "(finish|complete|take) all (medication|medicine|medicines|tablets|capsules|antibiotics|of this medication|of this medicine)",
];

/** Ways of taking: part of the sentence. */
const manners: readonly string[] = [
  "whole",
  `whole with ${water}`,
  `whole with ${lots}`,
  `whole with ${glass}`,
  "high (into|in) the vagina",
  "(at least|) (an hour|1 hour|one hour|30 minutes|half an hour) before (food|meals|eating|) or (at least|) (2|two|1|one) (hour|hours) after (food|meals|eating)",
  `${put} ${water} ${drunk}`,
  `${put} ${glass} ${drunk}`,
  `${put} ${lots} ${drunk}`,
  `${put} ${volume} (of|) ${water} ${drunk}`,
  `${put} ${ounces} ${drink} ${drunk}`,
  "(while|when|whilst) awake",
  "during waking hours",
  "(4|6|8|12|four|six|eight|twelve) hours apart",
  "to (clean and dry hairless|dry hairless|dry non hairy|clean dry hairless|dry clean hairless|dry clean|clean dry intact|clean dry hair free|dry intact|a clean dry area of|a clean dry|a hairless area of|dry unbroken) skin",
  "(with|after) (a snack|a light snack)",
  "(with|after|with or after) (food or milk|milk or food|a meal or snack|a snack or meal|meals or food|food or a snack|food or snack|food or water|food or a glass of milk|meals or snacks|snacks|meals or milk|food and water|food and plenty of water|milk or water)",
  "with (the|your|) main meal (of the day|)",
  "(together|all together|both together|all at once)",
  "for (30|60|thirty|sixty|30 to 60|10) seconds",
  "for (1|one|2|two|a) (minute|minutes)",
  "after (brushing|brushing teeth|brushing your teeth|tooth brushing|toothbrushing|cleaning teeth|cleaning your teeth)",
  "(using|with|via) (the|an|your|a|) (device|inhaler|nebuliser machine|applicator provided|applicator supplied|oral syringe provided|measuring spoon provided|spacer provided|inhalation device|device provided)",
  "with (plenty of fluids|plenty of fluid|fluids|a full glass of fluid|cold drink|a drink)",
  "(thinly|sparingly|liberally|generously|very thinly|very sparingly|gently|evenly|lightly|freely|thinly and evenly)",
  "(a|) (thin|light|generous|small|thick|very thin) (layer|film|amount|smear|coating|quantity) (of cream|of ointment|of gel|of lotion|of paste|)",
  "(a|) (pea sized|pea size|pea-sized|walnut sized|walnut size|small pea sized|cherry sized|dime sized) (amount|blob|quantity)",
  "(in|as) (a|) (thin|) (layer|film)",
  "(like|as a|instead of|as|in place of) (soap|a soap substitute|soap substitute|moisturiser|a moisturiser|an emollient|emollient|shampoo|a shampoo|a mouthwash|mouthwash|a gargle|a bath additive|a barrier cream)",
  "as (a soap substitute and moisturiser|a moisturiser and soap substitute)",
  "(via|through|using|with|by|in) (a|the|your|) (spacer|spacer device|aerochamber|volumatic|nebuliser|nebulizer|aerochamber plus|able spacer|nebuliser machine|inhaler device|volumatic spacer|oral syringe|applicator|dropper|spacer and mask|nebulisation|nebulization|easyhaler|handihaler|accuhaler|turbohaler|haler|measuring spoon|syringe provided|feeding tube|peg tube|peg|ng tube)",
  "(regularly|slowly|immediately before use|with caution|continuously)",
  "(before going out in the sun|after bathing|after washing|after a bath|after a shower|after shaving|after cleansing|after bath or shower|to clean dry skin|after showering|after cleaning|after washing hands)",
  "to (clean|clean dry|clean dry non hairy|clean and dry|hairless|non hairy|intact|clean dry unbroken|unbroken|wet|damp) (skin|hair|area|areas)",
  "(to a different site each time|to a different site each day|alternating sites|in rotation|rotating sites|alternate sites|using a different site each time)",
  "(until better|until healed|until clear|until symptoms resolve|until symptoms improve|long term|lifelong|for life|ongoing|indefinitely)",
  "(standing or sitting upright|while sitting or standing|whilst sitting upright|while upright|sitting upright|in an upright position)",
];

const ordered: Parser<true> = anyOf(...orders);
const mannered: Parser<true> = anyOf(...manners);

/** Any caution or way of use: the longest phrase, so that one text has one cut. */
export const instruction: Parser<Clause> = longest(
  either<Clause>(
    meaning(
      asTyped(ordered),
      ({ typed }): Clause => ({
        kind: "instruction",
        typed,
        order: true,
        forbids: /^(?:do not|don't|avoid|must not|should not|not)\b/i.test(typed),
      }),
    ),
    meaning(
      asTyped(mannered),
      ({ typed }): Clause => ({ kind: "instruction", typed, order: false, forbids: false }),
    ),
  ),
);

/** "as directed": kept beside a schedule, never instead of one. */
export const directed: Parser<Clause> = meaning(
  asTyped(
    anyOf(
      "as directed",
      "as directed by (your|the|) (doctor|gp|prescriber|consultant|hospital|specialist|nurse|dentist|pharmacist|physician|diabetes nurse|clinic|prescribing physician|provider|md|healthcare provider)",
      "(as prescribed|as instructed|as advised|as recommended|as discussed)",
      "(as prescribed|as instructed|as advised|as told) by (your|the) (doctor|gp|hospital|specialist|prescriber|pharmacist|consultant|nurse|clinic)",
      "(as per instructions|as per leaflet|as per patient information leaflet|according to the instructions|following the instructions)",
    ),
  ),
  ({ typed }): Clause => ({ kind: "directed", typed }),
);
