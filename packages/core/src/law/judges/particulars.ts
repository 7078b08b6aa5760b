// law: particulars: whether what has to be named stands on the label.
import { dateInWords } from "@plainlabel/language";
import { wordsOf } from "../../document/LabelDocument.ts";
import type { TextRole } from "../../layout/LabelSet.ts";
import { englishDirections, type FinishedLabel, holds, plain, saidIn } from "../FinishedLabel.ts";
import { type Judge, judgeBy, met, notJudged, notMet, partly, type Verdict } from "./Judge.ts";

/** "none": there is nothing of it to say. "unsure": what stands there may or may not be it. */
type Found = "there" | "missing" | "none" | "unsure";

interface Particular {
  /** As it stands in a list: "the date of supply". */
  readonly name: string;
  /** Whether a companion carries it too; otherwise the full label beside it does. */
  readonly onCompanion: boolean;
  /** A request has no place for it, and so no label of ours can say it. */
  readonly hasNoPlace?: true;
  readonly find: (label: FinishedLabel) => Found;
}

const found = (isThere: boolean): Found => (isThere ? "there" : "missing");

const says = (label: FinishedLabel, text: string, ...roles: readonly TextRole[]): boolean =>
  holds(saidIn(label.set, roles), text);

const medicineRoles = ["medicine", "form", "running"] as const;

/** A number with a unit of strength: "500 mg", "1%", "100 units/mL". */
const strengthInName =
  /\d\s?(?:mg|mcg|micrograms?|nanograms?|g|kg|ml|l|%|units?|iu|mmol|mol|megaunits?)(?![\p{L}\p{N}])|\d%/iu;

const formInName =
  /(?:^|[^\p{L}])(?:tablets?|caplets?|capsules?|cream|ointment|gel|lotion|drops?|inhaler|patch(?:es)?|spray|solution|suspension|syrup|liquid|powder|granules|sachets?|suppositor(?:y|ies)|pessar(?:y|ies)|injection|foam|paste|shampoo|lozenges?|pastilles?|elixir|mouthwash|enema|oil)(?![\p{L}])/iu;

/** Said in a field of its own, or held in the name. */
const heldInName = (label: FinishedLabel, own: string | undefined, pattern: RegExp): Found => {
  if (own !== undefined) return found(says(label, own, ...medicineRoles));
  return pattern.test(saidIn(label.set, medicineRoles)) ? "there" : "unsure";
};

/** Every English sentence of these blocks, in lines of these roles. */
const saysAll = (
  label: FinishedLabel,
  sentences: readonly string[],
  ...roles: readonly TextRole[]
): Found => {
  if (sentences.length === 0) return "none";
  const said = saidIn(label.set, roles);
  return found(sentences.every((sentence) => holds(said, sentence)));
};

const warningsOf = ({ document }: FinishedLabel): readonly string[] =>
  document.blocks.flatMap((block) =>
    block.kind === "warning" ? block.sentences.map((sentence) => plain(wordsOf(sentence))) : [],
  );

const noPlace = (name: string): Particular => ({
  name,
  onCompanion: false,
  hasNoPlace: true,
  find: () => "missing",
});

/** What a rule asks for only where there is any, and nobody here knows whether there is. */
const ifAny = (name: string): Particular => ({
  name: `${name}, if there is any`,
  onCompanion: false,
  hasNoPlace: true,
  find: () => "unsure",
});

