// features/desk: what the audit trail says of an approval: who, by the number of the register, and when. It names
// no person that a label is for and no medicine; the instant tells which approval it is.
import type { ReprintReason } from "@plainlabel/desk";

/** Of any approval, whoever gave it. */
interface Given {
  readonly registration: string;
  /** ISO instant. */
  readonly at: string;
}

/** "by 2012345 at 20261125T100000000Z": an entry takes letters and digits. */
const given = ({ registration, at }: Given): string =>
  `by ${registration === "" ? "nobody named" : registration} at ${at.replace(/[^\dTZ]/g, "")}`;

export const noteOfApproval = (approval: Given): string => `approved ${given(approval)}`;

export const noteOfCheck = (checker: string, approval: Given): string =>
  `checked by ${checker} what was approved ${given(approval)}`;

export const noteOfPrint = (reason: ReprintReason | null, approval: Given): string =>
  `${reason === null ? "printed" : `again-${reason}`} as approved ${given(approval)}`;
