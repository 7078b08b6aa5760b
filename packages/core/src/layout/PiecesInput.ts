// layout: what the blocks of a document are made into pieces with. Nothing of the document: pieces may outlive it.
import type { Points } from "../units.ts";
import type { Arrangement } from "./Arrangement.ts";
import type { frontColumn } from "./front.ts";
import type { TextRole } from "./LabelSet.ts";
import type { Setting } from "./paragraph.ts";
import type { KnownPictures } from "./pictures.ts";
import type { TypeStep } from "./profiles.ts";
import type { Room } from "./Room.ts";

export interface PiecesInput {
  readonly arrangement: Arrangement;
  readonly step: TypeStep;
  readonly width: Points;
  /** The column in which the dose is seen at once; null: the whole width. */
  readonly front: ReturnType<typeof frontColumn>;
  /** Under the head of a later label. */
  readonly room: Room;
  /** The profile's smallest body size. */
  readonly floor: Points;
  readonly dpi: 203 | 300;
  readonly qrModules: (url: string) => number;
  readonly setting: (role: TextRole, size: Points) => Setting;
  readonly pictures: KnownPictures;
}
