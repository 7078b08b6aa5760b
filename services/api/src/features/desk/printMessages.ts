// features/desk: what a desk page says when it prints nothing.
import type { PrescriptionView } from "@plainlabel/desk";

type Message = PrescriptionView["message"];

export const notApproved: Message = {
  text: "Nothing was printed: this label was not approved as it is now.",
  urgent: true,
};

export const notChecked: Message = {
  text: "Nothing was printed: somebody else than who approved checks it first.",
  urgent: true,
};

export const wantsReason: Message = {
  text: "Nothing was printed: it was printed before. Say why it is printed again.",
  urgent: true,
};

/** The pack that was scanned is another medicine, or another maker's where that is not to be. */
export const notThisPack: Message = {
  text: "Nothing was printed: the scanned pack is not what was prescribed. Scan the right pack, or begin a new label.",
  urgent: true,
};

export const expiredPack: Message = {
  text: "Nothing was printed: the scanned pack has expired. Do not supply it. Scan another pack.",
  urgent: true,
};
