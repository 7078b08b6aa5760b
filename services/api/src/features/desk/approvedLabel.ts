// features/desk: a label from the first look to paper: shown, approved as it was shown, and printed as it was
// approved, once or again with a reason.
import { accepted, digest, type LabelRequest, type Outcome, type Refusal } from "@plainlabel/core";
import type { Approval, CurrentItem, PageBehind, ReprintReason } from "@plainlabel/desk";
import { findLinks, mintLinks } from "../scan/mintLinks.ts";
import type { DeskCaller } from "./DeskParts.ts";
import type { LaidOutLabel, ShownLinks } from "./LaidOutLabel.ts";
import {
  type DeskLabel,
  eachOnce,
  layOutForDesk,
  linksForDesk,
  type OnTop,
  paintForDesk,
  paintTogether,
  showForDesk,
} from "./makeForDesk.ts";
import { checkOf, isChecked } from "./secondCheck.ts";

export type Shown = Extract<CurrentItem, { readonly state: "shown" }>;

/**
 * What a look is known by: the request with its paper, where every word and
 * picture stands on it, and whether its code promises a film. The code itself is
 * not made yet.
 */
const digestOf = async (request: LabelRequest, { laidOut, samples }: LaidOutLabel): Promise<string> =>
  digest(JSON.stringify([request, samples?.map((link) => link?.opens) ?? null, await digest(laidOut)]));

/** How the store knows an approval for a day: by a keyed hash that nothing can be read from. */
const nameOfApproval = ({ digest: seen, by, role, registration, initials, at }: Approval): string =>
  `approved on the desk: ${JSON.stringify([seen, by, role, registration, initials, at])}`;

/** Whether this very approval was given here: a page that is forged, or of two days ago, says nothing. */
const wasGiven = async (approval: Approval, { scan: { store }, tenantId }: DeskCaller): Promise<boolean> => {
  const name = nameOfApproval(approval);
  const use = await store.idempotency.take(tenantId, name, approval.file);
  if (use === "first") await store.idempotency.letGo(tenantId, name, approval.file);
  return use === "again";
};

const pageBehind = (links: ShownLinks): PageBehind | null => {
  const link = links?.[0] ?? null;
  return link === null || link.id === "" ? null : { id: link.id, until: link.expiresAt.slice(0, 10) };
};

/** The approval where it was given for this very request, and its page has not ended. */
const held = async (label: LaidOutLabel, seen: string, approval: Approval | null, desk: DeskCaller) => {
  if (approval?.digest !== seen || !(await wasGiven(approval, desk))) return null;
  const links = await linksForDesk(label, findLinks, desk);
  return links.ok ? { approval, links: links.value } : null;
};

/** The request without answers, where nothing but the answers stands in its way; null otherwise. */
const withoutWrongAnswers = (request: LabelRequest, refusals: readonly Refusal[]): LabelRequest | null => {
  const { answers, ...rest } = request;
  return answers !== undefined && refusals.every(({ path }) => path.startsWith("/answers")) ? rest : null;
};

/**
 * The label as it is now. Where the answers to its questions cannot be used, it
 * is shown as it is without them, with the reasons, so that they can be mended.
 */
export const lookAt = async (
  request: LabelRequest,
  approval: Approval | null,
  desk: DeskCaller,
): Promise<Outcome<Omit<Shown, "state">>> => {
  const shown = await lookOnce(request, approval, desk);
  const rest = shown.ok ? null : withoutWrongAnswers(request, shown.refusals);
  if (shown.ok || rest === null) return shown;
  const draft = await lookOnce(rest, null, desk);
  return draft.ok ? accepted({ ...draft.value, wrongAnswers: shown.refusals }) : draft;
};

/** The label as it is now: a draft with a sample of its code, or as it was approved. Nothing is made that is kept. */
const lookOnce = async (
  request: LabelRequest,
  approval: Approval | null,
  desk: DeskCaller,
): Promise<Outcome<Omit<Shown, "state">>> => {
  const label = await layOutForDesk(request, desk);
  if (!label.ok) return label;
  const { samples } = label.value;
  const seen = await digestOf(request, label.value);
  const approved = await held(label.value, seen, approval, desk);
  const shown = await showForDesk(label.value, approved ?? { approval: null, links: samples }, desk);
  if (!shown.ok) return shown;
  const { drawings, said, described, findings } = shown.value;
  const check = approved === null ? undefined : await checkOf(approved.approval, desk);
  const ofPage = (approved?.links ?? samples ?? []).flatMap((link) => link?.findings ?? []);
  return accepted({
    request,
    digest: seen,
    approval: approved?.approval ?? null,
    ...(check === undefined ? {} : { check }),
    page: approved === null ? null : pageBehind(approved.links),
    sampleCode: approved === null && samples !== null,
    ...{ drawings, said },
    readBack: described.readBack,
    findings: eachOnce([...findings, ...ofPage]),
    wrongAnswers: [],
  });
};

