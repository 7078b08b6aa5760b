// client: the pages behind labels, and what readers said of them.
import { answerOf } from "../endOf.ts";
import type { Http, QueryOf, Schemas } from "../Http.ts";
import type { Answer } from "../Outcome.ts";

export const linkCalls = (http: Http) => ({
  links: {
    /** What became of the page behind a label. */
    get: (id: string): Promise<Answer<Schemas["Link"]>> =>
      answerOf(http.GET("/v1/links/{id}", { params: { path: { id } } })),
    /** Ends it at once and for good. */
    revoke: (id: string): Promise<Answer<Schemas["Link"]>> =>
      answerOf(http.DELETE("/v1/links/{id}", { params: { path: { id } } })),
  },

  /** How easy readers found the words, week by week. */
  feedback: (query: QueryOf<"feedback"> = {}): Promise<Answer<Schemas["FeedbackChart"]>> =>
    answerOf(http.GET("/v1/feedback", { params: { query } })),
});
