// refusals: the families of codes, in the order of a request's way, as docs/errors.md shows them.

export interface RefusalFamily {
  readonly title: string;
  /** Where these are met. */
  readonly where: string;
}

export const families = {
  call: {
    title: "The call itself",
    where:
      "HTTP, before or beside what the body says. The status is the one of the problem of the same name in the table above, and 400 for the query.",
  },
  batches: {
    title: "Many labels in one order",
    where: "/v1/batches. What is wrong with one item stands with that item, and the others are made.",
  },
  dictionary: {
    title: "The dictionary of medicines and devices",
    where: "/v1/medicines, and plainlabel medicines. Why a release itself is refused stands below.",
  },
  moment: {
    title: "The service at the moment",
    where: "429, 500 and 503. Nothing was made; Retry-After says when to send the same request again.",
  },
  json: {
    title: "The body as JSON",
    where: "400.",
  },
  csv: {
    title: "A spreadsheet as CSV",
    where:
      "On the pharmacist's page, and from readCsv. Read row by row. Paths are the row as a spreadsheet numbers it, and the column's name: /12/dispensed on. The page begins nothing where a row is refused.",
  },
  kept: {
    title: "What was kept",
    where:
      "From upgradeRegimen, upgradeKept and readPrepared, for programs that keep regimens, documents or prepared labels. A page whose regimen is refused shows its words without reminders; one whose words are refused says that it cannot be shown now (503).",
  },
  information: {
    title: "Medicine information, films and photographs",
    where:
      "What a pharmacy keeps at /v1/content, /v1/films and /v1/photographs: 403, 409 and 422, and 400 for signatures and withdrawals.",
  },
  shape: {
    title: "The shape of a request",
    where: "400. The path is a JSON pointer to the field.",
  },
  label: {
    title: "What a label may say",
    where: "422; 400 together with refusals of shape.",
  },
  link: {
    title: "The link",
    where: "422. The code on a label carries no person and leads nowhere private (promise 5).",
  },
  page: {
    title: "The page behind the code",
    where: "422: no label was made, as it would have borne a code for a page that cannot be.",
  },
  links: {
    title: "Links",
    where: "404.",
  },
  fhirMessage: {
    title: "A FHIR message",
    where:
      "422, and 400 for fhir-unknown-field. The path leads into what was sent, or names the parameter of the query.",
  },
  dosage: {
    title: "Directions as a FHIR Dosage",
    where:
      "With words beside the structure these are reasons for printing the words as written, inside a 200 answer; without words 422. POST /v1/interpret gives them with 200.",
  },
  questions: {
    title: "Questions and their answers",
    where:
      "What directions leave open, and only a professional can settle: docs/questions.md. 422, with paths into /answers. Without an approval `question-open` is no error: it stands in a 200 answer under readBack.reasons and findings, and the label is a draft in the prescriber's words.",
  },
  words: {
    title: "Directions in words",
    where:
      "Reasons for printing the directions exactly as prescribed, without a picture of the dose: inside a 200 answer, under readBack.reasons and findings. POST /v1/interpret gives them with 200 under refusals.",
  },
  braille: {
    title: "Braille and voice",
    where:
      "Where BRF, SSML or text is asked for: 422, and 406 and 503 where it says so. A finding refuses nothing; the header Plainlabel-Findings names it, and NAME.json of the command line.",
  },
  sheets: {
    title: "Sheets beside labels",
    where:
      "POST /v1/sheets and plainlabel sheet. Beside what refuses the labels themselves; what stands as a finding is told and refuses nothing.",
  },
  findings: {
    title: "Findings",
    where:
      "Not errors: the labels were made, and a professional should look before approving. In the JSON answer under findings; there too, where words sent by others have harmed people before, naked-decimal, trailing-zero, fraction-of-time and as-directed-alone of the table above.",
  },
  verification: {
    title: "Our own verification",
    where:
      "Never sent: a label for which one of these holds does not leave. The caller gets verification-failed with a reference; these stand in the log beside it, and in what `plainlabel verify` prints.",
  },
  release: {
    title: "A release of the dictionary of medicines",
    where:
      "Reading a release of dm+d, from its zip or a folder. It is taken whole or not at all; each reason names the file and the row.",
  },
  medicineCode: {
    title: "A medicine's code, held against the dictionary",
    where: "Findings for a professional, where a release of dm+d was imported.",
  },
  starting: {
    title: "Starting the service",
    where: "`npm start` and `plainlabel serve`: the process says every one and does not start.",
  },
  store: {
    title: "The store",
    where: "Opening, moving, backing up and restoring what the service keeps.",
  },
  commandLine: {
    title: "The command line",
    where: "`plainlabel`, besides what the calls above refuse.",
  },
} as const satisfies Readonly<Record<string, RefusalFamily>>;
