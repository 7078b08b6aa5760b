// readBack: the one way in which reading a file fails. Whatever the bytes are, nothing else is thrown.

/**
 * The bytes are not a PDF that can be proved: damaged, encrypted, using a
 * feature no label needs, or out of bounds. The message names the place in the
 * file and never quotes its words, so it may be logged.
 */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
