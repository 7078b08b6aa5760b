// rendering: what a door asks for and what it is answered, the same whether labels are made in this thread or in a worker.
import type { Approval, DerivedFormat, LabelRequest, Outcome, Refusal, WordFormat } from "@plainlabel/core";
import type { ProblemKind } from "../http/problemKinds.ts";
import type { OrderAnswer, OrderCall } from "../orders/OrderCall.ts";
import type { Dictionary } from "./codesAsked.ts";
import type { ItemsAnswer, ItemsCall } from "./ItemsCall.ts";
import type { FactsWanted, LaidOutAnswer } from "./LaidOutAnswer.ts";
import type { MadeLink } from "./MadeLink.ts";
import type { Opening } from "./pageOrders.ts";
import type { LabelQuery } from "./readLabelQuery.ts";
import type { PosterCall, SheetCall } from "./SheetCall.ts";

/**
 * "pdf": one file. "json": every label with what a pharmacist checks. "zip": a file for each item. "binary": the
 * file in a FHIR Binary. "png", "svg": all labels one under another, to be looked at, or one of them. "zpl": a
 * job for a label printer. "look": a drawing of each label with its words, where each sentence stands, and what a
 * pharmacist checks, for the desk. "brf", "ssml", "txt": its words in braille or for a voice.
 */
export type AnswerFormat = "pdf" | "json" | "zip" | "binary" | "look" | DerivedFormat | WordFormat;

/** One request for labels, as it goes to a worker: bytes and plain values only. */
export interface LabelCall {
  /** The body as it was sent; null when there was none. */
  readonly bytes: Uint8Array | null;
  /** Most bytes that a body of its media type may have. */
  readonly largest: number;
  /** It came as FHIR, and must be a resource; false where it is left out. */
  readonly isFhir?: boolean;
  /** What the query says of the dispensing and the printer, or why it cannot be read. */
  readonly query: Outcome<LabelQuery>;
  /** The pharmacy of this installation: for prescriptions whose query names none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** What is painted where no page is wanted first; null: nothing, the labels are laid out. */
  readonly format: AnswerFormat | null;
  /** FHIR types that this door takes; null: it takes plain requests too. */
  readonly resourceTypes: readonly string[] | null;
  /** The host of the pages behind labels; null: this installation has none. */
  readonly publicHost: string | null;
  /** What the pages of the items that ask to be explained will open; null: nobody has looked yet. */
  readonly opens: Opening | null;
  /** What the dictionary of medicines says of the items' codes. */
  readonly dictionary: Dictionary;
  /** The day at the door (ISO), against which supply and approval are held. */
  readonly today: string;
  /** Whatever was sent, every page says SAMPLE. */
  readonly sample: boolean;
  /** The draft is looked at to be approved, and says what the approved label will; false where it is left out. */
  readonly toApprove?: boolean;
}

/** Labels that were laid out before, to be painted: approved as they are or not, with the links that were made for them. */
export interface PaintCall {
  /** As `make` gave it. */
  readonly laidOut: Uint8Array;
  /** null: as they were laid out. */
  readonly approval: Approval | null;
  /** By place; there is one for each item that asks to be explained. */
  readonly links: readonly (MadeLink | null)[];
  /** Other than the request says. */
  readonly copies?: number | undefined;
  readonly format: AnswerFormat;
  /** Which page of a drawing, from 1; undefined for all. */
  readonly label: number | undefined;
}

/** Made and proved: the body to send, ready in the format asked for. */
export interface MadeAnswer {
  readonly outcome: "made";
  readonly body: Uint8Array;
  /** Labels in the answer, for counting and for what the call costs. */
  readonly labels: number;
  /** Items that have none, where each was asked for apart. */
  readonly withheld: number;
  /**
   * Codes of what was noticed while this very format was written, and of needs that are not met, each once: a file has
   * no room to tell it.
   */
  readonly noticed: readonly string[];
}

export interface RefusedAnswer {
  readonly outcome: "refused";
  readonly kind: ProblemKind;
  readonly refusals: readonly Refusal[];
  /** The FHIR type of what was sent, from a closed list; null for anything else. */
  readonly resourceType: string | null;
}

/** Our own verification failed: the names of the claims that did not hold, and nothing of the label. */
export interface FaultedAnswer {
  readonly outcome: "faulted";
  readonly claims: readonly string[];
}

/** What comes of a call in the end. */
export type LabelAnswer = MadeAnswer | RefusedAnswer | FaultedAnswer;

/** Nothing was tried, or it was given up: "queue-full" before, "took-too-long" after. Send it again later. */
export interface Unserved {
  readonly outcome: "queue-full" | "took-too-long" | "not-ready";
}

export interface Load {
  /** Calls that wait for a worker. */
  readonly waiting: number;
  /** Calls being worked on. */
  readonly working: number;
  /** Workers that died or were stopped since the start. */
  readonly lost: number;
}

/** Makes labels. `tenantId` says whose call it is: where calls wait, tenants take turns. */
export interface LabelMaker {
  /** Whether a label could be made now: the sample label was made and proved. */
  readonly ready: () => boolean;
  /** Settles when loading has ended, well or badly; never rejects. */
  readonly settled: Promise<void>;
  /** Never throws on what a caller sent; rejects when something of ours breaks. */
  readonly make: (
    call: LabelCall,
    tenantId: string,
  ) => Promise<LabelAnswer | FactsWanted | LaidOutAnswer | Unserved>;
  /** Goes on from what `make` laid out, as often as wanted. As `make` otherwise. */
  readonly paint: (call: PaintCall, tenantId: string) => Promise<LabelAnswer | Unserved>;
  /** Many items at once, each with an outcome of its own. As `make` otherwise. */
  readonly makeItems: (call: ItemsCall, tenantId: string) => Promise<ItemsAnswer | Unserved>;
  /** Sheets that go with labels. As `make` otherwise; without pages behind codes. */
  readonly makeSheets: (call: SheetCall, tenantId: string) => Promise<LabelAnswer | Unserved>;
  /** A poster for a pharmacy's wall. As `make` otherwise. */
  readonly makePoster: (call: PosterCall, tenantId: string) => Promise<LabelAnswer | Unserved>;
  /** An order of many labels, read beside the thread that serves. Its bytes are given away. As `make` otherwise. */
  readonly readOrder: (call: OrderCall, tenantId: string) => Promise<OrderAnswer | Unserved>;
  readonly load: () => Load;
  /** Ends what runs beside this thread; calls under way are not waited for. */
  readonly close: () => Promise<void>;
}
