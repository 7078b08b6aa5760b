// compose: our own easy-read words for the BNF cautionary and advisory labels. Nothing here is BNF wording.
import type { Meaning } from "@plainlabel/pictograms";

/** One idea of a warning: at most 15 words, positive instruction first where there is one. */
export interface WarningSentence {
  readonly text: string;
  /** The words that carry a number and what it counts; they stand once in `text`. */
  readonly strong?: string;
  /** The picture that says the same; null where none does so exactly. */
  readonly pictogram: Meaning | null;
}

/** A warning as reviewed data. Labels 1-19, 29, 30 and 32 stand alone; 21-28 belong to the directions. */
export interface BnfWarning {
  /** Number of the BNF cautionary and advisory label. */
  readonly number: number;
  /** What the label is about, for a professional. */
  readonly topic: string;
  readonly position: "with-directions" | "separate";
  /**
   * Empty where the label has blanks which only the pharmacy can fill (17, 18):
   * a ceiling is a number, and we never make one up.
   */
  readonly sentences: readonly WarningSentence[];
  /** "draft" until a pharmacist has signed these words. */
  readonly status: "draft" | "reviewed";
  readonly version: number;
  /** Where the topic was read. */
  readonly source: string;
  /** What a reviewer must compare with the current BNF before signing. */
  readonly toCheck: readonly string[];
}

/** Read at an address: the topic only, never the wording. */
const seen = (where: string) => `topic read at ${where}`;
const known = "topic from general professional knowledge, not read at a source";

const drowsyPage = seen("https://www.yumpu.com/en/document/view/40465341/bnf-for-children-2011-2012/811");
const childrensPage = seen("https://www.yumpu.com/en/document/view/40465341/bnf-for-children-2011-2012/812");
const appendixPage = seen("https://issuhub.com/view/index?id=3493&pageIndex=1079");
const nextDayPage = seen("https://issuhub.com/view/index?id=3493&pageIndex=1080");
const indigestionPage = seen(
  "https://mawadealmaousoaa.blogspot.com/2023/02/4-warning-do-not-drink-alcohol-rhybudd.html",
);

const say = (text: string, pictogram: Meaning | null = null, strong?: string): WarningSentence =>
  strong === undefined ? { text, pictogram } : { text, pictogram, strong };

const sleepy = say("This medicine may make you sleepy.", { id: "may-make-you-sleepy" });
const doNotDrive = say("If you feel sleepy, do not drive.", { id: "do-not-drive" });
const noTools = say("If you feel sleepy, do not use tools or machines.");
const noAlcohol = say("Do not drink alcohol.", { id: "no-alcohol" });
const gapBothWays = say(
  "This means 2 hours before and 2 hours after.",
  null,
  "2 hours before and 2 hours after",
);
const indigestionGap = say(
  "Leave 2 hours between this medicine and indigestion medicines.",
  { id: "no-indigestion-remedies" },
  "2 hours",
);
const ironZincGap = say(
  "Leave 2 hours between this medicine and medicines with iron or zinc.",
  { id: "no-iron-zinc" },
  "2 hours",
);
const milkGap = say("Leave 2 hours between this medicine and milk.", { id: "no-milk" }, "2 hours");

const separate = (
  number: number,
  topic: string,
  source: string,
  sentences: readonly WarningSentence[],
  toCheck: readonly string[] = [],
): BnfWarning => ({
  number,
  topic,
  position: "separate",
  sentences,
  status: "draft",
  version: 1,
  source,
  toCheck,
});

const withDirections = (
  ...[number, topic, source, sentences, toCheck]: Parameters<typeof separate>
): BnfWarning => ({
  ...separate(number, topic, source, sentences, toCheck ?? []),
  position: "with-directions",
});

