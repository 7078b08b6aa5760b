// Each rule that a machine judges, by a label that meets it and one that does not.
import { type LabelsOfItem, type LawRow, lawNames, lawRules, type RuleId } from "@plainlabel/core";
import { expect, test } from "vitest";
import { judging } from "../../packages/core/src/law/judging.ts";
import { tellLaw } from "../../packages/core/src/law/tellLaw.ts";
import {
  directed,
  first,
  instead,
  inTimes,
  inTwoFaces,
  labelWith,
  last,
  muted,
  needing,
  onPaperTimes,
  onTop,
  requested,
  signed,
  sized,
  spaced,
  spoken,
  warned,
  weighted,
  without,
  withoutCode,
  withoutLine,
} from "./labels.ts";

const link = { url: "https://EXAMPLE.ORG/7Q", opens: "film" };
const fullLabel = { on: "box", by: "R. Okafor", at: "2026-11-22T10:30:00+00:00" };

const plain = labelWith();
const forChest = labelWith({ indication: "For your chest infection" });
const large = labelWith({ ...needing({ profile: "large-20", easyRead: true }), link });
const braille = labelWith(needing({ codes: ["936661000000109"] }));
const several = labelWith({ ...needing({ profile: "large-24" }), warnings: [{ number: 9 }, { number: 5 }] });
const threeTimes = labelWith(directed("Take ONE capsule THREE times a day"));
const spelt = labelWith({ ...needing({ profile: "standard", numbers: "words" }) });
const byTheClock = labelWith(directed("Take ONE capsule at 8 am and ONE at 8 pm"));
const asDirected = labelWith(directed("Use as directed by the clinic"));
const companion = labelWith({ purpose: "companion", fullLabel });
const urdu = labelWith({
  ...needing({ profile: "large-18", languages: ["ur"] }),
  approval: undefined,
  stock: "102x152",
});
const spanish = labelWith({ ...needing({ languages: ["es"] }), approval: undefined, stock: "102x152" });
/** The pharmacy's own warning has no words in Urdu. */
const urduAndOwn = labelWith({
  ...needing({ languages: ["ur"] }),
  ...warned("May stain your teeth"),
  approval: undefined,
  stock: "102x152",
});
/** Asked for, and not on an approved label as long as nobody has signed the words. */
const urduLeftOff = labelWith({ ...needing({ profile: "large-18", languages: ["ur"] }), stock: "102x152" });
const spanishLeftOff = labelWith({ ...needing({ languages: ["es"] }), stock: "102x152" });
const welsh = labelWith({
  ...needing({ languages: ["cy"] }),
  ...directed("Take ONE capsule THREE times a day"),
  approval: undefined,
  stock: "102x152",
});
const welshLeftOff = labelWith({ ...needing({ languages: ["cy"] }), stock: "102x152" });
const asNeeded = labelWith(directed("Take ONE capsule up to 4 times a day when needed"));

const childrenInCapitals = labelWith(warned("KEEP OUT OF REACH OF CHILDREN"));

/** What the two labels get. */
interface Case {
  readonly meets: readonly [LabelsOfItem, LawRow["result"]];
  readonly breaks: readonly [LabelsOfItem, LawRow["result"]];
  /** In what is said of the second. */
  readonly why?: RegExp;
}

const yes = (good: LabelsOfItem, bad: LabelsOfItem, why?: RegExp): Case => ({
  meets: [good, "met"],
  breaks: [bad, "not-met"],
  ...(why === undefined ? {} : { why }),
});

const partly = (good: LabelsOfItem, bad: LabelsOfItem, why?: RegExp): Case => ({
  ...yes(good, bad, why),
  meets: [good, "partly"],
});

/** Of a rule that nobody can say whether it applies: that it is not met is told without a verdict. */
const ifItApplies = (
  good: LabelsOfItem,
  bad: LabelsOfItem,
  why?: RegExp,
  result: "met" | "partly" = "met",
): Case => ({
  meets: [good, result],
  breaks: [bad, "not-judged"],
  ...(why === undefined ? {} : { why }),
});

