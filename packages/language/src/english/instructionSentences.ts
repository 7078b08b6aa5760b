// language/english: the closed instructions of prescribers, each beside the easy sentences that mean exactly the same.
import type { Meaning } from "@plainlabel/pictograms";

/** One easy sentence; "{take}", "{Take}" and "{taking}" stand for the verb of the step: take or use. */
export interface EasySentence {
  readonly text: string;
  /** The picture that means exactly this; null where none does. */
  readonly meaning: Meaning | null;
}

/** Phrases of prescribers (choices in brackets, as in the reader of directions), and what the label says for them. */
export interface InstructionRule {
  readonly phrases: readonly string[];
  readonly say: readonly EasySentence[];
}

const say = (text: string, meaning: Meaning | null = null): EasySentence => ({ text, meaning });
const rule = (phrases: string | readonly string[], ...said: readonly EasySentence[]): InstructionRule => ({
  phrases: typeof phrases === "string" ? [phrases] : phrases,
  say: said,
});

const whole = say("Swallow it whole.", { id: "swallow-whole" });
const noCrushOrChew = say("Do not chew it or crush it.", { id: "do-not-crush" });
const noChew = say("Do not chew it.");
const fullGlass = say("{Take} it with a full glass of water.", { id: "swallow-with-water" });
const finish = say("Keep {taking} it until it is all finished.", { id: "finish-the-course" });
const sleepy = say("This medicine may make you sleepy.", { id: "may-make-you-sleepy" });
const noAlcohol = say("Do not drink alcohol.", { id: "no-alcohol" });
const noParacetamol = say("Do not take anything else with paracetamol in it.", {
  id: "no-other-paracetamol",
});
const thin = say("Use only a thin layer.", { id: "spread-thinly" });
const otherPlace = say("Use a different place each time.");
const oldPatch = say("Take off the old patch first.");
const evenly = say("Spread your doses evenly through the day.", { id: "space-evenly" });
const onTongue = say("Let it dissolve on your tongue.");

const swallowed = "(swallow|swallowed|to be swallowed|must be swallowed|take)";
const thing = "(tablet|tablets|capsule|capsules|medicine)";
const aLayer = "(layer|film|smear|coating)";
const ofIt = "(of cream|of ointment|of gel|of lotion|of paste|)";
const mouth = "(mouth|the mouth|your mouth|mouth out|your mouth out|out mouth|out the mouth|out your mouth)";
const mouthWater = "(mouth with water|your mouth with water|the mouth with water|mouth out with water)";
const afterUse =
  "(after use|after using|after each use|after inhalation|after inhaling|afterwards|following use|after every use|after)";
const afterHands =
  "(after use|after application|after applying|after each use|afterwards|after|after using|after every use)";
const theDoctor = "(your|a|the)";

