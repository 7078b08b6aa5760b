// client: every call of pharmacy software, typed by the service's own OpenAPI document. Node and browser alike.
import createClient from "openapi-fetch";
import { notDone } from "./notDone.ts";
import type { Answer, Made, NotDone } from "./Outcome.ts";
import type { components, operations, paths } from "./openApi.golden.ts";
import { politeFetch } from "./politeFetch.ts";

type Schemas = components["schemas"];
type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]["parameters"]["query"]>;

export type LabelRequest = Schemas["LabelRequest"];
/** What a prescription does not know; see docs/integrators.md, FHIR R4. */
export type Supply = Omit<QueryOf<"makeLabels">, "label">;

export interface ClientOptions {
  /** Where the service is: "https://labels.example.org". In a browser the page's own origin: the service offers no CORS. */
  readonly baseUrl: string;
  /** From the operator; null where none is needed. Never put one into a page that others can read. */
  readonly apiKey: string | null;
  /** Seconds that one call may spend waiting because it was told to (`Retry-After`); 10 when left out. */
  readonly patience?: number;
  /** Seconds that one try may take; 10 when left out. */
  readonly timeout?: number;
  /** The platform's own when left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Waits so many seconds; by the clock when left out. */
  readonly wait?: (seconds: number) => Promise<void>;
}

interface Sent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const unreachable = (fault: unknown): NotDone => ({
  outcome: "unreachable",
  detail: fault instanceof Error ? fault.message : String(fault),
});

const answerOf = async <S extends Sent>(sent: Promise<S>): Promise<Answer<NonNullable<S["data"]>>> => {
  try {
    const { data, error, response } = await sent;
    return response.ok
      ? { outcome: "done", value: data as NonNullable<S["data"]> }
      : notDone(response, error);
  } catch (fault) {
    return unreachable(fault);
  }
};

const madeOf = async (
  sent: Promise<{ data?: ArrayBuffer; error?: unknown; response: Response }>,
): Promise<Made | NotDone> => {
  try {
    const { data, error, response } = await sent;
    if (!response.ok || data === undefined) return notDone(response, error);
    const links = response.headers.get("plainlabel-links") ?? "";
    return { outcome: "made", pdf: new Uint8Array(data), links: links.split(/,\s*/).filter(Boolean) };
  } catch (fault) {
    return unreachable(fault);
  }
};

const pdfOnly = { accept: "application/pdf" };
const jsonOnly = { accept: "application/json" };

/** The calls of one service with one key. None throws: how a call ended is its `outcome`. */
export const createPlainlabelClient = ({
  baseUrl,
  apiKey,
  patience = 10,
  timeout = 10,
  fetch = (request) => globalThis.fetch(request),
  wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
}: ClientOptions) => {
  const http = createClient<paths>({
    baseUrl,
    fetch: politeFetch({ fetch, patience, timeout, wait }),
    // A prescription goes to the address that was given and nowhere else.
    redirect: "error",
    ...(apiKey === null ? {} : { headers: { authorization: `Bearer ${apiKey}` } }),
  });
  return {
    /** One PDF with every label. Without `approval` each carries DRAFT. */
    makeLabels: (request: LabelRequest): Promise<Made | NotDone> =>
      madeOf(http.POST("/v1/labels", { body: request, headers: pdfOnly, parseAs: "arrayBuffer" })),

    /** The same from FHIR R4, as the text that came: read and written again, a dose of 1.0 would be 1. */
    makeLabelsOfFhir: (prescription: string, supply: Supply = {}): Promise<Made | NotDone> =>
      madeOf(
        http.POST("/v1/labels", {
          // Typed as the parsed resource, sent as it came.
          body: prescription as never,
          bodySerializer: () => prescription,
          params: { query: supply },
          headers: { ...pdfOnly, "content-type": "application/fhir+json" },
          parseAs: "arrayBuffer",
        }),
      ),

    /** Each label with what a pharmacist compares before approving: prescribed words beside the label's, and findings. */
    readBack: (request: LabelRequest): Promise<Answer<Schemas["LabelsAnswer"]>> =>
      answerOf(http.POST("/v1/labels", { body: request, headers: jsonOnly, parseAs: "json" })) as Promise<
        Answer<Schemas["LabelsAnswer"]>
      >,

    /** What directions mean. `understood: false` is an answer with its reasons. */
    interpret: (question: Schemas["DirectionsQuestion"]): Promise<Answer<Schemas["DirectionsAnswer"]>> =>
      answerOf(http.POST("/v1/interpret", { body: question })),

    links: {
      /** What became of the page behind a label. */
      get: (id: string): Promise<Answer<Schemas["Link"]>> =>
        answerOf(http.GET("/v1/links/{id}", { params: { path: { id } } })),
      /** Ends it at once and for good. */
      revoke: (id: string): Promise<Answer<Schemas["Link"]>> =>
        answerOf(http.DELETE("/v1/links/{id}", { params: { path: { id } } })),
    },

    content: {
      /** Medicines with easy-read information: all, or the one that a code or name means exactly. */
      list: (query: QueryOf<"medicines"> = {}): Promise<Answer<Schemas["MedicineList"]>> =>
        answerOf(http.GET("/v1/content", { params: { query } })),
      get: (substance: string): Promise<Answer<Schemas["MedicineEntry"]>> =>
        answerOf(http.GET("/v1/content/{substance}", { params: { path: { substance } } })) as Promise<
          Answer<Schemas["MedicineEntry"]>
        >,
    },

    pictograms: {
      list: (): Promise<Answer<Schemas["PictogramList"]>> => answerOf(http.GET("/v1/pictograms")),
      /** The drawing, as SVG. */
      draw: (
        id: operations["pictogram"]["parameters"]["path"]["id"],
        query: QueryOf<"pictogram"> = {},
      ): Promise<Answer<string>> =>
        answerOf(http.GET("/v1/pictograms/{id}.svg", { params: { path: { id }, query }, parseAs: "text" })),
    },

    /** Papers that a request may name. */
    stocks: (): Promise<Answer<Schemas["StockList"]>> => answerOf(http.GET("/v1/stocks")),

    /** Print sizes that a request may name. */
    profiles: (): Promise<Answer<Schemas["ProfileList"]>> => answerOf(http.GET("/v1/profiles")),
  };
};

export type PlainlabelClient = ReturnType<typeof createPlainlabelClient>;