/** Every live label, by number. A number that is not here is refused (`warningOf`). */
export const bnfWarnings: readonly BnfWarning[] = [
  separate(1, "may cause drowsiness; for people who do not drive or drink, such as children", drowsyPage, [
    sleepy,
  ]),
  separate(2, "may cause drowsiness; driving and machines; no alcohol", drowsyPage, [
    sleepy,
    doNotDrive,
    noTools,
    noAlcohol,
  ]),
  separate(3, "may cause drowsiness; driving and machines", appendixPage, [sleepy, doNotDrive, noTools]),
  separate(4, "no alcohol", appendixPage, [noAlcohol]),
  separate(5, "indigestion remedies 2 hours apart", indigestionPage, [indigestionGap, gapBothWays]),
  separate(6, "indigestion remedies, iron and zinc 2 hours apart", indigestionPage, [
    indigestionGap,
    ironZincGap,
    gapBothWays,
  ]),
  separate(7, "milk, indigestion remedies, iron and zinc 2 hours apart", indigestionPage, [
    milkGap,
    indigestionGap,
    ironZincGap,
    gapBothWays,
  ]),
  separate(8, "do not stop unless the doctor says so", known, [
    say("Keep taking this medicine."),
    say("Do not stop unless your doctor tells you to.", { id: "do-not-stop-suddenly" }),
  ]),
  separate(9, "doses evenly spaced; finish the course unless told to stop", known, [
    say("Spread your doses evenly through the day."),
    say("Keep taking this medicine until it is all finished.", { id: "finish-the-course" }),
    say("Only stop early if you are told to stop."),
  ]),
  separate(
    10,
    "read the additional information given with the medicine",
    known,
    [
      say("Read the extra information that comes with this medicine.", { id: "read-leaflet" }),
      say("Ask your pharmacist if you need help to read it.", { id: "ask-pharmacist" }),
    ],
    ["The second sentence is ours: the label itself only says to read the information."],
  ),
  separate(11, "sunlight and sunbeds", known, [
    say("Keep sunlight off your skin.", { id: "avoid-sun" }),
    say("Do this on bright, cloudy days too."),
    say("Do not use sunbeds."),
  ]),
  separate(
    12,
    "nothing else that contains aspirin",
    known,
    [
      say("Do not take aspirin while you take this medicine."),
      say("Do not take anything with aspirin in it.", { id: "no-aspirin" }),
      say("Some cold and pain medicines have aspirin in them."),
    ],
    ["The last sentence is ours, so that a person looks at what they buy."],
  ),
  separate(13, "dissolve or mix with water", childrensPage, [
    say("Let this medicine dissolve or mix in water before you take it.", { id: "dissolve-in-water" }),
  ]),
  separate(14, "may colour the urine, harmless", childrensPage, [
    say("This medicine may change the colour of your pee.", { id: "urine-colour" }),
    say("The new colour will not hurt you."),
  ]),
  separate(
    15,
    "flammable",
    childrensPage,
    [
      say("After you put it on, keep away from fire, flames and cigarettes.", { id: "no-flames" }),
      say("This medicine can catch fire."),
    ],
    ["Cigarettes are named by us as a kind of flame."],
  ),
  separate(16, "dissolve under the tongue; keep in the bottle; new supply after 8 weeks", childrensPage, [
    say("Put the tablet under your tongue.", { id: "under-tongue" }),
    say("Let it dissolve there."),
    say("Do not swallow it."),
    say("Keep the tablets in this bottle, with the cap closed tight."),
    say("Get new tablets 8 weeks after you open the bottle.", null, "8 weeks"),
  ]),
  separate(
    17,
    "maximum in 24 hours; the number is left blank",
    childrensPage,
    [],
    ["The pharmacy sends the whole sentence with its number."],
  ),
  separate(
    18,
    "maximum in 24 hours and in a week; the numbers are left blank",
    childrensPage,
    [],
    ["The pharmacy sends the whole sentence with its numbers."],
  ),
  separate(19, "makes sleepy; still sleepy next day; driving and machines; no alcohol", nextDayPage, [
    say("This medicine makes you sleepy.", { id: "may-make-you-sleepy" }),
    say("You may still be sleepy the next day.", { id: "sleepy-next-day" }),
    say("If you are still sleepy, do not drive.", { id: "do-not-drive" }),
    say("If you are still sleepy, do not use tools or machines."),
    noAlcohol,
  ]),
  withDirections(21, "with or just after food", known, [
    say("Take this medicine with food, or just after food.", { id: "with-food" }),
  ]),
  withDirections(22, "30 to 60 minutes before food", known, [
    say("Take this medicine 30 to 60 minutes before food.", { id: "before-food" }, "30 to 60 minutes"),
  ]),
  withDirections(23, "empty stomach: 1 hour before or 2 hours after food", known, [
    say("Take this medicine on an empty stomach.", { id: "empty-stomach" }),
    say(
      "This means 1 hour before food, or 2 hours after food.",
      null,
      "1 hour before food, or 2 hours after food",
    ),
  ]),
  withDirections(
    24,
    "suck or chew",
    known,
    [say("Suck or chew this medicine.")],
    ["No picture: one says suck, another says chew, none says either."],
  ),
  withDirections(25, "swallow whole", indigestionPage, [
    say("Swallow this medicine whole.", { id: "swallow-whole" }),
    say("Do not chew it or crush it.", { id: "do-not-crush" }),
  ]),
  withDirections(26, "dissolve under the tongue", known, [
    say("Put this medicine under your tongue.", { id: "under-tongue" }),
    say("Let it dissolve there."),
  ]),
  withDirections(27, "full glass of water", known, [
    say("Take this medicine with a full glass of water.", { id: "swallow-with-water" }),
  ]),
  withDirections(28, "spread thinly, affected skin only", known, [
    say("Spread a thin layer.", { id: "spread-thinly" }),
    say("Put it only on the skin that needs it.", { id: "only-on-skin" }),
  ]),
  separate(
    29,
    "at most 2 at once and 8 in 24 hours",
    known,
    [
      say("Do not take more than 2 at one time.", null, "2 at one time"),
      say("Do not take more than 8 in 24 hours.", null, "8 in 24 hours"),
    ],
    [
      "Says 2 and 8 of what the directions count; must never stand beside directions with another ceiling.",
      "No picture: one that shows 8 doses would be read as 8 times 2.",
    ],
  ),
  separate(30, "contains paracetamol; no other paracetamol; too much needs a doctor at once", known, [
    say("This medicine has paracetamol in it."),
    say("Do not take anything else with paracetamol in it.", { id: "no-other-paracetamol" }),
    say("If you take too much, talk to a doctor straight away."),
    say("Do this even if you feel well."),
  ]),
  separate(32, "contains aspirin; no other aspirin", known, [
    say("This medicine has aspirin in it."),
    say("Do not take anything else with aspirin in it.", { id: "no-aspirin" }),
  ]),
];

/** Numbers that were once in use, or never were, with what became of them. */
export const retiredWarnings: ReadonlyMap<number, string> = new Map([
  [20, "was never given out"],
  [31, "was deleted"],
  [33, "was deleted"],
]);
