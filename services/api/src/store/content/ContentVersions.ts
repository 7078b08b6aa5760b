// content: a pharmacy's own entries and films, with everything they ever said and who said it.
import type { Film, MedicineEntry, Photograph } from "@plainlabel/content";
import type { Instant } from "../Tables.ts";

/** The bytes of a photograph, apart from what is said of it, so that lists of photographs are short. */
export interface KeptPicture {
  readonly type: Photograph["picture"]["type"];
  readonly base64: string;
}

/**
 * What is kept under each kind. The name of an entry is its substance, that of a film or photograph its id, that
 * of a picture its SHA-256.
 */
export interface ContentKinds {
  readonly entry: MedicineEntry;
  readonly film: Film;
  readonly photograph: Photograph;
  readonly picture: KeptPicture;
}

export type ContentKind = keyof ContentKinds;

/** Those that somebody signs. */
export type SignedKind = Exclude<ContentKind, "picture">;

/** The professional who answers for a change. */
export interface Signatory {
  readonly name: string;
  /** Registration number, such as that of the General Pharmaceutical Council. */
  readonly registration: string;
}

export interface ContentKey<K extends ContentKind = ContentKind> {
  readonly tenantId: string;
  readonly kind: K;
  readonly name: string;
}

export interface ContentVersion<K extends ContentKind> {
  readonly name: string;
  /** Counts from 1; every change and every withdrawal is one more. */
  readonly version: number;
  /** null: withdrawn with this version. */
  readonly body: ContentKinds[K] | null;
  readonly by: Signatory;
  readonly at: Instant;
}

/** `changed`: somebody else was faster, or what was read is old; `current` is the version that holds (0: none). */
export type Kept =
  | { readonly outcome: "kept"; readonly version: number }
  | { readonly outcome: "changed"; readonly current: number };

export interface ContentVersions {
  /**
   * Keeps a new version after version `after` (0: there is none yet). A body of
   * null withdraws. The body has passed its schema. Throws `StoreOutage`.
   */
  readonly keep: <K extends ContentKind>(
    key: ContentKey<K>,
    body: ContentKinds[K] | null,
    by: Signatory,
    after: number,
  ) => Promise<Kept>;
  /** The version that holds, withdrawn or not; null where there never was one. */
  readonly current: <K extends ContentKind>(key: ContentKey<K>) => Promise<ContentVersion<K> | null>;
  /** Every version that holds and is not withdrawn, by name. */
  readonly all: <K extends ContentKind>(tenantId: string, kind: K) => Promise<readonly ContentVersion<K>[]>;
  /** How many versions this tenant has kept in all, withdrawals too: never less than before. */
  readonly count: (tenantId: string) => Promise<number>;
  /** Newest first, at most `limit`. */
  readonly history: <K extends ContentKind>(
    key: ContentKey<K>,
    limit?: number,
  ) => Promise<readonly ContentVersion<K>[]>;
}
