// sides: the bar below the work: what is next, in one sentence with one solid button, then initials, Approve and Print.
import { dateInWords } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { Approval } from "../approval/Approval.ts";
import { initialsFit } from "../approval/initialsFit.ts";
import { notesAmong } from "../approval/notes.ts";
import type { PageBehind } from "../approval/pageBehind.ts";
import { reprintReasons } from "../approval/reprintReasons.ts";
import type { SecondCheck } from "../approval/SecondCheck.ts";
import { keyOfFinding, notLookedAt, unreadOf } from "../approval/whyNot.ts";
import { firstOnPage, isMissing, wordsOfRefusal } from "../label/fieldRefusals.ts";
import { stockInWords } from "../shell/labelsInPrinter.ts";
import { keysOf } from "../shell/shortcuts.ts";
import { partsAtDesk } from "../words/toldAtDesk.ts";
import { openCheck } from "./askCheck.ts";
import { judgedOf, noMarks, type ShownLabel, type Sides } from "./Sides.ts";

/** One thing to do. `mark`: the box that it ticks; the script goes through them without asking the server. */
interface BarStep {
  readonly said: string;
  readonly more: string;
  readonly button: Html;
  readonly mark: string | null;
}

const key = (name: "step" | "print"): Html => html`<kbd>${keysOf(name)}</kbd>`;

const goTo = (id: string, words: string): Html =>
  html`<a class="btn go" href="#${id}" data-next aria-keyshortcuts="${keysOf("step")}">${words} ${key("step")}</a>`;

const press = (name: string, value: string, words: string): Html =>
  html`<button class="btn go" name="${name}" value="${value}" data-next aria-keyshortcuts="${keysOf("step")}">${words} ${key("step")}</button>`;

const step = (said: string, more: string, button: Html, mark: string | null = null): BarStep => ({
  ...{ said, more, button, mark },
});

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Nothing is on the right that could be read. */
const beforeLabel = ({ current, fieldOf, skip }: Sides): BarStep => {
  if (current.state === "blank")
    return step("No label yet.", "Write the person's name.", goTo("personName", "Person"));
  if (current.state === "refused")
    return step(
      "No label can be made from this item.",
      "See beside it why.",
      skip ?? goTo("look", "See why"),
    );
  const refusals = current.state === "shown" ? [] : current.refusals;
  const first = firstOnPage(
    refusals.filter((each) => fieldOf(each) !== null),
    fieldOf,
  );
  const field = first === undefined ? null : fieldOf(first);
  const isOnlyMissing = refusals.every(isMissing);
  return step(
    isOnlyMissing
      ? `No label yet: ${counted(refusals.length, "thing is", "things are")} missing.`
      : "There is no label yet.",
    first === undefined ? "See beside it why." : wordsOfRefusal(first),
    field === null ? goTo("look", "See why") : goTo(field, "Go there"),
  );
};

