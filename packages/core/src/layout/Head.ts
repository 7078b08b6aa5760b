// layout: the head of a label: person, which label of how many, and on later labels the medicine.
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, TextRole } from "./LabelSet.ts";
import type { Placed } from "./Piece.ts";
import type { Setting } from "./paragraph.ts";
import type { TypeStep } from "./profiles.ts";
import type { Tag, TagWords } from "./tag.ts";

export interface Head {
  readonly height: Points;
  /** The tag, where it stands at the foot of the label in place of the head. */
  readonly low?: Tag;
  /** `tagAt`: the top of a tag at the foot of the label. */
  readonly place: (x: Points, y: Points, tag: TagWords, tagAt: Points) => Placed;
}

export interface HeadInput {
  readonly document: LabelDocument;
  readonly step: TypeStep;
  readonly width: Points;
  /** The ways to say the tag, the widest first. */
  readonly tags: readonly [Tag, ...Tag[]];
  /** Stock of 60 mm or more: a later head has room for two lines. */
  readonly roomy: boolean;
  readonly setting: (role: TextRole, size: Points) => Setting;
}

/** Between a tag and the words left of it. */
export const tagGap: Points = 8;

/** Words of a head as they are announced. */
export const groupOf = ({ lang }: Sentence, items: Group["items"]): Group => ({
  role: "paragraph",
  lang,
  items,
});