/** No label can meet it, since a request has no place for something; what else is missing is told all the same. */
const neverMet = (bad: LabelsOfItem, why: RegExp, result: "not-met" | "not-judged" = "not-met"): Case => ({
  meets: [plain, result],
  breaks: [bad, result],
  why,
});

const nameless = without("name", "running")(plain);
const medicineless = without("medicine", "form", "running")(plain);
const directionless = without("directions")(plain);
const cautionless = without("warning")(plain);
const noSupplier = withoutLine("Alder Lane Pharmacy")(plain);
const noAddress = withoutLine("14 Alder Lane")(plain);
const noDate = withoutLine("February")(plain);
const noQuantity = withoutLine("21 capsules")(plain);
const noPhone = without("help")(plain);
const noStrength = instead("500 mg", "")(plain);
const noForm = instead("capsules", "")(plain);
const thinDose = weighted("regular", "directions")(plain);
const small = sized(8, "directions")(plain);

/** A particular is told as missing. */
const lacks = (name: string): RegExp => new RegExp(`Not on the label:[^.]*${name}`);

const noPlaceFor = (name: string): RegExp =>
  new RegExp(`Not on the label, as there is no place for it here:[^.]*${name}`);

const cases: Readonly<Partial<Record<RuleId, Case>>> = {
  "UK-HMR-25-01": yes(plain, nameless, lacks("the person's name")),
  "UK-HMR-25-02": yes(plain, noAddress, lacks("the pharmacy's address")),
  "UK-HMR-25-03": yes(plain, noDate, lacks("the date of supply")),
  "UK-HMR-25-04a": yes(plain, medicineless, lacks("the name of the medicine")),
  "UK-HMR-25-04b": partly(plain, directionless, lacks("the directions")),
  "UK-HMR-25-04c": partly(plain, cautionless, lacks("the cautions")),
  "UK-HMR-25-05": ifItApplies(plain, labelWith({ approval: undefined }), /draft/, "partly"),
  "UK-HMR-257-6": partly(plain, sized(7, "particulars")(plain), /7 point, x-height 1\.23 mm/),
  "UK-HMR-26-05": yes(plain, noDate, lacks("the date of supply")),
  "UK-HMR-26-11": partly(plain, directionless, lacks("the directions")),
  "UK-PIL-PICTURES": yes(large, muted(large), /without words/),
  "UK-HMR-266": partly(urdu, urduAndOwn, /own words is in English alone/),
  "UK-RPS-CHILDREN": yes(plain, withoutLine("children")(plain)),
  "UK-RPS-SKIN": ifItApplies(
    labelWith(warned("For external use only.")),
    plain,
    /only of medicines for the skin/,
    "partly",
  ),
  "UK-SPS-14": partly(large, sized(13, "warning")(large), /13 point/),
  "UK-SPS-FLAG": partly(several, withoutLine(" of ")(several), /0 of \d+ labels/),
  "UK-SPS-EXTRA": yes(companion, withoutLine("Goes with")(companion)),
  "UK-NPSA-12": partly(plain, sized(11, "directions")(plain), /11 point/),
  "EN-AIS-5": partly(large, braille, /grade 2 braille/),
  "GB-EQA-20-6": partly(large, sized(16, "warning")(large), /16 point/),
  "WLS-BNF-WELSH": partly(welsh, welshLeftOff, /do not stand in Welsh/),

  "US-FDCA-353": neverMet(nameless, lacks("the person's name")),
  "US-290.5": ifItApplies(
    labelWith(warned("Federal law prohibits the transfer of this medicine to anybody else.")),
    plain,
    /does not say it/,
  ),
  "US-209.10a": ifItApplies(
    labelWith(warned("Tell of side effects: 1-800-FDA-1088.")),
    plain,
    /sticker/,
    "partly",
  ),
  "US-209.10b-6": yes(
    labelWith(warned("Tell of side effects: 1-800-FDA-1088.")),
    sized(5, "warning")(labelWith(warned("Tell of side effects: 1-800-FDA-1088."))),
    /5 point/,
  ),
  "US-209.10b-style": partly(plain, inTwoFaces(plain), /Atkinson/),
  "US-1306.24": neverMet(nameless, lacks("the person's name"), "not-judged"),
  "US-ADA-303b2": partly(large, braille, /No code to scan, and print of 14 point/),
  "US-1557-201c2": partly(signed(urdu), urdu, /Nobody has signed/),
  "US-1557-201c3": yes(signed(urdu), urdu, /Nobody has signed/),
  "US-AB-18": yes(weighted("bold", "directions", "warning", "timetable")(large), large, /not bold/),
  "US-AB-CASE": yes(plain, instead("Keep taking", "KEEP TAKING")(plain), /KEEP TAKING/),
  "US-AB-FONT": yes(plain, inTimes(plain), /not known/),
  "US-AB-SPACING": yes(spaced(1.5)(large), large, /Asked: 1\.5/),
  "US-AB-ETEXT": ifItApplies(large, withoutCode(large), /no code/, "partly"),
  "US-USP17-TOP": yes(plain, first("particulars")(plain), /particulars, person/),
  "US-USP17-LESS": yes(plain, onTop("particulars")(plain), /above/),
  "US-USP17-12": yes(plain, sized(10, "medicine")(plain), /10 point/),
  "US-USP17-SPACE": yes(spaced(1.25)(several), spaced(1.1)(several), /1\.1 times/),
  "US-USP17-FONT": yes(plain, inTimes(plain), /not known/),
  "US-USP17-DIGITS": yes(plain, spelt, /Spelt out: “(?:one|ONE)”/i),
  "US-USP17-NOTIMES": yes(plain, threeTimes, /3 times a day/),
  "US-USP17-NOCLOCK": yes(
    plain,
    requested({ directions: { text: "Take one twice a day" } })(byTheClock),
    /8/,
  ),

  "CA-1707.5-FOUR": yes(plain, last("directions")(plain), /Between them stand: cautions/),
  "CA-1707.5-ORDER": yes(plain, forChest, /person, medicine, what it is for, directions/),
  "CA-1707.5-HALF": yes(
    onPaperTimes(0.5)(without("warning", "help", "particulars", "running")(plain)),
    plain,
    /Asked: 50 %/,
  ),
  "CA-1707.5-12": yes(plain, sized(11, "name")(plain), /11 point/),
  "CA-1707.5-EMPHASIS": yes(
    weighted("bold", "directions")(plain),
    thinDose,
    /Without bold words: directions/,
  ),
  "CA-1707.5-REST": partly(plain, last("directions")(plain), /Between them stand: cautions/),
  "CA-4076-LIST": neverMet(noQuantity, lacks("the quantity")),
  "CA-HSC-111480": neverMet(noStrength, lacks("the strength")),
  "CA-4076.6-LANG": partly(urdu, urduLeftOff, /do not stand in Urdu/),
  "CA-4076.6-ENGLISH": yes(urdu, spoken("ur")(urdu), /English is missing/),
  "CA-4076.6-SUPPLEMENT": yes(urdu, spoken("ur")(urdu), /English is missing/),
  "CA-4076.8-AFFIX": partly(large, braille, /braille/),
  "CA-4076.8-FORM": partly(large, braille, /braille/),
  "CA-4076.8-SUPPLEMENT": yes(several, sized(20, "directions")(several), /20 point/),

  "OR-564-BOTH": yes(urdu, urduLeftOff, /do not stand in Urdu/),
  "OR-LANGS": yes(spanish, spanishLeftOff, /do not stand in Spanish/),
  "OR-405-CHECK": partly(
    large,
    labelWith({ ...needing({ profile: "large-20" }), link, approval: undefined }),
    /nobody has approved/,
  ),

  "WA-026-VERB": yes(plain, instead("Take", "")(plain), /Not found[^.]*: verb/),
  "WA-026-FORM": yes(plain, instead("capsule", "")(plain), /form/),
  "WA-026-QTY": yes(plain, instead("1", "")(plain), /quantity/),
  "WA-026-ROUTE": partly(plain, instead("Take", "")(plain), /route/),
  "WA-026-FREQ": yes(plain, instead("night", "")(instead("morning", "")(plain)), /frequency/),
  "WA-026-CONTEXT": partly(
    asNeeded,
    instead("needed", "")(instead("only", "")(instead("Only", "")(instead("when", "")(asNeeded)))),
    /as needed/,
  ),
  "WA-VISUAL-ITEMS": yes(plain, noQuantity, lacks("the quantity")),
  "WA-VISUAL-ONE": yes(large, braille, /No code to scan, and print of 14 point/),
  "WA-BOTH": partly(urdu, urduLeftOff, /Urdu/),
  "WA-029-1": partly(urdu, urduLeftOff, /Urdu/),
  "WA-246-LIST": neverMet(noAddress, lacks("the pharmacy's address")),
  "WA-016-QTY": yes(plain, noQuantity, lacks("the quantity")),
  "WA-016-TRANSFER": yes(labelWith(warned("The law prohibits the transfer of this medicine.")), plain),

  "NV-2801-LIST": neverMet(noDate, lacks("the date of supply")),
  "NV-2801-ALCOHOL": yes(labelWith(warned("No alcohol without asking your prescriber.")), plain),
  "NV-SECOND-LANG": partly(urdu, urduLeftOff, /Urdu/),
  "NV-453-DIRECTED": yes(plain, asDirected, /as directed/),

  "NY-SHEET": ifItApplies(urdu, urduLeftOff, /sheet/),
  "NY-63.12-CRITICAL": yes(plain, instead(".", "")(plain), /end with/),
  "NY-63.12-12": yes(weighted("bold", "directions")(plain), small, /8 point/),
  "NY-63.12-PLAIN": yes(weighted("regular", "help", "particulars", "link")(plain), plain, /telephone/),

  "TX-006a": partly(plain, medicineless, lacks("the name of the medicine")),
  "TX-006b": neverMet(noPhone, lacks("the pharmacy's telephone")),
  "TX-006e": ifItApplies(
    labelWith(warned("Substituted for the brand that was prescribed.")),
    plain,
    /substituted/,
  ),
  "TX-006f": partly(plain, inTimes(plain), /not known/),
  "TX-291-10": partly(large, plain, /9 point/),

  "CO-124-2": neverMet(directionless, lacks("the directions")),
  "CO-124-PURPOSE": partly(forChest, withoutLine("chest")(forChest), lacks("what it is for")),
  "CO-1115-ONE": partly(large, braille, /No code to scan, and print of 14 point/),
  "CO-1115-ETEXT": ifItApplies(large, withoutCode(large), /no code/, "partly"),

  "MN-212-1": neverMet(plain, noPlaceFor("the maker's name")),
  "MN-212-OPIOID": ifItApplies(
    labelWith(warned("This opioid can lead to overdose and addiction.")),
    plain,
    /opiates/,
  ),
  "MN-212-4b": partly(large, braille, /braille/),
  "VA-FORM": partly(large, braille, /braille/),
  "MD-221": neverMet(cautionless, lacks("the cautions")),

  "CAN-G06-LIST": neverMet(noSupplier, lacks("the pharmacy's name"), "not-judged"),
  "CAN-C01005": neverMet(medicineless, lacks("the name of the medicine")),
  "QC-PATIENT": yes(plain, nameless, lacks("the person's name")),
  "QC-DATE": neverMet(noDate, lacks("the date of supply")),
  "QC-NAME": yes(plain, noStrength, lacks("the strength")),
  "QC-DOSE": partly(plain, directionless, lacks("the directions")),
  "QC-KEEP": partly(plain, cautionless, lacks("the cautions")),
  "QC-RENEW": neverMet(plain, noPlaceFor("the renewals")),
  "QC-WHO": neverMet(noPhone, lacks("the pharmacy's telephone")),
  "ON-156": neverMet(medicineless, lacks("the name of the medicine")),

  "AU-NSL-1": partly(plain, sized(30, "particulars")(plain), /30 point/),
  "AU-NSL-DIGITS": yes(plain, spelt, /Spelt out/),
  "AU-NSL-EXPLICIT": partly(plain, asDirected, /as directed/),
  "AU-L-CHILD": partly(childrenInCapitals, plain, /does not say these words/),
  "AU-L-ENGLISH": yes(plain, spoken("zh")(plain), /not stand in English/),
  "AU-L-NAME": yes(plain, noForm, lacks("the form")),
  "AU-L-DIRECTIONS": partly(plain, directionless, lacks("the directions")),
  "AU-L-QTY": yes(plain, noQuantity, lacks("the quantity")),
  "AU-L-PATIENT": yes(plain, nameless, lacks("the person's name")),
  "AU-L-SUPPLIER": yes(plain, noPhone, lacks("the pharmacy's telephone")),
  "AU-L-DATE": yes(plain, noDate, lacks("the date of supply")),
  "AU-L-REF": neverMet(plain, noPlaceFor("the prescription number")),
  "AU-L-EXTERNAL": ifItApplies(labelWith(warned("FOR EXTERNAL USE ONLY")), plain, /skin/, "partly"),
  "AU-K-SEDATION": ifItApplies(labelWith({ warnings: [{ number: 2 }] }), plain, /list/, "partly"),
  "AU-L-15MM": yes(plain, sized(8, "particulars")(plain), /1\.41 mm\. Asked: 1\.5 mm/),

  "IE-9-PATIENT": yes(plain, nameless, lacks("the person's name")),
  "IE-9-SUPPLIER": yes(plain, noSupplier, lacks("the pharmacy's name")),
  "IE-9-DATE": yes(plain, noDate, lacks("the date of supply")),
  "IE-9-NAME": yes(plain, medicineless, lacks("the name of the medicine")),
  "IE-9-DIRECTIONS": partly(plain, directionless, lacks("the directions")),
  "IE-9-CHILDREN": yes(plain, withoutLine("children")(plain)),
  "EU-56": partly(plain, sized(7, "particulars")(plain), /7 point/),
  "EU-63-1": partly(plain, spoken("bg")(plain), /not stand in English/),
  "EU-READ-7": yes(plain, sized(7, "particulars")(plain), /1\.23 mm/),
  "EU-READ-3MM": yes(spaced(1.2)(several), spaced(0.3)(several), /Asked: 3 mm/),
};