const swallowing: readonly InstructionRule[] = [
  rule(
    [
      "whole",
      `${swallowed} whole`,
      `(swallow|swallow the|swallow this) ${thing} whole`,
      "swallow (it|them) whole",
    ],
    whole,
  ),
  rule(
    [
      `${swallowed} whole (and not chewed|not chewed|and do not chew|do not chew|without chewing|and without chewing)`,
    ],
    whole,
    noChew,
  ),
  rule(
    [
      `${swallowed} whole (do not crush or chew|not chewed or crushed|and do not crush or chew|do not chew or crush|and not crushed or chewed|not crushed or chewed|and do not chew or crush|and not chewed or crushed)`,
    ],
    whole,
    noCrushOrChew,
  ),
  rule(
    `(swallow|swallowed|take|to be swallowed|to be taken) whole with (plenty of|plenty|lots of) water`,
    whole,
    say("{Take} it with plenty of water."),
  ),
  rule(
    "(swallow|swallowed|to be swallowed|take) whole with (a|one|1) (glass|tumbler|glassful) of water",
    whole,
    say("{Take} it with a glass of water."),
  ),
  rule(
    "(swallow|swallowed|to be swallowed|take) whole with (a full|one full|1 full) (glass|tumbler) of water",
    whole,
    fullGlass,
  ),
  rule("with (a full|one full|1 full) (glass|tumbler) of water", fullGlass),
  rule("take with (a full|one full|1 full) (glass|tumbler) of water", fullGlass),
  rule(`do not crush (the|) (tablet|tablets|capsule|capsules|)`, say("Do not crush it.")),
  rule("do not chew (the|) (tablet|tablets|capsule|capsules|)", noChew),
  rule("do not break (the|) (tablet|tablets|capsule|capsules|)", say("Do not break it.")),
  rule("do not split (the|) (tablet|tablets|capsule|capsules|)", say("Do not split it.")),
  rule("do not (chew or crush|crush or chew)", noCrushOrChew),
  rule("do not crush chew or break", say("Do not crush it, chew it or break it.")),
  rule("do not chew or break", say("Do not chew it or break it.")),
  rule("do not crush or break", say("Do not crush it or break it.")),
  rule("do not suck", say("Do not suck it.")),
  rule("do not halve", say("Do not cut it in half.")),
  rule("do not cut", say("Do not cut it.")),
  rule("do not open", say("Do not open it.")),
  rule("(do not swallow|not to be swallowed|must not be swallowed)", say("Do not swallow it.")),
  rule("do not inhale", say("Do not breathe it in.")),
  rule("do not spit", say("Do not spit.")),
  rule("do not rinse", say("Do not rinse.")),
  rule("do not eat or drink", say("Do not eat or drink.")),
  rule("do not lie down", say("Do not lie down.")),
  rule(
    "(chew|chewed|to be chewed|must be chewed) (before swallowing|and swallow|then swallow|and swallowed)",
    say("Chew it, then swallow it."),
  ),
  rule(
    [
      "(chew|chewed|to be chewed|must be chewed) (well|thoroughly) (before swallowing|and swallow|then swallow|and swallowed)",
    ],
    say("Chew it well, then swallow it."),
  ),
  rule("(chew|chewed|to be chewed|must be chewed) (well|thoroughly)", say("Chew it well.")),
  rule(
    "(sucked or chewed|suck or chew|chew or suck|to be sucked or chewed|to be chewed or sucked)",
    say("Suck it or chew it."),
  ),
  rule("(to be sucked slowly|suck slowly) (in the mouth|in your mouth|)", say("Suck it slowly.")),
  rule(
    "(allow to dissolve|let dissolve|and allow to dissolve|and let it dissolve|and allow it to dissolve)",
    say("Let it dissolve."),
  ),
  rule("(allow to dissolve slowly|dissolve slowly|let it dissolve slowly)", say("Let it dissolve slowly.")),
  rule(
    "(allow to dissolve|let dissolve) (in the mouth|in your mouth)",
    say("Let it dissolve in your mouth."),
  ),
  rule(
    "(allow to dissolve slowly|dissolve slowly|let it dissolve slowly) (in the mouth|in your mouth)",
    say("Let it dissolve slowly in your mouth."),
  ),
  rule("(allow to dissolve|let dissolve) under the tongue", say("Let it dissolve under your tongue.")),
  rule(
    "(allow to dissolve slowly|dissolve slowly|let it dissolve slowly) under the tongue",
    say("Let it dissolve slowly under your tongue."),
  ),
  rule("(allow to dissolve|let dissolve|dissolve|and allow to dissolve) on (the|your) tongue", onTongue),
  rule(
    "(allow to dissolve slowly|dissolve slowly|let it dissolve slowly) on the tongue",
    say("Let it dissolve slowly on your tongue."),
  ),
  rule("(on the tongue|placed on the tongue|on top of the tongue)", say("Put it on your tongue.")),
  rule("and swallow", say("After that, swallow it.")),
  rule("(spit|spit out|spit it out|then spit|then spit out|and spit out|spat out)", say("Spit it out.")),
  rule("spit out after use", say("Spit it out after you {take} it.")),
];

const drinksAndFood: readonly InstructionRule[] = [
  rule("with (the|your|) main meal", say("{Take} it with your main meal.")),
  rule("with (the|your|) main meal of the day", say("{Take} it with your main meal of the day.")),
  rule(
    [
      "(together|all together|both together|all at once)",
      "(as|in) (a single dose|one dose|one single dose|a single daily dose)",
    ],
    say("{Take} it all at one time."),
  ),
  rule(["(take with|with) (plenty of|lots of|plenty) water"], say("{Take} it with plenty of water.")),
  rule(
    ["(take with|with) (plenty of|lots of|plenty) (fluids|fluid)"],
    say("{Take} it with plenty to drink."),
  ),
  rule("(drink|drinking) (plenty of|lots of|plenty) water", say("Drink plenty of water.")),
  rule("(drink|drinking) (plenty of|lots of|plenty) (fluids|fluid)", say("Have plenty to drink.")),
  rule("(drink|drinking) a full glass of water", say("Drink a full glass of water.")),
  rule("(drink|drinking) a glass of water", say("Drink a glass of water.")),
  rule("followed by a full glass of water", say("After that, drink a full glass of water.")),
  rule("followed by a glass of water", say("After that, drink a glass of water.")),
  rule("followed by (plenty of|lots of|plenty) water", say("After that, drink plenty of water.")),
  rule("with (a snack|snacks)", say("{Take} it with a snack.")),
  rule("with a light snack", say("{Take} it with a light snack.")),
  rule("after a snack", say("{Take} it after a snack.")),
  rule("after a light snack", say("{Take} it after a light snack.")),
  rule("with (a|) cold drink", say("{Take} it with a cold drink.")),
  rule("with a drink", say("{Take} it with a drink.")),
  rule("on an empty stomach", say("{Take} it when your stomach is empty.", { id: "empty-stomach" })),
];

