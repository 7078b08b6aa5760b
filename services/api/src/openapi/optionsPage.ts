// openapi: the table of docs/integrators.md: every option of a label, and how it is said at each door.
import { inRequest, optionTable } from "@plainlabel/core";
import { csvColumns } from "../orders/csv/csvColumns.ts";

const code = (text: string): string => `\`${text}\``;

const dotted = (path: string): string => path.slice(1).replaceAll("/", ".");

const rows = (): readonly string[] =>
  optionTable.map(({ name, path, about }) => {
    const column = csvColumns.find((each) => each.option === name)?.name;
    const flag = `--${name}${name === "pharmacy" ? " FILE" : ""}`;
    const cells = [
      code(dotted(inRequest(path))),
      code(dotted(path)),
      code(`${name}=`),
      code(name),
      code(flag),
      column === undefined ? "in its parts" : code(column),
      about,
    ];
    return `| ${cells.join(" | ")} |`;
  });

const head = [
  "label request",
  "options beside an item, or once for a batch",
  "query",
  "FHIR parameter",
  "command line",
  "column",
  "says",
];

const begin = "<!-- every option at every door: begin -->";
const end = "<!-- end -->";

/** The page with the table as it is today between its two marks. Throws where the marks are not there. */
export const withOptionsTable = (page: string): string => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error("docs/integrators.md has no place for the table of options");
  const table = [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows()];
  return `${page.slice(0, from)}${begin}\n\n${table.join("\n")}\n\n${page.slice(to)}`;
};
