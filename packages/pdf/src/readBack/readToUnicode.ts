// readBack: a font's ToUnicode map, code to text (ISO 32000-1, 9.10.3).
import type { PdfValue } from "./PdfValue.ts";
import { type Cursor, isWord, latin1, type PdfWord, readToken, skipSpace } from "./parseValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const mostCodes = 65_536;

const hexString = (token: PdfValue | PdfWord | undefined): string => {
  if (typeof token !== "object" || token === null || !("kind" in token) || token.kind !== "string")
    throw new UnreadableFile("a malformed ToUnicode map");
  return token.bytes;
};

const codeOf = (bytes: string): number => {
  let code = 0;
  for (let index = 0; index < bytes.length; index += 1) code = code * 256 + bytes.charCodeAt(index);
  return code;
};

/** UTF-16BE to text; half a pair is kept as it is, for the judge to see. */
export const utf16 = (bytes: string): string => {
  let text = "";
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
  return text;
};

/** The text `step` places after `text` in a range: its last unit counted up. */
const advanced = (text: string, step: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + step);

/** All codes that a ToUnicode stream gives a text to. */
export const readToUnicode = (bytes: Uint8Array): ReadonlyMap<number, string> => {
  const map = new Map<number, string>();
  const cursor: Cursor = { text: latin1(bytes), at: 0 };
  let section: (PdfValue | PdfWord)[] = [];
  let puts = 0;
  const put = (code: number, text: string): void => {
    puts += 1;
    if (puts > mostCodes) throw new UnreadableFile("a ToUnicode map with too many codes");
    map.set(code, text);
  };
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= cursor.text.length) return map;
    const token = readToken(cursor, false);
    if (!isWord(token)) {
      section.push(token);
      continue;
    }
    if (token.word === "endbfchar")
      for (let index = 0; index < section.length; index += 2)
        put(codeOf(hexString(section[index])), utf16(hexString(section[index + 1])));
    if (token.word === "endbfrange")
      for (let index = 0; index < section.length; index += 3) {
        const first = codeOf(hexString(section[index]));
        const last = codeOf(hexString(section[index + 1]));
        const target = section[index + 2];
        if (last - first > mostCodes) throw new UnreadableFile("a ToUnicode range too wide");
        for (let code = first; code <= last; code += 1)
          put(
            code,
            Array.isArray(target)
              ? utf16(hexString(target[code - first]))
              : advanced(utf16(hexString(target)), code - first),
          );
      }
    section = [];
  }
};
