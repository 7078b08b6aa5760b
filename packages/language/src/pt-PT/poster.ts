// language/pt-PT: what posters say, in Portuguese. A draft: no pharmacist who speaks Portuguese has seen it.
import type { PosterPhrases } from "../poster/PosterPhrases.ts";

export const ptPTPoster: PosterPhrases = {
  tag: "pt-PT",
  dir: "ltr",
  reviewed: null,
  read: {
    headline: "Pode pedir uma etiqueta maior",
    opening: "É difícil ler a etiqueta do seu medicamento?",
    offers: [
      "Podemos fazer as letras maiores.",
      "Podemos pôr desenhos.",
      "O seu telefone pode lê-la para si.",
      "Podemos falar sobre ela consigo.",
    ],
    closing: "É grátis. Pergunte-nos.",
  },
  help: {
    headline: "É difícil usar o seu medicamento?",
    opening: "Pergunte-nos. Podemos ajudar.",
    offers: [
      "Difícil de ler? Podemos fazer as letras maiores.",
      "Difícil de abrir? Peça-nos outra tampa.",
      "Difícil de lembrar? Peça-nos uma folha ou um aviso.",
      "Difícil de perceber? Podemos falar sobre isso.",
    ],
    closing: "Perguntar é grátis.",
  },
  ask: {
    headline: "Pode perguntar-nos sobre o seu medicamento",
    opening: "Pode perguntar:",
    offers: [
      "Porque preciso dele?",
      "Quando o tomo?",
      "Parece diferente. É o certo?",
      "Posso ter uma etiqueta maior?",
    ],
    closing: "Pergunte-nos, ou telefone-nos.",
  },
  yourPharmacy: "A sua farmácia",
  scan: "Leia o código para saber mais",
  phone: "Telefone: {phone}",
};