const cautions: readonly InstructionRule[] = [
  rule(
    ["(do not|must not) drink alcohol", "(avoid|avoid drinking) (alcohol|alcoholic drink|alcoholic drinks)"],
    noAlcohol,
  ),
  rule("(do not|must not|should not) (take|be taken|use) with alcohol", say("Do not take it with alcohol.")),
  rule(
    "(do not|must not|should not) (take|be taken|use) with milk",
    say("Do not take it with milk.", { id: "no-milk" }),
  ),
  rule(
    "(do not|must not|should not) (take|be taken|use) with (indigestion remedies|antacids)",
    say("Do not take it with indigestion medicines.", { id: "no-indigestion-remedies" }),
  ),
  rule(
    "(do not|must not|should not) (take|be taken|use) with milk or antacids",
    say("Do not take it with milk or indigestion medicines."),
  ),
  rule(
    "(do not|must not|should not) (take|be taken|use) with grapefruit juice",
    say("Do not take it with grapefruit juice."),
  ),
  rule(
    "(do not|must not|should not) (take|be taken|use) with grapefruit",
    say("Do not take it with grapefruit."),
  ),
  rule("(do not|must not|should not) (take|be taken|use) with iron", say("Do not take it with iron.")),
  rule(
    "(do not|must not|should not) (take|be taken|use) with (dairy|dairy products)",
    say("Do not take it with milk or foods made from milk."),
  ),
  rule("(do not|must not|should not) (take|be taken|use) with food", say("Do not take it with food.")),
  rule(
    [
      "(do not|must not|should not) (take|be taken|use) with (other paracetamol products|any other paracetamol products)",
      "do not take with any other paracetamol products while taking this medicine",
      "do not take anything containing paracetamol (while taking this medicine|)",
    ],
    noParacetamol,
  ),
  rule(
    "do not take anything containing aspirin (while taking this medicine|)",
    say("Do not take anything else with aspirin in it.", { id: "no-aspirin" }),
  ),
  rule("avoid grapefruit juice", say("Do not drink grapefruit juice.")),
  rule("avoid drinking grapefruit juice", say("Do not drink grapefruit juice.")),
  rule("avoid grapefruit", say("Do not have grapefruit.")),
  rule("avoid milk", say("Do not have milk.")),
  rule("avoid drinking milk", say("Do not drink milk.")),
  rule("avoid dairy", say("Do not have milk or foods made from milk.")),
  rule("avoid antacids", say("Do not take indigestion medicines.")),
  rule(
    "avoid (contact with eyes|contact with the eyes|eyes|the eyes|the eye)",
    say("Keep it away from your eyes."),
  ),
  rule("avoid the eye area", say("Keep it away from the skin around your eyes.")),
  rule("avoid broken skin", say("Do not put it on broken skin.")),
  rule(
    [
      "avoid (sunlight|the sun|exposure to sunlight)",
      "(protect|keep) (skin|your skin) (from sunlight|from the sun|out of the sun|out of sunlight)",
    ],
    say("Keep your skin out of the sun.", { id: "avoid-sun" }),
  ),
  rule("avoid direct sunlight", say("Keep your skin out of direct sun.", { id: "avoid-sun" })),
  rule("do not drive", say("Do not drive.")),
  rule("do not drive or operate machinery", say("Do not drive or use machines.")),
  rule("do not operate machinery", say("Do not use machines.")),
  rule(
    ["do not drive if affected", "if affected (do not drive|you must not drive)"],
    say("If this medicine affects you, do not drive."),
  ),
  rule(
    "if affected (do not drive or operate machinery|do not drive or use machines)",
    say("If this medicine affects you, do not drive or use machines."),
  ),
  rule(
    "if (drowsy|affected by drowsiness) (do not drive|you must not drive)",
    say("If you feel sleepy, do not drive.", { id: "do-not-drive" }),
  ),
  rule(
    "if (drowsy|affected by drowsiness) (do not drive or operate machinery|do not drive or use machines)",
    say("If you feel sleepy, do not drive or use machines."),
  ),
  rule(
    [
      "(may|can|might|this medicine may|these tablets may|this may|these may) (cause drowsiness|make you sleepy|make you drowsy)",
      "(warning|caution) (may cause drowsiness)",
    ],
    sleepy,
  ),
  rule(
    "(may|can|might|this medicine may|these tablets may|this may|these may) (colour the urine|discolour urine)",
    say("This medicine may change the colour of your pee.", { id: "urine-colour" }),
  ),
  rule(
    "(may|can|might|this medicine may|these tablets may|this may|these may) stain",
    say("This medicine may leave stains."),
  ),
  rule("(flammable|warning flammable|caution flammable)", say("This medicine can catch fire.")),
  rule("(contains|contain|this medicine contains) paracetamol", say("This medicine has paracetamol in it.")),
  rule("(contains|contain|this medicine contains) aspirin", say("This medicine has aspirin in it.")),
  rule("(contains|contain|this medicine contains) penicillin", say("This medicine has penicillin in it.")),
  rule("(contains|contain|this medicine contains) ibuprofen", say("This medicine has ibuprofen in it.")),
  rule(
    "(contains|contain|this medicine contains) an aspirin like medicine",
    say("This medicine has something like aspirin in it."),
  ),
  rule(
    "do not (take|use) more than (directed|prescribed|the prescribed dose|the stated dose)",
    say("Do not {take} more than the prescription says."),
  ),
  rule("do not stop taking (this medicine|)", say("Do not stop taking this medicine.")),
  rule(
    [
      "do not stop taking this medicine except on your doctor's advice",
      "do not stop taking this medicine unless (told to by|told to do so by) your doctor",
      "do not stop taking this medicine unless your doctor tells you to",
    ],
    say("Do not stop taking it unless your doctor tells you.", { id: "do-not-stop-suddenly" }),
  ),
  rule(
    "do not stop taking this medicine unless told to",
    say("Do not stop taking it unless you are told to."),
  ),
  rule("do not stop (suddenly|abruptly|taking suddenly)", say("Do not suddenly stop {taking} it.")),
  rule(
    "do not stop (taking|using) this medicine without talking to your doctor",
    say("Do not stop {taking} it before you talk to your doctor."),
  ),
  rule("do not share", say("Do not share it.")),
  rule("(for external use only|external use only)", say("Only use it on the outside of your body.")),
  rule("for external use", say("Use it on the outside of your body.")),
  rule("not to be taken", say("Do not swallow it.")),
  rule("for rectal use only", say("Only use it in your bottom.")),
  rule("for nasal use", say("Use it in your nose.")),
  rule("for oral use only", say("Only take it by mouth.")),
];

