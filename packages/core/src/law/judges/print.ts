// law: print: size, face, weight, spacing and case, as laid out.
import { draw } from "@plainlabel/pictograms";
import { drawnWordsOf } from "../../layout/drawnWords.ts";
import type { LabelSet, TextItem, TextRole, Typeface } from "../../layout/LabelSet.ts";
import { type Millimetres, type Points, toMillimetres, toPoints } from "../../units.ts";
import { type FinishedLabel, linesOf, textsOf } from "../FinishedLabel.ts";
import { figureOf, type Judge, judgeBy, notJudged, partly, type Verdict, when } from "./Judge.ts";

/** What the person acts on. */
export const patientRoles = ["name", "medicine", "form", "directions", "timetable", "warning"] as const;

/** Person, medicine and directions with what it is for. */
export const criticalRoles = ["name", "medicine", "form", "directions", "timetable"] as const;

/** Directions and cautions. */
export const doseRoles = ["directions", "timetable", "warning"] as const;

/** All print but the draft mark, which no label that is handed out bears. */
export const printedRoles = [
  ...patientRoles,
  "help",
  "link",
  "particulars",
  "running",
  "continued",
] as const satisfies readonly TextRole[];

const called = new Map<readonly TextRole[], string>([
  [patientRoles, "person, medicine, directions and cautions"],
  [criticalRoles, "person, medicine and directions"],
  [doseRoles, "directions and cautions"],
  [printedRoles, "the label"],
]);

const namesOf = (roles: readonly TextRole[]): string => called.get(roles) ?? roles.join(", ");

/** A measure as the report tells it, with two decimals at most. */
export const told = (number: number): string => String(Math.round(number * 100) / 100);

/** The words inside pictures, as large as they stand on the label. */
const drawnSizesOf = ({ pages }: LabelSet): readonly Points[] =>
  pages
    .flatMap(({ groups }) => groups)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      if (item.kind !== "pictogram") return [];
      const { lettering, height } = draw(item.meaning, drawnWordsOf(item.drawnIn));
      return lettering.map(({ size }): Points => (size * item.height) / height);
    });

export const smallestOf = ({ set }: FinishedLabel, roles: readonly TextRole[]): Points | null => {
  const sizes = linesOf(set, roles).map(({ style }) => style.size);
  return sizes.length === 0 ? null : Math.min(...sizes);
};

/**
 * A verdict on all print of a label: words inside pictures that are smaller than asked say again what stands beside
 * them, so that they are told, and left to a person.
 */
const withPictures = (
  { set }: FinishedLabel,
  roles: readonly TextRole[],
  asked: Points,
  verdict: Verdict,
): Verdict => {
  const drawn = roles === printedRoles && verdict.result === "met" ? Math.min(...drawnSizesOf(set)) : asked;
  return drawn >= asked - hair
    ? verdict
    : partly(
        `${verdict.why} Words inside pictures: ${told(drawn)} point. For a person to judge: whether they have to be as large.`,
      );
};

export const xHeightOf = ({ xHeight }: FinishedLabel, size: Points): string =>
  `x-height ${told(toMillimetres(size * xHeight))} mm`;

/** Layout places to a millionth; two sizes that differ by less are one. */
const hair = 1e-6;

export const sizeVerdict = (label: FinishedLabel, roles: readonly TextRole[], asked: Points): Verdict => {
  const smallest = smallestOf(label, roles);
  if (smallest === null) return notJudged("The label has no such words.");
  const verdict = when(
    smallest >= asked - hair,
    `Smallest print of ${namesOf(roles)}: ${told(smallest)} point, ${xHeightOf(label, smallest)}. Asked: ${told(asked)} point.`,
  );
  return withPictures(label, roles, asked, verdict);
};

/** Print of these roles is at least as large as the rule's figure. */
export const atLeastAsked = (roles: readonly TextRole[]): Judge =>
  judgeBy((label, rule) => sizeVerdict(label, roles, figureOf(rule)));

/**
 * The same of a rule that speaks of a label whole and is measured in what the person acts on: where other print is
 * smaller, such as particulars and repeated heads, that is told, and left to a person.
 */
export const atLeastAskedOfLabel = (roles: readonly TextRole[]): Judge =>
  judgeBy((label, rule) => {
    const asked = figureOf(rule);
    const verdict = sizeVerdict(label, roles, asked);
    const least = smallestOf(label, printedRoles);
    return verdict.result !== "met" || least === null || least >= asked - hair
      ? verdict
      : partly(
          `${verdict.why} Other print of the label: ${told(least)} point. For a person to judge: whether it has to be as large.`,
        );
  });

export const atLeast = (asked: Points, roles: readonly TextRole[]): Judge =>
  judgeBy((label) => sizeVerdict(label, roles, asked));

const xHeightVerdict = (label: FinishedLabel, asked: Millimetres): Verdict => {
  const smallest = smallestOf(label, printedRoles);
  if (smallest === null) return notJudged("The label has no such words.");
  const verdict = when(
    toMillimetres(smallest * label.xHeight) >= asked - hair,
    `Smallest print of the label: ${told(smallest)} point, ${xHeightOf(label, smallest)}. Asked: ${told(asked)} mm.`,
  );
  return withPictures(label, printedRoles, toPoints(asked) / label.xHeight, verdict);
};

