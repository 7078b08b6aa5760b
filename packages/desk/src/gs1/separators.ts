// gs1: the mark between two fields, and every way in which scanners and keyboards write it.

/** ASCII 29, "group separator": ends a field whose length varies. */
export const separator = "\u001d";

/**
 * What is typed for ASCII 29 where a keyboard has no key for it: the names that
 * scanners are set to send, Ctrl+] without its Ctrl, Alt+29 of Windows, and
 * single signs. None can stand in a field but "<GS>" and "<FNC1>", since
 * braces, square brackets, carets, bars, tildes, hashes, backslashes and spaces
 * are outside GS1's characters; nobody prints those two as a batch.
 */
const standIns =
  /\u241d|\u2194|\{(?:GS|FNC1)\}|<(?:GS|FNC1|0x1D)>|\[(?:GS|FNC1)\]|&#(?:29|x1d);|\\(?:x1d|u001d|0?29|F)|\^\]|[\^|~#\]\t ]/giu;

export const withSeparators = (code: string): string => code.replace(standIns, separator);