const stepsOf = (sides: Sides): readonly BarStep[] => {
  const { current, scan, stock, approver } = sides;
  if (scan.expired)
    return [
      step(
        "Do not supply this pack.",
        `It expired${scan.pack?.expires == null ? "" : ` on ${dateInWords(scan.pack.expires)}`}.`,
        html`${goTo("scan", "Scan another pack")} <button class="btn" name="wrong-pack" value="yes">I scanned the wrong pack</button>`,
      ),
    ];
  if (scan.compared?.decision === "refuse")
    return [
      step("Do not supply this pack.", "It is not what was prescribed.", goTo("scan", "Scan another pack")),
    ];
  if (
    current.state === "blank" ||
    current.state === "refused" ||
    (current.state !== "shown" && stock !== null)
  )
    return [beforeLabel(sides)];
  if (stock === null)
    return [
      step(
        "No label yet.",
        "Say which labels are in the printer.",
        goTo("ask-stock", "Labels in the printer"),
      ),
    ];
  if (current.state !== "shown") return [beforeLabel(sides)];
  // Marks of another drawing count for nothing.
  const marks = sides.marks.seen === current.digest ? sides.marks : { ...noMarks, seen: current.digest };
  const judged = judgedOf({ ...sides, marks });
  const open = current.readBack.questions.length;
  if (open > 0)
    return [
      step(
        "Cannot be approved yet.",
        `${counted(open, "question about the directions is", "questions about the directions are")} open.`,
        goTo("questions-title", "Go to the question"),
      ),
    ];
  const { doubts } = notesAmong([...current.findings, ...scan.findings]);
  const waiting = notLookedAt(judged);
  const unread = unreadOf(judged);
  const count = current.drawings.length;
  return [
    ...(judged.warningTyped
      ? [
          step(
            "Cannot be approved yet.",
            "Finish the warning that you began.",
            goTo("typed-warning", "Warnings"),
          ),
        ]
      : judged.warningsSettled
        ? []
        : [
            step(
              "Cannot be approved yet.",
              "Give a warning, or tick that none is needed.",
              goTo("no-warnings", "Warnings"),
            ),
          ]),
    ...waiting.map((finding, at) =>
      step(
        `Draft: ${counted(waiting.length - at, "thing", "things")} to look at.`,
        partsAtDesk(finding).detail,
        press("look", keyOfFinding(finding), "I have looked at it"),
        `looked-${doubts.indexOf(finding)}`,
      ),
    ),
    ...unread.map((number, at) =>
      step(
        `Draft: ${counted(unread.length - at, "label", "labels")} to read.`,
        "Nothing else to look at.",
        press(
          "mark",
          String(number),
          count === 1 ? "I have read the label" : `I have read label ${number} of ${count}`,
        ),
        `read-${number}`,
      ),
    ),
    ...(approver === null
      ? [step("Who approves?", "Asked once for each sign-in.", goTo("approver-name", "Say who approves"))]
      : []),
  ];
};

const said = ({ said: words, more }: Pick<BarStep, "said" | "more">): Html =>
  html`<p class="said"><b>${words}</b> <span>${more}</span></p>`;

const stepHtml = (each: BarStep, at: number): Html =>
  html`<div class="step"${each.mark === null ? null : html` data-mark="${each.mark}"`}${at === 0 ? null : html` hidden`}>${said(each)}<p class="act">${each.button}</p></div>`;

/** Off, and there, so that nobody looks for it. */
const off = (words: string, keys: Html | null): Html =>
  html`<span class="btn off" aria-disabled="true">${words}${keys === null ? null : html` ${keys}`}</span>`;

const whoIs = ({ approver }: Sides): string =>
  approver === null ? "" : `${approver.name}, ${approver.role}, ${approver.registration}`;

const initialsField = (isOpen: boolean): Html =>
  html`<label for="initials">Initials</label><input type="text" id="initials" name="initials" value="" autocomplete="off" maxlength="4" aria-keyshortcuts="${keysOf("initials")}"${isOpen ? html` data-next` : html` disabled`}>`;

const approving = (isOpen: boolean): Html =>
  html`<div class="approve">${initialsField(isOpen)}<button class="btn${isOpen ? " go" : ""}" id="approve" name="do" value="approve"${isOpen ? null : html` disabled`}>Approve</button></div>`;

const draftBar = (sides: Sides): Html => {
  const steps = stepsOf(sides);
  const isOpen = steps.length === 0;
  const last = html`<div class="step" data-last${isOpen ? null : html` hidden`}>${said({ said: "Read. Type your initials to approve.", more: whoIs(sides) })}<p class="act"></p></div>`;
  // The last step is for marks to lead to: what no mark can settle ends before it.
  const leads = steps.every(({ mark }) => mark !== null);
  return html`${steps.map(stepHtml)}${leads ? last : null}
${approving(isOpen)}
<div class="print">${off("Print", key("print"))}</div>`;
};

const atTime = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

const behind = ({ id, until }: PageBehind): Html =>
  html`<a href="/desk/links/${id}" target="_blank">The code's page, until ${until}</a>`;

