// pictograms: every picture that a label may bear, with its words and with how far people understood it.
import { type Html, html } from "@plainlabel/page";
import { altText, type CatalogueEntry, draw, type Meaning, type Status, toSvg } from "@plainlabel/pictograms";
import { deskPage } from "../shell/deskPage.ts";

export interface PictogramsView {
  /** The whole catalogue; what is shown of it is decided here. */
  readonly entries: readonly CatalogueEntry[];
  /** Only pictures that passed a test with people. */
  readonly testedOnly: boolean;
}

const isTested = ({ status }: CatalogueEntry): boolean => status !== "untested";

/** A drawing writes its own markup, of numbers and of letters that it escapes. */
const drawn = (meaning: Meaning, size: number): Html => ({ html: toSvg(draw(meaning), { size }) });

const statusWords = (status: Status): string =>
  status === "untested"
    ? "Untested"
    : `Tested: understood by ${status.passed} % or more (${status.sample} people, ${status.date})`;

const others = (examples: readonly Meaning[]): Html | null =>
  examples.length === 0
    ? null
    : html`<details><summary>${examples.length} more of this picture</summary>
<ul class="more">${examples.map((each) => html`<li>${drawn(each, 64)}<span>${altText(each)}</span></li>`)}</ul></details>`;

const one = ({ id, version, status, examples: [first, ...rest] }: CatalogueEntry): Html => html`<li>
${drawn(first, 96)}
<h2>${altText(first)}</h2>
<p class="state">${statusWords(status)}</p>
<p class="hint">Name “${id.replaceAll("-", " ")}”, version ${version}</p>
${others(rest)}
</li>`;

const counted = (pictures: number): string => (pictures === 1 ? "1 picture" : `${pictures} pictures`);

/** How many there are, shown and tested: said in whole, so that an empty page is no riddle. */
const summary = (shown: number, tested: number, all: number): string =>
  `${shown} of ${counted(all)} shown. ${
    tested === 0
      ? "No picture has been tested yet."
      : `${tested} of ${all} ${tested === 1 ? "is" : "are"} tested.`
  }`;

export const renderPictograms = ({ entries, testedOnly }: PictogramsView): string => {
  const tested = entries.filter(isTested);
  const shown = testedOnly ? tested : entries;
  return deskPage({
    title: "Pictograms",
    here: "/desk/pictograms",
    keys: [],
    main: html`<h1>Pictograms</h1>
<p>Every picture that a label may bear, with the words that are read out in its place. On a label a picture never stands without its sentence.</p>
<p><strong>Untested</strong> means that nobody has tried yet whether people understand the picture. A picture is tested once at least 67 % (ISO 9186) or 85 % (ANSI Z535.3) of the people who were asked understood it. A picture that is drawn anew is untested again.</p>
<form method="get" action="/desk/pictograms" class="paste">
<p class="tick"><input type="checkbox" id="tested" name="tested" value="only"${testedOnly ? html` checked` : null}><label for="tested">Tested only</label></p>
<p class="doing"><button class="key">Show</button></p>
</form>
<p class="message" role="status" id="shown">${summary(shown.length, tested.length, entries.length)}</p>
${shown.length === 0 ? html`<p>A label that asks for tested pictures only bears none. Its words are the same.</p>` : html`<ul class="gallery">${shown.map(one)}</ul>`}`,
  });
};
