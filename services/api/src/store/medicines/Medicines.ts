// medicines: the dictionary of medicines and devices as the service uses it: one release for all tenants, or none.
import type { Outcome } from "@plainlabel/core";
import type {
  AmppRow,
  DmdCode,
  DmdId,
  GtinRow,
  NameKind,
  ProductLookup,
  Query,
  ReleaseFacts,
  ReleaseReport,
  ReleaseSink,
  VmppRow,
} from "@plainlabel/medicines";
import type { Instant } from "../Tables.ts";
import type { FoundProduct } from "./productsIn.ts";

export interface KeptRelease {
  readonly importedAt: Instant;
  readonly report: ReleaseReport;
}

export type MedicinesState =
  | { readonly state: "none" }
  /** One was imported, and its file or schema is not here: a backup does not hold it. */
  | { readonly state: "missing"; readonly release: KeptRelease }
  | {
      readonly state: "in-use";
      readonly release: KeptRelease;
      /** The one to go back to. */
      readonly before: KeptRelease | null;
    };

/** A product that has what was typed, under one of its names. */
export interface Hit {
  readonly productId: DmdId;
  readonly kind: NameKind;
  /** The name that was found: the product's own, or the one it had. */
  readonly name: string;
}

export interface Found {
  /** In the order of `compareHits`; each product once. */
  readonly hits: readonly Hit[];
  /** There are more than were asked for. */
  readonly more: boolean;
}

/** The release in use, held for one piece of work: another that comes meanwhile changes nothing for it. */
export interface OpenRelease extends KeptRelease {
  readonly products: ProductLookup;
  readonly find: (query: Query, most: number) => Promise<Found>;
  /** What may have been meant where nothing was found: texts to search for, none of them a hit. Each finds something. */
  readonly lookAlikes: (query: Query) => Promise<readonly string[]>;
  /** Packs of a product, without those that are invalid. */
  readonly packsOfVmp: (id: DmdId) => Promise<readonly VmppRow[]>;
  readonly packsOfAmp: (id: DmdId) => Promise<readonly AmppRow[]>;
  /** The same for several products at once. */
  readonly packsOfAmps: (ids: readonly DmdId[]) => Promise<ReadonlyMap<DmdId, readonly AmppRow[]>>;
  /** Barcodes of a pack, ended ones too. */
  readonly gtinsOf: (amppId: DmdId) => Promise<readonly GtinRow[]>;
  /** Several products at once, by their identifiers; those that are not there are left out. */
  readonly found: (ids: readonly DmdId[]) => Promise<ReadonlyMap<DmdId, FoundProduct>>;
  /** The words of a code of one of the release's tables; undefined where it has none. Read once for a release. */
  readonly texts: () => Promise<(table: string, code: DmdCode) => string | undefined>;
}

export interface TakenRelease extends KeptRelease {
  /** Identifiers that were replaced, and that no release before had said so of. */
  readonly newlyReplaced: number;
}

export interface Medicines {
  readonly state: () => Promise<MedicinesState>;
  /** null where no release is in use, or it is missing. */
  readonly open: () => Promise<OpenRelease | null>;
  /**
   * Builds a release beside the one in use from what `read` hands to the sink, and
   * puts it to use whole; where `read` refuses or throws, or the process is
   * killed, nothing has changed. The one before is kept to go back to. Refuses
   * `import-under-way`.
   */
  readonly take: (
    read: (sink: ReleaseSink, inUse: ReleaseFacts | null) => Promise<Outcome<ReleaseReport>>,
  ) => Promise<Outcome<TakenRelease>>;
  /** Puts the release before to use again, and keeps the other. Refuses `no-release-before`. */
  readonly back: () => Promise<Outcome<KeptRelease>>;
}