/** The small letters of all print are at least this high. */
export const xHeightAtLeast = (asked: Millimetres): Judge => judgeBy((label) => xHeightVerdict(label, asked));

/** They are at least as high as the rule's figure, in millimetres. */
export const xHeightAsked: Judge = judgeBy((label, rule) => xHeightVerdict(label, figureOf(rule)));

interface Face {
  readonly name: string;
  readonly sansSerif: boolean;
  readonly condensed: boolean;
}

const faces: Readonly<Record<Typeface, Face>> = {
  andika: { name: "Andika", sansSerif: true, condensed: false },
  atkinson: { name: "Atkinson Hyperlegible Next", sansSerif: true, condensed: false },
};

const facesOn = ({ set }: FinishedLabel): readonly (Face | undefined)[] => [
  ...new Set(linesOf(set).map(({ style }) => faces[style.typeface ?? "andika"])),
];

const named = (used: readonly (Face | undefined)[]): string =>
  used.map((face) => face?.name ?? "a face that is not known here").join(", ");

/** No serifs, not condensed. */
export const sansSerif: Judge = judgeBy((label) => {
  const used = facesOn(label);
  return when(
    used.every((face) => face?.sansSerif === true && !face.condensed),
    `Latin letters are set in ${named(used)}.`,
  );
});

export const oneFace: Judge = judgeBy((label) => {
  const used = facesOn(label);
  return when(used.length <= 1, `Set in ${named(used)}.`);
});

export const boldThroughout = (roles: readonly TextRole[]): Judge =>
  judgeBy(({ set }) => {
    const thin = linesOf(set, roles).filter(({ style }) => style.weight !== "bold");
    return when(
      thin.length === 0,
      thin.length === 0 ? "All of it is bold." : `${thin.length} stretches of it are not bold.`,
    );
  });

/** All of these, as one: the first that is not met says so. */
export const allOf = (...judges: readonly [Judge, ...Judge[]]): Judge =>
  judgeBy((label, rule) => {
    const verdicts = judges.map(({ judge }) => judge(label, rule));
    const order = ["not-met", "not-judged", "partly", "met"] as const;
    const result = order.find((one) => verdicts.some((verdict) => verdict.result === one))!;
    return { result, why: verdicts.map(({ why }) => why).join(" ") };
  });

export interface Pitch {
  /** Base line to base line. */
  readonly pitch: Points;
  readonly size: Points;
}

/** Of lines that follow one another in one sentence, in one size. */
const pitchesOf = ({ set }: FinishedLabel): readonly Pitch[] =>
  set.pages
    .flatMap(({ groups }) => groups)
    .flatMap((group) => {
      const lines = textsOf(group).toSorted((one, other) => one.baseline - other.baseline);
      return lines.slice(1).flatMap((line: TextItem, at): readonly Pitch[] => {
        const before = lines[at]!;
        const pitch = line.baseline - before.baseline;
        return pitch < hair || before.style.size !== line.style.size
          ? []
          : [{ pitch, size: line.style.size }];
      });
    });

const byPitch = (judge: (pitches: readonly Pitch[]) => Verdict): Judge =>
  judgeBy((label) => {
    const pitches = pitchesOf(label);
    return pitches.length === 0 ? notJudged("No sentence takes two lines.") : judge(pitches);
  });

const ems = (pitches: readonly Pitch[]): readonly [number, number] => {
  const all = pitches.map(({ pitch, size }) => pitch / size);
  return [Math.min(...all), Math.max(...all)];
};

/** Base line to base line in sizes of the print, from `least` to `most`; rounded to hundredths, as a rule's figures are. */
export const lineSpacing = (least: number, most: number): Judge =>
  byPitch((pitches) => {
    const [narrow, wide] = ems(pitches).map((one) => Math.round(one * 100) / 100) as [number, number];
    return when(
      narrow >= least && wide <= most,
      `Lines are ${narrow === wide ? narrow : `${narrow} to ${wide}`} times the print size apart. Asked: ${least === most ? least : `${least} to ${most}`}.`,
    );
  });

/** The rule's figure in millimetres. */
export const linePitch: Judge = judgeBy((label, rule) => {
  const asked = figureOf(rule);
  return byPitch((pitches) => {
    const least = toMillimetres(Math.min(...pitches.map(({ pitch }) => pitch)));
    return when(
      least >= asked - hair,
      `Base lines are ${told(least)} mm apart or more. Asked: ${told(asked)} mm.`,
    );
  }).judge(label, rule);
});

const capitals = /(?:^|[^\p{L}])(\p{Lu}{4,}(?:[ ,;-]+\p{Lu}{4,})+)(?![\p{L}])/u;

/** No words in capitals one after another in what the person reads; a single one may be a short form or a name. */
export const sentenceCase: Judge = judgeBy(({ set }) => {
  const line = linesOf(set, patientRoles).find(({ text }) => capitals.test(text));
  return when(
    line === undefined,
    line === undefined ? "No words in capitals one after another." : `In capitals: ${line.text.trim()}`,
  );
});

/** The painters know black ink on white paper and nothing else; the proof reads that back. */
export const blackOnWhite: Judge = judgeBy(() =>
  when(true, "Black on white, 21 to 1: nothing is printed in any other colour."),
);

/** A label set has no turned text: its items know a place, no angle. */
export const neverTurned: Judge = judgeBy(() =>
  when(true, "No text is turned: layout sets lines across the label only."),
);
