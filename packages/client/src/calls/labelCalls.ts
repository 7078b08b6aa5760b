// client: labels, and what directions mean.
import { answerOf, madeOf, wordsOf } from "../endOf.ts";
import type { Http, QueryOf, Schemas } from "../Http.ts";
import type { Answer, LabelWords, Made, NotDone } from "../Outcome.ts";

export type LabelRequest = Schemas["LabelRequest"];

type Told = Schemas["DirectionsAnswer"];
/** What directions mean, or the reasons why that is not told; `understood` says which. */
export type DirectionsAnswer =
  | (Told & { readonly understood: true } & Required<Pick<Told, "regimen" | "sentences" | "findings">>)
  | (Told & { readonly understood: false } & Required<Pick<Told, "asWritten" | "refusals" | "trace">>);

/** What a prescription does not know; docs/integrators.md, FHIR R4. */
export type Supply = Omit<QueryOf<"makeLabels">, "label">;

export interface LabelOptions {
  /**
   * A random text of one's own: sent again within a day with the same request, it gives the same answer; with
   * another it is refused.
   */
  readonly idempotencyKey?: string;
}

const keyOf = ({ idempotencyKey }: LabelOptions) =>
  idempotencyKey === undefined ? {} : { header: { "Idempotency-Key": idempotencyKey } };

const pdfOnly = { accept: "application/pdf" };
const jsonOnly = { accept: "application/json" };

export const labelCalls = (http: Http) => ({
  /** One PDF with every label. Without `approval` each carries DRAFT. */
  makeLabels: (request: LabelRequest, options: LabelOptions = {}): Promise<Made | NotDone> =>
    madeOf(
      http.POST("/v1/labels", {
        body: request,
        params: keyOf(options),
        headers: pdfOnly,
        parseAs: "arrayBuffer",
      }),
    ),

  /** The same from FHIR R4, as the text that came: read and written again, a dose of 1.0 would be 1. */
  makeLabelsOfFhir: (
    prescription: string,
    supply: Supply = {},
    options: LabelOptions = {},
  ): Promise<Made | NotDone> =>
    madeOf(
      http.POST("/v1/labels", {
        // Typed as the parsed resource, sent as it came.
        body: prescription as never,
        bodySerializer: () => prescription,
        params: { query: supply, ...keyOf(options) },
        headers: { ...pdfOnly, "content-type": "application/fhir+json" },
        parseAs: "arrayBuffer",
      }),
    ),

  /** Each label with what a pharmacist compares before approving: prescribed words beside the label's, and findings. */
  readBack: (request: LabelRequest): Promise<Answer<Schemas["LabelsAnswer"]>> =>
    answerOf(http.POST("/v1/labels", { body: request, headers: jsonOnly, parseAs: "json" })) as Promise<
      Answer<Schemas["LabelsAnswer"]>
    >,

  /** The label's words in braille (BRF), or for a voice as SSML or text. */
  labelWords: (request: LabelRequest, format: "brf" | "ssml" | "txt"): Promise<Answer<LabelWords>> =>
    wordsOf(
      http.POST("/v1/labels", { body: request, params: { query: { format } }, parseAs: "arrayBuffer" }),
    ),

  /** What directions mean. `understood: false` is an answer with its reasons. */
  interpret: (question: Schemas["DirectionsQuestion"]): Promise<Answer<DirectionsAnswer>> =>
    answerOf(http.POST("/v1/interpret", { body: question })) as Promise<Answer<DirectionsAnswer>>,
});
