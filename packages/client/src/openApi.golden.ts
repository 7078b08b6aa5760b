// client: the service's addresses and shapes, made from docs/openapi.json by openapi-typescript. Do not edit.

export interface paths {
    "/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make labels
         * @description From a label request, or from a FHIR prescription with how to make it in the query or in a Parameters resource. Either may also come as an ItemWithOptions. The Accept header, or the parameter format, chooses: one PDF with all labels (default), JSON with every label and what a pharmacist compares before approving, a zip with a PDF for each item, PNG or SVG to look at, ZPL for a label printer, or the words in braille (BRF) or for a voice (SSML, text). A file has no room for findings: Plainlabel-Findings holds the codes of those that its format brought, and of needs that the label does not meet (a language that there are no words in); JSON and the zip tell all of them. Every file was read back and proved before it left. Without an approval every label carries DRAFT. The same request gives the same bytes. With explain, an easy-read page is kept for each label and its link printed; Plainlabel-Links names the links, JSON tells more of them.
         */
        post: operations["makeLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make sheets that go with labels
         * @description medicines: one sheet for all medicines of a person, times down the side, medicines across. week: a box to tick for each time of each day, and a place to sign. talk: for each medicine a sheet to talk it through. card: all medicines for the wallet, to be cut out and folded. As text/html all medicines are a page for a phone, a file that asks nobody for anything. From label requests of one person, or from a FHIR prescription with how to make it in the query. What is of a label alone (stock, container, packs, the page behind a code) is left aside. One request that is refused refuses the sheet. Every file was read back and proved before it left, the calendar of each medicine as on its label. Without an approval of every request each page carries DRAFT. Look at the findings before a sheet is handed over: JSON has them beside each file.
         */
        post: operations["makeSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a poster that tells people what they may ask for
         * @description One page of tagged PDF in the largest type that the paper takes, read back and proved before it left, with the pharmacy's name, number and code where they are given. Refused where they do not fit. In another language it is in easy read, and each page says DRAFT until somebody has signed its words. The words and pictures have not been tested with readers: the finding poster-untested says so, in JSON beside the file.
         */
        post: operations["makePoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interpret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what directions mean
         * @description Nothing is made. Directions are understood completely, every word of them, or not at all: "not understood" is an answer with its reasons, not an error. Answers that fit no question or do not add up are refused.
         */
        post: operations["interpretDirections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/$label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make labels of a MedicationRequest or MedicationDispense or Bundle or Parameters
         * @description The same labels as POST /v1/labels, for software that speaks FHIR R4: a PDF for Accept application/pdf (default), a Binary for application/fhir+json, a drawing, or the words in braille or for a voice. How to make them stands in the query, or with the resource in Parameters. Errors are OperationOutcomes.
         */
        post: operations["labelFhir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/MedicationRequest/$label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make labels of a MedicationRequest or Bundle or Parameters
         * @description The same labels as POST /v1/labels, for software that speaks FHIR R4: a PDF for Accept application/pdf (default), a Binary for application/fhir+json, a drawing, or the words in braille or for a voice. How to make them stands in the query, or with the resource in Parameters. Errors are OperationOutcomes.
         */
        post: operations["labelMedicationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/MedicationDispense/$label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make labels of a MedicationDispense or Bundle or Parameters
         * @description The same labels as POST /v1/labels, for software that speaks FHIR R4: a PDF for Accept application/pdf (default), a Binary for application/fhir+json, a drawing, or the words in braille or for a voice. How to make them stands in the query, or with the resource in Parameters. Errors are OperationOutcomes.
         */
        post: operations["labelMedicationDispense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this service can do, as a CapabilityStatement
         * @description FHIR R4, 4.0.1.
         */
        get: operations["capabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/OperationDefinition/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The $label operation, as an OperationDefinition
         * @description FHIR R4, 4.0.1.
         */
        get: operations["labelOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers that a request may name
         * @description Millimetres. A request may also give a size of its own.
         */
        get: operations["stocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print sizes that a request may name
         * @description Points; nothing is ever set smaller.
         */
        get: operations["profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/laws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Law profiles that a request may name
         * @description How many rules each has, how many of them a machine judges wholly or in part, and how many were read in their source. A label request with `law` gets every rule of that profile judged in its report. A help to the pharmacist and no legal advice: no lawyer has reviewed them.
         */
        get: operations["laws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pictograms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pictures that a label may bear
         * @description Each with its version and how far people understood it. A redrawn picture has a new version and starts untested.
         */
        get: operations["pictograms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pictograms/{id}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One picture
         * @description Black on nothing, with its alternative text inside.
         */
        get: operations["pictogram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medicines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the dictionary of medicines and devices (dm+d)
         * @description Every word of q must begin a word of the name, in any order; a number must be the whole number ("5" finds neither 50 nor 2.5), and a unit directly behind it stands behind it in the name. Case, mcg, commas and spaces do not matter, and names that a product had are searched too. Products without a maker come first, then names that begin with the first word, then shorter ones. Products that are not offered are found by their identifier or the number of a barcode alone, which may stand in q instead: a list, for a barcode may stand on several packs. didYouMean holds other searches, never hits: names that look alike are other medicines. Answered from the one release that this installation imported, which is named in the answer with the credit that its licence asks you to show; where there is none: 404, no-medicines-release.
         */
        get: operations["findMedicines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medicines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product or pack of the dictionary of medicines and devices
         * @description By its SNOMED CT identifier: a substance (VTM), a product (VMP), a maker's product (AMP) or a pack (VMPP, AMPP). An identifier of old is answered with what came after it, and replacedBy says over which steps. An invalid product is told as such, as old labels name it. Answered from the one release that this installation imported, which is named in the answer with the credit that its licence asks you to show; where there is none: 404, no-medicines-release.
         */
        get: operations["getMedicine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medicines/{id}/packs/{gtin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hold a scanned pack against the item that it is for
         * @description {id} is the code of the prescribed item, {gtin} the digits of the pack's barcode (of a GS1 DataMatrix those behind (01)). "same": the pack is of that product. "same-vmp": another maker's of the same product without a maker, which decision tells or, by the rule named, refuses. "another": another medicine, strength or form, refused. "cannot-tell": because says why, and somebody looks at the pack; a barcode that stands on several medicines is never the same. Barcodes are those of today. Answered from the one release that this installation imported, which is named in the answer with the credit that its licence asks you to show; where there is none: 404, no-medicines-release.
         */
        get: operations["comparePack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Medicines with easy-read information
         * @description All, or the one that a code or name means exactly: a near miss is another medicine. Information with status draft was reviewed by nobody yet.
         */
        get: operations["medicines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/{substance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Easy-read information about one medicine
         * @description Never a dose: the label alone says how much and how often.
         */
        get: operations["medicine"];
        /**
         * Keep, replace or withdraw a pharmacy's own information
         * @description It stands in place of the built-in entry of the same name, for this caller's labels alone. Every version stays in the history with who answers for it. An entry of null withdraws, and the built-in one holds again. Drafts say on the page that they are; a reviewed one needs the scope content:sign and a signature of the same professional.
         */
        put: operations["keepMedicine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/{substance}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything a pharmacy's own information ever said
         * @description Newest first, a hundred at most. Built-in entries have no history here.
         */
        get: operations["medicineHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The films behind this caller's labels
         * @description Data only; a film itself is a file of the service or on a host that the operator has named.
         */
        get: operations["films"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One film
         * @description With its version, to send with a change.
         */
        get: operations["filmFacts"];
        /**
         * Keep, replace or withdraw a film
         * @description Its files must be there already: a label says “Scan to watch a film” only where one would play. A film of null withdraws.
         */
        put: operations["keepFilm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that was kept of a film
         * @description Newest first, a hundred at most.
         */
        get: operations["filmHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/photographs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The photographs behind this caller's labels
         * @description What is said of each, and how large it is.
         */
        get: operations["photographs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/photographs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said of one photograph
         * @description With its version, to send with a change.
         */
        get: operations["photographFacts"];
        /**
         * Keep, replace or withdraw a photograph of a product
         * @description Shown folded under “It looks different”, beside the words, on pages of labels with exactly one of its dm+d codes. `file` is a JPEG, PNG or WebP in base64: taken for what its bytes are, 200 to 1600 pixels a side, at most 200 kB after everything but the picture is left out of it (place, time, device; which way up it is stays). What is in sight stays in sight: no label with a name. A photograph of null withdraws.
         */
        put: operations["keepPhotograph"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/photographs/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One photograph
         * @description As readers are shown it: without anything that is in a file besides its picture.
         */
        get: operations["photographPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/photographs/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that was kept of a photograph
         * @description Newest first, a hundred at most. Pictures that were replaced are not given.
         */
        get: operations["photographHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The batches of this caller
         * @description Those that are not erased, the newest first, a hundred at most.
         */
        get: operations["batches"];
        put?: never;
        /**
         * Have many labels made
         * @description Up to 10,000 items in one order, made behind whoever waits at a counter. One that is refused takes nothing from the others. Erased after a day. A spreadsheet saved as CSV is taken whole or not at all, under the columns of the table in docs/integrators.md.
         */
        post: operations["openBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each item of a batch
         * @description In the order sent, those that are done so far: prescribed words beside label words with what is to be looked at, or every reason why there is no label. As one JSON text, or an item a line (Accept: application/x-ndjson), which need not be held whole.
         */
        get: operations["batchItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item of a batch, told or drawn
         * @description What became of it as JSON; or its labels to be looked at, as SVG, PNG or PDF, or their words in braille (BRF) or for a voice (SSML, text). They are drawn from what was sent, as they are now, and bear the draft's marks until somebody approves them.
         */
        get: operations["batchItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The labels of a batch
         * @description One PDF, ready to print, in the order sent, behind a sheet that names what has no label and why, where there is any; or a zip with a PDF for each item, named by its place from 1, comparison.json (prescribed words beside label words, with what is to be looked at, for whoever approves) and refusals.json. Proved again as it is made.
         */
        get: operations["batchLabels"];
        put?: never;
        /**
         * Approve all, some or one of a batch, and get their labels
         * @description The labels of the items named, or of all, approved by whoever the body names, in the order sent: one PDF or a zip as GET gives it. They are made again, and sent only where they say what the batch told to be compared. One that cannot be approved (a question is open) refuses all that were named, and paths of its refusals begin with its place in the order: /items/3/directions. An item that came with an approval keeps it. Nothing is kept: ask again with the same body for the same file.
         */
        post: operations["approveBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a batch is
         * @description It is done when made, refused and failed together are items.
         */
        get: operations["batch"];
        put?: never;
        post?: never;
        /**
         * Erase a batch
         * @description What was sent and what came of it, at once and for good; what is not made yet is not made. Pages behind labels stay.
         */
        delete: operations["removeBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a batch is, as it goes on
         * @description Server-sent events: progress whenever a number has changed, done as the last; the data of each is the batch. Ends after ten minutes, or when the service stops: ask again. Twenty of one caller at a time.
         */
        get: operations["batchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items of a batch without a label
         * @description Those refused and those that failed by our fault so far, in the order sent.
         */
        get: operations["batchRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a link
         * @description Neither its address nor its words are told. Links are made with labels, by explain.
         */
        get: operations["link"];
        put?: never;
        post?: never;
        /**
         * End a link
         * @description Its page is erased at once and for good; whoever scans the label sees what an unknown code shows. Again: the same answer.
         */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How easy readers found the words, and what they nearly took wrong
         * @description Counts week by week of who answered under the page, with the limits of chance (a p-chart): a week outside them differs by more than luck. Not easy are the answers partly and no. Near misses are counted beside them.
         */
        get: operations["feedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The easy-read page, by the label's code
         * @description For people: no key, no cookie, nothing from elsewhere. Colour, size and language are in the query. When the label has ended, the medicine's general page.
         */
        get: operations["pageByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/story/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One step of the picture story */
        get: operations["storyByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/film/{film}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A film, where there is one
         * @description Films count from 1.
         */
        get: operations["filmByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/photograph/{photograph}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of the product, where there is one
         * @description Photographs count from 1. The page loads none before a tap.
         */
        get: operations["photographByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words in big letters, to print */
        get: operations["printByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form of times
         * @description With times in its query: the calendar file to tap, and what to do with it on each kind of phone.
         */
        get: operations["remindByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/remind.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reminders for the phone's calendar
         * @description Of approved labels only.
         */
        get: operations["calendarByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form for reminders by text message
         * @description Absent (404) where the operator has not turned them on.
         */
        get: operations["textsFormByToken"];
        put?: never;
        /**
         * Ask for reminders by text message
         * @description A code is sent to the number first.
         */
        post: operations["askForTextsByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/texts/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin them with the code that came by text */
        post: operations["beginTextsByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/M/{code}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address of the feedback, loaded again after it was sent
         * @description Leads to the page, whatever the code opens.
         */
        get: operations["afterFeedbackByToken"];
        put?: never;
        /**
         * Was this easy to understand? Did you nearly take it wrong?
         * @description One of the two: a face with what was hard, or what was nearly taken wrong. Counted; nothing tells who answered.
         */
        post: operations["sendFeedbackByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same address in small letters
         * @description Leads to the page.
         */
        get: operations["smallLettersByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The easy-read page, by what is typed
         * @description For people: no key, no cookie, nothing from elsewhere. Colour, size and language are in the query. When the label has ended, the medicine's general page.
         */
        get: operations["pageByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/story/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One step of the picture story */
        get: operations["storyByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/film/{film}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A film, where there is one
         * @description Films count from 1.
         */
        get: operations["filmByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/photograph/{photograph}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of the product, where there is one
         * @description Photographs count from 1. The page loads none before a tap.
         */
        get: operations["photographByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words in big letters, to print */
        get: operations["printByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form of times
         * @description With times in its query: the calendar file to tap, and what to do with it on each kind of phone.
         */
        get: operations["remindByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/remind.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reminders for the phone's calendar
         * @description Of approved labels only.
         */
        get: operations["calendarByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form for reminders by text message
         * @description Absent (404) where the operator has not turned them on.
         */
        get: operations["textsFormByShortCode"];
        put?: never;
        /**
         * Ask for reminders by text message
         * @description A code is sent to the number first.
         */
        post: operations["askForTextsByShortCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/texts/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin them with the code that came by text */
        post: operations["beginTextsByShortCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/C/{code}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address of the feedback, loaded again after it was sent
         * @description Leads to the page, whatever the code opens.
         */
        get: operations["afterFeedbackByShortCode"];
        put?: never;
        /**
         * Was this easy to understand? Did you nearly take it wrong?
         * @description One of the two: a face with what was hard, or what was nearly taken wrong. Counted; nothing tells who answered.
         */
        post: operations["sendFeedbackByShortCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/c/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same address in small letters
         * @description Leads to the page.
         */
        get: operations["smallLettersByShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/T/{stop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A button that stops text messages
         * @description Absent (404) where the operator has not turned them on.
         */
        get: operations["stopTextsForm"];
        put?: never;
        /**
         * Stop text messages
         * @description Their number is erased at once.
         */
        post: operations["stopTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/{stop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A button that stops text messages
         * @description Absent (404) where the operator has not turned them on.
         */
        get: operations["stopTextsFormInSmallLetters"];
        put?: never;
        /**
         * Stop text messages
         * @description Their number is erased at once.
         */
        post: operations["stopTextsInSmallLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Style and script of the pages
         * @description Named by content and kept by caches for ever.
         */
        get: operations["asset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/films/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A film of this service's own, or its captions
         * @description In parts, too: Range is honoured (206, 416).
         */
        get: operations["filmFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A poster for the pharmacy's wall
         * @description People may ask for a label that they can read. To be printed on A4.
         */
        get: operations["poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process can.
         */
        get: operations["alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can labels be made now?
         * @description Ready means that a sample label was made and proved, and that the store can be read. It also says which release of the dictionary of medicines is in use, if any: without one labels are made, and codes are compared with nothing; and whether liblouis is there, without which there are no labels in braille.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts for Prometheus
         * @description Names nobody. Absent (404) where the operator turned it off.
         */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description OpenAPI 3.1.
         */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document as pages: every call, and a search
         * @description Without scripts, and without anything from elsewhere.
         */
        get: operations["docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One call as a page
         * @description What it takes and answers, with examples, and code that calls it by curl and in TypeScript, Python, Java and C#. By the call's operationId.
         */
        get: operations["docsOfOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/shapes/{shape}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One shape of what is sent or answered as a page
         * @description Its JSON Schema; of RefusalCode every code with its meaning.
         */
        get: operations["docsOfShape"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "batch.done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch is done
         * @description Sent to the address that the operator has set for the tenant, once a batch is done, and again until it is taken, for a day at most. It may come twice or late, and names no person: fetch the batch with your key. docs/webhooks.md says how it is signed and tried again.
         */
        post: operations["batchDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description How a professional answered the questions of readBack.questions. The prescribed words stay as they are; an approval needs every question answered. */
        AnswersToQuestions: {
            /**
             * @description The code of the question; docs/questions.md has them all.
             * @enum {string}
             */
            question: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
            /** @description The path of the question, where several of its code were asked. */
            path?: string;
            /** @description The nth of the question, where several of its code were asked at one path. */
            nth?: number;
            /** @description The id of one of the question's answers. */
            answer: string;
            /** @description For an answer that needs moments: times of day with amounts that add up to the prescribed amount exactly. */
            moments?: {
                at: string;
                amount: string;
            }[];
            /** @description For an answer that needs counts: strengths with how many of each, which make up the dose exactly. */
            counts?: {
                strength: string;
                count: string;
            }[];
        }[];
        /** @description Who compared the label's words with the prescribed words, and when. Without it every label carries DRAFT. */
        Approval: {
            by: string;
            /** Format: date-time */
            at: string;
            /** @description As what they approved it: pharmacist. */
            role?: string;
            /** @description Their number in the register of that profession. */
            registration?: string;
            /** @description As a dispensing label would be initialled. */
            initials?: string;
        };
        Batch: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "working" | "done";
            items: number;
            made: number;
            refused: number;
            failed: number;
            labels: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        BatchApproval: {
            approval: {
                by: string;
                /** Format: date-time */
                at: string;
                role?: string;
                registration?: string;
                initials?: string;
            };
            items?: number[];
        };
        BatchDone: {
            /** @constant */
            type: "batch.done";
            /**
             * Format: date-time
             * @description When the batch was done.
             */
            timestamp: string;
            data: {
                /** @description Whose batch it is. */
                tenant: string;
                /** @description Of the batch: GET /v1/batches/{id}. */
                id: string;
                /** @constant */
                state: "done";
                /** @description How many were ordered. */
                items: number;
                /** @description Items that have labels. */
                made: number;
                /** @description Items that no label can be made of: GET /v1/batches/{id}/refusals. */
                refused: number;
                /** @description Items that could not be made by a fault of ours. */
                failed: number;
                /** @description Labels of all items. */
                labels: number;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description One event of the stream, by its fields. data: a Batch, as JSON. */
        BatchEvent: {
            /** @enum {string} */
            event: "progress" | "done";
            data: string;
        };
        BatchItem: {
            item: number;
            /** @enum {string} */
            outcome: "made" | "refused" | "failed";
            labels: number;
            comparisons: {
                prescribed: string;
                label: string[];
                findings: components["schemas"]["Refusal"][];
            }[];
            refusals: components["schemas"]["Refusal"][];
            preview?: string | null;
        };
        BatchItems: {
            items: {
                item: number;
                /** @enum {string} */
                outcome: "made" | "refused" | "failed";
                labels: number;
                comparisons: {
                    prescribed: string;
                    label: string[];
                    findings: components["schemas"]["Refusal"][];
                }[];
                refusals: components["schemas"]["Refusal"][];
                preview?: string | null;
            }[];
        };
        BatchList: {
            batches: {
                id: string;
                /** @enum {string} */
                state: "waiting" | "working" | "done";
                items: number;
                made: number;
                refused: number;
                failed: number;
                labels: number;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                expiresAt: string;
            }[];
        };
        BatchOrder: {
            /** @description Each a LabelRequest, a FhirPrescription or an ItemWithOptions, as POST /v1/labels takes it. An item is judged by itself, after this answer: the order is taken whatever stands in it. */
            items: unknown[];
            /** @description How to make every item that does not say it. What could only be meant for one medicine (answers, warnings, indication, link, packs, container) stands with its item. */
            options?: components["schemas"]["LabelOptions"];
        };
        BatchRefusals: {
            items: {
                item: number;
                refusals: components["schemas"]["Refusal"][];
            }[];
        };
        Binary: {
            /** @constant */
            resourceType: "Binary";
            /** @constant */
            contentType: "application/pdf";
            /** Format: base64 */
            data: string;
        };
        /** @description What the label is stuck to. Of a bottle or tube with its outer diameter in millimetres: the directions stand in the middle third of the way round, which is seen from the front; where they cannot, a finding says so. */
        Container: string | (components["schemas"]["ContainerBottle"] | components["schemas"]["ContainerTube"] | components["schemas"]["ContainerVialOrBoxOrInhaler"]);
        ContainerBottle: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "bottle";
            diameter: number;
        };
        ContainerTube: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "tube";
            diameter: number;
        };
        ContainerVialOrBoxOrInhaler: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "vial" | "box" | "inhaler";
        };
        ContentKept: {
            name: string;
            version: number;
            withdrawn: boolean;
            findings: components["schemas"]["Refusal"][];
        };
        DirectionsAnswer: {
            understood: boolean;
            regimen?: components["schemas"]["Regimen"];
            sentences?: string[];
            findings?: components["schemas"]["Refusal"][];
            questions?: {
                /** @enum {string} */
                code: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                path: string;
                nth?: number;
                words: string;
                detail: string;
                help: string;
                answers: {
                    id: string;
                    label: string;
                    /** @enum {string} */
                    needs?: "moments" | "counts";
                }[];
            }[];
            asWritten?: string | null;
            refusals?: components["schemas"]["Refusal"][];
            trace?: {
                from: number;
                to: number;
                words: string;
                kind: string | null;
            }[];
        };
        DirectionsQuestion: {
            text?: string;
            dosage?: unknown[];
            form?: string;
            name?: string;
            strength?: string;
            answers?: {
                /** @enum {string} */
                question: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                path?: string;
                nth?: number;
                answer: string;
                moments?: {
                    at: string;
                    amount: string;
                }[];
                counts?: {
                    strength: string;
                    count: string;
                }[];
            }[];
            /** @enum {string} */
            policy?: "as-written" | "ums";
        } | unknown | unknown;
        FeedbackChart: {
            /** Format: date */
            since: string;
            centre: number | null;
            weeks: {
                /** Format: date */
                week: string;
                size: number;
                notEasy: number;
                proportion: number;
                lower: number;
                upper: number;
                signal: ("above" | "below") | null;
            }[];
            counts: {
                contentVersion: string;
                labelVariant: string;
                /** Format: date */
                week: string;
                /** @enum {string} */
                face: "yes" | "partly" | "no";
                hard: ("directions" | "times" | "warnings" | "pictures" | "words") | null;
                count: number;
            }[];
            nearMisses: {
                contentVersion: string;
                labelVariant: string;
                /** Format: date */
                week: string;
                /** @enum {string} */
                part: "amount" | "time" | "length" | "medicine" | "not-to-do" | "other";
                count: number;
            }[];
        };
        FhirMedicationDispense: {
            /** @enum {string} */
            resourceType: "MedicationDispense" | "Bundle" | "Parameters";
        } & {
            [key: string]: unknown;
        };
        FhirMedicationRequest: {
            /** @enum {string} */
            resourceType: "MedicationRequest" | "Bundle" | "Parameters";
        } & {
            [key: string]: unknown;
        };
        /** @description FHIR R4: one item, or a Bundle of items of one person with what they refer to; or Parameters with either as `resource` and how to make its labels. docs/fhir-dosage.md says which fields are read. */
        FhirPrescription: {
            /** @enum {string} */
            resourceType: "MedicationRequest" | "MedicationDispense" | "Bundle" | "Parameters";
        } & {
            [key: string]: unknown;
        };
        /** @description FHIR R4. */
        FhirStatement: {
            /** @enum {string} */
            resourceType: "CapabilityStatement" | "OperationDefinition";
        } & {
            [key: string]: unknown;
        };
        Film: {
            version: number;
            film: {
                id: string;
                title: string;
                about: components["schemas"]["FilmAboutMedicine"] | components["schemas"]["FilmAboutForm"] | components["schemas"]["FilmAboutDevice"];
                url: string;
                poster?: string;
                language: string;
                captions: {
                    language: string;
                    url: string;
                }[];
                signLanguage: ("bsl" | "makaton") | null;
                durationSeconds: number;
                transcript: string;
                madeBy: string;
                /** @enum {string} */
                status: "draft" | "reviewed";
                reviewedBy: {
                    name: string;
                    registration: string;
                    /** Format: date */
                    on: string;
                } | null;
            };
        };
        FilmAboutDevice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "device";
            device: string;
        };
        FilmAboutForm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "form";
            form: string;
        };
        FilmAboutMedicine: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "medicine";
            substance: string;
        };
        FilmChange: {
            film: {
                id: string;
                title: string;
                about: components["schemas"]["FilmAboutMedicine"] | components["schemas"]["FilmAboutForm"] | components["schemas"]["FilmAboutDevice"];
                url: string;
                poster?: string;
                language: string;
                captions: {
                    language: string;
                    url: string;
                }[];
                signLanguage: ("bsl" | "makaton") | null;
                durationSeconds: number;
                transcript: string;
                madeBy: string;
                /** @enum {string} */
                status: "draft" | "reviewed";
                reviewedBy: {
                    name: string;
                    registration: string;
                    /** Format: date */
                    on: string;
                } | null;
            } | null;
            by: {
                name: string;
                registration: string;
            };
            after: number;
        };
        FilmHistory: {
            name: string;
            versions: {
                version: number;
                body: {
                    id: string;
                    title: string;
                    about: components["schemas"]["FilmAboutMedicine"] | components["schemas"]["FilmAboutForm"] | components["schemas"]["FilmAboutDevice"];
                    url: string;
                    poster?: string;
                    language: string;
                    captions: {
                        language: string;
                        url: string;
                    }[];
                    signLanguage: ("bsl" | "makaton") | null;
                    durationSeconds: number;
                    transcript: string;
                    madeBy: string;
                    /** @enum {string} */
                    status: "draft" | "reviewed";
                    reviewedBy: {
                        name: string;
                        registration: string;
                        /** Format: date */
                        on: string;
                    } | null;
                } | null;
                by: {
                    name: string;
                    registration: string;
                };
                /** Format: date-time */
                at: string;
            }[];
        };
        FilmList: {
            films: {
                version: number;
                film: {
                    id: string;
                    title: string;
                    about: components["schemas"]["FilmAboutMedicine"] | components["schemas"]["FilmAboutForm"] | components["schemas"]["FilmAboutDevice"];
                    url: string;
                    poster?: string;
                    language: string;
                    captions: {
                        language: string;
                        url: string;
                    }[];
                    signLanguage: ("bsl" | "makaton") | null;
                    durationSeconds: number;
                    transcript: string;
                    madeBy: string;
                    /** @enum {string} */
                    status: "draft" | "reviewed";
                    reviewedBy: {
                        name: string;
                        registration: string;
                        /** Format: date */
                        on: string;
                    } | null;
                };
            }[];
        };
        FoundByCode: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            by: "code";
        };
        FoundByGtin: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            by: "gtin";
            pack: {
                id: string;
                name: string;
            };
            /** Format: date */
            from: string;
            to: string | null;
            holds: boolean;
        };
        FoundByName: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            by: "name";
        };
        FoundByPreviousCode: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            by: "previous-code";
            code: string;
        };
        FoundByPreviousName: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            by: "previous-name";
            name: string;
        };
        /** @description Of a companion, and demanded of it: a label with every statutory particular is on this pack. Printed as: Goes with the label on the box. */
        FullLabel: {
            /**
             * @description What bears the full label; the box where it is left out.
             * @enum {string}
             */
            on?: "bottle" | "tube" | "vial" | "box" | "inhaler";
            /** @description Who attests it. */
            by: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant with its offset.
             */
            at: string;
        };
        Health: {
            /** @constant */
            status: "alive";
        };
        /** @description An item with how to make it beside it: a LabelRequest or a FhirPrescription, and options under the names that a label request has for them. */
        ItemWithOptions: {
            item: components["schemas"]["LabelRequest"] | components["schemas"]["FhirPrescription"];
            /** @description How to make it. What the item says itself in other words is refused. */
            options?: components["schemas"]["LabelOptions"];
            /** @description The same, giving way to whatever the item or its options say. */
            defaults?: components["schemas"]["LabelOptions"];
        };
        /** @description How to make a label, under the names that a label request has for it; docs/integrators.md has them at every door. */
        LabelOptions: {
            pharmacy?: components["schemas"]["Pharmacy"];
            /**
             * Format: date
             * @description ISO 8601 date, in the years 2000 to 2099.
             */
            dispensedOn?: string;
            /** @description How this person reads. All parts may be left out; what a code asks for and a label cannot give comes back as a finding. */
            needs?: {
                /**
                 * @description Least print size; GET /v1/profiles. Nothing ever shrinks below it.
                 * @enum {string}
                 */
                profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                easyRead?: boolean;
                /** @enum {string} */
                pictograms?: "none" | "warnings" | "all";
                /** @description Only pictures that passed a comprehension test. */
                testedPictogramsOnly?: boolean;
                /** @enum {string} */
                numbers?: "digits" | "words" | "both";
                /** @enum {string} */
                typeface?: "andika" | "atkinson";
                /** @description BCP 47 tags: cy, pl, zh-Hant. */
                languages?: string[];
                /** @description SNOMED CT codes of the Accessible Information Standard; the check digit is checked. */
                codes?: string[];
            };
            answers?: components["schemas"]["AnswersToQuestions"];
            /** @description In the order in which they are to be printed; number, text or both. */
            warnings?: {
                /** @description Number of the BNF cautionary and advisory label. */
                number?: number;
                /** @description The pharmacy's own wording, printed as sent. */
                text?: string;
            }[];
            /** @description What the medicine is for, in the words the person should see. */
            indication?: string;
            /**
             * @description dispensed (default): a legal label, every statutory particular demanded. companion: words beside one, without quantity, supplier and address; fullLabel says who attests that the full label is on the pack.
             * @enum {string}
             */
            purpose?: "dispensed" | "companion";
            fullLabel?: components["schemas"]["FullLabel"];
            link?: {
                /** @description https, public, with a random token, without the person or the medicine in it. Upper case makes a smaller code. */
                url: string;
                /**
                 * @description film: there is a film to be watched. page: an easy-read page with pictures and sound. information: words only.
                 * @enum {string}
                 */
                opens: "film" | "page" | "information";
                /** @description The same page by an address short enough to type: printed instead of url, which only the code carries. */
                shortUrl?: string;
            };
            /** @description true: an easy-read page of these words is kept, without the person, and its link printed. Not beside a link of one's own. */
            explain?: boolean;
            itemId?: string;
            approval?: components["schemas"]["Approval"];
            stock?: components["schemas"]["Stock"];
            container?: components["schemas"]["Container"];
            /**
             * @description label (default). flag: a blank tail goes on the pack, so that its braille stays free. sheet: everything at 18 point or more on A5 or A4.
             * @enum {string}
             */
            layout?: "label" | "flag" | "sheet";
            /** @description Stock to take, in order, where the text does not fit the first, or its first label would not hold the whole directions; a finding says which was taken and why. */
            fallbackStocks?: ("70x35" | "70x36" | "70x37" | "76x38" | "88x38" | "96.5x36.8" | "100x50" | "99x99" | "102x76" | "102x152" | "a5" | "a4")[];
            /**
             * @description Dots per inch of the printer.
             * @enum {integer}
             */
            dpi?: 203 | 300;
            copies?: number;
            packs?: components["schemas"]["Packs"];
            /** @enum {string} */
            audience?: "person" | "carer";
            /**
             * @description as-written (default). ums: 3 times a day is put as morning, midday and evening, and the answer says that this was done.
             * @enum {string}
             */
            policy?: "as-written" | "ums";
            law?: components["schemas"]["LawName"];
            /** @description Of the label as BRF (text/x-brf): docs/braille-and-voice.md. */
            braille?: {
                /**
                 * @description 1: letter for letter. 2: contracted. Left out: what the person's record says, and else 1.
                 * @enum {integer}
                 */
                grade?: 1 | 2;
                /**
                 * @description page (default). flag: medicine and directions alone, as much as the stock has room for as a flag.
                 * @enum {string}
                 */
                on?: "page" | "flag";
                /** @description Of a page: cells in a line; 32 when left out. */
                cells?: number;
                /** @description Of a page: lines; 25 when left out. */
                lines?: number;
            };
            /** @description FHIR only: the person's name, for a resource that comes without its Patient. Not for a batch. */
            personName?: string;
            /** @description FHIR only: options of one item each, by its resource id, the value of an identifier, or its entry's fullUrl. Not for a batch. */
            items?: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description One label request: one medicine for one person. Unknown fields are refused, never dropped. */
        LabelRequest: {
            person: {
                /** @description As it should stand on the label. */
                name: string;
                /** @description How this person reads. All parts may be left out; what a code asks for and a label cannot give comes back as a finding. */
                needs?: {
                    /**
                     * @description Least print size; GET /v1/profiles. Nothing ever shrinks below it.
                     * @enum {string}
                     */
                    profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                    easyRead?: boolean;
                    /** @enum {string} */
                    pictograms?: "none" | "warnings" | "all";
                    /** @description Only pictures that passed a comprehension test. */
                    testedPictogramsOnly?: boolean;
                    /** @enum {string} */
                    numbers?: "digits" | "words" | "both";
                    /** @enum {string} */
                    typeface?: "andika" | "atkinson";
                    /** @description BCP 47 tags: cy, pl, zh-Hant. */
                    languages?: string[];
                    /** @description SNOMED CT codes of the Accessible Information Standard; the check digit is checked. */
                    codes?: string[];
                };
            };
            medicine: {
                /** @description As prescribed; it may hold strength and form. */
                name: string;
                /** @description As named: 500 mg, 250 mg/5 mL. */
                strength?: string;
                /** @description As dispensed: capsules, oral suspension. */
                form?: string;
                /** @description dm+d code (SNOMED CT identifier); used to look things up, never printed. */
                code?: string;
                /** @description As dispensed: 21 capsules, 100 mL; or the number and what it counts, which are read as those words. */
                quantity?: string | {
                    value: number | string;
                    unit: string;
                };
            };
            /** @description text, dosage, or both. With both, they must agree; where they do not, the words are printed. */
            directions: {
                /** @description As prescribed, word for word. Understood completely or printed exactly as it is. */
                text?: string;
                /** @description FHIR R4 Dosage elements, digits as sent. */
                dosage?: unknown[];
                notes?: string[];
            };
            answers?: components["schemas"]["AnswersToQuestions"];
            /** @description In the order in which they are to be printed; number, text or both. */
            warnings?: {
                /**
                 * @description Number of the BNF cautionary and advisory label.
                 * @enum {integer}
                 */
                number?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 32;
                /** @description The pharmacy's own wording, printed as sent. */
                text?: string;
            }[];
            /** @description What the medicine is for, in the words the person should see. */
            indication?: string;
            /**
             * @description dispensed (default): a legal label, every statutory particular demanded. companion: words beside one, without quantity, supplier and address; fullLabel says who attests that the full label is on the pack.
             * @enum {string}
             */
            purpose?: "dispensed" | "companion";
            fullLabel?: components["schemas"]["FullLabel"];
            link?: {
                /** @description https, public, with a random token, without the person or the medicine in it. Upper case makes a smaller code. */
                url: string;
                /**
                 * @description film: there is a film to be watched. page: an easy-read page with pictures and sound. information: words only.
                 * @enum {string}
                 */
                opens: "film" | "page" | "information";
                /** @description The same page by an address short enough to type: printed instead of url, which only the code carries. */
                shortUrl?: string;
            };
            /** @description true: an easy-read page of these words is kept, without the person, and its link printed. Not beside a link of one's own. */
            explain?: boolean;
            itemId?: string;
            pharmacy: components["schemas"]["Pharmacy"];
            /**
             * Format: date
             * @description ISO 8601 date, in the years 2000 to 2099.
             */
            dispensedOn: string;
            approval?: components["schemas"]["Approval"];
            stock?: components["schemas"]["Stock"];
            container?: components["schemas"]["Container"];
            /**
             * @description label (default). flag: a blank tail goes on the pack, so that its braille stays free. sheet: everything at 18 point or more on A5 or A4.
             * @enum {string}
             */
            layout?: "label" | "flag" | "sheet";
            /** @description Stock to take, in order, where the text does not fit the first, or its first label would not hold the whole directions; a finding says which was taken and why. */
            fallbackStocks?: ("70x35" | "70x36" | "70x37" | "76x38" | "88x38" | "96.5x36.8" | "100x50" | "99x99" | "102x76" | "102x152" | "a5" | "a4")[];
            /**
             * @description Dots per inch of the printer.
             * @enum {integer}
             */
            dpi?: 203 | 300;
            copies?: number;
            packs?: components["schemas"]["Packs"];
            /** @enum {string} */
            audience?: "person" | "carer";
            /**
             * @description as-written (default). ums: 3 times a day is put as morning, midday and evening, and the answer says that this was done.
             * @enum {string}
             */
            policy?: "as-written" | "ums";
            law?: components["schemas"]["LawName"];
            /** @description Of the label as BRF (text/x-brf): docs/braille-and-voice.md. */
            braille?: {
                /**
                 * @description 1: letter for letter. 2: contracted. Left out: what the person's record says, and else 1.
                 * @enum {integer}
                 */
                grade?: 1 | 2;
                /**
                 * @description page (default). flag: medicine and directions alone, as much as the stock has room for as a flag.
                 * @enum {string}
                 */
                on?: "page" | "flag";
                /** @description Of a page: cells in a line; 32 when left out. */
                cells?: number;
                /** @description Of a page: lines; 25 when left out. */
                lines?: number;
            };
        };
        LabelsAnswer: {
            labels: {
                /** Format: base64 */
                pdf: string;
                item?: number;
                at?: string;
                setId: string;
                pages: number;
                approved: boolean;
                readBack: {
                    prescribed: string;
                    understood: components["schemas"]["Regimen"] | null;
                    label: string[];
                    reasons: components["schemas"]["Refusal"][];
                    questions: {
                        /** @enum {string} */
                        code: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                        path: string;
                        nth?: number;
                        words: string;
                        detail: string;
                        help: string;
                        answers: {
                            id: string;
                            label: string;
                            /** @enum {string} */
                            needs?: "moments" | "counts";
                        }[];
                    }[];
                    answered: {
                        question: {
                            /** @enum {string} */
                            code: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                            path: string;
                            nth?: number;
                            words: string;
                            detail: string;
                            help: string;
                            answers: {
                                id: string;
                                label: string;
                                /** @enum {string} */
                                needs?: "moments" | "counts";
                            }[];
                        };
                        answer: {
                            /** @enum {string} */
                            question: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                            path?: string;
                            nth?: number;
                            answer: string;
                            moments?: {
                                at: string;
                                amount: string;
                            }[];
                            counts?: {
                                strength: string;
                                count: string;
                            }[];
                        };
                    }[];
                };
                findings: components["schemas"]["Refusal"][];
                report: {
                    engineVersion: string;
                    contentVersion: string;
                    requestDigest: string;
                    fileDigest: string;
                    /** @enum {string} */
                    verification: "standard" | "full";
                    approved: boolean;
                    approval: {
                        by: string;
                        at: string;
                        role: string | null;
                        registration: string | null;
                        initials: string | null;
                    } | null;
                    setId: string;
                    labels: number;
                    stock: {
                        width: number;
                        height: number;
                    };
                    lang: string;
                    languages: {
                        tag: string;
                        name: string;
                        reviewed: {
                            by: string;
                            date: string;
                            version: string;
                        } | null;
                        printed: boolean;
                        why: string | null;
                    }[];
                    /** @enum {string} */
                    profile: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                    sizes: {
                        [key: string]: {
                            points: number;
                            xHeight: number;
                        };
                    };
                    /** @constant */
                    contrast: 21;
                    sentences: {
                        count: number;
                        longest: number;
                        meanWords: number;
                        lix: number;
                    };
                    pictograms: {
                        /** @enum {string} */
                        id: "tablets" | "capsules" | "sachets" | "lozenge" | "liquid-syringe" | "liquid-spoons" | "puffs" | "inhaler" | "nebuliser" | "nasal-sprays" | "nose-drops" | "eye-drops" | "eye-ointment" | "ear-drops" | "cream" | "ointment" | "gel" | "shampoo" | "mouthwash" | "patch" | "injection" | "insulin-pen" | "suppository" | "pessary" | "swallow-whole" | "swallow-with-water" | "chew" | "suck" | "under-tongue" | "dissolve-in-water" | "do-not-crush" | "shake-bottle" | "spread-thinly" | "only-on-skin" | "wash-hands" | "rinse-mouth" | "morning" | "midday" | "afternoon" | "evening" | "bedtime" | "night" | "mealtime" | "clock-time" | "times-a-day" | "hours-between" | "space-evenly" | "every-day" | "every-other-day" | "weekday" | "once-a-week" | "once-a-month" | "days" | "weeks" | "when-you-need-it" | "max-at-once" | "max-in-24-hours" | "max-in-a-week" | "with-food" | "after-food" | "before-food" | "empty-stomach" | "no-alcohol" | "no-milk" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-aspirin" | "no-other-paracetamol" | "finish-the-course" | "do-not-stop-suddenly" | "may-make-you-sleepy" | "sleepy-next-day" | "do-not-drive" | "avoid-sun" | "urine-colour" | "no-flames" | "warning" | "fridge" | "do-not-freeze" | "keep-from-children" | "discard-after" | "read-leaflet" | "ask-pharmacist" | "phone" | "call-999" | "watch-film" | "sign-language" | "listen" | "pictures-and-sound" | "remind" | "one-dose" | "day-strip" | "day-parts" | "dose-each-day" | "week-strip" | "dose-each-week" | "dose-each-month" | "dose-every-other-day" | "wait-bar" | "meal-bar" | "day-boxes" | "course-row" | "day-limit" | "change-patch";
                        version: number;
                        status: string;
                    }[];
                    notDrawn: {
                        sentence: string;
                        reason: string;
                    }[];
                    statutory: {
                        particular: string;
                        rule: string;
                        path: string;
                        required: boolean;
                        present: boolean;
                    }[];
                    container: {
                        /** @enum {string} */
                        kind: "bottle" | "tube" | "vial" | "box" | "inhaler";
                        diameter: number | null;
                        front: number | null;
                        doseInFront: boolean | null;
                    } | null;
                    packs: {
                        number: number;
                        of: number;
                    } | null;
                    fullLabel: {
                        /** @enum {string} */
                        on: "bottle" | "tube" | "vial" | "box" | "inhaler";
                        by: string;
                        at: string;
                    } | null;
                    dictionary: {
                        /** Format: date */
                        release: string;
                        code: string;
                        product: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "vtm" | "vmp" | "amp" | "vmpp" | "ampp";
                            virtual: {
                                id: string;
                                name: string;
                            } | null;
                            form: string | null;
                            unit: string | null;
                        } | null;
                        replacedBy: string[];
                        findings: components["schemas"]["Refusal"][];
                        suppliedUnit: string | null;
                    } | null;
                    directions: {
                        prescribed: string;
                        understood: components["schemas"]["Regimen"] | null;
                        label: string[];
                        reasons: components["schemas"]["Refusal"][];
                        questions: {
                            /** @enum {string} */
                            code: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                            path: string;
                            nth?: number;
                            words: string;
                            detail: string;
                            help: string;
                            answers: {
                                id: string;
                                label: string;
                                /** @enum {string} */
                                needs?: "moments" | "counts";
                            }[];
                        }[];
                        answered: {
                            question: {
                                /** @enum {string} */
                                code: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                                path: string;
                                nth?: number;
                                words: string;
                                detail: string;
                                help: string;
                                answers: {
                                    id: string;
                                    label: string;
                                    /** @enum {string} */
                                    needs?: "moments" | "counts";
                                }[];
                            };
                            answer: {
                                /** @enum {string} */
                                question: "divide-daily-amount" | "which-schedule" | "which-side" | "which-strengths" | "what-follows" | "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount" | "words-not-read";
                                path?: string;
                                nth?: number;
                                answer: string;
                                moments?: {
                                    at: string;
                                    amount: string;
                                }[];
                                counts?: {
                                    strength: string;
                                    count: string;
                                }[];
                            };
                        }[];
                        /** @enum {string} */
                        policy: "as-written" | "ums";
                    };
                    draftWording: string[];
                    findings: components["schemas"]["Refusal"][];
                    conformance: {
                        standard: string;
                        rule: string;
                        /** @enum {string} */
                        judgement: "met" | "not met" | "cannot be judged by machine";
                        evidence: string;
                        source: string;
                    }[];
                    law?: {
                        /** @enum {string} */
                        profile: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                        title: string;
                        /** @constant */
                        status: "draft";
                        notice: string;
                        /** Format: date */
                        checked: string;
                        counts: {
                            met: number;
                            notMet: number;
                            partly: number;
                            notJudged: number;
                        };
                        rules: {
                            id: string;
                            /** @enum {string} */
                            jurisdiction: "UK" | "Great Britain" | "UK-England" | "UK-Wales" | "US-federal" | "US-California" | "US-Colorado" | "US-Maryland" | "US-Minnesota" | "US-Nevada" | "US-New York" | "US-Oregon" | "US-Texas" | "US-Virginia" | "US-Washington" | "Canada" | "Canada-Ontario" | "Canada-Quebec" | "Australia" | "Ireland" | "EU";
                            asks: string;
                            /** @enum {string} */
                            kind: "accessible format" | "audio" | "braille" | "colour" | "contrast" | "cost" | "duty" | "language" | "layout" | "legibility" | "material" | "notice" | "order" | "packaging" | "particular" | "phrase" | "pictures" | "place" | "professional judgement" | "record" | "size" | "spacing" | "standard" | "time" | "user test";
                            /** @enum {string} */
                            result: "met" | "not-met" | "partly" | "not-judged";
                            why: string;
                            source: {
                                name: string;
                                url: string;
                                seen: boolean;
                                /** @enum {string} */
                                seenAs: "text" | "excerpt" | "summary" | "not seen";
                                note: string | null;
                            };
                            /** @enum {string} */
                            standing: "law" | "standard" | "guidance" | "contract" | "bill";
                            inForce: string | null;
                        }[];
                    };
                };
                link: {
                    id: string;
                    url: string;
                    shortUrl: string;
                    /** @enum {string} */
                    opens: "film" | "page" | "information";
                    /** Format: date-time */
                    expiresAt: string;
                    reprinted: boolean;
                } | null;
            }[];
            withheld?: {
                item: number;
                at: string;
                medicine: string | null;
                refusals: components["schemas"]["Refusal"][];
            }[];
            findings: components["schemas"]["Refusal"][];
        };
        LawList: {
            /** @constant */
            status: "draft";
            notice: string;
            /** Format: date */
            checked: string;
            laws: {
                /** @enum {string} */
                name: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                title: string;
                jurisdictions: ("UK" | "Great Britain" | "UK-England" | "UK-Wales" | "US-federal" | "US-California" | "US-Colorado" | "US-Maryland" | "US-Minnesota" | "US-Nevada" | "US-New York" | "US-Oregon" | "US-Texas" | "US-Virginia" | "US-Washington" | "Canada" | "Canada-Ontario" | "Canada-Quebec" | "Australia" | "Ireland" | "EU")[];
                rules: number;
                judged: number;
                seen: number;
                seenAsText: number;
            }[];
        };
        /**
         * @description Which law's rules the report tells, each with what was measured on the label: report.law. GET /v1/laws. Changes no label and refuses none; left out, no rules are told.
         * @enum {string}
         */
        LawName: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
        Link: {
            id: string;
            contentVersion: string;
            labelVariant: string;
            languages: string[];
            /** @enum {string} */
            state: "live" | "expired" | "revoked";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            revokedAt: string | null;
        };
        MedicineAmp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "amp";
            id: string;
            name: string;
            previousName: string | null;
            invalid: boolean;
            notOffered: ("invalid" | "component" | "not-by-this-name" | "no-product" | "parallel-import" | "unavailable" | "discontinued") | null;
            supplier: string | null;
            vmp: {
                /** @constant */
                kind: "vmp";
                id: string;
                name: string;
                previousName: string | null;
                invalid: boolean;
                notOffered: ("invalid" | "component" | "not-by-this-name" | "no-product" | "parallel-import" | "unavailable" | "discontinued") | null;
                vtm: {
                    id: string;
                    name: string;
                } | null;
                form: string | null;
                routes: string[];
                unitDose: {
                    form: ("discrete" | "continuous" | "not-applicable") | null;
                    size: {
                        value: string;
                        unit: string;
                    } | null;
                    unit: string | null;
                };
                strengths: {
                    ingredient: string;
                    amount: {
                        value: string;
                        unit: string;
                    } | null;
                    per: {
                        value: string;
                        unit: string;
                    } | null;
                }[];
                sugarFree: boolean;
                controlledDrug: {
                    code: string;
                    text: string;
                } | null;
                packs: {
                    id: string;
                    name: string;
                    quantity: {
                        value: string;
                        unit: string;
                    } | null;
                }[];
            };
            packs: {
                id: string;
                name: string;
                quantity: {
                    value: string;
                    unit: string;
                } | null;
                legalCategory: string | null;
                discontinued: boolean;
                gtins: {
                    gtin: string;
                    /** Format: date */
                    from: string;
                    to: string | null;
                }[];
            }[];
        };
        MedicineAmpp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "ampp";
            id: string;
            name: string;
            invalid: boolean;
            quantity: {
                value: string;
                unit: string;
            } | null;
            legalCategory: string | null;
            discontinued: boolean;
            gtins: {
                gtin: string;
                /** Format: date */
                from: string;
                to: string | null;
            }[];
            amp: {
                id: string;
                name: string;
            };
            vmp: {
                id: string;
                name: string;
            };
        };
        MedicineAnswer: {
            release: {
                /** Format: date */
                date: string;
                /** Format: date-time */
                importedAt: string;
            };
            credit: string;
            replacedBy: string[];
            medicine: components["schemas"]["MedicineVtm"] | components["schemas"]["MedicineVmp"] | components["schemas"]["MedicineAmp"] | components["schemas"]["MedicineVmpp"] | components["schemas"]["MedicineAmpp"];
        };
        MedicineChange: {
            entry: ({
                /** @constant */
                shape: 2;
                substance: string;
                name: string;
                dmdCodes: string[];
                forms: string[];
                /** @enum {string} */
                status: "draft" | "reviewed";
                unused: {
                    fact: string;
                    reason: string;
                }[];
                sources: {
                    title: string;
                    /** Format: uri */
                    address: string;
                }[];
                toCheck: string[];
                classes: ("blood-thinner" | "antiplatelet" | "opioid" | "opioid-slow" | "opioid-strong" | "sedative" | "gabapentinoid" | "insulin" | "sulfonylurea" | "flozin" | "metformin" | "gliptin" | "glp-1" | "antidepressant" | "antidepressant-risky" | "antipsychotic" | "clozapine" | "epilepsy" | "lithium" | "methotrexate" | "immune" | "steroid" | "statin" | "ace-inhibitor" | "arb" | "diuretic" | "alpha-blocker" | "beta-blocker" | "calcium-channel-blocker" | "nitrate" | "nicorandil" | "digoxin" | "nsaid" | "ppi" | "penicillin" | "antibiotic" | "laxative" | "iron" | "inhaler" | "paracetamol" | "bisphosphonate" | "hormone" | "on-the-skin" | "in-the-eye")[];
                whatFor: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                howItHelps: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                always: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                mustNot: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                takeWell: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                missed: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                tooMuch: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                doNotStop: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                whenIll: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                beCareful: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                askFirst: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                sideEffects: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                storing: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
                signs: {
                    /** @enum {string} */
                    sign: "allergy-airway" | "allergy-collapse" | "breath-slow" | "breath-sudden" | "breath-slowly-worse" | "asthma-attack" | "asthma-worse" | "inhaler-wheeze" | "choking" | "fire" | "chest-pain" | "stroke" | "headache-worst" | "back-pain-sudden" | "fit-new" | "fit-known" | "fits-more-often" | "pass-out" | "faint-short" | "faint-heart" | "dizzy-stand" | "heart-bad" | "heart-only" | "heart-rhythm" | "confused-sudden" | "head-pressure" | "blood-vomit" | "blood-vomit-thinner" | "cough-blood" | "cough-blood-thinner" | "poo-black" | "poo-blood-risk" | "poo-black-iron" | "poo-blood-antibiotic" | "poo-blood-small" | "bleed-no-stop" | "nosebleed" | "bruise-big" | "bruise-no-reason" | "bruise-blood-cells" | "head-injury" | "fall-thinner" | "pee-blood" | "pee-blood-thinner" | "very-tired-pale" | "sore-throat-fever" | "chickenpox-contact" | "rash-penicillin" | "rash-antiepileptic" | "rash-any" | "rash-sjs" | "rash-no-fade" | "rash-mild" | "joints-sun-rash" | "skin-infected" | "glands" | "joints-sore" | "tummy-severe" | "tummy-severe-stop" | "laxative-block" | "tummy-burning" | "clozapine-poo" | "runny-poo-bad" | "runny-poo-days" | "dehydrated" | "pee-none" | "pee-less" | "pee-infection" | "jaundice" | "liver-sick" | "muscle-statin" | "swallow-pain" | "swallow-stuck" | "potassium" | "nicorandil-collapse" | "dka" | "dka-flozin" | "hypo" | "hypo-out" | "sugar-high" | "calcium-high" | "lactic" | "diabetes-vomit" | "sick-day" | "steroid-vomit" | "steroid-missed" | "ankles" | "leg-clot" | "weight-mouth-b12" | "sight-loss" | "sight-change" | "eye-worse" | "hearing" | "genital-sore" | "foot" | "digoxin-signs" | "ulcers" | "jaw-thigh" | "pregnant-stop" | "pregnant-nostop" | "pregnant-methotrexate" | "self-harm" | "restless" | "mood-changes" | "sees-things" | "nms" | "serotonin" | "movements" | "eyelids-droop" | "nerves" | "muscle-twitch" | "priapism" | "lithium-signs" | "od-paracetamol" | "od-opioid-signs" | "od-opioid-well" | "od-opioid-slow" | "od-opioid-strong" | "od-sedative-well" | "od-gabapentinoid" | "od-antidepressant" | "od-carbamazepine" | "od-epilepsy" | "od-heart" | "od-bp" | "od-anticoag" | "od-aspirin" | "od-diabetes" | "od-metformin" | "od-methotrexate" | "od-iron" | "od-loperamide" | "od-mild" | "od-nsaid" | "od-other" | "od-vitamin-d" | "od-inhaler" | "od-outside" | "child-took" | "od-lithium" | "od-strong-little" | "od-theophylline" | "od-weekly-injection" | "stopped-parkinson" | "sleep-attack" | "strong-wishes" | "sleep-doing" | "hot-no-sweat" | "thiamine-signs" | "alcohol-stop" | "unsteady-phenytoin" | "stiff-neck" | "steroid-cream-stop" | "shingles-eye" | "eye-something" | "ear" | "baby-feed" | "spleen-fever" | "sepsis" | "breath-after-inhaler" | "migraine-pill" | "breast-change" | "bleeding-months" | "patch-child" | "kidney-stone" | "thin-bones-fall" | "weight-fast" | "slow-thyroid" | "tendon" | "transplant-pain" | "wrong-brand" | "chest-pain-sildenafil" | "hypo-diabetes" | "theophylline-signs" | "pregnant-topiramate" | "swollen-legs-breath" | "baby-poo";
                    forms?: string[];
                    facts: string[];
                }[];
                earlierHelp: {
                    /** @enum {string} */
                    who: "111" | "999" | "pharmacist";
                    sentences: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                }[];
                reviewedBy: {
                    name: string;
                    registration: string;
                    role?: string;
                    /** Format: date */
                    on: string;
                    words?: string | null;
                } | null;
            } | {
                substance: string;
                name: string;
                dmdCodes: string[];
                forms: string[];
                /** @enum {string} */
                status: "draft" | "reviewed";
                unused: {
                    fact: string;
                    reason: string;
                }[];
                sources: {
                    title: string;
                    /** Format: uri */
                    address: string;
                }[];
                toCheck: string[];
                reviewedBy: {
                    name: string;
                    registration: string;
                    /** Format: date */
                    on: string;
                } | null;
                whatFor: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                }[];
                howItHelps: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                }[];
                takeWell: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                }[];
                sideEffects: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                }[];
                getHelp: {
                    /** @enum {string} */
                    who: "111" | "999" | "pharmacist";
                    sentences: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                    }[];
                }[];
                avoid: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                }[];
                storing: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                }[];
            }) | null;
            by: {
                name: string;
                registration: string;
            };
            after: number;
        };
        MedicineEntry: {
            /** @constant */
            shape: 2;
            substance: string;
            name: string;
            dmdCodes: string[];
            forms: string[];
            /** @enum {string} */
            status: "draft" | "reviewed";
            unused: {
                fact: string;
                reason: string;
            }[];
            sources: {
                title: string;
                /** Format: uri */
                address: string;
            }[];
            toCheck: string[];
            classes: ("blood-thinner" | "antiplatelet" | "opioid" | "opioid-slow" | "opioid-strong" | "sedative" | "gabapentinoid" | "insulin" | "sulfonylurea" | "flozin" | "metformin" | "gliptin" | "glp-1" | "antidepressant" | "antidepressant-risky" | "antipsychotic" | "clozapine" | "epilepsy" | "lithium" | "methotrexate" | "immune" | "steroid" | "statin" | "ace-inhibitor" | "arb" | "diuretic" | "alpha-blocker" | "beta-blocker" | "calcium-channel-blocker" | "nitrate" | "nicorandil" | "digoxin" | "nsaid" | "ppi" | "penicillin" | "antibiotic" | "laxative" | "iron" | "inhaler" | "paracetamol" | "bisphosphonate" | "hormone" | "on-the-skin" | "in-the-eye")[];
            whatFor: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            howItHelps: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            always: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            mustNot: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            takeWell: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            missed: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            tooMuch: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            doNotStop: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            whenIll: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            beCareful: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            askFirst: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            sideEffects: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            storing: {
                text: string;
                pictogram: ({
                    /** @enum {string} */
                    id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                } | {
                    /** @constant */
                    id: "once-a-week";
                    /** @constant */
                    day: string | null;
                }) | null;
                facts: string[];
                forms?: string[];
                toGiver?: string | null;
            }[];
            signs: {
                /** @enum {string} */
                sign: "allergy-airway" | "allergy-collapse" | "breath-slow" | "breath-sudden" | "breath-slowly-worse" | "asthma-attack" | "asthma-worse" | "inhaler-wheeze" | "choking" | "fire" | "chest-pain" | "stroke" | "headache-worst" | "back-pain-sudden" | "fit-new" | "fit-known" | "fits-more-often" | "pass-out" | "faint-short" | "faint-heart" | "dizzy-stand" | "heart-bad" | "heart-only" | "heart-rhythm" | "confused-sudden" | "head-pressure" | "blood-vomit" | "blood-vomit-thinner" | "cough-blood" | "cough-blood-thinner" | "poo-black" | "poo-blood-risk" | "poo-black-iron" | "poo-blood-antibiotic" | "poo-blood-small" | "bleed-no-stop" | "nosebleed" | "bruise-big" | "bruise-no-reason" | "bruise-blood-cells" | "head-injury" | "fall-thinner" | "pee-blood" | "pee-blood-thinner" | "very-tired-pale" | "sore-throat-fever" | "chickenpox-contact" | "rash-penicillin" | "rash-antiepileptic" | "rash-any" | "rash-sjs" | "rash-no-fade" | "rash-mild" | "joints-sun-rash" | "skin-infected" | "glands" | "joints-sore" | "tummy-severe" | "tummy-severe-stop" | "laxative-block" | "tummy-burning" | "clozapine-poo" | "runny-poo-bad" | "runny-poo-days" | "dehydrated" | "pee-none" | "pee-less" | "pee-infection" | "jaundice" | "liver-sick" | "muscle-statin" | "swallow-pain" | "swallow-stuck" | "potassium" | "nicorandil-collapse" | "dka" | "dka-flozin" | "hypo" | "hypo-out" | "sugar-high" | "calcium-high" | "lactic" | "diabetes-vomit" | "sick-day" | "steroid-vomit" | "steroid-missed" | "ankles" | "leg-clot" | "weight-mouth-b12" | "sight-loss" | "sight-change" | "eye-worse" | "hearing" | "genital-sore" | "foot" | "digoxin-signs" | "ulcers" | "jaw-thigh" | "pregnant-stop" | "pregnant-nostop" | "pregnant-methotrexate" | "self-harm" | "restless" | "mood-changes" | "sees-things" | "nms" | "serotonin" | "movements" | "eyelids-droop" | "nerves" | "muscle-twitch" | "priapism" | "lithium-signs" | "od-paracetamol" | "od-opioid-signs" | "od-opioid-well" | "od-opioid-slow" | "od-opioid-strong" | "od-sedative-well" | "od-gabapentinoid" | "od-antidepressant" | "od-carbamazepine" | "od-epilepsy" | "od-heart" | "od-bp" | "od-anticoag" | "od-aspirin" | "od-diabetes" | "od-metformin" | "od-methotrexate" | "od-iron" | "od-loperamide" | "od-mild" | "od-nsaid" | "od-other" | "od-vitamin-d" | "od-inhaler" | "od-outside" | "child-took" | "od-lithium" | "od-strong-little" | "od-theophylline" | "od-weekly-injection" | "stopped-parkinson" | "sleep-attack" | "strong-wishes" | "sleep-doing" | "hot-no-sweat" | "thiamine-signs" | "alcohol-stop" | "unsteady-phenytoin" | "stiff-neck" | "steroid-cream-stop" | "shingles-eye" | "eye-something" | "ear" | "baby-feed" | "spleen-fever" | "sepsis" | "breath-after-inhaler" | "migraine-pill" | "breast-change" | "bleeding-months" | "patch-child" | "kidney-stone" | "thin-bones-fall" | "weight-fast" | "slow-thyroid" | "tendon" | "transplant-pain" | "wrong-brand" | "chest-pain-sildenafil" | "hypo-diabetes" | "theophylline-signs" | "pregnant-topiramate" | "swollen-legs-breath" | "baby-poo";
                forms?: string[];
                facts: string[];
            }[];
            earlierHelp: {
                /** @enum {string} */
                who: "111" | "999" | "pharmacist";
                sentences: {
                    text: string;
                    pictogram: ({
                        /** @enum {string} */
                        id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                    } | {
                        /** @constant */
                        id: "once-a-week";
                        /** @constant */
                        day: string | null;
                    }) | null;
                    facts: string[];
                    forms?: string[];
                    toGiver?: string | null;
                }[];
            }[];
            version: number;
            reviewedBy: {
                name: string;
                registration: string;
                role?: string;
                /** Format: date */
                on: string;
                words: string | null;
            } | null;
        };
        MedicineHistory: {
            name: string;
            versions: {
                version: number;
                body: {
                    /** @constant */
                    shape: 2;
                    substance: string;
                    name: string;
                    dmdCodes: string[];
                    forms: string[];
                    /** @enum {string} */
                    status: "draft" | "reviewed";
                    unused: {
                        fact: string;
                        reason: string;
                    }[];
                    sources: {
                        title: string;
                        /** Format: uri */
                        address: string;
                    }[];
                    toCheck: string[];
                    classes: ("blood-thinner" | "antiplatelet" | "opioid" | "opioid-slow" | "opioid-strong" | "sedative" | "gabapentinoid" | "insulin" | "sulfonylurea" | "flozin" | "metformin" | "gliptin" | "glp-1" | "antidepressant" | "antidepressant-risky" | "antipsychotic" | "clozapine" | "epilepsy" | "lithium" | "methotrexate" | "immune" | "steroid" | "statin" | "ace-inhibitor" | "arb" | "diuretic" | "alpha-blocker" | "beta-blocker" | "calcium-channel-blocker" | "nitrate" | "nicorandil" | "digoxin" | "nsaid" | "ppi" | "penicillin" | "antibiotic" | "laxative" | "iron" | "inhaler" | "paracetamol" | "bisphosphonate" | "hormone" | "on-the-skin" | "in-the-eye")[];
                    whatFor: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    howItHelps: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    always: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    mustNot: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    takeWell: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    missed: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    tooMuch: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    doNotStop: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    whenIll: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    beCareful: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    askFirst: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    sideEffects: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    storing: {
                        text: string;
                        pictogram: ({
                            /** @enum {string} */
                            id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                        } | {
                            /** @constant */
                            id: "once-a-week";
                            /** @constant */
                            day: string | null;
                        }) | null;
                        facts: string[];
                        forms?: string[];
                        toGiver?: string | null;
                    }[];
                    signs: {
                        /** @enum {string} */
                        sign: "allergy-airway" | "allergy-collapse" | "breath-slow" | "breath-sudden" | "breath-slowly-worse" | "asthma-attack" | "asthma-worse" | "inhaler-wheeze" | "choking" | "fire" | "chest-pain" | "stroke" | "headache-worst" | "back-pain-sudden" | "fit-new" | "fit-known" | "fits-more-often" | "pass-out" | "faint-short" | "faint-heart" | "dizzy-stand" | "heart-bad" | "heart-only" | "heart-rhythm" | "confused-sudden" | "head-pressure" | "blood-vomit" | "blood-vomit-thinner" | "cough-blood" | "cough-blood-thinner" | "poo-black" | "poo-blood-risk" | "poo-black-iron" | "poo-blood-antibiotic" | "poo-blood-small" | "bleed-no-stop" | "nosebleed" | "bruise-big" | "bruise-no-reason" | "bruise-blood-cells" | "head-injury" | "fall-thinner" | "pee-blood" | "pee-blood-thinner" | "very-tired-pale" | "sore-throat-fever" | "chickenpox-contact" | "rash-penicillin" | "rash-antiepileptic" | "rash-any" | "rash-sjs" | "rash-no-fade" | "rash-mild" | "joints-sun-rash" | "skin-infected" | "glands" | "joints-sore" | "tummy-severe" | "tummy-severe-stop" | "laxative-block" | "tummy-burning" | "clozapine-poo" | "runny-poo-bad" | "runny-poo-days" | "dehydrated" | "pee-none" | "pee-less" | "pee-infection" | "jaundice" | "liver-sick" | "muscle-statin" | "swallow-pain" | "swallow-stuck" | "potassium" | "nicorandil-collapse" | "dka" | "dka-flozin" | "hypo" | "hypo-out" | "sugar-high" | "calcium-high" | "lactic" | "diabetes-vomit" | "sick-day" | "steroid-vomit" | "steroid-missed" | "ankles" | "leg-clot" | "weight-mouth-b12" | "sight-loss" | "sight-change" | "eye-worse" | "hearing" | "genital-sore" | "foot" | "digoxin-signs" | "ulcers" | "jaw-thigh" | "pregnant-stop" | "pregnant-nostop" | "pregnant-methotrexate" | "self-harm" | "restless" | "mood-changes" | "sees-things" | "nms" | "serotonin" | "movements" | "eyelids-droop" | "nerves" | "muscle-twitch" | "priapism" | "lithium-signs" | "od-paracetamol" | "od-opioid-signs" | "od-opioid-well" | "od-opioid-slow" | "od-opioid-strong" | "od-sedative-well" | "od-gabapentinoid" | "od-antidepressant" | "od-carbamazepine" | "od-epilepsy" | "od-heart" | "od-bp" | "od-anticoag" | "od-aspirin" | "od-diabetes" | "od-metformin" | "od-methotrexate" | "od-iron" | "od-loperamide" | "od-mild" | "od-nsaid" | "od-other" | "od-vitamin-d" | "od-inhaler" | "od-outside" | "child-took" | "od-lithium" | "od-strong-little" | "od-theophylline" | "od-weekly-injection" | "stopped-parkinson" | "sleep-attack" | "strong-wishes" | "sleep-doing" | "hot-no-sweat" | "thiamine-signs" | "alcohol-stop" | "unsteady-phenytoin" | "stiff-neck" | "steroid-cream-stop" | "shingles-eye" | "eye-something" | "ear" | "baby-feed" | "spleen-fever" | "sepsis" | "breath-after-inhaler" | "migraine-pill" | "breast-change" | "bleeding-months" | "patch-child" | "kidney-stone" | "thin-bones-fall" | "weight-fast" | "slow-thyroid" | "tendon" | "transplant-pain" | "wrong-brand" | "chest-pain-sildenafil" | "hypo-diabetes" | "theophylline-signs" | "pregnant-topiramate" | "swollen-legs-breath" | "baby-poo";
                        forms?: string[];
                        facts: string[];
                    }[];
                    earlierHelp: {
                        /** @enum {string} */
                        who: "111" | "999" | "pharmacist";
                        sentences: {
                            text: string;
                            pictogram: ({
                                /** @enum {string} */
                                id: "after-food" | "ask-pharmacist" | "avoid-sun" | "bedtime" | "before-food" | "call-999" | "chew" | "dissolve-in-water" | "do-not-crush" | "do-not-drive" | "do-not-freeze" | "do-not-stop-suddenly" | "empty-stomach" | "evening" | "every-day" | "finish-the-course" | "fridge" | "inhaler" | "injection" | "keep-from-children" | "may-make-you-sleepy" | "morning" | "no-alcohol" | "no-aspirin" | "no-flames" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-other-paracetamol" | "only-on-skin" | "phone" | "read-leaflet" | "rinse-mouth" | "shake-bottle" | "space-evenly" | "spread-thinly" | "swallow-whole" | "swallow-with-water" | "urine-colour" | "warning" | "wash-hands" | "with-food";
                            } | {
                                /** @constant */
                                id: "once-a-week";
                                /** @constant */
                                day: string | null;
                            }) | null;
                            facts: string[];
                            forms?: string[];
                            toGiver?: string | null;
                        }[];
                    }[];
                    version: number;
                    reviewedBy: {
                        name: string;
                        registration: string;
                        role?: string;
                        /** Format: date */
                        on: string;
                        words: string | null;
                    } | null;
                } | null;
                by: {
                    name: string;
                    registration: string;
                };
                /** Format: date-time */
                at: string;
            }[];
        };
        MedicineHits: {
            release: {
                /** Format: date */
                date: string;
                /** Format: date-time */
                importedAt: string;
            };
            credit: string;
            medicines: {
                id: string;
                /** @enum {string} */
                kind: "vmp" | "amp";
                name: string;
                supplier: string | null;
                vmp: {
                    id: string;
                    name: string;
                } | null;
                form: string | null;
                routes: string[];
                unit: string | null;
                notOffered: ("invalid" | "component" | "not-by-this-name" | "no-product" | "parallel-import" | "unavailable" | "discontinued") | null;
                found: components["schemas"]["FoundByName"] | components["schemas"]["FoundByPreviousName"] | components["schemas"]["FoundByCode"] | components["schemas"]["FoundByPreviousCode"] | components["schemas"]["FoundByGtin"];
            }[];
            more: boolean;
            didYouMean: string[];
        };
        MedicineList: {
            medicines: {
                substance: string;
                name: string;
                forms: string[];
                dmdCodes: string[];
                /** @enum {string} */
                status: "draft" | "reviewed";
                reviewedBy: {
                    name: string;
                    registration: string;
                    role?: string;
                    /** Format: date */
                    on: string;
                    words: string | null;
                } | null;
                version: number;
                own: boolean;
                address: string;
            }[];
        };
        MedicineVmp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "vmp";
            id: string;
            name: string;
            previousName: string | null;
            invalid: boolean;
            notOffered: ("invalid" | "component" | "not-by-this-name" | "no-product" | "parallel-import" | "unavailable" | "discontinued") | null;
            vtm: {
                id: string;
                name: string;
            } | null;
            form: string | null;
            routes: string[];
            unitDose: {
                form: ("discrete" | "continuous" | "not-applicable") | null;
                size: {
                    value: string;
                    unit: string;
                } | null;
                unit: string | null;
            };
            strengths: {
                ingredient: string;
                amount: {
                    value: string;
                    unit: string;
                } | null;
                per: {
                    value: string;
                    unit: string;
                } | null;
            }[];
            sugarFree: boolean;
            controlledDrug: {
                code: string;
                text: string;
            } | null;
            packs: {
                id: string;
                name: string;
                quantity: {
                    value: string;
                    unit: string;
                } | null;
            }[];
        };
        MedicineVmpp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "vmpp";
            id: string;
            name: string;
            invalid: boolean;
            quantity: {
                value: string;
                unit: string;
            } | null;
            vmp: {
                id: string;
                name: string;
            };
        };
        MedicineVtm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "vtm";
            id: string;
            name: string;
            invalid: boolean;
        };
        OperationOutcome: {
            /** @constant */
            resourceType: "OperationOutcome";
            /** Format: uuid */
            id: string;
            issue: {
                /** @enum {string} */
                severity: "error" | "fatal";
                code: string;
                details: {
                    coding: {
                        /** @constant */
                        system: "urn:plainlabel:refusal";
                        code: components["schemas"]["RefusalCode"];
                    }[];
                    text: string;
                };
                diagnostics: string;
                expression?: string[];
            }[];
        };
        PackAnswer: {
            release: {
                /** Format: date */
                date: string;
                /** Format: date-time */
                importedAt: string;
            };
            credit: string;
            /** @enum {string} */
            outcome: "same" | "same-vmp" | "another" | "cannot-tell";
            /** @enum {string} */
            decision: "accept" | "tell" | "refuse" | "by-eye";
            because: ("another-maker" | "another-brand" | "maker-matters" | "maker-not-said" | "no-release" | "no-barcodes" | "barcode-unreadable" | "barcode-unknown" | "outer-case" | "several-medicines" | "combination-pack" | "item-unknown" | "item-is-a-substance" | "item-is-several") | null;
            item: string;
            pack: {
                id: string;
                name: string;
            } | null;
            notes: string[];
            rule: {
                /** @enum {string} */
                exchange: "keep" | "judge";
                title: string;
                address: string | null;
                /** @enum {string} */
                status: "draft" | "reviewed";
            } | null;
            detail: string;
            help: string;
        };
        /** @description Which of several packs of this supply the set is for; every label says Pack 1 of 3. */
        Packs: string | {
            /** @description Counted from 1. */
            number: number;
            of: number;
        };
        Pharmacy: {
            name: string;
            /** @description Parts separated by commas, or each on a line of its own. */
            address: string;
            phone: string;
        };
        Photograph: {
            version: number;
            photograph: {
                id: string;
                dmdCodes: string[];
                /** @enum {string} */
                shows: "medicine" | "box";
                alt: string;
                /** Format: date */
                takenOn: string;
                madeBy: string;
                /** @enum {string} */
                status: "draft" | "reviewed";
                reviewedBy: {
                    name: string;
                    registration: string;
                    /** Format: date */
                    on: string;
                } | null;
                picture: {
                    /** @enum {string} */
                    type: "image/jpeg" | "image/png" | "image/webp";
                    width: number;
                    height: number;
                    bytes: number;
                    sha256: string;
                };
            };
        };
        PhotographChange: {
            photograph: {
                id: string;
                dmdCodes: string[];
                /** @enum {string} */
                shows: "medicine" | "box";
                alt: string;
                /** Format: date */
                takenOn: string;
                madeBy: string;
                /** @enum {string} */
                status: "draft" | "reviewed";
                reviewedBy: {
                    name: string;
                    registration: string;
                    /** Format: date */
                    on: string;
                } | null;
                /** Format: base64 */
                file: string;
            } | null;
            by: {
                name: string;
                registration: string;
            };
            after: number;
        };
        PhotographHistory: {
            name: string;
            versions: {
                version: number;
                body: {
                    id: string;
                    dmdCodes: string[];
                    /** @enum {string} */
                    shows: "medicine" | "box";
                    alt: string;
                    /** Format: date */
                    takenOn: string;
                    madeBy: string;
                    /** @enum {string} */
                    status: "draft" | "reviewed";
                    reviewedBy: {
                        name: string;
                        registration: string;
                        /** Format: date */
                        on: string;
                    } | null;
                    picture: {
                        /** @enum {string} */
                        type: "image/jpeg" | "image/png" | "image/webp";
                        width: number;
                        height: number;
                        bytes: number;
                        sha256: string;
                    };
                } | null;
                by: {
                    name: string;
                    registration: string;
                };
                /** Format: date-time */
                at: string;
            }[];
        };
        PhotographList: {
            photographs: {
                version: number;
                photograph: {
                    id: string;
                    dmdCodes: string[];
                    /** @enum {string} */
                    shows: "medicine" | "box";
                    alt: string;
                    /** Format: date */
                    takenOn: string;
                    madeBy: string;
                    /** @enum {string} */
                    status: "draft" | "reviewed";
                    reviewedBy: {
                        name: string;
                        registration: string;
                        /** Format: date */
                        on: string;
                    } | null;
                    picture: {
                        /** @enum {string} */
                        type: "image/jpeg" | "image/png" | "image/webp";
                        width: number;
                        height: number;
                        bytes: number;
                        sha256: string;
                    };
                };
            }[];
        };
        PictogramList: {
            pictograms: {
                /** @enum {string} */
                id: "tablets" | "capsules" | "sachets" | "lozenge" | "liquid-syringe" | "liquid-spoons" | "puffs" | "inhaler" | "nebuliser" | "nasal-sprays" | "nose-drops" | "eye-drops" | "eye-ointment" | "ear-drops" | "cream" | "ointment" | "gel" | "shampoo" | "mouthwash" | "patch" | "injection" | "insulin-pen" | "suppository" | "pessary" | "swallow-whole" | "swallow-with-water" | "chew" | "suck" | "under-tongue" | "dissolve-in-water" | "do-not-crush" | "shake-bottle" | "spread-thinly" | "only-on-skin" | "wash-hands" | "rinse-mouth" | "morning" | "midday" | "afternoon" | "evening" | "bedtime" | "night" | "mealtime" | "clock-time" | "times-a-day" | "hours-between" | "space-evenly" | "every-day" | "every-other-day" | "weekday" | "once-a-week" | "once-a-month" | "days" | "weeks" | "when-you-need-it" | "max-at-once" | "max-in-24-hours" | "max-in-a-week" | "with-food" | "after-food" | "before-food" | "empty-stomach" | "no-alcohol" | "no-milk" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-aspirin" | "no-other-paracetamol" | "finish-the-course" | "do-not-stop-suddenly" | "may-make-you-sleepy" | "sleepy-next-day" | "do-not-drive" | "avoid-sun" | "urine-colour" | "no-flames" | "warning" | "fridge" | "do-not-freeze" | "keep-from-children" | "discard-after" | "read-leaflet" | "ask-pharmacist" | "phone" | "call-999" | "watch-film" | "sign-language" | "listen" | "pictures-and-sound" | "remind" | "one-dose" | "day-strip" | "day-parts" | "dose-each-day" | "week-strip" | "dose-each-week" | "dose-each-month" | "dose-every-other-day" | "wait-bar" | "meal-bar" | "day-boxes" | "course-row" | "day-limit" | "change-patch";
                version: number;
                status: "untested" | {
                    /** @enum {integer} */
                    passed: 67 | 85;
                    sample: number;
                    /** Format: date */
                    date: string;
                };
                alt: string;
                parameters: {
                    name: string;
                    required: boolean;
                }[];
                example: string;
            }[];
        };
        PosterAnswer: {
            findings: components["schemas"]["Refusal"][];
            pdf: string;
        };
        PosterRequest: {
            /** @enum {string} */
            design: "read" | "help" | "ask";
            /** @enum {string} */
            words: "standard" | "easy-read";
            /** @enum {string} */
            paper: "a4" | "a3" | "a5";
            language?: string;
            pharmacy?: {
                name: string;
                phone: string;
            };
            url?: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            refusals: components["schemas"]["Refusal"][];
            /** Format: uuid */
            reference: string;
        };
        ProfileList: {
            profiles: {
                /** @enum {string} */
                name: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                body: number;
                particulars: number;
            }[];
        };
        Readiness: {
            /** @constant */
            status: "ready";
            medicines: {
                /** @enum {string} */
                state: "none" | "in-use" | "missing" | "unknown";
                release: string | null;
            };
            braille: {
                liblouis: string | null;
            };
        };
        Refusal: {
            code: components["schemas"]["RefusalCode"];
            path: string;
            detail: string;
            help: string;
        };
        /** @description Stable. Decide by it; treat one you do not know by the status. New codes may come with any version. */
        RefusalCode: string & ("malformed-http" | "expectation-failed" | "no-body" | "key-unknown" | "key-expired" | "from-elsewhere" | "scope-missing" | "not-found" | "method-not-allowed" | "wrong-idempotency-key" | "call-under-way" | "idempotency-key-reused" | "not-acceptable" | "timed-out" | "too-large" | "uri-too-long" | "unsupported-media-type" | "headers-too-large" | "unknown-query-parameter" | "repeated-query-parameter" | "missing-query-parameter" | "wrong-query-parameter" | "label-not-picked" | "wrong-resource-type" | "items-not-apart" | "option-said-twice" | "warnings-mixed" | "not-an-answer" | "not-a-container" | "not-packs" | "adjustment-not-shared" | "half-an-approval" | "wrong-batch" | "batch-empty" | "batch-too-long" | "too-many-listeners" | "too-many-batches" | "too-many-items" | "batch-unknown" | "batch-not-done" | "batch-item-unknown" | "batch-item-without-label" | "batch-without-labels" | "batch-made-otherwise" | "no-medicines-release" | "medicine-unknown" | "import-under-way" | "no-release-before" | "schema-not-allowed" | "no-words" | "query-too-long" | "too-many-requests" | "queue-full" | "took-too-long" | "painter-not-loaded" | "store-away" | "issuer-away" | "stopping" | "verification-failed" | "fault" | "json-syntax" | "json-not-utf8" | "json-too-large" | "json-too-deep" | "json-too-many-values" | "json-duplicate-field" | "json-forbidden-field" | "not-json" | "csv-too-large" | "csv-not-utf-8" | "csv-unknown-separator" | "csv-malformed" | "csv-unknown-column" | "csv-repeated-column" | "csv-unnamed-column" | "csv-missing-column" | "csv-too-many-rows" | "csv-no-rows" | "csv-row-length" | "csv-row-beside-cut" | "csv-repeated-row" | "cell-broken-formula" | "cell-formula" | "cell-number-shortened" | "cell-date" | "cell-text-damaged" | "cell-not-a-day" | "cell-not-a-count" | "cell-not-yes-or-no" | "cell-zero-lost" | "cell-warnings-mixed" | "cell-not-an-answer" | "document-version-unknown" | "prepared-version-unknown" | "wrong-document" | "regimen-version-unknown" | "wrong-regimen" | "film-file-missing" | "film-from-elsewhere" | "changed-meanwhile" | "box-unknown" | "code-taken" | "entry-unknown" | "film-not-signed" | "hard-words" | "information-not-signed" | "long-sentence" | "names-a-dose" | "nothing-to-withdraw" | "other-name" | "picture-size" | "picture-unreadable" | "own-urgency" | "sheet-changed" | "signed-by-another" | "signed-in-the-future" | "signed-then-changed" | "two-entries" | "unknown-field" | "missing-field" | "wrong-type" | "wrong-format" | "not-a-whole-number" | "not-in-list" | "not-a-date" | "not-an-instant" | "number-out-of-range" | "text-empty" | "too-many" | "too-few" | "invalid-field" | "supply-not-wanted" | "too-many-refusals" | "text-too-long" | "word-too-long" | "text-without-letters" | "space-at-edge" | "unusual-space" | "control-character" | "invisible-character" | "private-use-character" | "unknown-character" | "lone-surrogate" | "text-damaged" | "stray-mark" | "character-not-printable" | "impossible-date" | "decimal-comma" | "quantity-not-positive" | "quantity-unit-not-words" | "quantity-without-unit" | "medicine-parts-differ" | "date-far-ahead" | "dates-disagree" | "date-out-of-range" | "not-a-telephone-number" | "repeated-value" | "directions-missing" | "warning-empty" | "unknown-warning-number" | "warning-unknown" | "warning-retired" | "warning-needs-text" | "statutory-particular-missing" | "companion-not-attested" | "full-label-without-companion" | "pack-beyond-last" | "not-a-snomed-code" | "snomed-check-digit" | "snomed-not-a-concept" | "not-a-language-tag" | "label-too-small" | "start-beyond-sheet" | "dpi-differs" | "too-many-labels" | "front-sheet-impossible" | "does-not-fit" | "sentences-change-the-calendar" | "too-many-dots" | "no-such-label" | "too-many-pages" | "too-wide-for-zpl" | "cannot-be-said" | "link-not-a-url" | "link-not-https" | "link-not-public" | "link-to-ip-address" | "link-with-credentials" | "link-with-fragment" | "link-with-port" | "link-tells" | "explain-beside-link" | "explain-not-here" | "explain-superseded" | "explain-too-late" | "page-names-person" | "page-holds-nhs-number" | "link-unknown" | "fhir-resource-type" | "fhir-no-order" | "fhir-passed-over" | "fhir-alternatives" | "fhir-bundle-type" | "fhir-message-event" | "fhir-more-pages" | "fhir-items" | "fhir-repeated-item" | "fhir-unknown-field" | "fhir-refused-field" | "fhir-value-missing" | "fhir-note" | "fhir-status" | "fhir-on-hold" | "fhir-not-supplied" | "fhir-days-supply-differs" | "fhir-supply-in-part" | "fhir-instalments" | "fhir-intent" | "fhir-do-not-label" | "fhir-reference-missing" | "fhir-reference-unresolved" | "fhir-reference-ambiguous" | "fhir-reference-type" | "fhir-medicine-missing" | "fhir-medicine-ambiguous" | "fhir-name-missing" | "fhir-name-ambiguous" | "fhir-person-state" | "fhir-person-contradicts" | "fhir-person-by-number" | "fhir-nhs-number" | "fhir-name-without-family" | "fhir-language-preferred" | "fhir-need-of-flag" | "fhir-need-review-past" | "fhir-need-whose" | "fhir-quantity" | "fhir-quantity-left-off" | "fhir-date-differs" | "fhir-directions-differ" | "fhir-medicine-differs" | "fhir-medicine-substituted" | "fhir-brand-exchanged" | "fhir-product-differs" | "fhir-strength-not-named" | "fhir-medicine-unchecked" | "fhir-prescription-not-found" | "fhir-quantity-differs" | "fhir-date-unreadable" | "fhir-authored-after-supply" | "fhir-outside-validity" | "fhir-pharmacy-incomplete" | "fhir-not-a-pharmacy" | "fhir-parameter-value" | "fhir-code-system" | "unknown-parameter" | "supply-pharmacy-missing" | "supply-date-missing" | "supply-another-person" | "supply-for-which-item" | "supply-for-which-person" | "sequence" | "count" | "offset" | "comparator" | "dosage-empty" | "field-unknown" | "field-not-supported" | "extension-unknown" | "modifier-extension" | "wrong-shape" | "dose-missing" | "dose-count" | "dose-type" | "max-dose" | "number-missing" | "number-zero" | "number-not-plain" | "range-open" | "range-reversed" | "range-units" | "unit-unknown" | "unit-unknown-code" | "unit-conflict" | "time-unit" | "time-not-whole" | "bounds-date" | "timing-missing" | "timing-code-unknown" | "timing-code-conflict" | "frequency-missing" | "frequency-conflict" | "period-missing" | "uneven-timing" | "weekday-unknown" | "when-unknown" | "when-mixed" | "when-twice" | "when-and-clock" | "clock-time" | "method-unknown" | "method-conflict" | "method-unknown-code" | "route-unknown" | "route-conflict" | "route-unknown-code" | "site-unknown-code" | "reason-unknown-code" | "instruction-unknown-code" | "site-conflict" | "as-needed-conflict" | "use-longer-than-gap" | "strength-beside-count" | "instruction-says-schedule" | "item-stopped" | "step-without-end" | "directions-empty" | "structure-has-more" | "text-structure-days-differ" | "text-structure-conflict" | "question-open" | "answer-unknown-question" | "answer-unknown" | "answer-twice" | "answer-does-not-add-up" | "not-understood" | "empty" | "too-long" | "ambiguous" | "as-directed-alone" | "no-dose" | "no-timing" | "by-requirement" | "by-test-result" | "by-weight" | "two-doses" | "two-frequencies" | "frequency-disagrees" | "weekly-and-daily" | "two-actions" | "left-over" | "count-after-measure" | "unit-missing" | "amount-not-measurable" | "likely-slip" | "parts-differ" | "dash-between-numbers" | "said-twice" | "total-without-division" | "depends-on-event" | "dose-changes" | "step-incomplete" | "days-may-come-again" | "day-not-in-every-month" | "weekday-of-month" | "calendar-date" | "noon-or-midnight" | "until-event" | "exception" | "naked-decimal" | "trailing-zero" | "number-format" | "unsafe-abbreviation" | "letter-as-digit" | "fraction-of-time" | "times-sign" | "dashed-schedule" | "numbers-side-by-side" | "number-glued-to-word" | "slash-number" | "qd" | "od-near-eyes" | "unsafe-latin" | "dose-too-large" | "too-often" | "too-long-course" | "maximum-below-dose" | "contradiction" | "gap-beyond-day" | "cut-short" | "misspelling" | "another-language" | "placeholder" | "stray-number" | "number-in-brackets" | "number-and-noun-disagree" | "unit-does-not-fit-product" | "release-does-not-fit-product" | "action-does-not-fit-product" | "place-does-not-fit-product" | "action-and-place-disagree" | "strength-does-not-fit" | "braille-not-installed" | "braille-program-failed" | "braille-not-proved" | "braille-line-too-short" | "braille-page-too-small" | "braille-dose-not-on-flag" | "braille-size-said-twice" | "braille-not-asked" | "braille-flag-in-part" | "braille-dose-on-two-pages" | "braille-english-alone" | "braille-without-address" | "voice-english-alone" | "sheet-of-nothing" | "sheet-too-long" | "sheet-of-two-people" | "sheet-of-two-pharmacies" | "sheet-week-unknown" | "card-too-many-faces" | "sheet-no-page" | "poster-not-as-asked" | "sheet-same-substance" | "sheet-times-disagree" | "sheet-week-far" | "sheet-draft" | "sheet-in-english" | "sheet-language-not-signed" | "sheet-english-alone" | "sheet-language-does-not-fit" | "card-of-many-faces" | "poster-untested" | "no-words-sent" | "action-supplied" | "unit-supplied" | "total-undivided" | "weight-of-liquid" | "side-not-told" | "throw-away-from-when" | "times-of-day-chosen" | "text-and-structure-differ" | "length-only-coded" | "instruction-not-read" | "timing-carried" | "amount-carried" | "food-carried" | "said-of-one-step" | "said-of-all-doses" | "end-not-told" | "days-read-once" | "days-instead" | "strength-taken-for-one" | "ceiling-above-doses" | "ceiling-counts-otherwise" | "part-of-slow-tablet" | "dose-may-change" | "dose-changed" | "repeat-on-condition" | "note-not-printed" | "strength-unchecked" | "trailing-zero-removed" | "sample-label" | "sample-not-approved" | "sample-link" | "date-not-today" | "dates-apart" | "quantity-of-another-form" | "quantity-beside-course" | "medicine-said-twice" | "needs-code-unknown" | "needs-code-not-met" | "language-not-available" | "language-second" | "language-not-signed" | "language-not-said" | "language-does-not-fit" | "language-english-alone" | "typeface-without-letters" | "two-ceilings" | "said-in-directions" | "warning-and-directions-differ" | "warnings-differ" | "start-long-before" | "dosage-over" | "directions-not-on-first-label" | "dose-parted" | "dose-beyond-front" | "label-covers-itself" | "companion-would-do" | "fallback-stock-taken" | "many-labels" | "micrograms-shortened" | "units-shortened" | "latin-abbreviation" | "numeric-date" | "number-against-unit" | "stop-after-unit" | "number-without-commas" | "unsafe-measure" | "translation-changed" | "translation-unread" | "calendar-changed" | "timetable-changed" | "picture-changed" | "calendar-unread" | "sentence-missing" | "sentence-doubled" | "step-without-its-head" | "sentence-out-of-order" | "words-unexpected" | "goes-on-unsaid" | "goes-on-untrue" | "running-head-missing" | "words-outside-margin" | "picture-outside-margin" | "rule-outside-margin" | "dose-round-the-side" | "words-overlap" | "picture-over-words" | "rule-over-words" | "pictures-overlap" | "type-too-small" | "type-squeezed" | "digits-reversed" | "words-hidden" | "glyph-missing" | "glyph-wrong" | "font-not-embedded" | "ink-missing" | "code-missing" | "code-broken" | "code-wrong-link" | "code-crowded" | "code-off-dots" | "code-unreadable" | "link-wrong" | "page-count" | "page-size" | "ink-outside-labels" | "label-moved" | "label-sections" | "label-astray" | "not-tagged" | "words-untagged" | "words-silent" | "words-replaced" | "shape-untagged" | "picture-count" | "picture-blank" | "alt-missing" | "alt-wrong" | "lang-wrong" | "title-wrong" | "title-names-person" | "metadata-malformed" | "metadata-title" | "active-content" | "release-not-found" | "release-not-a-zip" | "release-damaged" | "release-unsafe-path" | "release-link" | "release-locked" | "release-packed-otherwise" | "release-too-large" | "release-file-missing" | "release-file-twice" | "release-dates-differ" | "release-older" | "release-shrunk" | "release-class-empty" | "release-not-well-formed" | "release-doctype" | "release-not-utf-8" | "release-wrong-root" | "release-wrong-shape" | "release-value-missing" | "release-value" | "release-identifier" | "release-identifier-twice" | "release-row-twice" | "release-parent-unknown" | "release-ways-differ" | "release-code-unknown" | "release-name" | "release-without-gtins" | "medicine-code-replaced" | "medicine-not-to-prescribe" | "medicine-brand-advised" | "medicine-not-looked-up" | "medicine-code-wrong" | "medicine-code-unknown" | "medicine-code-in-a-ring" | "medicine-code-invalid" | "medicine-code-of-substance" | "medicine-code-of-pack" | "medicine-code-of-several" | "medicine-name-differs" | "medicine-strength-differs" | "medicine-form-differs" | "audit-broken" | "audit-cut" | "no-key" | "no-tenant" | "tenant-there" | "two-keys-live" | "client-taken" | "wrong-client" | "unreadable-jwks" | "wrong-scope" | "wrong-expiry" | "no-webhook" | "wrong-webhook" | "wrong-tenant" | "missing-setting" | "notifier-missing" | "unknown-setting" | "wrong-setting" | "unreadable-pharmacy" | "wrong-pharmacy" | "cannot-listen" | "data-folder" | "wrong-link-secret" | "link-secret-differs" | "other-secret" | "no-store" | "store-there" | "store-damaged" | "store-too-new" | "store-moved" | "target-not-empty" | "other-move" | "move-unfinished" | "node-too-old" | "move-differs" | "missing-option" | "wrong-option" | "wrong-operand" | "unreadable-file" | "unreadable-pdf" | "study-not-as-asked" | "different-file" | "line-too-long" | "wrong-corrections");
        Regimen: {
            /** @constant */
            version: 2;
            steps: {
                /** @enum {string} */
                joined: "first" | "and" | "then";
                /** @enum {string} */
                action: "take" | "swallow" | "chew" | "suck" | "dissolve" | "drink" | "mix" | "inhale" | "use" | "apply" | "put" | "insert" | "instil" | "spray" | "inject" | "rub" | "wash" | "gargle" | "rinse" | "place" | "stick" | "give";
                furtherActions: ("take" | "swallow" | "chew" | "suck" | "dissolve" | "drink" | "mix" | "inhale" | "use" | "apply" | "put" | "insert" | "instil" | "spray" | "inject" | "rub" | "wash" | "gargle" | "rinse" | "place" | "stick" | "give")[];
                /** @enum {string} */
                actionSuppliedBy: "directions" | "reader";
                amount: ({
                    exact: string;
                } | {
                    low: string;
                    high: string;
                }) | null;
                unit: {
                    name: string;
                    /** @enum {string} */
                    suppliedBy: "directions" | "form" | "product";
                } | null;
                strengthNote: string | null;
                strengthOfOne: string | null;
                timing: {
                    times: {
                        low: number | null;
                        high: number;
                        upTo: boolean;
                        per: {
                            count: number;
                            /** @enum {string} */
                            unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                        };
                    } | null;
                    every: {
                        low: string;
                        high: string;
                        /** @enum {string} */
                        unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                    } | null;
                    slots: {
                        /** @enum {string} */
                        name: "morning" | "midday" | "afternoon" | "evening" | "bedtime" | "breakfast" | "lunch" | "teatime" | "dinner" | "night" | "waking" | "evening-meal" | "supper";
                        offset: {
                            /** @enum {string} */
                            relation: "before" | "after";
                            low: string;
                            high: string;
                            /** @enum {string} */
                            unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                        } | null;
                        amount: ({
                            exact: string;
                        } | {
                            low: string;
                            high: string;
                        }) | null;
                    }[];
                    clockTimes: {
                        time: string;
                        amount: ({
                            exact: string;
                        } | {
                            low: string;
                            high: string;
                        }) | null;
                    }[];
                    weekdays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                    daysAWeek: number | null;
                    monthDays: number[];
                    cycleDays: {
                        days: number[];
                        length: number | null;
                    } | null;
                    event: {
                        /** @enum {string} */
                        name: "sex" | "unprotected-sex" | "exercise" | "flight" | "travel" | "procedure" | "operation" | "scan" | "blood-test" | "dental-treatment" | "dressing-change" | "migraine" | "headache" | "dialysis" | "chemotherapy" | "each-procedure" | "each-scan" | "each-blood-test" | "each-flight" | "each-operation" | "each-travel" | "each-dental-treatment" | "each-dressing-change" | "each-dialysis" | "each-chemotherapy" | "each-migraine" | "each-headache";
                        /** @enum {string} */
                        relation: "before" | "after" | "soon-after" | "within" | "start" | "night-before" | "evening-before" | "day-before" | "day-of" | "morning-of";
                        offset: {
                            low: string;
                            high: string;
                            /** @enum {string} */
                            unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                        } | null;
                    } | null;
                    once: boolean;
                    straightAway: boolean;
                    preferably: boolean;
                    cycle: {
                        on: number;
                        off: number;
                        /** @enum {string} */
                        unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                    } | null;
                    sameTime: ("day" | "week" | "month") | null;
                };
                asNeeded: {
                    reasons: string[];
                } | null;
                limits: {
                    units: {
                        amount: string;
                        unit: string | null;
                        per: {
                            count: number;
                            /** @enum {string} */
                            unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                        };
                    } | null;
                    doses: {
                        count: number;
                        per: {
                            count: number;
                            /** @enum {string} */
                            unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                        };
                    } | null;
                    atOnce: {
                        amount: string;
                        unit: string | null;
                    } | null;
                    leastGap: {
                        value: string;
                        /** @enum {string} */
                        unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                    } | null;
                };
                duration: {
                    low: string;
                    high: string;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                } | null;
                useFor: {
                    low: string;
                    high: string;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                } | null;
                leaveOff: {
                    low: string;
                    high: string;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                } | null;
                ending: ("stop" | "continue") | null;
                food: {
                    /** @enum {string} */
                    relation: "before" | "with" | "after" | "with-or-after" | "empty-stomach" | "between";
                    meal: ("food" | "meals" | "breakfast" | "lunch" | "evening meal" | "dinner" | "supper" | "milk") | null;
                    offset: {
                        low: string;
                        high: string;
                        /** @enum {string} */
                        unit: "minute" | "hour" | "day" | "week" | "month" | "year";
                    } | null;
                } | null;
                route: string | null;
                site: {
                    name: string;
                    side: ("left" | "right" | "both" | "each" | "affected" | "operated") | null;
                } | null;
                dailyTotal: boolean;
                instructions: string[];
            }[];
        };
        SheetsAnswer: {
            sheets: {
                pages: number;
                language: string;
                approved: boolean;
                findings: components["schemas"]["Refusal"][];
                pdf: string;
            }[];
            findings: components["schemas"]["Refusal"][];
        };
        /** @description A trade size of GET /v1/stocks, a size in millimetres, or labels on an A4 sheet. */
        Stock: ("70x35" | "70x36" | "70x37" | "76x38" | "88x38" | "96.5x36.8" | "100x50" | "99x99" | "102x76" | "102x152" | "a5" | "a4") | {
            width: number;
            height: number;
            margins?: {
                top: number;
                right: number;
                bottom: number;
                left: number;
            };
        } | {
            /** @constant */
            paper: "a4";
            columns: number;
            rows: number;
            margins: {
                top: number;
                right: number;
                bottom: number;
                left: number;
            };
            gaps: {
                across: number;
                down: number;
            };
            startAt?: number;
        };
        StockList: {
            stocks: {
                /** @enum {string} */
                name: "70x35" | "70x36" | "70x37" | "76x38" | "88x38" | "96.5x36.8" | "100x50" | "99x99" | "102x76" | "102x152" | "a5" | "a4";
                width: number;
                height: number;
                margins: {
                    top: number;
                    right: number;
                    bottom: number;
                    left: number;
                };
                source: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Seconds after which to send the same request again. */
        RetryAfter: number;
        /**
         * @description What the caller may do, where the operator has set a limit: q units in w seconds, of which each call costs one and each label one more; "batch-items": items of batches likewise; "unfinished-batches" and "event-streams": q at one time. On every answer of a call that is counted, refusals too (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "share";q=30000;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description What is left of each: r of them. t stands where nothing is left: seconds until there is something again, as Retry-After says.
         * @example "share";r=29998
         */
        RateLimit: string;
        /** @description Names the call, on every answer: quote it to the operator, whose log has its lines under it. A UUID that you send as X-Request-Id is taken; anything else is replaced by a random one. In a problem it is the reference, in an OperationOutcome the id. */
        RequestId: string;
        /** @description true where a key for tests was sent, on refusals too: every page says SAMPLE, nothing is approved, and no code leads anywhere. Not there otherwise. */
        Sample: "true";
        /** @description Named by its content. */
        ETag: string;
        /** @description Named by its bytes: the same tag, the same label to the dot. To compare labels with, not to ask by: no cache keeps a label. */
        ETagOfLabels: string;
        /** @description How to say who calls. */
        WwwAuthenticate: string;
        /** @description How long a cache may keep it. */
        CacheControl: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    makeLabels: {
        parameters: {
            query?: {
                /** @description FHIR only: Day of supply: 2026-11-22. */
                "dispensed-on"?: string;
                /** @description FHIR only: Who dispenses: {"name": ..., "address": ..., "phone": ...}. The installation's pharmacy when left out. */
                pharmacy?: string;
                /** @description FHIR only: Who dispenses, part by part: the name. */
                "pharmacy-name"?: string;
                /** @description FHIR only: Its address, parts separated by commas. */
                "pharmacy-address"?: string;
                /** @description FHIR only: Its telephone number. */
                "pharmacy-phone"?: string;
                /** @description FHIR only: Print size: standard, clear, or large-16 to large-28. */
                profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                /** @description FHIR only: yes: short sentences with pictures. */
                "easy-read"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: none, warnings or all. */
                pictograms?: "none" | "warnings" | "all";
                /** @description FHIR only: yes: only pictures that were tested. */
                "tested-pictograms-only"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: digits, words or both. */
                numbers?: "digits" | "words" | "both";
                /** @description FHIR only: andika or atkinson. */
                typeface?: "andika" | "atkinson";
                /** @description FHIR only: BCP 47 tags: cy, pl. */
                languages?: string;
                /** @description FHIR only: SNOMED CT codes of the person's record (Accessible Information Standard). */
                "reading-needs"?: string;
                /** @description FHIR only: To what the directions leave open: which-side = left. As JSON, or an object of such lists by the item's id, identifier or fullUrl. */
                answers?: string;
                /** @description FHIR only: Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line. */
                warnings?: string;
                /** @description FHIR only: What it is for: For your chest infection. */
                indication?: string;
                /** @description FHIR only: dispensed, or companion: words beside a full label. */
                purpose?: "dispensed" | "companion";
                /** @description FHIR only: Of a companion: {"on": "box", "by": ..., "at": ...}. */
                "full-label"?: string;
                /** @description FHIR only: Of a companion, part by part: what bears the full label. */
                "full-label-on"?: "bottle" | "tube" | "vial" | "box" | "inhaler";
                /** @description FHIR only: Who attests that it is there. */
                "full-label-by"?: string;
                /** @description FHIR only: When: date, time and offset. */
                "full-label-at"?: string;
                /** @description FHIR only: The address behind the label's code: https, without the person. */
                "link-url"?: string;
                /** @description FHIR only: What it opens: film, page or information. */
                "link-opens"?: "film" | "page" | "information";
                /** @description FHIR only: The same page by an address that is short enough to type. */
                "link-short-url"?: string;
                /** @description FHIR only: yes: the service puts an easy-read page behind the label's code. */
                explain?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: What your system calls this item, the same at each supply: the page of a later supply ends the one before. */
                "item-id"?: string;
                /** @description FHIR only: Who read the label beside the prescription; without it: DRAFT. */
                "approved-by"?: string;
                /** @description FHIR only: When: 2026-11-22T10:30:00+00:00. */
                "approved-at"?: string;
                /** @description FHIR only: As what they approved it: pharmacist. */
                "approver-role"?: string;
                /** @description FHIR only: Their number in the register. */
                "approver-registration"?: string;
                /** @description FHIR only: Their initials. */
                "approver-initials"?: string;
                /** @description FHIR only: The labels in the printer: 70x35, 102x76, a4; or a size as JSON. */
                stock?: string;
                /** @description FHIR only: What to take where those do not do, in order: 102x76, a5. */
                "fallback-stocks"?: string;
                /** @description FHIR only: What the label is stuck to: bottle 60 mm, tube 30 mm, box. */
                container?: string;
                /** @description FHIR only: label, flag or sheet. */
                layout?: "label" | "flag" | "sheet";
                /** @description FHIR only: How many of each label, from 1 to 99. */
                copies?: string;
                /** @description FHIR only: Which of several packs the label is for: 1 of 3. */
                packs?: string;
                /** @description FHIR only: person, or carer: the prescriber's words beside the easy ones. */
                audience?: "person" | "carer";
                /** @description FHIR only: Of braille: 1 letter for letter, 2 contracted. */
                "braille-grade"?: string;
                /** @description FHIR only: Of braille: page, or flag: what the stock has room for. */
                "braille-on"?: "page" | "flag";
                /** @description FHIR only: Of a page of braille: cells in a line, 16 to 60; 32 when left out. */
                "braille-cells"?: string;
                /** @description FHIR only: Of a page of braille: lines, 4 to 60; 25 when left out. */
                "braille-lines"?: string;
                /** @description FHIR only: as-written, or ums: 3 times a day becomes named times of day. */
                policy?: "as-written" | "ums";
                /** @description FHIR only: Whose law the report goes through, rule by rule: uk, us-ca, au (all: GET /v1/laws). */
                law?: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                /** @description Dots per inch of the printer. */
                dpi?: "203" | "300";
                /** @description PNG, SVG and ZPL only: which label, from 1; all of them when left out. */
                label?: string;
                /** @description each: item by item, so that one which is refused takes nothing from the others; as JSON, zip or PDF, whose front sheet names what has no label. Left out, or all: all of them or none. */
                items?: "all" | "each";
                /** @description The format; it wins over the Accept header. */
                format?: "pdf" | "json" | "zip" | "png" | "svg" | "zpl" | "brf" | "ssml" | "txt";
            };
            header?: {
                /** @description A random text of your own for this request. Sent again with the same request within a day it gives the same answer, with Idempotency-Replayed: true; with another request it is refused. While the first call is under way: 409 with Retry-After. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelRequest"] | components["schemas"]["ItemWithOptions"];
                "application/fhir+json": components["schemas"]["FhirPrescription"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETagOfLabels"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": components["schemas"]["LabelsAnswer"];
                    "application/zip": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    "application/zpl": string;
                    "text/x-brf": string;
                    "application/ssml+xml": string;
                    "text/plain": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same call is being answered already. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it; or: This Idempotency-Key stands for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSheets: {
        parameters: {
            query?: {
                /** @description Which sheet; medicines when left out. */
                sheet?: "medicines" | "week" | "talk" | "card";
                /** @description The paper; a4 when left out. card: of a wallet card alone, each face a page. */
                paper?: "a4" | "a3" | "card";
                /** @description Of a week: its first day; today when left out. */
                "first-day"?: string;
                /** @description FHIR only: Day of supply: 2026-11-22. */
                "dispensed-on"?: string;
                /** @description FHIR only: Who dispenses: {"name": ..., "address": ..., "phone": ...}. The installation's pharmacy when left out. */
                pharmacy?: string;
                /** @description FHIR only: Who dispenses, part by part: the name. */
                "pharmacy-name"?: string;
                /** @description FHIR only: Its address, parts separated by commas. */
                "pharmacy-address"?: string;
                /** @description FHIR only: Its telephone number. */
                "pharmacy-phone"?: string;
                /** @description FHIR only: Print size: standard, clear, or large-16 to large-28. */
                profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                /** @description FHIR only: yes: short sentences with pictures. */
                "easy-read"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: none, warnings or all. */
                pictograms?: "none" | "warnings" | "all";
                /** @description FHIR only: yes: only pictures that were tested. */
                "tested-pictograms-only"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: digits, words or both. */
                numbers?: "digits" | "words" | "both";
                /** @description FHIR only: andika or atkinson. */
                typeface?: "andika" | "atkinson";
                /** @description FHIR only: BCP 47 tags: cy, pl. */
                languages?: string;
                /** @description FHIR only: SNOMED CT codes of the person's record (Accessible Information Standard). */
                "reading-needs"?: string;
                /** @description FHIR only: To what the directions leave open: which-side = left. As JSON, or an object of such lists by the item's id, identifier or fullUrl. */
                answers?: string;
                /** @description FHIR only: Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line. */
                warnings?: string;
                /** @description FHIR only: What it is for: For your chest infection. */
                indication?: string;
                /** @description FHIR only: dispensed, or companion: words beside a full label. */
                purpose?: "dispensed" | "companion";
                /** @description FHIR only: Of a companion: {"on": "box", "by": ..., "at": ...}. */
                "full-label"?: string;
                /** @description FHIR only: Of a companion, part by part: what bears the full label. */
                "full-label-on"?: "bottle" | "tube" | "vial" | "box" | "inhaler";
                /** @description FHIR only: Who attests that it is there. */
                "full-label-by"?: string;
                /** @description FHIR only: When: date, time and offset. */
                "full-label-at"?: string;
                /** @description FHIR only: The address behind the label's code: https, without the person. */
                "link-url"?: string;
                /** @description FHIR only: What it opens: film, page or information. */
                "link-opens"?: "film" | "page" | "information";
                /** @description FHIR only: The same page by an address that is short enough to type. */
                "link-short-url"?: string;
                /** @description FHIR only: yes: the service puts an easy-read page behind the label's code. */
                explain?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: What your system calls this item, the same at each supply: the page of a later supply ends the one before. */
                "item-id"?: string;
                /** @description FHIR only: Who read the label beside the prescription; without it: DRAFT. */
                "approved-by"?: string;
                /** @description FHIR only: When: 2026-11-22T10:30:00+00:00. */
                "approved-at"?: string;
                /** @description FHIR only: As what they approved it: pharmacist. */
                "approver-role"?: string;
                /** @description FHIR only: Their number in the register. */
                "approver-registration"?: string;
                /** @description FHIR only: Their initials. */
                "approver-initials"?: string;
                /** @description FHIR only: The labels in the printer: 70x35, 102x76, a4; or a size as JSON. */
                stock?: string;
                /** @description FHIR only: What to take where those do not do, in order: 102x76, a5. */
                "fallback-stocks"?: string;
                /** @description FHIR only: What the label is stuck to: bottle 60 mm, tube 30 mm, box. */
                container?: string;
                /** @description FHIR only: label, flag or sheet. */
                layout?: "label" | "flag" | "sheet";
                /** @description FHIR only: How many of each label, from 1 to 99. */
                copies?: string;
                /** @description FHIR only: Which of several packs the label is for: 1 of 3. */
                packs?: string;
                /** @description FHIR only: person, or carer: the prescriber's words beside the easy ones. */
                audience?: "person" | "carer";
                /** @description FHIR only: Of braille: 1 letter for letter, 2 contracted. */
                "braille-grade"?: string;
                /** @description FHIR only: Of braille: page, or flag: what the stock has room for. */
                "braille-on"?: "page" | "flag";
                /** @description FHIR only: Of a page of braille: cells in a line, 16 to 60; 32 when left out. */
                "braille-cells"?: string;
                /** @description FHIR only: Of a page of braille: lines, 4 to 60; 25 when left out. */
                "braille-lines"?: string;
                /** @description FHIR only: as-written, or ums: 3 times a day becomes named times of day. */
                policy?: "as-written" | "ums";
                /** @description FHIR only: Whose law the report goes through, rule by rule: uk, us-ca, au (all: GET /v1/laws). */
                law?: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                /** @description The format; it wins over the Accept header. */
                format?: "pdf" | "json" | "html";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requests: components["schemas"]["LabelRequest"][];
                } | components["schemas"]["LabelRequest"];
                "application/fhir+json": components["schemas"]["FhirPrescription"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": components["schemas"]["SheetsAnswer"];
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePoster: {
        parameters: {
            query?: {
                /** @description The format; it wins over the Accept header. */
                format?: "pdf" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PosterRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": components["schemas"]["PosterAnswer"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    interpretDirections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectionsQuestion"];
                "application/fhir+json": components["schemas"]["DirectionsQuestion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectionsAnswer"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    labelFhir: {
        parameters: {
            query?: {
                /**
                 * @description FHIR only: Day of supply: 2026-11-22.
                 * @example 2026-11-22
                 */
                "dispensed-on"?: string;
                /**
                 * @description FHIR only: Who dispenses: {"name": ..., "address": ..., "phone": ...}. The installation's pharmacy when left out.
                 * @example {"name":"Alder Lane Pharmacy","address":"14 Alder Lane, Sampleford, Leeds LS99 9ZZ","phone":"0113 496 0142"}
                 */
                pharmacy?: string;
                /** @description FHIR only: Who dispenses, part by part: the name. */
                "pharmacy-name"?: string;
                /** @description FHIR only: Its address, parts separated by commas. */
                "pharmacy-address"?: string;
                /** @description FHIR only: Its telephone number. */
                "pharmacy-phone"?: string;
                /** @description FHIR only: Print size: standard, clear, or large-16 to large-28. */
                profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                /** @description FHIR only: yes: short sentences with pictures. */
                "easy-read"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: none, warnings or all. */
                pictograms?: "none" | "warnings" | "all";
                /** @description FHIR only: yes: only pictures that were tested. */
                "tested-pictograms-only"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: digits, words or both. */
                numbers?: "digits" | "words" | "both";
                /** @description FHIR only: andika or atkinson. */
                typeface?: "andika" | "atkinson";
                /** @description FHIR only: BCP 47 tags: cy, pl. */
                languages?: string;
                /** @description FHIR only: SNOMED CT codes of the person's record (Accessible Information Standard). */
                "reading-needs"?: string;
                /** @description FHIR only: To what the directions leave open: which-side = left. As JSON, or an object of such lists by the item's id, identifier or fullUrl. */
                answers?: string;
                /** @description FHIR only: Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line. */
                warnings?: string;
                /** @description FHIR only: What it is for: For your chest infection. */
                indication?: string;
                /** @description FHIR only: dispensed, or companion: words beside a full label. */
                purpose?: "dispensed" | "companion";
                /** @description FHIR only: Of a companion: {"on": "box", "by": ..., "at": ...}. */
                "full-label"?: string;
                /** @description FHIR only: Of a companion, part by part: what bears the full label. */
                "full-label-on"?: "bottle" | "tube" | "vial" | "box" | "inhaler";
                /** @description FHIR only: Who attests that it is there. */
                "full-label-by"?: string;
                /** @description FHIR only: When: date, time and offset. */
                "full-label-at"?: string;
                /** @description FHIR only: The address behind the label's code: https, without the person. */
                "link-url"?: string;
                /** @description FHIR only: What it opens: film, page or information. */
                "link-opens"?: "film" | "page" | "information";
                /** @description FHIR only: The same page by an address that is short enough to type. */
                "link-short-url"?: string;
                /** @description FHIR only: yes: the service puts an easy-read page behind the label's code. */
                explain?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: What your system calls this item, the same at each supply: the page of a later supply ends the one before. */
                "item-id"?: string;
                /** @description FHIR only: Who read the label beside the prescription; without it: DRAFT. */
                "approved-by"?: string;
                /** @description FHIR only: When: 2026-11-22T10:30:00+00:00. */
                "approved-at"?: string;
                /** @description FHIR only: As what they approved it: pharmacist. */
                "approver-role"?: string;
                /** @description FHIR only: Their number in the register. */
                "approver-registration"?: string;
                /** @description FHIR only: Their initials. */
                "approver-initials"?: string;
                /**
                 * @description FHIR only: The labels in the printer: 70x35, 102x76, a4; or a size as JSON.
                 * @example 102x152
                 */
                stock?: string;
                /** @description FHIR only: What to take where those do not do, in order: 102x76, a5. */
                "fallback-stocks"?: string;
                /** @description FHIR only: What the label is stuck to: bottle 60 mm, tube 30 mm, box. */
                container?: string;
                /** @description FHIR only: label, flag or sheet. */
                layout?: "label" | "flag" | "sheet";
                /** @description FHIR only: How many of each label, from 1 to 99. */
                copies?: string;
                /** @description FHIR only: Which of several packs the label is for: 1 of 3. */
                packs?: string;
                /** @description FHIR only: person, or carer: the prescriber's words beside the easy ones. */
                audience?: "person" | "carer";
                /** @description FHIR only: Of braille: 1 letter for letter, 2 contracted. */
                "braille-grade"?: string;
                /** @description FHIR only: Of braille: page, or flag: what the stock has room for. */
                "braille-on"?: "page" | "flag";
                /** @description FHIR only: Of a page of braille: cells in a line, 16 to 60; 32 when left out. */
                "braille-cells"?: string;
                /** @description FHIR only: Of a page of braille: lines, 4 to 60; 25 when left out. */
                "braille-lines"?: string;
                /** @description FHIR only: as-written, or ums: 3 times a day becomes named times of day. */
                policy?: "as-written" | "ums";
                /** @description FHIR only: Whose law the report goes through, rule by rule: uk, us-ca, au (all: GET /v1/laws). */
                law?: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                /** @description Dots per inch of the printer. */
                dpi?: "203" | "300";
                /** @description each: item by item, so that one which is refused takes nothing from the others; as JSON, zip or PDF, whose front sheet names what has no label. Left out, or all: all of them or none. */
                items?: "all" | "each";
                /** @description The format; it wins over the Accept header. */
                _format?: "pdf" | "json" | "png" | "svg" | "zpl" | "brf" | "ssml" | "txt";
                /** @description Taken, as FHIR lets callers say it anywhere; the answer is the same. */
                _pretty?: "true" | "false";
            };
            header?: {
                /** @description A random text of your own for this request. Sent again with the same request within a day it gives the same answer, with Idempotency-Replayed: true; with another request it is refused. While the first call is under way: 409 with Retry-After. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirPrescription"];
                "application/json": components["schemas"]["FhirPrescription"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETagOfLabels"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/fhir+json": components["schemas"]["Binary"];
                    "application/json": components["schemas"]["Binary"];
                    "image/png": string;
                    "image/svg+xml": string;
                    "application/zpl": string;
                    "text/x-brf": string;
                    "application/ssml+xml": string;
                    "text/plain": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same call is being answered already. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it; or: This Idempotency-Key stands for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    labelMedicationRequest: {
        parameters: {
            query?: {
                /**
                 * @description FHIR only: Day of supply: 2026-11-22.
                 * @example 2026-11-22
                 */
                "dispensed-on"?: string;
                /**
                 * @description FHIR only: Who dispenses: {"name": ..., "address": ..., "phone": ...}. The installation's pharmacy when left out.
                 * @example {"name":"Alder Lane Pharmacy","address":"14 Alder Lane, Sampleford, Leeds LS99 9ZZ","phone":"0113 496 0142"}
                 */
                pharmacy?: string;
                /** @description FHIR only: Who dispenses, part by part: the name. */
                "pharmacy-name"?: string;
                /** @description FHIR only: Its address, parts separated by commas. */
                "pharmacy-address"?: string;
                /** @description FHIR only: Its telephone number. */
                "pharmacy-phone"?: string;
                /** @description FHIR only: Print size: standard, clear, or large-16 to large-28. */
                profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                /** @description FHIR only: yes: short sentences with pictures. */
                "easy-read"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: none, warnings or all. */
                pictograms?: "none" | "warnings" | "all";
                /** @description FHIR only: yes: only pictures that were tested. */
                "tested-pictograms-only"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: digits, words or both. */
                numbers?: "digits" | "words" | "both";
                /** @description FHIR only: andika or atkinson. */
                typeface?: "andika" | "atkinson";
                /** @description FHIR only: BCP 47 tags: cy, pl. */
                languages?: string;
                /** @description FHIR only: SNOMED CT codes of the person's record (Accessible Information Standard). */
                "reading-needs"?: string;
                /** @description FHIR only: To what the directions leave open: which-side = left. As JSON, or an object of such lists by the item's id, identifier or fullUrl. */
                answers?: string;
                /** @description FHIR only: Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line. */
                warnings?: string;
                /** @description FHIR only: What it is for: For your chest infection. */
                indication?: string;
                /** @description FHIR only: dispensed, or companion: words beside a full label. */
                purpose?: "dispensed" | "companion";
                /** @description FHIR only: Of a companion: {"on": "box", "by": ..., "at": ...}. */
                "full-label"?: string;
                /** @description FHIR only: Of a companion, part by part: what bears the full label. */
                "full-label-on"?: "bottle" | "tube" | "vial" | "box" | "inhaler";
                /** @description FHIR only: Who attests that it is there. */
                "full-label-by"?: string;
                /** @description FHIR only: When: date, time and offset. */
                "full-label-at"?: string;
                /** @description FHIR only: The address behind the label's code: https, without the person. */
                "link-url"?: string;
                /** @description FHIR only: What it opens: film, page or information. */
                "link-opens"?: "film" | "page" | "information";
                /** @description FHIR only: The same page by an address that is short enough to type. */
                "link-short-url"?: string;
                /** @description FHIR only: yes: the service puts an easy-read page behind the label's code. */
                explain?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: What your system calls this item, the same at each supply: the page of a later supply ends the one before. */
                "item-id"?: string;
                /** @description FHIR only: Who read the label beside the prescription; without it: DRAFT. */
                "approved-by"?: string;
                /** @description FHIR only: When: 2026-11-22T10:30:00+00:00. */
                "approved-at"?: string;
                /** @description FHIR only: As what they approved it: pharmacist. */
                "approver-role"?: string;
                /** @description FHIR only: Their number in the register. */
                "approver-registration"?: string;
                /** @description FHIR only: Their initials. */
                "approver-initials"?: string;
                /**
                 * @description FHIR only: The labels in the printer: 70x35, 102x76, a4; or a size as JSON.
                 * @example 102x152
                 */
                stock?: string;
                /** @description FHIR only: What to take where those do not do, in order: 102x76, a5. */
                "fallback-stocks"?: string;
                /** @description FHIR only: What the label is stuck to: bottle 60 mm, tube 30 mm, box. */
                container?: string;
                /** @description FHIR only: label, flag or sheet. */
                layout?: "label" | "flag" | "sheet";
                /** @description FHIR only: How many of each label, from 1 to 99. */
                copies?: string;
                /** @description FHIR only: Which of several packs the label is for: 1 of 3. */
                packs?: string;
                /** @description FHIR only: person, or carer: the prescriber's words beside the easy ones. */
                audience?: "person" | "carer";
                /** @description FHIR only: Of braille: 1 letter for letter, 2 contracted. */
                "braille-grade"?: string;
                /** @description FHIR only: Of braille: page, or flag: what the stock has room for. */
                "braille-on"?: "page" | "flag";
                /** @description FHIR only: Of a page of braille: cells in a line, 16 to 60; 32 when left out. */
                "braille-cells"?: string;
                /** @description FHIR only: Of a page of braille: lines, 4 to 60; 25 when left out. */
                "braille-lines"?: string;
                /** @description FHIR only: as-written, or ums: 3 times a day becomes named times of day. */
                policy?: "as-written" | "ums";
                /** @description FHIR only: Whose law the report goes through, rule by rule: uk, us-ca, au (all: GET /v1/laws). */
                law?: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                /** @description Dots per inch of the printer. */
                dpi?: "203" | "300";
                /** @description each: item by item, so that one which is refused takes nothing from the others; as JSON, zip or PDF, whose front sheet names what has no label. Left out, or all: all of them or none. */
                items?: "all" | "each";
                /** @description The format; it wins over the Accept header. */
                _format?: "pdf" | "json" | "png" | "svg" | "zpl" | "brf" | "ssml" | "txt";
                /** @description Taken, as FHIR lets callers say it anywhere; the answer is the same. */
                _pretty?: "true" | "false";
            };
            header?: {
                /** @description A random text of your own for this request. Sent again with the same request within a day it gives the same answer, with Idempotency-Replayed: true; with another request it is refused. While the first call is under way: 409 with Retry-After. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirMedicationRequest"];
                "application/json": components["schemas"]["FhirMedicationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETagOfLabels"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/fhir+json": components["schemas"]["Binary"];
                    "application/json": components["schemas"]["Binary"];
                    "image/png": string;
                    "image/svg+xml": string;
                    "application/zpl": string;
                    "text/x-brf": string;
                    "application/ssml+xml": string;
                    "text/plain": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same call is being answered already. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it; or: This Idempotency-Key stands for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    labelMedicationDispense: {
        parameters: {
            query?: {
                /**
                 * @description FHIR only: Day of supply: 2026-11-22.
                 * @example 2026-11-22
                 */
                "dispensed-on"?: string;
                /**
                 * @description FHIR only: Who dispenses: {"name": ..., "address": ..., "phone": ...}. The installation's pharmacy when left out.
                 * @example {"name":"Alder Lane Pharmacy","address":"14 Alder Lane, Sampleford, Leeds LS99 9ZZ","phone":"0113 496 0142"}
                 */
                pharmacy?: string;
                /** @description FHIR only: Who dispenses, part by part: the name. */
                "pharmacy-name"?: string;
                /** @description FHIR only: Its address, parts separated by commas. */
                "pharmacy-address"?: string;
                /** @description FHIR only: Its telephone number. */
                "pharmacy-phone"?: string;
                /** @description FHIR only: Print size: standard, clear, or large-16 to large-28. */
                profile?: "standard" | "clear" | "large-16" | "large-18" | "large-20" | "large-24" | "large-28";
                /** @description FHIR only: yes: short sentences with pictures. */
                "easy-read"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: none, warnings or all. */
                pictograms?: "none" | "warnings" | "all";
                /** @description FHIR only: yes: only pictures that were tested. */
                "tested-pictograms-only"?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: digits, words or both. */
                numbers?: "digits" | "words" | "both";
                /** @description FHIR only: andika or atkinson. */
                typeface?: "andika" | "atkinson";
                /** @description FHIR only: BCP 47 tags: cy, pl. */
                languages?: string;
                /** @description FHIR only: SNOMED CT codes of the person's record (Accessible Information Standard). */
                "reading-needs"?: string;
                /** @description FHIR only: To what the directions leave open: which-side = left. As JSON, or an object of such lists by the item's id, identifier or fullUrl. */
                answers?: string;
                /** @description FHIR only: Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line. */
                warnings?: string;
                /** @description FHIR only: What it is for: For your chest infection. */
                indication?: string;
                /** @description FHIR only: dispensed, or companion: words beside a full label. */
                purpose?: "dispensed" | "companion";
                /** @description FHIR only: Of a companion: {"on": "box", "by": ..., "at": ...}. */
                "full-label"?: string;
                /** @description FHIR only: Of a companion, part by part: what bears the full label. */
                "full-label-on"?: "bottle" | "tube" | "vial" | "box" | "inhaler";
                /** @description FHIR only: Who attests that it is there. */
                "full-label-by"?: string;
                /** @description FHIR only: When: date, time and offset. */
                "full-label-at"?: string;
                /** @description FHIR only: The address behind the label's code: https, without the person. */
                "link-url"?: string;
                /** @description FHIR only: What it opens: film, page or information. */
                "link-opens"?: "film" | "page" | "information";
                /** @description FHIR only: The same page by an address that is short enough to type. */
                "link-short-url"?: string;
                /** @description FHIR only: yes: the service puts an easy-read page behind the label's code. */
                explain?: "true" | "false" | "yes" | "no";
                /** @description FHIR only: What your system calls this item, the same at each supply: the page of a later supply ends the one before. */
                "item-id"?: string;
                /** @description FHIR only: Who read the label beside the prescription; without it: DRAFT. */
                "approved-by"?: string;
                /** @description FHIR only: When: 2026-11-22T10:30:00+00:00. */
                "approved-at"?: string;
                /** @description FHIR only: As what they approved it: pharmacist. */
                "approver-role"?: string;
                /** @description FHIR only: Their number in the register. */
                "approver-registration"?: string;
                /** @description FHIR only: Their initials. */
                "approver-initials"?: string;
                /**
                 * @description FHIR only: The labels in the printer: 70x35, 102x76, a4; or a size as JSON.
                 * @example 102x152
                 */
                stock?: string;
                /** @description FHIR only: What to take where those do not do, in order: 102x76, a5. */
                "fallback-stocks"?: string;
                /** @description FHIR only: What the label is stuck to: bottle 60 mm, tube 30 mm, box. */
                container?: string;
                /** @description FHIR only: label, flag or sheet. */
                layout?: "label" | "flag" | "sheet";
                /** @description FHIR only: How many of each label, from 1 to 99. */
                copies?: string;
                /** @description FHIR only: Which of several packs the label is for: 1 of 3. */
                packs?: string;
                /** @description FHIR only: person, or carer: the prescriber's words beside the easy ones. */
                audience?: "person" | "carer";
                /** @description FHIR only: Of braille: 1 letter for letter, 2 contracted. */
                "braille-grade"?: string;
                /** @description FHIR only: Of braille: page, or flag: what the stock has room for. */
                "braille-on"?: "page" | "flag";
                /** @description FHIR only: Of a page of braille: cells in a line, 16 to 60; 32 when left out. */
                "braille-cells"?: string;
                /** @description FHIR only: Of a page of braille: lines, 4 to 60; 25 when left out. */
                "braille-lines"?: string;
                /** @description FHIR only: as-written, or ums: 3 times a day becomes named times of day. */
                policy?: "as-written" | "ums";
                /** @description FHIR only: Whose law the report goes through, rule by rule: uk, us-ca, au (all: GET /v1/laws). */
                law?: "uk" | "uk-eng" | "uk-sct" | "uk-wls" | "us" | "us-ca" | "us-co" | "us-md" | "us-mn" | "us-nv" | "us-ny" | "us-or" | "us-tx" | "us-va" | "us-wa" | "ca" | "ca-on" | "ca-qc" | "au" | "eu" | "ie";
                /** @description Dots per inch of the printer. */
                dpi?: "203" | "300";
                /** @description each: item by item, so that one which is refused takes nothing from the others; as JSON, zip or PDF, whose front sheet names what has no label. Left out, or all: all of them or none. */
                items?: "all" | "each";
                /** @description The format; it wins over the Accept header. */
                _format?: "pdf" | "json" | "png" | "svg" | "zpl" | "brf" | "ssml" | "txt";
                /** @description Taken, as FHIR lets callers say it anywhere; the answer is the same. */
                _pretty?: "true" | "false";
            };
            header?: {
                /** @description A random text of your own for this request. Sent again with the same request within a day it gives the same answer, with Idempotency-Replayed: true; with another request it is refused. While the first call is under way: 409 with Retry-After. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirMedicationDispense"];
                "application/json": components["schemas"]["FhirMedicationDispense"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETagOfLabels"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/fhir+json": components["schemas"]["Binary"];
                    "application/json": components["schemas"]["Binary"];
                    "image/png": string;
                    "image/svg+xml": string;
                    "application/zpl": string;
                    "text/x-brf": string;
                    "application/ssml+xml": string;
                    "text/plain": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same call is being answered already. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it; or: This Idempotency-Key stands for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    capabilities: {
        parameters: {
            query?: {
                /** @description The format; it wins over the Accept header. */
                _format?: "json";
                /** @description Taken, as FHIR lets callers say it anywhere; the answer is the same. */
                _pretty?: "true" | "false";
            };
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirStatement"];
                    "application/json": components["schemas"]["FhirStatement"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    labelOperation: {
        parameters: {
            query?: {
                /** @description The format; it wins over the Accept header. */
                _format?: "json";
                /** @description Taken, as FHIR lets callers say it anywhere; the answer is the same. */
                _pretty?: "true" | "false";
            };
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirStatement"];
                    "application/json": components["schemas"]["FhirStatement"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    stocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    profiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    laws: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pictograms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictogramList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pictogram: {
        parameters: {
            query?: {
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                count?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                millilitres?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                spoons?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                side?: "left" | "right" | "both";
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                units?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                meal?: "breakfast" | "lunch" | "teatime" | "dinner";
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                time?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                low?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                high?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                day?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                unit?: "tablet" | "capsule" | "sachet" | "lozenge" | "mL" | "spoonful" | "puff" | "spray" | "drop" | "patch" | "suppository" | "pessary" | "unit" | "dose";
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                weeks?: string;
                /** @description For the pictures whose entry in GET /v1/pictograms names it. */
                fields?: string;
            };
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example swallow-whole */
                id: "tablets" | "capsules" | "sachets" | "lozenge" | "liquid-syringe" | "liquid-spoons" | "puffs" | "inhaler" | "nebuliser" | "nasal-sprays" | "nose-drops" | "eye-drops" | "eye-ointment" | "ear-drops" | "cream" | "ointment" | "gel" | "shampoo" | "mouthwash" | "patch" | "injection" | "insulin-pen" | "suppository" | "pessary" | "swallow-whole" | "swallow-with-water" | "chew" | "suck" | "under-tongue" | "dissolve-in-water" | "do-not-crush" | "shake-bottle" | "spread-thinly" | "only-on-skin" | "wash-hands" | "rinse-mouth" | "morning" | "midday" | "afternoon" | "evening" | "bedtime" | "night" | "mealtime" | "clock-time" | "times-a-day" | "hours-between" | "space-evenly" | "every-day" | "every-other-day" | "weekday" | "once-a-week" | "once-a-month" | "days" | "weeks" | "when-you-need-it" | "max-at-once" | "max-in-24-hours" | "max-in-a-week" | "with-food" | "after-food" | "before-food" | "empty-stomach" | "no-alcohol" | "no-milk" | "no-grapefruit" | "no-indigestion-remedies" | "no-iron-zinc" | "no-aspirin" | "no-other-paracetamol" | "finish-the-course" | "do-not-stop-suddenly" | "may-make-you-sleepy" | "sleepy-next-day" | "do-not-drive" | "avoid-sun" | "urine-colour" | "no-flames" | "warning" | "fridge" | "do-not-freeze" | "keep-from-children" | "discard-after" | "read-leaflet" | "ask-pharmacist" | "phone" | "call-999" | "watch-film" | "sign-language" | "listen" | "pictures-and-sound" | "remind" | "one-dose" | "day-strip" | "day-parts" | "dose-each-day" | "week-strip" | "dose-each-week" | "dose-each-month" | "dose-every-other-day" | "wait-bar" | "meal-bar" | "day-boxes" | "course-row" | "day-limit" | "change-patch";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findMedicines: {
        parameters: {
            query: {
                /**
                 * @description What was typed, scanned or pasted.
                 * @example met 2.5 tab
                 */
                q: string;
                /** @description How many hits at most; more says whether there are others. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineHits"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMedicine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 41792011000001100 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineAnswer"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 41792011000001100 */
                id: string;
                /** @example 5000124439750 */
                gtin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackAnswer"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    medicines: {
        parameters: {
            query?: {
                /** @description dm+d code. */
                code?: string;
                /** @description Name of the substance, with the form where the entry has one. */
                substance?: string;
                /** @description The form as dispensed; it must be one that the entry is written for. */
                form?: string;
            };
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    medicine: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example ramipril */
                substance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineEntry"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepMedicine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ramipril */
                substance: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MedicineChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentKept"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else was faster. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and what it says cannot be kept. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    medicineHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ramipril */
                substance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicineHistory"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    films: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filmFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example inhaler */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Film"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepFilm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example inhaler */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilmChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentKept"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else was faster. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and what it says cannot be kept. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filmHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example inhaler */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmHistory"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    photographs: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotographList"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    photographFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example amoxicillin-500-box */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photograph"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPhotograph: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example amoxicillin-500-box */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotographChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentKept"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else was faster. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and what it says cannot be kept. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    photographPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example amoxicillin-500-box */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    photographHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example amoxicillin-500-box */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotographHistory"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchList"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random text of your own for this order. Sent again with the same order within a day it answers with the batch that was opened, with Idempotency-Replayed: true; with another order it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchOrder"];
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key stands for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchItems: {
        parameters: {
            query?: {
                /** @description A drawing of the labels beside their words, made as each item's turn comes. */
                preview?: "svg";
            };
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchItems"];
                    "application/x-ndjson": components["schemas"]["BatchItem"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
                /** @example 0 */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchItem"];
                    "image/svg+xml": string;
                    "image/png": string;
                    "application/pdf": string;
                    "text/x-brf": string;
                    "application/ssml+xml": string;
                    "text/plain": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/zip": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not finished yet. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchApproval"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/zip": string;
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not finished yet. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was understood, and no label can safely be made from it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["BatchEvent"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet; or: The service has more work than it can do at the moment. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRefusals"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 06H149ES00P3756PH3BR13E06X */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedback: {
        parameters: {
            query?: {
                /** @description Only answers about this wording. */
                contentVersion?: string;
                /** @description Only answers about labels of this size and style. */
                labelVariant?: string;
                /** @description From the week of this day on; a year when left out. */
                since?: string;
                /** @description How many weeks at the beginning settle what is usual; all when left out. */
                baseline?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Plainlabel-Sample": components["headers"]["Sample"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackChart"];
                };
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key, and none that is known was sent. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller has asked for more than its share. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pageByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    storyByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    filmByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                film: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    photographByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                photograph: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    printByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    remindByToken: {
        parameters: {
            query?: {
                /**
                 * @description One for each time of the plan, in its order.
                 * @example [
                 *       "08:00",
                 *       "14:00",
                 *       "22:00"
                 *     ]
                 */
                time?: string[];
                /** @description Days of the week, where the plan asks for some. */
                day?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                /**
                 * @description The first day.
                 * @example 2026-11-26
                 */
                from?: string;
                /** @description Place of the first reminder of all, from 0. */
                first?: string;
                /** @description The last day, where the directions name no end. */
                last?: string;
                /** @description The person wants the medicine's name in the calendar. */
                name?: "1";
                /** @description The form again, with these times in it to be changed. */
                change?: "1";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form again, with what needs to change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    calendarByToken: {
        parameters: {
            query?: {
                /**
                 * @description One for each time of the plan, in its order.
                 * @example [
                 *       "08:00",
                 *       "14:00",
                 *       "22:00"
                 *     ]
                 */
                time?: string[];
                /** @description Days of the week, where the plan asks for some. */
                day?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                /**
                 * @description The first day.
                 * @example 2026-11-26
                 */
                from?: string;
                /** @description Place of the first reminder of all, from 0. */
                first?: string;
                /** @description The last day, where the directions name no end. */
                last?: string;
                /** @description The person wants the medicine's name in the calendar. */
                name?: "1";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form again, with what needs to change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    textsFormByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    askForTextsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @example 07700 900999 */
                    phone: string;
                    /**
                     * @example [
                     *       "08:00",
                     *       "14:00",
                     *       "22:00"
                     *     ]
                     */
                    time?: string[];
                    /** @example 2026-11-26 */
                    from?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form again, with what needs to change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    beginTextsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    id: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is too old. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another code was sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    afterFeedbackByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page's own address. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendFeedbackByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    face?: "yes" | "partly" | "no";
                    /** @enum {string} */
                    hard?: "none" | "directions" | "times" | "warnings" | "pictures" | "words";
                    /** @enum {string} */
                    near?: "amount" | "time" | "length" | "medicine" | "not-to-do" | "other";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description What is missing: nothing was chosen. Or: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    smallLettersByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page's own address. */
            307: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pageByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    storyByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    filmByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                film: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    photographByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                photograph: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    printByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    remindByShortCode: {
        parameters: {
            query?: {
                /**
                 * @description One for each time of the plan, in its order.
                 * @example [
                 *       "08:00",
                 *       "14:00",
                 *       "22:00"
                 *     ]
                 */
                time?: string[];
                /** @description Days of the week, where the plan asks for some. */
                day?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                /**
                 * @description The first day.
                 * @example 2026-11-26
                 */
                from?: string;
                /** @description Place of the first reminder of all, from 0. */
                first?: string;
                /** @description The last day, where the directions name no end. */
                last?: string;
                /** @description The person wants the medicine's name in the calendar. */
                name?: "1";
                /** @description The form again, with these times in it to be changed. */
                change?: "1";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form again, with what needs to change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    calendarByShortCode: {
        parameters: {
            query?: {
                /**
                 * @description One for each time of the plan, in its order.
                 * @example [
                 *       "08:00",
                 *       "14:00",
                 *       "22:00"
                 *     ]
                 */
                time?: string[];
                /** @description Days of the week, where the plan asks for some. */
                day?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                /**
                 * @description The first day.
                 * @example 2026-11-26
                 */
                from?: string;
                /** @description Place of the first reminder of all, from 0. */
                first?: string;
                /** @description The last day, where the directions name no end. */
                last?: string;
                /** @description The person wants the medicine's name in the calendar. */
                name?: "1";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form again, with what needs to change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    textsFormByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    askForTextsByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @example 07700 900999 */
                    phone: string;
                    /**
                     * @example [
                     *       "08:00",
                     *       "14:00",
                     *       "22:00"
                     *     ]
                     */
                    time?: string[];
                    /** @example 2026-11-26 */
                    from?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form again, with what needs to change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    beginTextsByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    id: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is too old. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another code was sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    afterFeedbackByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page's own address. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendFeedbackByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    face?: "yes" | "partly" | "no";
                    /** @enum {string} */
                    hard?: "none" | "directions" | "times" | "warnings" | "pictures" | "words";
                    /** @enum {string} */
                    near?: "amount" | "time" | "length" | "medicine" | "not-to-do" | "other";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description What is missing: nothing was chosen. Or: The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    smallLettersByShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page's own address. */
            307: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopTextsForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    stopTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    stopTextsFormInSmallLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    stopTextsInSmallLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, ended or taken back: one page for all three. Or: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong codes, or too much feedback, from this neighbourhood; with Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours. Or: The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be used at the moment; with Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    asset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                    "text/javascript": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filmFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                    "video/webm": string;
                    "text/vtt": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    poster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot do this yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    docs: {
        parameters: {
            query?: {
                /** @description Words to search for among calls, shapes and refusal codes; all of them are found together. */
                q?: string;
            };
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    docsOfOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example makeLabels */
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    docsOfShape: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of a copy that you have: 304 when it is still this one. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example LabelRequest */
                shape: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not well-formed HTTP; or: The request does not have the shape described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats asked for exists here. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is in a format that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request expects what is not done here. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header fields are too large. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The fault is ours, and nothing was made. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchDone: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same each time that a message is tried: keep those of two days.
                 * @example msg_06H149ES00P3756PH3BR13E06X
                 */
                "webhook-id": string;
                /**
                 * @description Of this try, in seconds since 1970. Refuse one that is more than five minutes from yours.
                 * @example 1764583200
                 */
                "webhook-timestamp": string;
                /**
                 * @description Signatures with spaces between them, one for each secret that is good now: v1, a comma, and base64 of HMAC-SHA256 over webhook-id, a point, webhook-timestamp, a point and the body as it came.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDone"];
            };
        };
        responses: {
            /** @description Taken. Answer within ten seconds, before anything is done with it. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, redirects too: it comes again. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
