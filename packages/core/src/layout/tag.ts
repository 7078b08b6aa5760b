// layout: the tag of a label: which of the set it is, for which pack, and whether it is a draft. A draft takes no
// more room than what is approved.
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, misfits } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";

export interface TagInput {
  readonly document: LabelDocument;
  readonly setId: string;
  /** Stock of 60 mm or more, where a draft's mark is larger. */
  readonly roomy: boolean;
  /**
   * "Label 2 of 3 · K7Q2", or where that takes a line that the other leaves, "2 of 3 · K7Q2". Never "2/3": new
   * readers take it for a part of a tablet. Never without the dot: "1 of 4 42XF" runs on into the mark.
   */
  readonly long: boolean;
  readonly width: Points;
  readonly size: Points;
  readonly setting: (role: TextRole, size: Points) => Setting;
}

/** What a tag says: which label of how many, and whether it is a draft's. */
export interface TagWords {
  readonly label: number;
  readonly of: number;
  readonly draft: boolean;
}

export interface PlacedTag {
  /** Of a draft; read before all else. */
  readonly mark: readonly Group[];
  /** Which pack, and which label of the set. */
  readonly number: readonly Group[];
}

export interface Tag {
  /** Of the widest tag that may come, draft or not. */
  readonly width: Points;
  readonly height: Points;
  /** From its top to where its ink ends. */
  readonly ink: Points;
  /** From its top to the base line of its number. */
  readonly baseline: Points;
  /** With its right edge at `right`, or its left edge at `left` where that is what is given. */
  readonly place: (
    at: { readonly left?: Points; readonly right?: Points },
    y: Points,
    says: TagWords,
  ) => PlacedTag;
}

/** The draft mark is for the pharmacist, who must not overlook it; on small stock it is as large as the number beside it. */
const leastDraft: Points = 12;

const draftGap: Points = 4;

/** So wide that nobody reads the pack's number on into the label's. */
const packGap: Points = 10;

/** The words of a tag beside its mark. */
const wordsOf = ({ document, setId, long }: TagInput, { draft, label, of }: TagWords): string => {
  if (of === 1) return setId;
  const counted = document.running.counted === "pages" ? "Page" : "Label";
  const number = long ? `${counted} ${label} of ${of}` : `${label} of ${of}`;
  return draft ? number : `${number} · ${setId}`;
};

/** The words of a tag as sentences; `mark`: of a draft. */
const sayingsOf = ({
  document,
  size,
  setting,
}: TagInput): { readonly mark: Sentence; readonly say: (text: string) => Sentence } => {
  /* Its words are English whatever the sheet speaks, as the name beside it is. */
  const { lang } = document.running.who;
  const { ofTags } = setting("running", size).memory;
  const say = (text: string): Sentence => {
    const key = `${lang}|${text}`;
    const before = ofTags.get(key);
    if (before !== undefined) return before;
    const said: Sentence = { runs: [{ text, strong: true }], lang, pictogram: null, source: "" };
    ofTags.set(key, said);
    return said;
  };
  return { say, mark: document.blocks.find((block) => block.kind === "draft")?.sentence ?? say("DRAFT") };
};

/** From base line to base line of a tag in two lines, in ems. */
const stackedPitch = 1.12;

/**
 * The tag in two lines, for the end of a line that leaves it no room in one: which label, and under it which pack; of a
 * draft its mark, and under that which label. Null where the labels are of several packs: that is a third thing to say.
 */
