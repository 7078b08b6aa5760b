// language/es: what posters say, in Spanish. A draft: no pharmacist who speaks Spanish has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const esPoster: PosterPhrases = {
  tag: "es",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Puede pedir una etiqueta más grande",
    opening: "¿Le cuesta leer la etiqueta de su medicamento?",
    offers: [
      "Podemos hacer la letra más grande.",
      "Podemos poner dibujos.",
      "Su teléfono puede leérsela.",
      "Podemos hablar de ella con usted.",
    ],
    closing: "Es gratis. Pregúntenos.",
  },
  help: {
    headline: "¿Le cuesta usar su medicamento?",
    opening: "Pregúntenos. Podemos ayudarle.",
    offers: [
      "¿Le cuesta leer? Podemos hacer la letra más grande.",
      "¿Le cuesta abrirlo? Pídanos otra tapa.",
      "¿Le cuesta recordarlo? Pídanos una hoja o un aviso.",
      "¿Le cuesta entenderlo? Podemos hablar de ello.",
    ],
    closing: "Preguntar es gratis.",
  },
  ask: {
    headline: "Puede preguntarnos por su medicamento",
    opening: "Puede preguntar:",
    offers: [
      "¿Por qué lo necesito?",
      "¿Cuándo lo tomo?",
      "Parece distinto. ¿Es el correcto?",
      "¿Me dan una etiqueta más grande?",
    ],
    closing: "Pregúntenos, o llámenos.",
  },
  yourPharmacy: "Su farmacia",
  scan: "Escanee para saber más",
  phone: "Teléfono: {phone}",
};
