// information: every entry there is, with who answers for it.
import type { MedicineEntry } from "@plainlabel/content";
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { Rights } from "../content/contentTypes.ts";
import { readOnlyNote } from "../content/signForms.ts";
import { statusInWords } from "../content/statusInWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { textField } from "../shell/fields.ts";

export interface InformationProps {
  readonly entries: readonly { readonly entry: MedicineEntry; readonly own: boolean }[];
  readonly rights: Rights;
  /** What is searched for; "" for everything. */
  readonly search: string;
  /** A new entry's name that was not taken. */
  readonly begun: { readonly name: string; readonly refusals: readonly Refusal[] } | null;
}

/** Where the pages of an entry are. */
export const entryAddress = (substance: string): string =>
  `/desk/information/${encodeURIComponent(substance)}`;

/** By name, key or dm+d code. */
const matches = ({ name, substance, dmdCodes }: MedicineEntry, search: string): boolean =>
  [name.toLowerCase(), substance].some((text) => text.includes(search.toLowerCase())) ||
  dmdCodes.includes(search);

const row = ({ entry, own }: InformationProps["entries"][number]): Html =>
  html`<tr><th scope="row"><a href="${entryAddress(entry.substance)}">${entry.name}</a></th><td>${entry.forms.join(", ")}</td><td>${statusInWords(entry)}</td><td>${own ? `Our own, version ${entry.version}` : "Built in"}</td></tr>`;

const counted = (entries: InformationProps["entries"], search: string): string => {
  const own = entries.filter((each) => each.own).length;
  const signed = entries.filter(({ entry }) => entry.status === "reviewed").length;
  return `${entries.length} ${entries.length === 1 ? "entry" : "entries"}${search === "" ? "" : ` for “${search}”`}: ${own} our own, ${signed} reviewed. All are in English.`;
};

const newEntry = (
  begun: InformationProps["begun"],
): Html => html`<form action="/desk/new-information" class="fill">
<h2>A new entry</h2>
${textField(
  {
    id: "new-name",
    name: "name",
    label: "Name of the substance",
    hint: "As it is searched for: lower case, with the form where it matters (hydrocortisone cream)",
    wrong: begun?.refusals ?? [],
  },
  begun?.name ?? "",
)}
<p class="doing"><button>Begin</button></p>
</form>`;

export const renderInformation = ({ entries, rights, search, begun }: InformationProps): string => {
  const found = entries.filter(({ entry }) => matches(entry, search));
  return deskPage({
    title: "Medicine information",
    here: "/desk/information",
    keys: [],
    main: html`<h1>Medicine information</h1>
<p>What people read behind a label's code, the same for everybody. An entry of this pharmacy's own stands whole in place of the built-in one.</p>
${readOnlyNote(rights)}
<form class="fill" role="search">
${textField({ id: "search", name: "name", label: "Search", hint: "Name or dm+d code", wrong: [] }, search)}
<p class="doing"><button class="key">Search</button>${search === "" ? null : html`<a class="button" href="/desk/information">Show all</a>`}</p>
</form>
<p role="status">${counted(found, search)}</p>
${
  found.length === 0
    ? null
    : html`<table class="stacks"><thead><tr><th scope="col">Medicine</th><th scope="col">Forms</th><th scope="col">Status</th><th scope="col">Whose</th></tr></thead><tbody>${found.map(row)}</tbody></table>`
}
${rights.change ? newEntry(begun) : null}`,
  });
};
