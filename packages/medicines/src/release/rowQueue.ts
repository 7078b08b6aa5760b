// release: rows on their way to the sink, in batches, counted.
import type { ReleaseSink } from "./ReadOptions.ts";
import { type ReleaseRows, type RowBatch, type RowClass, rowClasses, type VmpRow } from "./rows.ts";

/** Rows in one call of the sink at most. */
const largestBatch = 200;

export interface RowQueue {
  give<Class extends RowClass>(of: Class, row: ReleaseRows[Class]): void;
  /** Hands all on; resolves when the sink has taken them. */
  flush(): Promise<void>;
  readonly counts: Readonly<Record<RowClass, number>>;
  readonly vmpsWithoutVtm: number;
  readonly vmpsWithoutControl: number;
}

export const rowQueue = (sink: ReleaseSink): RowQueue => {
  const counts = Object.fromEntries(rowClasses.map((of) => [of, 0])) as Record<RowClass, number>;
  const waiting: { of: RowClass; rows: ReleaseRows[RowClass][] }[] = [];
  let vmpsWithoutVtm = 0;
  let vmpsWithoutControl = 0;

  const countVmp = (vmp: VmpRow): void => {
    if (vmp.vtmId === null) vmpsWithoutVtm += 1;
    if (vmp.control === null) vmpsWithoutControl += 1;
  };

  return {
    give: (of, row) => {
      counts[of] += 1;
      if (of === "vmp") countVmp(row as VmpRow);
      const last = waiting.at(-1);
      if (last?.of === of && last.rows.length < largestBatch) last.rows.push(row);
      else waiting.push({ of, rows: [row] });
    },
    flush: async () => {
      // The class and its rows were put together by `give`, which types them as one.
      for (const batch of waiting.splice(0)) await sink.take(batch as RowBatch);
    },
    counts,
    get vmpsWithoutVtm() {
      return vmpsWithoutVtm;
    },
    get vmpsWithoutControl() {
      return vmpsWithoutControl;
    },
  };
};