const clashing = {
  "(indigestion remedies|antacids)": ["indigestion medicines", { id: "no-indigestion-remedies" }],
  milk: ["milk", { id: "no-milk" }],
  iron: ["iron", null],
  calcium: ["calcium", null],
  zinc: ["zinc", null],
  "iron or calcium": ["iron or calcium", null],
} as const satisfies Record<string, readonly [string, Meaning | null]>;

/** "do not take antacids within 2 hours of this medicine". */
const apartFromOthers: readonly InstructionRule[] = Object.entries(clashing).flatMap(
  ([typed, [what, picture]]) => [
    rule(
      `do not take ${typed} (at the same time|at the same time of day|at the same time as this medicine)`,
      say(`Do not take ${what} at the same time.`, picture),
    ),
    rule(
      `do not take ${typed} (within 2 hours of this medicine|within two hours)`,
      say(`Leave 2 hours between this medicine and ${what}.`),
    ),
  ],
);

const doctors = ["doctor", "GP", "pharmacist", "nurse"] as const;
const asking = { consult: "Talk to", contact: "Contact", see: "See", call: "Call", tell: "Tell" } as const;

/** "see your GP if no better". */
const askSomebody: readonly InstructionRule[] = doctors.flatMap((who) =>
  Object.entries(asking).flatMap(([verb, said]) => [
    rule(
      `${verb} ${theDoctor} ${who.toLowerCase()} (if symptoms persist|if no better|if not better|if no improvement)`,
      say(`${said} your ${who} if you do not get better.`),
    ),
    rule(
      `${verb} ${theDoctor} ${who.toLowerCase()} if it gets worse`,
      say(`${said} your ${who} if it gets worse.`),
    ),
    rule(
      `${verb} ${theDoctor} ${who.toLowerCase()} before stopping`,
      say(`${said} your ${who} before you stop {taking} it.`),
    ),
  ]),
);