/** `changed`: what is approved is not what was shown. */
export type Approved = Outcome<Approval> | "changed";

/** Who approves: a person with role and registration, or the initials alone. */
export type ApprovedBy = Pick<Approval, "by" | "role" | "registration" | "initials">;

/** Approves what was shown: its page is made and kept, its file is made and proved, and no other will be printed. */
export const approveLabel = async (
  request: LabelRequest,
  seen: string,
  by: ApprovedBy,
  desk: DeskCaller,
): Promise<Approved> => {
  const label = await layOutForDesk(request, desk);
  if (!label.ok) return label;
  const { samples } = label.value;
  if ((await digestOf(request, label.value)) !== seen) return "changed";
  const approval: Approval = {
    digest: seen,
    ...by,
    at: new Date(desk.clock()).toISOString(),
    file: "",
    printed: false,
  };
  const paintWith = (links: ShownLinks) =>
    paintForDesk(label.value, { approval, links, copies: request.copies ?? 1 }, "pdf", desk);
  // Painted with samples first, so that a label that cannot be made leaves no page behind.
  const possible = await paintWith(samples);
  if (!possible.ok) return possible;
  const links = await linksForDesk(label.value, mintLinks, desk);
  if (!links.ok) return links;
  const made = links.value === null ? possible : await paintWith(links.value);
  if (!made.ok) return made;
  const approved = { ...approval, file: await digest(made.value.body) };
  const name = nameOfApproval(approved);
  await desk.scan.store.idempotency.take(desk.tenantId, name, approved.file);
  await desk.scan.store.idempotency.settle(desk.tenantId, name, approved.file);
  return accepted(approved);
};

/** The approval of this very request as it is now; null where it has none. */
const approvedAsItIs = async (request: LabelRequest, approval: Approval | null, desk: DeskCaller) => {
  const label = await layOutForDesk(request, desk);
  if (!label.ok) return null;
  const approved = await held(label.value, await digestOf(request, label.value), approval, desk);
  return approved && { ...approved, label: label.value };
};

/** The label as it was approved: proved to give that very file. null: it was not, or gives another. */
const provedAsApproved = async (request: LabelRequest, approval: Approval | null, desk: DeskCaller) => {
  const approved = await approvedAsItIs(request, approval, desk);
  if (approved === null) return null;
  const copies = request.copies ?? 1;
  const made = await paintForDesk(approved.label, { ...approved, copies }, "pdf", desk);
  return made.ok && (await digest(made.value.body)) === approved.approval.file
    ? { ...approved, copies, made: made.value }
    : null;
};

/** Whether the label is still the one that was approved, on the paper that it was approved for. */
export const isAsApproved = async (
  request: LabelRequest,
  approval: Approval,
  desk: DeskCaller,
): Promise<boolean> => (await approvedAsItIs(request, approval, desk)) !== null;

/** How the store knows for a day that an approved file was printed. */
const nameOfPrint = ({ file, by, at }: Approval): string => `printed on the desk: ${file} ${by} ${at}`;

/** Notes that the labels of an approval went to the printer among others. */
export const notePrinted = async (
  approval: Approval,
  { scan: { store }, tenantId }: DeskCaller,
): Promise<void> => {
  const name = nameOfPrint(approval);
  if ((await store.idempotency.take(tenantId, name, approval.file)) === "first")
    await store.idempotency.settle(tenantId, name, approval.file);
};

export type Printed =
  | { readonly outcome: "printed"; readonly label: DeskLabel; readonly approval: Approval }
  /** Not the label, or not the file, that was approved; or it was never approved. */
  | { readonly outcome: "not-as-approved" }
  /** Nobody else has checked it. */
  | { readonly outcome: "not-checked" }
  /** It was printed before, and nobody said why it is wanted again. */
  | { readonly outcome: "needs-reason" };

