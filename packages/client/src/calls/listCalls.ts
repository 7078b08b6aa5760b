// client: what a request may name.
import { answerOf } from "../endOf.ts";
import type { Http, QueryOf, Schemas } from "../Http.ts";
import type { Answer } from "../Outcome.ts";
import type { operations } from "../openApi.golden.ts";

export type PictogramId = operations["pictogram"]["parameters"]["path"]["id"];

export const listCalls = (http: Http) => ({
  /** Papers. */
  stocks: (): Promise<Answer<Schemas["StockList"]>> => answerOf(http.GET("/v1/stocks")),

  /** Print sizes. */
  profiles: (): Promise<Answer<Schemas["ProfileList"]>> => answerOf(http.GET("/v1/profiles")),

  /** Law profiles. */
  laws: (): Promise<Answer<Schemas["LawList"]>> => answerOf(http.GET("/v1/laws")),

  pictograms: {
    list: (): Promise<Answer<Schemas["PictogramList"]>> => answerOf(http.GET("/v1/pictograms")),
    /** The drawing, as SVG. */
    draw: (id: PictogramId, query: QueryOf<"pictogram"> = {}): Promise<Answer<string>> =>
      answerOf(http.GET("/v1/pictograms/{id}.svg", { params: { path: { id }, query }, parseAs: "text" })),
  },
});
