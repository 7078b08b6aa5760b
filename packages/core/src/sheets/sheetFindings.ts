// sheets: what somebody should look at before a sheet is handed over. A sheet shows it and settles nothing.
import type { Finding, Step } from "@plainlabel/directions";
import { type SheetTag, sheetPhrasesOf } from "@plainlabel/language";
import type { SheetItem } from "./SheetItem.ts";

/** Words of a name that are of its salt or its form, and no substance. */
const besides = new Set(
  (
    "acetate besilate besylate bromide calcium chloride citrate disodium fumarate gluconate hydrobromide hydrochloride " +
    "hydrogen lactate magnesium maleate mesilate monohydrate nitrate phosphate potassium sodium succinate sulfate sulphate " +
    "tartrate trihydrate anhydrous and with plus acid " +
    "capsule capsules cream dose drops effervescent chewable dispersible flavour free gastro-resistant generic granules " +
    "inhaler injection liquid lotion micrograms modified-release nasal ointment oral patch patches pen pessaries powder " +
    "pre-filled prolonged-release sachets solution soluble spray sugar sugar-free suppositories suspension syrup tablet " +
    "tablets units"
  ).split(" "),
);

/** What the British names of combined medicines hold (British Approved Names). */
const combined: Readonly<Record<string, readonly string[]>> = {
  "co-amilofruse": ["amiloride", "furosemide"],
  "co-amoxiclav": ["amoxicillin", "clavulanic"],
  "co-beneldopa": ["levodopa", "benserazide"],
  "co-careldopa": ["levodopa", "carbidopa"],
  "co-codamol": ["codeine", "paracetamol"],
  "co-codaprin": ["codeine", "aspirin"],
  "co-dydramol": ["dihydrocodeine", "paracetamol"],
  "co-tenidone": ["atenolol", "chlortalidone"],
  "co-trimoxazole": ["sulfamethoxazole", "trimethoprim"],
};

/** The substances that a medicine's name tells; a brand's tells only itself. A name of nothing but a salt is that salt's. */
export const substancesIn = (name: string): ReadonlySet<string> => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 3);
  const known = words.flatMap((word) => combined[word] ?? [word]);
  const told = known.filter((word) => !besides.has(word));
  return new Set(told.length > 0 ? told : known);
};

const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

const sameSubstance = (items: readonly SheetItem[]): readonly Finding[] =>
  pairsOf(items).flatMap(([one, other]) => {
    const shared = [...substancesIn(one.request.medicine.name)].filter((word) =>
      substancesIn(other.request.medicine.name).has(word),
    );
    return shared.length === 0
      ? []
      : [
          {
            code: "sheet-same-substance",
            path: `${other.source}/medicine`,
            detail: `Two medicines are of one substance by their names (${shared.join(", ")}): "${one.medicine}" and "${other.medicine}".`,
            help: "Check that both are meant. The sheet shows both.",
          },
        ];
  });

type Relation = NonNullable<Step["food"]>["relation"];

/** Whether the dose goes with food or without it; null where it stands between. */
const withFood: Readonly<Record<Relation, boolean | null>> = {
  with: true,
  after: true,
  "with-or-after": true,
  before: false,
  "empty-stomach": false,
  between: null,
};

const foodOf = ({ prescribed }: SheetItem): boolean | null => {
  const food = prescribed?.regimen.steps[0]?.food ?? null;
  return food === null ? null : withFood[food.relation];
};

/** Two rows of one time that cannot both be done: one with food, one without. */
const otherAtOneTime = (items: readonly SheetItem[]): readonly Finding[] =>
  pairsOf(items).flatMap(([one, other]) => {
    const [first, second] = [foodOf(one), foodOf(other)];
    if (first === null || second === null || first === second) return [];
    const times = (one.column?.cells ?? [])
      .map(({ row }) => row.time)
      .filter((time) => other.column?.cells.some(({ row }) => row.time === time));
    return times.map((time) => ({
      code: "sheet-times-disagree",
      path: `${other.source}/directions`,
      detail: `At one time (${time.toLowerCase()}) "${one.medicine}" is ${first ? "with" : "without"} food and "${other.medicine}" ${second ? "with" : "without"} it.`,
      help: "Say at which times each is to be taken. The sheet shows both as their labels do.",
    }));
  });

const drafts = (items: readonly SheetItem[]): readonly Finding[] => {
  const open = items.filter(({ approved }) => !approved);
  return open.length === 0 || open.length === items.length
    ? []
    : [
        {
          code: "sheet-draft",
          path: open[0]!.source,
          detail: `The sheet is a draft: the labels of ${open.length} of ${items.length} medicines are not approved.`,
          help: "Approve every label, then make the sheet again.",
        },
      ];
};

const otherLanguages = (
  items: readonly SheetItem[],
  language: SheetTag | null,
  inOthers: boolean,
): readonly Finding[] => {
  if (language === null)
    return inOthers
      ? [
          {
            code: "sheet-in-english",
            path: items[0]!.source,
            detail:
              "A label was asked for in another language beside English; this sheet is in English alone.",
            help: "Go through it with the person, or see whether there is one in their language beside it.",
          },
        ]
      : [];
  const alone = items.filter((item) => item.language === null);
  return [
    ...(sheetPhrasesOf(language).reviewed === null
      ? [
          {
            code: "sheet-language-not-signed" as const,
            path: "",
            detail: `The words of the sheet in this language (${language}) are a draft that nobody has signed.`,
            help: "Look at it, and do not hand it over. Once labels are approved, sheets are in English alone.",
          },
        ]
      : []),
    ...alone.map(({ source }) => ({
      code: "sheet-english-alone" as const,
      path: `${source}/directions`,
      detail:
        "The directions of a medicine stand in English on the sheet, with a line that says whom to ask.",
      help: "Explain them to the person.",
    })),
  ];
};

/** `inOthers`: a label was asked for in another language. Pointers are those of the sheet's medicines. */
export const sheetFindings = (
  items: readonly SheetItem[],
  language: SheetTag | null,
  inOthers: boolean,
): readonly Finding[] => [
  ...sameSubstance(items),
  ...otherAtOneTime(items),
  ...drafts(items),
  ...otherLanguages(items, language, inOthers),
];