const course: readonly InstructionRule[] = [
  rule(["(while|when|whilst) awake", "during waking hours"], say("Do this while you are awake.")),
  ...["4", "6", "8", "12"].map((hours) => {
    const word = { "4": "four", "6": "six", "8": "eight", "12": "twelve" }[hours]!;
    return rule(`(${hours}|${word}) hours apart`, say(`Leave ${hours} hours between your doses.`));
  }),
  rule(
    "(then|) discard (the|any|) (remainder|rest|remaining|unused medicine)",
    say("Throw away what is left."),
  ),
  rule(
    [
      "(finish|complete|take) all (medication|medicine|medicines|tablets|capsules|antibiotics|of this medication|of this medicine)",
      "(finish|complete|take all of|finish all of) (the|this|your|whole|the whole|the full|full|entire|the entire|all the|) (course|prescribed course|prescription|course of treatment)",
      "take (the whole|whole|the full|full|entire|the entire|all the) (course|prescribed course|course of treatment)",
      "(finish|complete|finish all) (all|all of|) (the|) (course|medication|medicine|tablets|capsules|antibiotics)",
      "(until|till) (all taken|finished|gone|all gone|completed|complete|course completed|the course is finished|course is finished|the course is completed|all taken up|course complete|all used|all finished|the course is complete)",
      "(to be finished|take until finished|take until gone|take until all taken|use until finished|take until all gone|finish all)",
    ],
    finish,
  ),
  rule("until better", say("Keep {taking} it until you are better.")),
  rule("until healed", say("Keep {taking} it until it has healed.")),
  rule("until clear", say("Keep {taking} it until it is clear.")),
  rule("until symptoms resolve", say("Keep {taking} it until your symptoms are gone.")),
  rule("until symptoms improve", say("Keep {taking} it until your symptoms get better.")),
  rule("long term", say("You need to {take} it for a long time.")),
  rule("(ongoing|indefinitely)", say("Keep on {taking} it.")),
  rule("(lifelong|for life)", say("You need to {take} it all your life.")),
  rule("(take|use|apply) (regularly|as a regular dose)", say("{Take} it regularly.")),
  rule("regularly", say("{Take} it regularly.")),
  rule("(take|use|apply) every day even if well", say("{Take} it every day, even if you feel well.")),
  rule("(take|use|apply) even if you feel well", say("{Take} it even if you feel well.")),
  rule(
    [
      "(take|use|apply) at regular intervals",
      "(take|use|space|spaced|spread) (at evenly spaced intervals|at regular intervals|evenly spaced)",
      "(space|spaced) evenly",
    ],
    say("Leave the same time between your doses."),
  ),
  rule("(take|use|space|spaced|spread) (evenly through the day|evenly throughout the day)", evenly),
  rule(
    "(take|use|space|spaced|spread) evenly through the waking hours",
    say("Spread your doses evenly while you are awake."),
  ),
];

const nowhere = ["face", "lips", "groin", "broken skin", "infected skin"] as const;
const notOn = "(not to be used|do not use|not to be applied|do not apply)";

/** "do not apply to the face", "avoid the face". */
const awayFrom: readonly InstructionRule[] = [
  ...nowhere.map((part) => {
    const where = part.endsWith("skin") ? part : `your ${part}`;
    return rule(`${notOn} (on|to) (the|your|) ${part}`, say(`Do not put it on ${where}.`));
  }),
  rule(
    `${notOn} (on|to) (the|your|) broken or infected skin`,
    say("Do not put it on broken or infected skin."),
  ),
  rule(`${notOn} (on|to) (the|your|) face or broken skin`, say("Do not put it on your face or broken skin.")),
  rule(`${notOn} (on|to) (the|your|) face or groin`, say("Do not put it on your face or groin.")),
  rule("avoid (the|your|) face", say("Keep it away from your face.")),
  rule("avoid (the|your|) lips", say("Keep it away from your lips.")),
  rule("avoid (the|your|) eyes and mouth", say("Keep it away from your eyes and mouth.")),
  rule("avoid (the|your|) (eyes mouth and lips)", say("Keep it away from your eyes, mouth and lips.")),
];

