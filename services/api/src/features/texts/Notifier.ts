// texts: who brings a text message to a telephone. One port; which adapter stands behind it is a setting.

export interface TextMessage {
  /** E.164: "+447700900123". */
  readonly to: string;
  readonly body: string;
  /** Ours, to be found again at the carrier; says nothing of anybody. */
  readonly reference: string;
}

/** `refused`: this number will never take it. `later`: nobody knows yet; try again. */
export type Delivery = "sent" | "refused" | "later";

export interface Notifier {
  /** Never throws. */
  readonly send: (message: TextMessage) => Promise<Delivery>;
}
