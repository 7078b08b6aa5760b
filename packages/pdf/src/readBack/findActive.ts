// readBack: anything in the file that would act rather than be read. Every object is searched, used or not.

import type { OpenedFile } from "./openFile.ts";
import {
  bytesOf,
  isArray,
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from "./PdfValue.ts";

import { textString } from "./readStructure.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Keys that a label's dictionaries never hold. */
const keys = new Set([
  "JS",
  "JavaScript",
  "OpenAction",
  "AA",
  "Launch",
  "EmbeddedFiles",
  "EF",
  "RichMedia",
  "RichMediaContent",
  "AcroForm",
  "XFA",
  "Collection",
  "AP",
  "FFilter",
  // Layers that can be switched off: what is on paper would depend on the reader.
  "OCProperties",
]);
/** Action types other than opening a web page. */
const actions = new Set([
  "JavaScript",
  "Launch",
  "GoTo",
  "GoToR",
  "GoToE",
  "Thread",
  "Sound",
  "Movie",
  "Hide",
  "Named",
  "SubmitForm",
  "ResetForm",
  "ImportData",
  "SetOCGState",
  "Rendition",
  "Trans",
  "GoTo3DView",
  "RichMediaExecute",
]);

/** Names what is active, in the file's order, each once. */
export const findActive = (file: OpenedFile): readonly string[] => {
  const found = new Set<string>();
  const visit = (value: PdfValue, depth: number): void => {
    if (depth > 64) throw new UnreadableFile("nested too deeply");
    if (typeof value !== "object") return;
    if (isDictionary(value)) visitDictionary(value, depth);
    else if (isArray(value)) for (const each of value) visit(each, depth + 1);
    else if (isStream(value)) visitDictionary(value.dictionary, depth);
  };
  const visitDictionary = (dictionary: PdfDictionary, depth: number): void => {
    const action = nameOf(file.resolve(dictionary.get("S")));
    if (action !== null && actions.has(action)) found.add(action);
    if (nameOf(file.resolve(dictionary.get("Type"))) === "EmbeddedFile") found.add("EmbeddedFile");
    const uri = textString(bytesOf(file.resolve(dictionary.get("URI"))));
    if (uri !== null && !/^https:\/\//i.test(uri)) found.add("URI that is not https");
    if (dictionary.has("Subtype") && dictionary.has("Rect")) {
      const subtype = nameOf(file.resolve(dictionary.get("Subtype")));
      if (subtype !== "Link") found.add(`annotation ${subtype}`);
    }
    for (const [key, value] of dictionary) {
      if (keys.has(key)) found.add(key);
      visit(value, depth + 1);
    }
  };
  visitDictionary(file.trailer, 0);
  for (const number of file.numbers) visit(file.objectAt(number), 0);
  return [...found];
};