const onSkin: readonly InstructionRule[] = [
  rule(["thinly", `(a|) (thin|light) ${aLayer} ${ofIt}`, `(in|as) (a|) thin (layer|film)`], thin),
  rule(["very thinly", `(a|) very thin ${aLayer} ${ofIt}`], say("Use only a very thin layer.")),
  rule("thinly and evenly", thin, say("Spread it evenly.")),
  rule("evenly", say("Spread it evenly.")),
  rule(["sparingly", `(a|) small (amount|quantity) ${ofIt}`], say("Use only a small amount.")),
  rule("very sparingly", say("Use only a very small amount.")),
  rule(
    ["(liberally|generously|freely)", `(a|) generous (amount|quantity) ${ofIt}`],
    say("Use plenty of it."),
  ),
  rule(`(a|) (thick|generous) ${aLayer} ${ofIt}`, say("Use a thick layer.")),
  rule("(gently|slowly and gently)", say("Do this gently.")),
  rule("lightly", say("Do this lightly.")),
  rule("slowly", say("Do this slowly.")),
  rule("(a|) (pea sized|pea size) (amount|blob|quantity)", say("Use an amount as big as a pea.")),
  rule("(a|) small pea sized (amount|blob|quantity)", say("Use an amount as big as a small pea.")),
  rule("(a|) (walnut sized|walnut size) (amount|blob|quantity)", say("Use an amount as big as a walnut.")),
  rule("(a|) dime sized (amount|blob|quantity)", say("Use an amount as big as a dime.")),
  rule("(a|) cherry sized (amount|blob|quantity)", say("Use an amount as big as a cherry.")),
  rule("swallow", say("Swallow it.")),
  rule("(rub in|rub it in|rubbed in|massage in)", say("Rub it in.")),
  rule("(rub in gently|massage in gently)", say("Rub it in gently.")),
  rule("(rub gently|massage gently)", say("Rub it gently.")),
  rule("(rub in well|rub in thoroughly|massage in well)", say("Rub it in well.")),
  rule("rub in until absorbed", say("Rub it in until it sinks in.")),
  rule("rub in gently until absorbed", say("Rub it in gently until it sinks in.")),
  rule("do not rub", say("Do not rub it.")),
  rule("do not rub in", say("Do not rub it in.")),
  rule(
    ["(as|as a) (soap substitute|soap substitutes)", "(instead of|in place of) soap"],
    say("Use it instead of soap."),
  ),
  rule(["(like|as) (soap|a soap)", "like a soap"], say("Use it like soap.")),
  rule("(as a|as|as an) (moisturiser|emollient)", say("Use it as a moisturiser.")),
  rule(
    "as (a soap substitute and moisturiser|a moisturiser and soap substitute)",
    say("Use it instead of soap."),
    say("Use it as a moisturiser."),
  ),
  rule("(like|as a|as|like a) shampoo", say("Use it as a shampoo.", { id: "shampoo" })),
  rule("(as a|as) mouthwash", say("Use it as a mouthwash.", { id: "mouthwash" })),
  rule("as a gargle", say("Gargle with this medicine.")),
  rule("(as a|as) bath additive", say("Add it to your bath water.")),
  rule("(as a|as) barrier cream", say("Use it as a barrier cream.")),
  rule("(wash your|wash|) hands before use", say("Wash your hands before you {take} it.")),
  rule(
    `(wash|wash your) hands ${afterHands}`,
    say("Wash your hands after you {take} it.", { id: "wash-hands" }),
  ),
  rule(
    "(wash|wash your) hands (thoroughly after use|well after use)",
    say("Wash your hands well after you {take} it.", { id: "wash-hands" }),
  ),
  rule(
    "(wash|wash your) hands (before and after use|before and after application)",
    say("Wash your hands before and after you {take} it.", { id: "wash-hands" }),
  ),
  rule("before going out in the sun", say("{Take} it before you go out in the sun.")),
  rule("(after bathing|after a bath)", say("{Take} it after a bath.")),
  rule("(after a shower|after showering)", say("{Take} it after a shower.")),
  rule("after bath or shower", say("{Take} it after a bath or shower.")),
  rule("after washing", say("{Take} it after you wash.")),
  rule("after washing hands", say("{Take} it after you wash your hands.")),
  rule("after shaving", say("{Take} it after you shave.")),
  rule("(after cleansing|after cleaning)", say("{Take} it after you clean the skin.")),
  rule("to clean skin", say("Use it on clean skin.")),
  rule("to (clean dry|clean and dry) skin", say("Use it on clean, dry skin.")),
  rule("to clean dry non hairy skin", say("Use it on clean, dry skin with no hair.")),
  rule("to (hairless|non hairy) (skin|area|areas)", say("Use it on skin with no hair.")),
  rule("to (intact|unbroken) skin", say("Use it on skin that is not broken.")),
  rule("to clean dry unbroken skin", say("Use it on clean, dry skin that is not broken.")),
  rule("to wet skin", say("Use it on wet skin.")),
  rule("to damp skin", say("Use it on damp skin.")),
  rule("to wet hair", say("Use it on wet hair.")),
  rule("to damp hair", say("Use it on damp hair.")),
  rule("keep (the|) area clean", say("Keep the area clean.")),
  rule("keep (the|) area dry", say("Keep the area dry.")),
  rule("keep clean and dry", say("Keep the area clean and dry.")),
  rule("cover with (a|) dressing", say("Cover it with a dressing.")),
  rule("cover lightly", say("Cover it lightly.")),
  rule("cover with a plaster", say("Cover it with a plaster.")),
  rule(
    "(clean|cleanse|clean the) (area|affected area) (before use|first|before applying|before application)",
    say("Clean the area first."),
  ),
  rule(
    "gently clean (area|affected area) (before use|first|before applying|before application)",
    say("Gently clean the area first."),
  ),
  rule(
    "(clean|cleanse|clean the) skin (before use|first|before applying|before application)",
    say("Clean the skin first."),
  ),
  rule(
    "gently clean skin (before use|first|before applying|before application)",
    say("Gently clean the skin first."),
  ),
  rule(
    "dry the (area|affected area) (before use|first|before applying|before application)",
    say("Dry the area first."),
  ),
  rule("dry the skin (before use|first|before applying|before application)", say("Dry the skin first.")),
  rule("leave on overnight", say("Leave it on all night.")),
  rule("wash off in the morning", say("Wash it off in the morning.")),
  rule("then wash off", say("After that, wash it off.")),
  rule("high (into|in) the vagina", say("Put it high into the vagina.")),
  rule(
    [
      "remove (the|) (old patch|old patch first|previous patch|old patches|used patch)",
      "remove (the|) (old patch before applying new one|old patch before applying a new one|old patch before applying the next)",
    ],
    oldPatch,
  ),
  rule("remove (the|) before applying new patch", say("Take it off before you put on a new patch.")),
  rule("remove (patch|the patch|it|) at night", say("Take it off at night.")),
  rule("remove (patch|the patch|it|) before bed", say("Take it off before you go to bed.")),
  rule("remove (patch|the patch|it|) in the morning", say("Take it off in the morning.")),
  rule(
    "remove (patch|the patch|it|) before applying the next",
    say("Take it off before you put on the next one."),
  ),
  rule("remove (patch|the patch|it|) at bedtime", say("Take it off at bedtime.")),
  rule(
    [
      "(rotate|change|alternate|vary) (the|) (sites|site|injection sites|injection site|application site|application sites|sites of application|sites of injection)",
      "(apply|use|rotate) to (a different|different|alternate|a new) (site|sites|place) (each time|every time|)",
      "to a different site each time",
      "(alternating sites|in rotation|rotating sites|alternate sites|using a different site each time)",
    ],
    otherPlace,
  ),
  rule(
    "(apply|use|rotate) to (a different|different|alternate|a new) area (each time|every time|of skin|)",
    say("Use a different area of skin each time."),
  ),
  rule("to a different site each day", say("Use a different place each day.")),
];