const again = ({
  needsReason,
  printAt,
}: Sides): Html => html`<details class="again"${needsReason ? html` open` : null}><summary>Print again</summary><div class="again-why">
<label for="again">Why is it printed again?</label>${needsReason ? html`<span class="wrong" id="again-wrong">Say why it is printed again.</span>` : null}
<select id="again" name="again"${needsReason ? html` aria-invalid="true" aria-describedby="again-wrong" data-first` : null}><option value="">Not chosen</option>${reprintReasons.map(
  ([code, words]) => html`<option value="${code}">${words}</option>`,
)}</select>
<button class="btn" formaction="${printAt}" formtarget="_blank" data-then="printed" aria-keyshortcuts="${keysOf("print")}">Print again ${key("print")}</button></div></details>`;

/** Told and no refusal: a name may have parts that nobody wrote. */
const doubtOfInitials = ({ initials, by }: Approval): Html | null =>
  initials === "" || initialsFit(initials, by)
    ? null
    : html`<p class="said doubt" role="status" id="initials-doubt"><b>! ${initials} do not fit the name.</b> <span>Was it the right person?</span></p>`;

/** To where somebody else says that they have checked it. */
const checkStep = (approval: Approval, { typed }: SecondCheck): Html =>
  html`<div class="step">${said({ said: "Second check.", more: `Approved by ${approval.by}. Somebody else checks it before it is printed.` })}${doubtOfInitials(approval)}<p class="act">${goTo(
    typed.name === "" ? "checker-name" : "checker-initials",
    "Second check",
  )}</p></div>
<div class="print">${off("Print", key("print"))}</div>`;

const doneBar = (sides: Sides, current: ShownLabel): Html => {
  const { approval, page } = current;
  if (approval === null) return html``;
  const check = openCheck(current);
  if (check !== null) return html`${checkStep(approval, check)}<div class="next">${sides.goOn(false)}</div>`;
  const { stock, printAt, sheetAt, goOn } = sides;
  const isPrinted = approval.printed;
  const doubt = doubtOfInitials(approval);
  const by = `${approval.initials === "" ? "" : `${approval.initials}, `}${approval.by}`;
  const when = atTime.format(new Date(approval.at));
  const on = stock === null ? "" : ` on ${stockInWords(stock)}`;
  const sheet =
    sheetAt === null
      ? null
      : html`<button class="btn small" formaction="${sheetAt}" formtarget="_blank">A4 sheet beside it</button>`;
  const head = isPrinted
    ? said({ said: "Sent to the printer once.", more: "Look whether the paper is there and whole." })
    : said({
        said: `Approved by ${by}.`,
        more: `${when}${on}. ${asWhat(approval.role)}${current.check?.done === true ? " Checked by somebody else." : ""}`,
      });
  const print = html`<button class="btn go" id="print" formaction="${printAt}" formtarget="_blank" data-then="printed" data-next aria-keyshortcuts="${keysOf("print")}">Print ${key("print")}</button>`;
  return html`<div class="step">${head}${doubt}<p class="act">${page === null ? null : behind(page)}${sheet}</p></div>
<div class="print">${isPrinted ? again(sides) : html`${print}<button class="btn no-script" name="do" value="printed">It is printed</button>`}</div>
<div class="next">${goOn(isPrinted)}</div>`;
};

const asWhat = (role: string): string => (role === "" ? "" : `As ${role}.`);

/** Below both sides; replaced with the right one. */
export const bar = (sides: Sides): Html => {
  const { current, message, scan } = sides;
  const isApproved = current.state === "shown" && current.approval !== null && !scan.expired;
  return html`<section class="bar" id="bar" data-part aria-label="What is next">
${message === null ? null : html`<p class="message${message.urgent ? " urgent" : ""}" role="${message.urgent ? "alert" : "status"}" id="message">${message.text}</p>${message.initials === undefined ? null : html`<input type="hidden" name="initials-told" value="${message.initials}">`}`}
<p class="step state" id="bar-state" hidden></p>
${isApproved ? doneBar(sides, current) : draftBar(sides)}
</section>`;
};
