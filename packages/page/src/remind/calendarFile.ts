// remind: lines of an iCalendar file (RFC 5545), escaped and folded.

/** RFC 5545, 3.3.11: what a TEXT value may hold. Control characters have no place in one. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");

/** RFC 5545, 3.1: no line is longer than 75 octets without its break; a character is never cut in two. */
export const foldLine = (line: string): string => {
  const lines: string[] = [];
  let rest = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(rest);
      rest = " ";
      octets = 1;
    }
    rest += character;
    octets += size;
  }
  return [...lines, rest].join("\r\n");
};

/** The text of an iCalendar file with these content lines, each folded. */
export const calendarFile = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join("");
