// layout: what cannot be torn apart. Pages are filled with pieces, whole or not at all.
import type { Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group, Rule } from "./LabelSet.ts";

/** A line with room on its right: from where, and how far below the top of its piece the base line is. */
export interface FreeLine {
  readonly from: Points;
  readonly baseline: Points;
  /** Of a medicine: how far down letters of the line above it may reach. */
  readonly top?: Points;
}

export interface Piece {
  readonly height: Points;
  /** How much of it, at its foot, holds no ink. */
  readonly hang?: Points;
  /** Space wanted above it; dropped at the top of a page. */
  readonly gap: Points;
  /** Belongs to the foot of the label: pushed to the bottom of the last page where there is room. */
  readonly closing: boolean;
  /**
   * Names of the wholes it belongs to, the largest first. Neighbours of one
   * whole stand on one label wherever one can hold them.
   */
  readonly wholes: readonly string[];
  /** The sentences that it carries whole, in order. */
  readonly says: readonly Sentence[];
  /** How many pictures of the directions it carries; absent: none. */
  readonly draws?: number;
  /** Its lines, for a tag beside one of them; absent: there is none to stand beside. */
  readonly free?: () => readonly FreeLine[];
  /**
   * Words beside a picture: how far in they begin, and the same piece with them further in; null where it would
   * be taller.
   */
  readonly beside?: { readonly inset: Points; readonly at: (inset: Points) => Piece | null };
  /** Puts the piece with its top left corner at x, y. */
  readonly place: (x: Points, y: Points) => Placed;
  /**
   * Parts it between two sentences so that the first part is no taller than
   * `room`; undefined where no sentence fits there. Absent: it stays whole.
   */
  readonly part?: (room: Points) => readonly [Piece, Piece] | undefined;
}

export interface Placed {
  readonly groups: readonly Group[];
  readonly rules: readonly Rule[];
}

/** Why something cannot be laid out at one size on one stock. */
export type Misfit =
  | { readonly why: "too-wide"; readonly words: string; readonly missing: Points }
  | { readonly why: "too-tall"; readonly words: string; readonly missing: Points }
  | { readonly why: "too-many"; readonly words: string; readonly missing: Points };

export type Fitted<T> =
  | { readonly fits: true; readonly value: T }
  | { readonly fits: false; readonly misfit: Misfit };

export const fits = <T>(value: T): Fitted<T> => ({ fits: true, value });
export const misfits = <T>(misfit: Misfit): Fitted<T> => ({ fits: false, misfit });
