// client: the dictionary of medicines and devices (dm+d), where the installation has one.
import { answerOf } from "../endOf.ts";
import type { Http, Schemas } from "../Http.ts";
import type { Answer } from "../Outcome.ts";

export const medicineCalls = (http: Http) => ({
  dictionary: {
    /** Products whose names have the beginnings of all these words; or by a code or a barcode's number. */
    find: (
      words: string,
      { limit }: { readonly limit?: number } = {},
    ): Promise<Answer<Schemas["MedicineHits"]>> =>
      answerOf(
        http.GET("/v1/medicines", {
          params: { query: { q: words, ...(limit === undefined ? {} : { limit }) } },
        }),
      ),
    /** One product or pack by its identifier, today's or one that it had. */
    get: (id: string): Promise<Answer<Schemas["MedicineAnswer"]>> =>
      answerOf(http.GET("/v1/medicines/{id}", { params: { path: { id } } })),
    /** A scanned pack's barcode, its digits alone, held against the item with this code. */
    comparePack: (id: string, gtin: string): Promise<Answer<Schemas["PackAnswer"]>> =>
      answerOf(http.GET("/v1/medicines/{id}/packs/{gtin}", { params: { path: { id, gtin } } })),
  },
});
