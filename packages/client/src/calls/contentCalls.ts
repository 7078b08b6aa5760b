// client: easy-read information about medicines, films, and photographs of products. Own ones stand in place of
// the built-in ones for this key alone.
import { answerOf } from "../endOf.ts";
import type { Http, QueryOf, Schemas } from "../Http.ts";
import type { Answer } from "../Outcome.ts";

// openapi-fetch takes a field that can only be null for one that is not there; where an entry is sent or
// comes back, the declared shape is said instead. The tests send and read one.
const of = (substance: string) => ({ params: { path: { substance } } });
const film = (id: string) => ({ params: { path: { id } } });
const photograph = film;

export const contentCalls = (http: Http) => ({
  content: {
    /** All, or the one that a code or name means exactly. */
    list: (query: QueryOf<"medicines"> = {}): Promise<Answer<Schemas["MedicineList"]>> =>
      answerOf(http.GET("/v1/content", { params: { query } })),
    get: (substance: string): Promise<Answer<Schemas["MedicineEntry"]>> =>
      answerOf(http.GET("/v1/content/{substance}", of(substance))) as Promise<
        Answer<Schemas["MedicineEntry"]>
      >,
    /** Keeps a version of one's own, or withdraws it (`entry: null`). */
    keep: (substance: string, change: Schemas["MedicineChange"]): Promise<Answer<Schemas["ContentKept"]>> =>
      answerOf(http.PUT("/v1/content/{substance}", { ...of(substance), body: change as never })),
    history: (substance: string): Promise<Answer<Schemas["MedicineHistory"]>> =>
      answerOf(http.GET("/v1/content/{substance}/history", of(substance))) as Promise<
        Answer<Schemas["MedicineHistory"]>
      >,
  },

  films: {
    list: (): Promise<Answer<Schemas["FilmList"]>> => answerOf(http.GET("/v1/films")),
    get: (id: string): Promise<Answer<Schemas["Film"]>> => answerOf(http.GET("/v1/films/{id}", film(id))),
    /** Keeps a version of one's own, or withdraws it (`film: null`). */
    keep: (id: string, change: Schemas["FilmChange"]): Promise<Answer<Schemas["ContentKept"]>> =>
      answerOf(http.PUT("/v1/films/{id}", { ...film(id), body: change })),
    history: (id: string): Promise<Answer<Schemas["FilmHistory"]>> =>
      answerOf(http.GET("/v1/films/{id}/history", film(id))),
  },

  photographs: {
    list: (): Promise<Answer<Schemas["PhotographList"]>> => answerOf(http.GET("/v1/photographs")),
    get: (id: string): Promise<Answer<Schemas["Photograph"]>> =>
      answerOf(http.GET("/v1/photographs/{id}", photograph(id))),
    /** Its bytes, as readers are sent them. */
    picture: (id: string): Promise<Answer<Uint8Array>> =>
      answerOf(
        http
          .GET("/v1/photographs/{id}/picture", { ...photograph(id), parseAs: "arrayBuffer" })
          .then(({ data, ...rest }) => ({
            ...rest,
            data: data === undefined ? undefined : new Uint8Array(data as ArrayBuffer),
          })),
      ),
    /** Keeps a version of one's own, or withdraws it (`photograph: null`). `file` is the picture in base64. */
    keep: (id: string, change: Schemas["PhotographChange"]): Promise<Answer<Schemas["ContentKept"]>> =>
      answerOf(http.PUT("/v1/photographs/{id}", { ...photograph(id), body: change })),
    history: (id: string): Promise<Answer<Schemas["PhotographHistory"]>> =>
      answerOf(http.GET("/v1/photographs/{id}/history", photograph(id))),
  },
});