const care: readonly InstructionRule[] = [
  rule(["nebulise", "nebulize", "(to be|) (nebulised|nebulized)"], say("Use a nebuliser.")),
  rule("swish and swallow", say("Rinse your mouth with it, then swallow it.")),
  rule("rinse or gargle", say("Rinse your mouth or gargle with it.")),
  rule("unwrap (and insert|first|)", say("Take the wrapper off first.")),
  rule("a new patch", say("Use a new patch each time.")),
  rule("to thin the blood", say("This medicine is to thin the blood.")),
  rule("(rinse|swish)", say("Rinse your mouth with it.")),
  rule("(rinse and spit|swish and spit)", say("Rinse your mouth with it, then spit it out.")),
  rule("gargle", say("Gargle with it.")),
  rule("gargle and spit", say("Gargle with it, then spit it out.")),
  rule("(keep|store) (in refrigerator)", say("Keep it in the fridge.", { id: "fridge" })),
  rule("(keep|store) at room temperature", say("Keep it at room temperature.")),
  rule(
    "after (brushing|brushing teeth|brushing your teeth|tooth brushing|toothbrushing)",
    say("{Take} it after you brush your teeth."),
  ),
  rule("after cleaning (teeth|your teeth)", say("{Take} it after you clean your teeth.")),
  rule(
    "(shake|to be shaken|shaken) (before use|before using|before each use|before taking|)",
    say("Shake it first."),
  ),
  rule(
    "(shake|to be shaken|shaken) (well|thoroughly) (before use|before using|before each use|before taking|)",
    say("Shake it well first."),
  ),
  rule(
    "(shake|to be shaken|shaken) vigorously (before use|before using|before each use|before taking|)",
    say("Shake it hard first."),
  ),
  rule(
    "shake (the bottle|bottle) (before use|before using|before each use|before taking|)",
    say("Shake the bottle first.", { id: "shake-bottle" }),
  ),
  rule(
    "shake (bottle well|the bottle well) (before use|before using|before each use|before taking|)",
    say("Shake the bottle well first.", { id: "shake-bottle" }),
  ),
  rule(
    "shake (inhaler|the inhaler) (before use|before using|before each use|before taking|)",
    say("Shake the inhaler first."),
  ),
  rule(
    "shake (inhaler well|the inhaler well) (before use|before using|before each use|before taking|)",
    say("Shake the inhaler well first."),
  ),
  rule("shake (can|the can) (before use|before using|before each use|)", say("Shake the can first.")),
  rule(`(rinse|wash) ${mouth}`, say("Rinse your mouth.")),
  rule(`(rinse|wash) ${mouth} ${afterUse}`, say("Rinse your mouth after you {take} it.")),
  rule(`(rinse|wash) ${mouth} after each dose`, say("Rinse your mouth after each dose.")),
  rule(
    [
      `(rinse|wash) ${mouthWater} ${afterUse}`,
      `(rinse|wash) (mouth|your mouth|the mouth) (out|) with water (after use|after each use|afterwards|after)`,
    ],
    say("Rinse your mouth with water after you {take} it."),
  ),
  rule(
    `(rinse|wash) (mouth well|mouth thoroughly) ${afterUse}`,
    say("Rinse your mouth well after you {take} it."),
  ),
  rule(
    "(rinse|wash|rinse your|wash your|rinse the) mouth (and spit|and spit out|out and spit)",
    say("Rinse your mouth, then spit.", { id: "rinse-mouth" }),
  ),
  rule(
    "(rinse|wash|rinse your|wash your|rinse the) mouth (and spit after use|and spit out after use|after use and spit|after use and spit out)",
    say("Rinse your mouth after you {take} it, then spit.", { id: "rinse-mouth" }),
  ),
  rule(
    "(rinse|wash|rinse your|wash your|rinse the) mouth (with water and spit after use|with water and spit out after use)",
    say("Rinse your mouth with water after you {take} it, then spit.", { id: "rinse-mouth" }),
  ),
  rule(
    [
      "(rinse|wash|rinse your|wash your|rinse the) mouth and gargle after use",
      "gargle and rinse mouth after use",
    ],
    say("Rinse your mouth and gargle after you {take} it."),
  ),
  rule(
    "(rinse|wash|rinse your|wash your|rinse the) mouth and gargle with water after use",
    say("Rinse your mouth and gargle with water after you {take} it."),
  ),
  rule("gargle after use", say("Gargle after you {take} it.")),
  rule("gargle with water after use", say("Gargle with water after you {take} it.")),
  rule("(blow your nose|blow nose) (first|before use|before using)", say("Blow your nose first.")),
  rule("clear nose (first|before use|before using)", say("Clear your nose first.")),
  rule(
    "(keep|store) (in the fridge|in a fridge|in the refrigerator|refrigerated)",
    say("Keep it in the fridge.", { id: "fridge" }),
  ),
  rule("do not refrigerate", say("Do not put it in the fridge.")),
  rule("do not freeze", say("Do not freeze it.", { id: "do-not-freeze" })),
  rule(
    "(keep|store) (out of reach of children|out of the reach of children)",
    say("Keep it where children cannot reach it.", { id: "keep-from-children" }),
  ),
  rule(
    "(keep|store) (out of the reach and sight of children|out of reach and sight of children)",
    say("Keep it where children cannot see it or reach it.", { id: "keep-from-children" }),
  ),
  rule("(then throw away|then discard)", say("After that, throw it away.")),
  rule(
    "(read|see|refer to) (the|) (leaflet|patient leaflet|enclosed leaflet|package leaflet|patient information leaflet)",
    say("Read the leaflet.", { id: "read-leaflet" }),
  ),
  rule("(read|see|refer to) (the|) instructions", say("Read the instructions.")),
  rule(
    "(read|see|refer to) (the|) (additional information|the additional information given with this medicine|additional information given with this medicine)",
    say("Read the extra information that comes with this medicine.", { id: "read-leaflet" }),
  ),
  rule("test (the|) pen before (use|each use)", say("Test the pen before you use it.")),
  rule("test (the|) inhaler before (use|each use)", say("Test the inhaler before you use it.")),
  rule("test (the|) spray before (use|each use)", say("Test the spray before you use it.")),
  rule("with caution", say("Be careful when you {take} it.")),
  rule("standing or sitting upright", say("Sit up or stand up when you {take} it.")),
  rule("(while sitting or standing)", say("Sit or stand when you {take} it.")),
  rule("(whilst sitting upright|sitting upright|while sitting upright)", say("Sit up when you {take} it.")),
  rule("(while upright|in an upright position)", say("Stay upright when you {take} it.")),
];

