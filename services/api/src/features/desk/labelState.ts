// features/desk: what a posted form of one label holds, and the label that it gives: for a label that is typed
// and for a row of a batch.
import {
  type CurrentLabel,
  doubtsFromLabel,
  doubtsOfMedicine,
  type LabelForm,
  type LabelSettings,
  labelTexts,
  nothingScanned,
  readLabelForm,
  readLabelStep,
  readScanState,
  requestOfLabel,
  type ScanState,
  wantsCompanion,
} from "@plainlabel/desk";
import type { FastifyRequest } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import { lookAt } from "./approvedLabel.ts";
import { comparedScan } from "./comparedScan.ts";
import { type DeskCaller, type DeskParts, deskOf } from "./DeskParts.ts";
import { formIn } from "./deskScope.ts";

/** What stays from label to label, or is chosen to begin with, says nothing of one. */
const kept: readonly string[] = [
  "profile",
  "pharmacyName",
  "pharmacyAddress",
  "pharmacyPhone",
  "initials",
  "copies",
  "language",
];

const isBlank = (form: LabelForm): boolean =>
  form.warnings.length === 0 && labelTexts.every((name) => kept.includes(name) || form[name] === "");

/** A pack that must not be supplied makes a draft of what was approved. */
export const mustNotGo = ({ expired, compared }: ScanState): boolean =>
  expired || compared?.decision === "refuse";

/** The label that a form gives, as it is now. */
export const currentOf = async (
  form: LabelForm,
  scan: ScanState,
  settings: LabelSettings,
  desk: DeskCaller,
): Promise<CurrentLabel> => {
  if (isBlank(form)) return { state: "blank" };
  const asked = requestOfLabel(form, settings);
  if (!asked.ok) return { state: "unread", refusals: asked.refusals };
  const approval = mustNotGo(scan) ? null : form.approval;
  const shown = await lookAt(asked.value, approval, desk);
  return shown.ok
    ? {
        state: "shown",
        ...shown.value,
        findings: [...doubtsOfMedicine(form), ...doubtsFromLabel(form), ...shown.value.findings],
      }
    : { state: "unfit", request: asked.value, refusals: shown.refusals };
};

/** What stands in the scan field, or the pack before it, unless it was scanned by mistake. */
export const scanOf = (request: FastifyRequest, parts: DeskParts): Promise<ScanState> => {
  const fields = formIn(request);
  const goesOn = !["new", "same"].includes(readLabelStep(fields)) && !fields.has("wrong-pack");
  const scan = goesOn ? readScanState(fields, todayAt(parts.clock())) : nothingScanned;
  return comparedScan(scan, (fields.get("code") ?? "").trim(), deskOf(request, parts));
};

/** The form as it was posted; a companion that was just ticked is attested now. */
export const formOf = (fields: URLSearchParams, { clock }: Pick<DeskParts, "clock">): LabelForm => {
  const form = readLabelForm(fields);
  return wantsCompanion(fields) && form.companionAt === ""
    ? { ...form, companionAt: new Date(clock()).toISOString() }
    : form;
};
