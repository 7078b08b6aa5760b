// xml: what reading a file of rows needs, and whom it tells.
import type { Limits } from "../limits.ts";
import type { Faults } from "../releaseFaults.ts";
import type { FileShape } from "./FileShape.ts";
import type { XmlRow } from "./XmlRow.ts";

export interface RowReading {
  readonly shape: FileShape;
  readonly limits: Limits;
  readonly faults: Faults;
  /** Called for every row, in the order of the file. */
  onRow(row: XmlRow): void;
  onUnknown(element: string): void;
  /** Called between pieces of the file; reading waits for it. What it throws is passed on. */
  between(): Promise<void>;
}
