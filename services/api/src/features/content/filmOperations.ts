// content: films behind labels.

import { plainMediaType } from "../../http/noBody.ts";
import { anywhere, counted, operationsNamed, withBody } from "../../http/Operation.ts";
import { inPath } from "../../http/parameters.ts";
import { file, json, text } from "../../http/shapes.ts";
import { contentKept, film, filmChange, filmHistory, filmList } from "./answers.ts";
import { filmExamples } from "./contentExamples.ts";

export const filmOperations = operationsNamed({
  films: {
    method: "get",
    path: "/v1/films",
    access: "any",
    cost: 1,
    tag: "Content",
    summary: "The films behind this caller's labels",
    description:
      "Data only; a film itself is a file of the service or on a host that the operator has named.",
    answer: json(filmList),
    kept: true,
    problems: counted,
  },
  filmFacts: {
    method: "get",
    path: "/v1/films/{id}",
    access: "any",
    cost: 1,
    tag: "Content",
    summary: "One film",
    description: "With its version, to send with a change.",
    parameters: [inPath("id", "inhaler")],
    answer: json(film),
    kept: true,
    problems: [...counted, "not-found"],
  },
  keepFilm: {
    method: "put",
    path: "/v1/films/{id}",
    access: "content",
    cost: 1,
    tag: "Content",
    summary: "Keep, replace or withdraw a film",
    description:
      "Its files must be there already: a label says “Scan to watch a film” only where one would play. A film of null withdraws.",
    parameters: [inPath("id", "inhaler")],
    body: { [plainMediaType]: { schema: filmChange, examples: filmExamples } },
    answer: json(contentKept),
    problems: [...withBody, "not-kept", "conflict"],
  },
  filmHistory: {
    method: "get",
    path: "/v1/films/{id}/history",
    access: "content",
    cost: 1,
    tag: "Content",
    summary: "Everything that was kept of a film",
    description: "Newest first, a hundred at most.",
    parameters: [inPath("id", "inhaler")],
    answer: json(filmHistory),
    problems: [...counted, "not-found"],
  },
});

/** The files of films, which browsers fetch as they fetch pages: without a key. */
export const filmFileOperations = operationsNamed({
  filmFile: {
    method: "get",
    path: "/films/{file}",
    cost: 0,
    tag: "Pages",
    summary: "A film of this service's own, or its captions",
    description: "In parts, too: Range is honoured (206, 416).",
    parameters: [inPath("file")],
    answer: { "video/mp4": file, "video/webm": file, "text/vtt": text },
    problems: [...anywhere, "not-found"],
  },
});
