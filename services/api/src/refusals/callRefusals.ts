// refusals: what is refused of a call, by family, each with what it means.
import type { CodesOf } from "@plainlabel/core";

export const callRefusals = {
  call: {
    "malformed-http":
      "The request is not well-formed HTTP, names no host or two, has a second Authorization or Content-Type, or its body ended early or in another coding than chunked.",
    "expectation-failed": "The header Expect asks for something else than 100-continue (417).",
    "no-body": "There is no body.",
    "key-unknown": "No key or token that is known here was sent (401).",
    "key-expired": "The key was one that is known here, and has ended (401).",
    "from-elsewhere": "A form of the pharmacist's page was not sent by a page of that session (403).",
    "scope-missing": "The key does not allow this; the scope it lacks is named (403).",
    "not-found": "There is nothing at this address.",
    "method-not-allowed": "The address does not take this method; Allow names those it takes.",
    "wrong-idempotency-key": "The header Idempotency-Key cannot be used as it is.",
    "call-under-way":
      "Another call with the same Idempotency-Key has not been answered yet; Retry-After says when to ask again (409).",
    "idempotency-key-reused": "The key stood for another request within the last day (422).",
    "not-acceptable": "The Accept header asks for a format that does not exist here.",
    "timed-out": "The request did not arrive within 30 seconds.",
    "too-large": "The body is larger than is read here.",
    "uri-too-long": "A part of the address is too long.",
    "unsupported-media-type": "The body is of a media type, or compressed in a way, that is not read here.",
    "headers-too-large": "The header fields are too large.",
    "unknown-query-parameter": "The query has a parameter that does not exist at this address.",
    "repeated-query-parameter": "The query gives a parameter twice.",
    "missing-query-parameter": "The query lacks a parameter without which this cannot be answered.",
    "wrong-query-parameter": "A parameter of the query does not hold what it should.",
    "label-not-picked": "One label is picked from a drawing only; PDF and JSON hold all of them.",
    "wrong-resource-type": "The FHIR resource is not of a type that this address takes.",
  },
  batches: {
    "wrong-batch": "The body is not an object with a list called items, and options at most beside it.",
    "batch-empty": "The list of items is empty.",
    "batch-too-long": "There are more items than one batch takes.",
    "too-many-listeners": "This caller listens to as many streams of events as it may (429).",
    "too-many-batches": "This caller has as many unfinished batches as it may (429).",
    "too-many-items": "This caller has ordered as many items of batches as it may for now (429).",
    "batch-unknown": "There is no batch with this id, or its day is over (404).",
    "batch-not-done": "The batch is not finished; Retry-After says when to ask again (409).",
    "batch-item-unknown": "The batch has no such item, or it is not made yet.",
    "batch-item-without-label": "An item that is to be approved has no label.",
    "batch-without-labels": "No item of the batch became a label, so there is no file.",
    "batch-made-otherwise":
      "The labels would not be those that were made: the service is another version, or information has changed.",
  },
  dictionary: {
    "no-medicines-release": "No release of the dictionary is in use here; labels are made without it (404).",
    "medicine-unknown":
      "The release has no product or pack with this identifier, nor with one that came after it (404).",
    "import-under-way": "Another import into the same store is under way.",
    "no-release-before": "There is no earlier release here to go back to.",
    "schema-not-allowed": "The database does not let its user make a schema, which a release needs.",
  },
  moment: {
    "too-many-requests": "This caller has spent its share; Retry-After says when there is more (429).",
    "queue-full": "Too many requests are waiting (503).",
    "took-too-long":
      "The labels were not made, or an order was not read, within the time a request may take (503).",
    "painter-not-loaded": "The service has only just started, or cannot make labels at all (503).",
    "store-away": "The store cannot be used at the moment; nothing was kept (503).",
    "issuer-away": "A token cannot be checked, as its issuer's keys cannot be read at the moment (503).",
    stopping: "The service is stopping; ask another copy (503).",
    "verification-failed": "The finished label did not pass our own check, so it was not sent (500).",
    fault: "Something broke on our side; quote the reference (500).",
  },
  csv: {
    "csv-too-large": "The file is larger than is read here.",
    "csv-not-utf-8": "The file is neither UTF-8 nor UTF-16 with its mark.",
    "csv-unknown-separator": "The first line names a separator that is not read here.",
    "csv-malformed": "The file is not well-formed CSV, or a row is far too long.",
    "csv-unknown-column": "The header names a column that does not exist.",
    "csv-repeated-column": "The header names a column twice.",
    "csv-unnamed-column": "A column among others, or one with text in it, has no name in the header.",
    "csv-missing-column": "The header lacks a column that is needed.",
    "csv-too-many-rows": "The file has more rows than one batch may hold.",
    "csv-no-rows": "The file has no row below its header.",
    "csv-row-length": "A row has more or fewer cells than the header.",
    "csv-row-beside-cut": "A row stands beside one with fewer cells, which may be a part of it.",
    "csv-repeated-row": "A row says the same as one before it.",
    "cell-broken-formula": "A cell holds the error of a formula.",
    "cell-formula": "A cell begins with a character that makes a spreadsheet calculate.",
    "cell-number-shortened": "A spreadsheet took the last digits of a long number.",
    "cell-date": "A cell that holds no day holds a date; spreadsheets make them of fractions and ranges.",
    "cell-text-damaged": "Letters were lost when the file was saved or opened.",
    "cell-not-a-day": "A day is not written as year, month, day, or can be two days.",
    "cell-not-a-count": "The number of copies is not a whole number from 1 to 99.",
    "cell-not-yes-or-no": "A cell says neither yes nor no.",
    "cell-zero-lost": "A telephone number has lost the 0 at its start.",
    "cell-warnings-mixed": "A line of the warnings is neither numbers nor words alone.",
    "cell-not-an-answer": "An answer is not written as question = answer, with what it needs in brackets.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly callRefusals: CodesOf<typeof callRefusals>;
  }
}
