// rendering: what a door asks for that makes sheets, as it goes to a worker: bytes and plain values only.
import type { LabelRequest, Outcome, SheetWanted, SupplyContext } from "@plainlabel/core";

/** What the address of a sheet may say. */
export interface SheetQuery {
  readonly wanted: SheetWanted;
  readonly supply: SupplyContext;
  /** The parameters that were given. */
  readonly given: readonly string[];
}

/** One request for sheets, as it goes to a worker. */
export interface SheetCall {
  /** The body as it was sent; null when there was none. */
  readonly bytes: Uint8Array | null;
  /** Most bytes that a body of its media type may have. */
  readonly largest: number;
  /** The pharmacy of this installation: for prescriptions whose query names none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** The day at the door (ISO), against which supply and approval are held. */
  readonly today: string;
  /** Whatever was sent, every page says SAMPLE. */
  readonly sample: boolean;
  /** What the address says, or why it cannot be read. */
  readonly query: Outcome<SheetQuery>;
  /** "pdf": all sheets in one file. "json": each with what should be looked at before it is handed over. */
  /** "html": all medicines as a page for a phone. */
  readonly format: "pdf" | "json" | "html";
  /** With "json": all sheets in one file all the same. */
  readonly oneFile?: boolean;
}

/** One request for a poster, as it goes to a worker. */
export interface PosterCall extends Pick<SheetCall, "bytes" | "largest" | "today"> {
  /** "json": with what should be looked at before it is hung up. */
  readonly format: "pdf" | "json";
}
