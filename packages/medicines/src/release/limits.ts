// release: how large anything in a release may be. A real one is about 270 MB in eight files.

export interface Limits {
  /** Bytes of one file, unpacked. */
  readonly largestFile: number;
  /** Bytes of all files, unpacked. */
  readonly largestRelease: number;
  /** Bytes of a zip within the zip, as packed: it is held in memory. */
  readonly largestInnerZip: number;
  /** Times that a file may be larger unpacked than packed, from `ratioFrom` bytes on. Rows of prices pack 40 to 1. */
  readonly largestRatio: number;
  readonly ratioFrom: number;
  /** Files in a zip or folder. */
  readonly mostFiles: number;
  /** Characters between two tags; the longest text that dm+d allows has 700. */
  readonly longestText: number;
  /** Elements within each other. A release has 5 at most. */
  readonly deepest: number;
}

export const limits: Limits = {
  largestFile: 2 ** 30,
  largestRelease: 2 ** 31,
  largestInnerZip: 64 * 2 ** 20,
  largestRatio: 200,
  ratioFrom: 2 ** 20,
  mostFiles: 500,
  longestText: 10_000,
  deepest: 8,
};
