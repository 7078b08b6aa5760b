// source: the files of a release, wherever they lie.

export interface SourceFile {
  /** Without folders: "f_vmp2_3230326.xml". */
  readonly name: string;
  /** Bytes unpacked, as the zip or the disk says; a stream of another length fails. */
  readonly bytes: number;
  /** What the bytes must add up to; null where nothing says. */
  readonly crc32: number | null;
  /** The bytes; rejects, or fails half way, when they cannot be read. */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

export interface ReleaseSource {
  readonly files: readonly SourceFile[];
  close(): Promise<void>;
}
