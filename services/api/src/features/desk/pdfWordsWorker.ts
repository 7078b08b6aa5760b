// features/desk: the file of the thread that reads one PDF and ends.
import { parentPort, workerData } from "node:worker_threads";
import { wordsInPdf } from "@plainlabel/pdf/words";

parentPort?.postMessage(await wordsInPdf(workerData as Uint8Array));