const told = {
  doctor: "doctor",
  gp: "GP",
  prescriber: "prescriber",
  consultant: "consultant",
  specialist: "specialist",
  nurse: "nurse",
  "diabetes nurse": "diabetes nurse",
  dentist: "dentist",
  pharmacist: "pharmacist",
} as const;

/** "as directed by your GP". */
const asTold: readonly InstructionRule[] = [
  rule(
    [
      "(as directed|as prescribed|as instructed|as advised|as told)",
      "(take|use|apply) (as directed|as prescribed|as instructed|as advised)",
    ],
    say("{Take} it the way you have been told."),
  ),
  ...Object.entries(told).map(([typed, who]) =>
    rule(
      [`(as directed|as prescribed|as instructed|as advised|as told) by (your|the|) ${typed}`],
      say(`{Take} it the way your ${who} told you.`),
    ),
  ),
  rule(
    "(as directed|as prescribed|as instructed|as advised|as told) by (the|your|) hospital",
    say("{Take} it the way the hospital told you."),
  ),
  rule(
    "(as directed|as prescribed|as instructed|as advised|as told) by (the|your|) clinic",
    say("{Take} it the way the clinic told you."),
  ),
  rule(
    "(as per instructions|according to the instructions|following the instructions)",
    say("Follow the instructions."),
  ),
  rule("(as per leaflet|as per patient information leaflet)", say("Follow the leaflet.")),
];

/** Every closed instruction we have an exact easy sentence for; whatever is not here is quoted. */
export const instructionRules: readonly InstructionRule[] = [
  ...swallowing,
  ...drinksAndFood,
  ...cautions,
  ...apartFromOthers,
  ...askSomebody,
  ...course,
  ...awayFrom,
  ...onSkin,
  ...care,
  ...asTold,
];
