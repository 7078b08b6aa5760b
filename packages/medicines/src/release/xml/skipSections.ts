// xml: sections that nobody reads, taken out of the text before it is parsed: half of a release is prices.

export interface SectionSkipper {
  /** What of the text so far is to be parsed. Begin and end of a section stay, so the rest is as well-formed as before. */
  next(text: string): string;
  /** What was held back, at the end of the file. */
  rest(): string;
  /** Lines that were taken out so far. */
  readonly lines: number;
  /** A comment or CDATA was taken out with a section, so that its end may not have been its end. */
  readonly unsure: boolean;
}

const linesIn = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
};

/**
 * Looks for the tags as a release writes them, without attributes: an element
 * written otherwise is not found here and is parsed like all others. Between
 * them no "<" can stand but of a tag, unless in a comment or CDATA.
 */
export const sectionSkipper = (sections: readonly string[]): SectionSkipper => {
  const longest = Math.max(0, ...sections.map((name) => name.length)) + 3;
  let held = "";
  let end: string | null = null;
  let lines = 0;
  let unsure = false;

  /** The last sign that was taken out: "<!" may be cut in two. */
  let last = "";

  const drop = (text: string): void => {
    lines += linesIn(text);
    if (`${last}${text}`.includes("<!")) unsure = true;
    last = text.slice(-1);
  };

  const firstSection = (text: string): { readonly at: number; readonly name: string } | undefined =>
    sections
      .map((name) => ({ at: text.indexOf(`<${name}>`), name }))
      .filter(({ at }) => at !== -1)
      .toSorted((one, other) => one.at - other.at)[0];

  /** `whole` is false while more may come: a tag may be cut in two. */
  const read = (text: string, whole: boolean): string => {
    let given = "";
    let left = text;
    for (;;) {
      if (end === null) {
        const found = firstSection(left);
        if (found === undefined) break;
        const begun = found.at + found.name.length + 2;
        given += left.slice(0, begun);
        left = left.slice(begun);
        end = `</${found.name}>`;
      } else {
        const at = left.indexOf(end);
        if (at === -1) break;
        drop(left.slice(0, at));
        given += end;
        left = left.slice(at + end.length);
        end = null;
      }
    }
    const keep = whole ? 0 : Math.min(longest, left.length);
    held = left.slice(left.length - keep);
    const rest = left.slice(0, left.length - keep);
    if (end === null) return given + rest;
    drop(rest);
    return given;
  };

  return {
    next: (text) => (sections.length === 0 ? text : read(held + text, false)),
    rest: () => read(held, true),
    get lines() {
      return lines;
    },
    get unsure() {
      return unsure;
    },
  };
};