/**
 * The file that was approved, byte for byte. Asked for before, in whatever
 * window, it is given with a reason only: the store keeps for a day that it was,
 * by a keyed hash that nothing can be read from.
 */
export const printLabel = async (
  request: LabelRequest,
  approval: Approval | null,
  reason: ReprintReason | null,
  desk: DeskCaller,
): Promise<Printed> => {
  const approved = await provedAsApproved(request, approval, desk);
  if (approved === null) return { outcome: "not-as-approved" };
  if (!(await isChecked(approved.approval, desk))) return { outcome: "not-checked" };
  const { file } = approved.approval;
  const { idempotency } = desk.scan.store;
  const name = nameOfPrint(approved.approval);
  const use = await idempotency.take(desk.tenantId, name, file);
  if (use === "first") await idempotency.settle(desk.tenantId, name, file);
  return use !== "first" && reason === null
    ? { outcome: "needs-reason" }
    : { outcome: "printed", label: approved.made, approval: approved.approval };
};

export type PrintedTogether =
  | { readonly outcome: "printed"; readonly label: DeskLabel; readonly approvals: readonly Approval[] }
  /** Which of them, by its place; then none was printed. */
  | { readonly outcome: "not-as-approved" | "not-checked" | "printed-before"; readonly place: number }
  | { readonly outcome: "not-made"; readonly refusals: readonly Refusal[] };

/**
 * Several approved labels in one file, made from what was laid out for each.
 * Every one is proved first to give the very file that was approved. All of them
 * or none: one that was printed before needs a reason, and is printed by itself.
 * `onTop`: a label of the bag, for labels of one person.
 */
export const printAllTogether = async (
  asked: readonly { readonly request: LabelRequest | null; readonly approval: Approval | null }[],
  onTop: OnTop,
  desk: DeskCaller,
): Promise<PrintedTogether> => {
  const proved = [];
  for (const [place, { request, approval }] of asked.entries()) {
    const approved = request === null ? null : await provedAsApproved(request, approval, desk);
    if (approved === null) return { outcome: "not-as-approved", place };
    if (!(await isChecked(approved.approval, desk))) return { outcome: "not-checked", place };
    proved.push({ ...approved.label, ...approved });
  }
  const { idempotency } = desk.scan.store;
  const taken: Approval[] = [];
  const letGo = async (): Promise<void> => {
    for (const approval of taken)
      await idempotency.letGo(desk.tenantId, nameOfPrint(approval), approval.file);
  };
  for (const [place, { approval }] of proved.entries()) {
    if ((await idempotency.take(desk.tenantId, nameOfPrint(approval), approval.file)) !== "first") {
      await letGo();
      return { outcome: "printed-before", place };
    }
    taken.push(approval);
  }
  const label = await paintTogether(proved, onTop, desk);
  if (!label.ok) {
    await letGo();
    return { outcome: "not-made", refusals: label.refusals };
  }
  for (const approval of taken) await idempotency.settle(desk.tenantId, nameOfPrint(approval), approval.file);
  return { outcome: "printed", label: label.value, approvals: taken };
};

/**
 * The same words and the same code at 18 point or more on A4, to be handed over beside the label and never in its place.
 * With every particular: nobody on the desk has attested that the full label is on the pack.
 */
const asSheet = ({ fallbackStocks: _fallbackStocks, ...request }: LabelRequest): LabelRequest => ({
  ...request,
  ...{ layout: "sheet", stock: "a4", copies: 1 },
});

export interface SheetBeside {
  readonly label: DeskLabel;
  /** The label's own. */
  readonly approvals: readonly [Approval];
  readonly reason: null;
}

/** The sheet beside an approved label; null where the label was not approved as it is now, or not checked. */
export const sheetOf = async (
  request: LabelRequest,
  approval: Approval | null,
  desk: DeskCaller,
): Promise<Outcome<SheetBeside> | null> => {
  const approved = await approvedAsItIs(request, approval, desk);
  if (approved === null || !(await isChecked(approved.approval, desk))) return null;
  const sheet = await layOutForDesk(asSheet(request), desk);
  if (!sheet.ok) return sheet;
  const label = await paintForDesk(sheet.value, { ...approved, copies: 1 }, "pdf", desk);
  return label.ok ? accepted({ label: label.value, approvals: [approved.approval], reason: null }) : label;
};
