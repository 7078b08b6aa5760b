// layout: the times of day and the room there is for them, however they are then set.
import type { TimetableSlot } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Room } from "./Room.ts";

export interface TimetableLayout {
  /** An empty label; a row must fit it. */
  readonly room: Room;
  /** Smallest type size of the profile, at which all columns may still stand side by side. */
  readonly floor: Points;
  readonly slots: readonly TimetableSlot[];
  readonly altOf: (slot: TimetableSlot) => string | null;
  readonly gap: Points;
}
