// golden: what a screen reader says of a finished file, from the structure tree as read back from its bytes.
import type { ReadBack, SeenElement } from "@plainlabel/core";

/** How a reader announces an element before its words; "" says nothing. Closed: a new kind must be thought about. */
const announcements: Readonly<Record<string, string>> = {
  Document: "",
  Sect: "",
  H1: "heading level 1",
  P: "",
  L: "list",
  LI: "bullet",
  Lbl: "",
  LBody: "",
  Figure: "picture",
  Link: "link",
  Table: "table",
  TR: "row",
  TH: "column heading",
  TD: "",
  Span: "",
};

const announce = (element: SeenElement): string => {
  const said = announcements[element.type];
  if (said === undefined) throw new Error(`Nobody knows how a reader announces ${element.type}.`);
  return said === "list"
    ? `list, ${element.children.length} item${element.children.length === 1 ? "" : "s"}`
    : said;
};

const languageOf = (element: SeenElement, around: string): string =>
  element.lang !== null && element.lang !== around ? `(${element.lang}) ` : "";

/** One line for each thing that is said without a pause for structure. */
const heard = (element: SeenElement, around: string): readonly string[] => {
  const lines: string[] = [];
  let open = "";
  const close = (): void => {
    if (open.trim() !== "") lines.push(open.trim());
    open = "";
  };
  for (const part of element.actualText === null ? element.sequence : []) {
    if ("children" in part) {
      close();
      lines.push(...heard(part, element.lang ?? around));
    } else open += part.text;
  }
  if (element.actualText !== null) open = element.actualText;
  if (element.alt !== null) open = element.alt;
  close();
  const said = announce(element);
  const [first = "", ...rest] = lines;
  const head = languageOf(element, around);
  if (said === "") return lines.length === 0 ? [] : [head + first, ...rest];
  if (said.startsWith("list,")) return [head + said, ...lines];
  return [`${head}${said}: ${first}`, ...rest];
};

/** Line by line what is said, label by label. */
export const heardText = ({ title, lang, structure }: ReadBack): string => {
  const labels = structure.flatMap((document) => document.children);
  return [
    `${title} (document, language ${lang}, ${labels.length} label${labels.length === 1 ? "" : "s"})`,
    ...labels.flatMap((label) => ["", ...heard(label, lang)]),
  ].join("\n");
};
