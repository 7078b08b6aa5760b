// content: the page that says by which products each entry is found, and which near ones find none.
import { medicineEntries } from "../medicineEntries.ts";
import { type EntryProduct, type EntryProducts, productsOfEntries } from "./entryProducts.ts";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const named = ({ name, ids, nameCertain }: EntryProduct): string => {
  const [current, ...former] = ids;
  const codes = [
    ...(current === undefined ? ["no id seen"] : [current]),
    ...(former.length === 0 ? [] : [`before: ${former.join(", ")}`]),
    ...(nameCertain === false ? ["name not certain"] : []),
  ];
  return `${name} (${codes.join("; ")})`;
};

const inLines = (lines: readonly string[]): string => (lines.length === 0 ? "none" : lines.join("<br>"));

const rowOf = ({ substance, products, not, undecided }: EntryProducts): string =>
  row([
    substance,
    inLines([...new Set(products.map(named))]),
    inLines([
      ...not.map((each) => `${named(each)}: ${each.why}`),
      ...undecided.map((each) => `${named(each)}: a pharmacist must say, ${each.why}`),
    ]),
  ]);

const introduction = `# Which products an entry is for

The easy-read information of an entry is shown for the products listed beside it: by their whole name, as the dictionary of medicines and devices (dm+d) writes it, and by their ids, today's and former ones. Besides, an entry is found by its own name with a form that it is written for. It is never shown for the products in the last column, by whichever name or id, and never where name and id lead to two entries. Whatever stands in neither column and has another name finds nothing.

Nobody has confirmed these lists: they were gathered from public lists of code, each not newer than a day that stands in \`packages/content/src/products/entryProducts.json\` with its source, and are no release of the dictionary. Ids change; where a release is at hand, it wins. A pharmacist who reviews an entry compares them too. This page is made from the data; \`npm run bless\` writes it.

Contains public sector information licensed under the Open Government Licence v3.0 (NHS Business Services Authority, NHS England).`;

/** Entries that no list has been gathered for: only their own name finds them. */
const waiting = (): readonly string[] => {
  const listed = new Set(productsOfEntries.map(({ substance }) => substance));
  const names = medicineEntries.map(({ substance }) => substance).filter((each) => !listed.has(each));
  return names.length === 0
    ? []
    : [
        "## Found by their own name alone",
        "",
        "No list of products has been gathered for these entries yet. They are found by the name of the entry with its form, and by no product's name or code.",
        "",
        ...names.map((name) => `- ${name}`),
        "",
      ];
};

/** docs/content-products.md. */
export const describeProducts = (): string =>
  [
    introduction,
    "",
    row(["Entry", "Found by", "Never for"]),
    row(["---", "---", "---"]),
    ...productsOfEntries.map(rowOf),
    "",
    ...waiting(),
  ].join("\n");
