// client: many labels in one order.
import { answerOf } from "../endOf.ts";
import type { Http, Schemas } from "../Http.ts";
import type { Answer } from "../Outcome.ts";
import type { LabelOptions, LabelRequest } from "./labelCalls.ts";

export type Batch = Schemas["Batch"];

export interface WaitOptions {
  /** Seconds between two looks; 2 when left out. */
  readonly every?: number;
  /** Looks until the batch is answered as it is then, done or not; 1,800 when left out, an hour. */
  readonly most?: number;
  /** Told how far it is at each look. */
  readonly onProgress?: (batch: Batch) => void;
}

const at = (id: string) => ({ params: { path: { id } } });

/** `wait`: so many seconds. */
export const batchCalls = (http: Http, wait: (seconds: number) => Promise<void>) => {
  const get = (id: string): Promise<Answer<Batch>> => answerOf(http.GET("/v1/batches/{id}", at(id)));

  const labels = (id: string, accept: "application/pdf" | "application/zip"): Promise<Answer<Uint8Array>> =>
    answerOf(
      http
        .GET("/v1/batches/{id}/labels", { ...at(id), headers: { accept }, parseAs: "arrayBuffer" })
        .then(({ data, ...rest }) => ({
          ...rest,
          data: data === undefined ? undefined : new Uint8Array(data as ArrayBuffer),
        })),
    );

  const approved = (
    id: string,
    body: Schemas["BatchApproval"],
    accept: "application/pdf" | "application/zip",
  ): Promise<Answer<Uint8Array>> =>
    answerOf(
      http
        .POST("/v1/batches/{id}/labels", { ...at(id), body, headers: { accept }, parseAs: "arrayBuffer" })
        .then(({ data, ...rest }) => ({
          ...rest,
          data: data === undefined ? undefined : new Uint8Array(data as ArrayBuffer),
        })),
    );

  return {
    batches: {
      /** Up to 10,000 label requests. One that is refused takes nothing from the others. */
      make: (items: readonly LabelRequest[], { idempotencyKey }: LabelOptions = {}): Promise<Answer<Batch>> =>
        answerOf(
          http.POST("/v1/batches", {
            body: { items: [...items] },
            params: idempotencyKey === undefined ? {} : { header: { "Idempotency-Key": idempotencyKey } },
          }),
        ),
      /** How far it is. */
      get,
      /** Looks until it is done. */
      wait: async (
        id: string,
        { every = 2, most = 1_800, onProgress = () => {} }: WaitOptions = {},
      ): Promise<Answer<Batch>> => {
        for (let look = 1; ; look += 1) {
          const answer = await get(id);
          if (answer.outcome !== "done") return answer;
          onProgress(answer.value);
          if (answer.value.state === "done" || look >= most) return answer;
          await wait(every);
        }
      },
      /** Items without a label, by their place from 0, each with every reason. */
      refusals: (id: string): Promise<Answer<Schemas["BatchRefusals"]>> =>
        answerOf(http.GET("/v1/batches/{id}/refusals", at(id))),
      /** Those of this caller that are not erased, the newest first. */
      list: (): Promise<Answer<Schemas["BatchList"]>> => answerOf(http.GET("/v1/batches", {})),
      /** What became of each item so far: comparison, findings, reasons. */
      items: (id: string): Promise<Answer<Schemas["BatchItems"]>> =>
        answerOf(
          http
            .GET("/v1/batches/{id}/items", { ...at(id), headers: { accept: "application/json" } })
            .then(({ data, ...rest }) => ({ ...rest, data: data as Schemas["BatchItems"] | undefined })),
        ),
      /** All, or the items named by their place from 0, approved and in one file to print. */
      approve: (id: string, approval: Schemas["BatchApproval"]) => approved(id, approval, "application/pdf"),
      /** The same as a zip with a PDF for each item. */
      approveZip: (id: string, approval: Schemas["BatchApproval"]) =>
        approved(id, approval, "application/zip"),
      /**
       * One file to print, in the order sent. Only of a batch that is done; made when it is asked for, so a large
       * one needs a longer `timeout` of the client.
       */
      pdf: (id: string) => labels(id, "application/pdf"),
      /** A PDF for each item, and refusals.json. Only of a batch that is done. */
      zip: (id: string) => labels(id, "application/zip"),
      /** Erases what was sent and what came of it. */
      remove: (id: string): Promise<Answer<Batch>> => answerOf(http.DELETE("/v1/batches/{id}", at(id))),
    },
  };
};