/** Every particular that some rule asks for. */
export const particulars = {
  patient: {
    name: "the person's name",
    onCompanion: true,
    find: (label) => found(says(label, label.request.person.name, "name", "running")),
  },
  medicine: {
    name: "the name of the medicine",
    onCompanion: true,
    find: (label) => found(says(label, label.request.medicine.name, ...medicineRoles)),
  },
  strength: {
    name: "the strength",
    onCompanion: true,
    find: (label) => heldInName(label, label.request.medicine.strength, strengthInName),
  },
  form: {
    name: "the form",
    onCompanion: true,
    find: (label) => heldInName(label, label.request.medicine.form, formInName),
  },
  directions: {
    name: "the directions",
    onCompanion: true,
    find: (label) => {
      const asked = saysAll(label, englishDirections(label), "directions", "timetable");
      return asked === "none" ? "missing" : asked;
    },
  },
  cautions: {
    name: "the cautions that were sent",
    onCompanion: true,
    find: (label) =>
      (label.request.warnings ?? []).length === 0
        ? "none"
        : saysAll(label, warningsOf(label), "warning", "directions"),
  },
  purpose: {
    name: "what it is for",
    onCompanion: true,
    find: (label) =>
      label.request.indication === undefined
        ? "none"
        : found(says(label, label.request.indication, "directions")),
  },
  quantity: {
    name: "the quantity",
    onCompanion: false,
    find: (label) =>
      found(
        label.request.medicine.quantity !== undefined &&
          says(label, label.request.medicine.quantity, "particulars"),
      ),
  },
  date: {
    name: "the date of supply",
    onCompanion: true,
    find: (label) => found(says(label, dateInWords(label.request.dispensedOn), "particulars")),
  },
  supplier: {
    name: "the pharmacy's name",
    onCompanion: false,
    find: (label) => found(says(label, label.request.pharmacy.name, "particulars")),
  },
  address: {
    name: "the pharmacy's address",
    onCompanion: false,
    find: (label) => found(says(label, label.request.pharmacy.address, "particulars")),
  },
  phone: {
    name: "the pharmacy's telephone number",
    onCompanion: true,
    find: (label) => found(says(label, label.request.pharmacy.phone, "help")),
  },
  prescriber: noPlace("the prescriber's name"),
  number: noPlace("the prescription number"),
  expiry: noPlace("the expiry date"),
  maker: noPlace("the maker's name"),
  looks: noPlace("what the medicine looks like"),
  renewals: noPlace("the renewals that are authorised"),
  anyMaker: ifAny("the maker's name, where the name is no brand"),
  anyRenewals: ifAny("refills left"),
  anyExpiry: ifAny("an expiry date"),
  anyStorage: ifAny("storage"),
} as const satisfies Readonly<Record<string, Particular>>;

export type ParticularName = keyof typeof particulars;

/** "Not on the label: the strength." What a request has no place for stands in a sentence of its own. */
const told = (what: string, of: readonly Particular[]): readonly string[] => {
  const list = (some: readonly Particular[]): string => some.map(({ name }) => name).join(", ");
  const [kept, placeless] = [of.filter((one) => !one.hasNoPlace), of.filter((one) => one.hasNoPlace)];
  return [
    ...(kept.length === 0 ? [] : [`${what}: ${list(kept)}.`]),
    ...(placeless.length === 0 ? [] : [`${what}, as there is no place for it here: ${list(placeless)}.`]),
  ];
};

const verdictOn = (label: FinishedLabel, asked: readonly Particular[]): Verdict => {
  const rows = asked.map((particular) => ({ particular, is: particular.find(label) }));
  const that = (is: Found) => rows.filter((row) => row.is === is).map(({ particular }) => particular);
  const [there, missing, unsure, none] = [that("there"), that("missing"), that("unsure"), that("none")];
  const why = [
    ...told("Not on the label", missing),
    ...told("On the label", there),
    ...told("Not to be told", unsure),
    ...told("Nothing was sent of", none),
  ].join(" ");
  const beside = missing.filter(({ onCompanion }) => !onCompanion);
  if (label.request.purpose === "companion" && missing.length > 0 && beside.length === missing.length)
    return notJudged(
      `A companion: the full label beside it is asked for the rest, and is not seen here. ${why}`,
    );
  if (missing.length > 0) return notMet(why);
  if (unsure.length > 0) return partly(why);
  return there.length === 0 ? notJudged(why) : met(why);
};

/** All of these stand on the label. */
export const shows = (...names: readonly [ParticularName, ...ParticularName[]]): Judge =>
  judgeBy((label) =>
    verdictOn(
      label,
      names.map((name) => particulars[name]),
    ),
  );