export const stackedTag = (input: TagInput, most: number): Tag | null => {
  const { document, width, size, setting } = input;
  if (document.running.pack !== undefined) return null;
  const { mark, say } = sayingsOf(input);
  const linesOf = ({ draft, label, of }: TagWords): readonly Sentence[] => [
    ...(draft ? [mark] : []),
    ...(of > 1 ? [say(`${label} of ${of}`)] : []),
    ...(draft ? [] : [say(input.setId)]),
  ];
  const set = (sentence: Sentence): Fitted<Paragraph> =>
    paragraph(sentence, width, setting(sentence === mark ? "draft" : "running", size));
  const widest = [mark, say(`${most} of ${most}`), say(input.setId)].map(set);
  const lines = widest.flatMap((line) => (line.fits ? [line.value] : []));
  if (lines.length < widest.length) return null;
  const pitch = stackedPitch * size;
  const { baseline } = lines[0]!.lines[0]!;
  const ink = pitch + Math.max(...lines.map(({ height, hang }) => height - hang));
  return {
    width: Math.max(...lines.map((line) => line.width)),
    height: ink,
    ink,
    baseline,
    place: ({ left, right }, y, says) => {
      const placed = linesOf(says).flatMap((sentence, at): readonly Group[] => {
        const line = set(sentence);
        if (!line.fits) return [];
        const x = left ?? (right ?? 0) - line.value.width;
        return [{ role: "paragraph", lang: sentence.lang, items: line.value.place(x, y + at * pitch) }];
      });
      return says.draft
        ? { mark: placed.slice(0, 1), number: placed.slice(1) }
        : { mark: [], number: placed };
    },
  };
};

/** `most`: the highest number that the set may come to. */
export const tagFor = (input: TagInput, most: number): Fitted<Tag> => {
  const { document, width, size, setting } = input;
  const small = setting("running", size);
  const large = setting("draft", input.roomy ? Math.max(size, leastDraft) : size);
  const { mark, say } = sayingsOf(input);
  const numberAs = (says: TagWords): Fitted<Paragraph> => paragraph(say(wordsOf(input, says)), width, small);
  const widest = numberAs({ draft: false, label: most, of: most });
  if (!widest.fits) return widest;
  const widestDraft = numberAs({ draft: true, label: most, of: most });
  if (!widestDraft.fits) return widestDraft;
  const draft = paragraph(mark, width, large);
  if (!draft.fits) return draft;
  const { pack } = document.running;
  const packSet = pack === undefined ? undefined : paragraph(pack, width, small);
  if (packSet?.fits === false) return packSet;
  const packWidth = packSet === undefined ? 0 : packSet.value.width + packGap;
  const asDraft = packWidth + draft.value.width + draftGap + widestDraft.value.width;
  if (asDraft > width) return misfits({ why: "too-wide", words: "DRAFT", missing: asDraft - width });
  return fits({
    width: Math.max(packWidth + widest.value.width, asDraft),
    height: Math.max(widest.value.height, draft.value.height),
    ink: Math.max(widest.value.height, draft.value.height) - Math.min(widest.value.hang, draft.value.hang),
    baseline: draft.value.height - widest.value.height + widest.value.lines[0]!.baseline,
    place: ({ left, right }, y, says) => {
      const groupOf = ({ lang }: Sentence, items: Group["items"]): Group => ({
        role: "paragraph",
        lang,
        items,
      });
      const topOf = ({ height }: Paragraph): Points => y + draft.value.height - height;
      const packAt = (x: Points, top: Points): readonly Group[] =>
        pack === undefined || packSet === undefined ? [] : [groupOf(pack, packSet.value.place(x, top))];
      /* A lone draft belongs to no other label: beside its mark the letters of the set would be a riddle. */
      if (says.draft && says.of === 1) {
        const besides = packSet === undefined ? 0 : draftGap + packSet.value.width;
        const alone = left ?? (right ?? 0) - draft.value.width - besides;
        return {
          mark: [groupOf(mark, draft.value.place(alone, y))],
          number: packAt(alone + draft.value.width + draftGap, topOf(widest.value)),
        };
      }
      const number = numberAs(says);
      if (!number.fits) return { mark: [], number: [] };
      const markWidth = !says.draft ? 0 : draft.value.width + draftGap;
      const start = left ?? (right ?? 0) - number.value.width - packWidth - markWidth;
      const words = say(wordsOf(input, says));
      const top = topOf(number.value);
      return {
        mark: says.draft ? [groupOf(mark, draft.value.place(start, y))] : [],
        number: [
          ...packAt(start + markWidth, top),
          groupOf(words, number.value.place(start + markWidth + packWidth, top)),
        ],
      };
    },
  });
};