/** Nothing that layout can place breaks them: it knows no colour but black and no angle. */
const byDesign: readonly RuleId[] = ["US-AB-CONTRAST", "US-AB-HORIZONTAL", "US-USP17-CONTRAST"];

/** Every rule of every profile, judged by one label. */
const rowsOf = (label: LabelsOfItem): ReadonlyMap<RuleId, LawRow> =>
  new Map(lawNames.flatMap((name) => tellLaw(name, label).rules.map((row) => [row.id, row] as const)));

const told = new Map<LabelsOfItem, ReadonlyMap<RuleId, LawRow>>();
const rowOf = (label: LabelsOfItem, id: RuleId): LawRow => {
  const rows = told.get(label) ?? rowsOf(label);
  told.set(label, rows);
  return rows.get(id)!;
};

const ids = lawRules.map(({ id }) => id);

test("every rule that a machine judges has its two labels here, and no other rule has", () => {
  const judged = ids.filter((id) => judging[id].judged);
  expect([...Object.keys(cases), ...byDesign].sort()).toEqual([...judged].sort());
});

test.each(Object.entries(cases) as [RuleId, Case][])("%s", (id, { meets, breaks, why }) => {
  const [good, bad] = [rowOf(meets[0], id), rowOf(breaks[0], id)];
  expect([good.result, bad.result, good.why, bad.why]).toEqual([
    meets[1],
    breaks[1],
    expect.stringMatching(/\w/),
    expect.stringMatching(why ?? /\w/),
  ]);
  // Where neither is met, the fault is told of the second alone; where both labels are one, there is no fault to plant.
  if (why !== undefined && good.result === bad.result && meets[0] !== breaks[0])
    expect(good.why).not.toMatch(why);
});

test.each(byDesign)("%s is met by what layout is", (id) => {
  expect(rowOf(plain, id).result).toBe("met");
});
