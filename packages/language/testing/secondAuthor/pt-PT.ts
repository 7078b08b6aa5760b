// testing: the thirty in Portuguese, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Tome meio comprimido de manhã.",
    judged: "same",
    said: "Tome meio comprimido de manhã.",
  },
  "one at night": {
    written: "Tome 1 comprimido à noite.",
    judged: "same",
    said: "Tome 1 comprimido à noite.",
  },
  "one and a half in the evening": {
    written: "Tome 1 comprimido e meio ao fim da tarde.",
    judged: "mended",
    said: "Tome 1 comprimido e meio ao fim do dia.",
    was: "Tome 1 comprimido e meio ao anoitecer.",
    why: "“Ao anoitecer” goes with the sun: at four in a London winter and at ten in summer.",
    doubt: "Is “ao fim do dia” heard as the evening, and not as bedtime?",
  },
  "two with food": {
    written: "Tome 2 comprimidos, 2 vezes por dia. Tome com comida.",
    judged: "words differ",
    said: "Tome 2 comprimidos 2 vezes por dia. Tome o medicamento com comida.",
  },
  "two and a half": {
    written: "Tome 2 comprimidos e meio, 1 vez por dia.",
    judged: "same",
    said: "Tome 2 comprimidos e meio 1 vez por dia.",
  },
  "five, finish the course": {
    written: "Tome 5 comprimidos, 1 vez por dia. Tome durante 7 dias. Continue a tomar até acabar tudo.",
    judged: "words differ",
    said: "Tome 5 comprimidos 1 vez por dia. Tome o medicamento durante 7 dias. Tome o medicamento até acabar.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Tome 5 a 10 mL de 4 em 4 a 6 em 6 horas. Tome quando precisar, para a dor. Não tome mais de 40 mL em 24 horas.",
    judged: "words differ",
    said: "Tome 5 a 10 mL a cada 4 a 6 horas. Tome o medicamento se necessário, para a dor. Não tome mais de 40 mL em 24 horas.",
    doubt: "“De 4 em 4 a 6 em 6 horas” is what is said in Portugal; “a cada” is understood.",
  },
  "10 mL after food": {
    written: "Tome 10 mL, 3 vezes por dia. Tome depois de comer.",
    judged: "words differ",
    said: "Tome 10 mL 3 vezes por dia. Tome o medicamento depois de comer.",
  },
  "puffs morning and evening": {
    written: "Inale 2 inalações de manhã. Inale 2 inalações ao fim da tarde.",
    judged: "mended",
    said: "Inale 2 inalações de manhã. Inale 2 inalações ao fim do dia.",
    was: "Inale 2 inalações de manhã. Inale 2 inalações ao anoitecer.",
    why: "“Ao anoitecer” goes with the sun: at four in a London winter and at ten in summer.",
  },
  "puffs when needed": {
    written: "Inale 1 ou 2 inalações, até 4 vezes por dia. Use quando precisar, para a pieira.",
    judged: "words differ",
    said: "Inale 1 ou 2 inalações no máximo 4 vezes por dia. Utilize o medicamento se necessário, para a pieira.",
  },
  "left eye at bedtime": {
    written: "Ponha 1 gota no olho esquerdo ao deitar.",
    judged: "same",
    said: "Ponha 1 gota no olho esquerdo ao deitar.",
  },
  "right ear": {
    written: "Ponha 2 gotas no ouvido direito, 3 vezes por dia. Use durante 5 dias.",
    judged: "words differ",
    said: "Ponha 2 gotas no ouvido direito 3 vezes por dia. Utilize o medicamento durante 5 dias.",
  },
  "patch every 7 days": {
    written: "Cole 1 adesivo de 7 em 7 dias. Não use um adesivo novo todos os dias.",
    judged: "words differ",
    said: "Cole 1 adesivo a cada 7 dias. Não ponha um adesivo novo todos os dias.",
  },
  "30 minutes before food": {
    written: "Tome 1 cápsula, 2 vezes por dia. Tome 30 minutos antes de comer.",
    judged: "words differ",
    said: "Tome 1 cápsula 2 vezes por dia. Tome o medicamento 30 minutos antes de comer.",
  },
  "empty stomach": {
    written: "Tome 1 comprimido, 1 vez por dia. Tome com o estômago vazio.",
    judged: "words differ",
    said: "Tome 1 comprimido 1 vez por dia. Tome o medicamento com o estômago vazio.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Tome 1 ou 2 comprimidos de 4 em 4 a 6 em 6 horas. Tome quando precisar, para a dor. Não tome mais de 8 comprimidos em 24 horas.",
    judged: "words differ",
    said: "Tome 1 ou 2 comprimidos a cada 4 a 6 horas. Tome o medicamento se necessário, para a dor. Não tome mais de 8 comprimidos em 24 horas.",
  },
  "alternate days": {
    written: "Tome 1 comprimido dia sim, dia não. Não tome todos os dias.",
    judged: "words differ",
    said: "Tome 1 comprimido a cada 2 dias. Não tome o medicamento todos os dias.",
  },
  "six on Monday": {
    written: "Tome 6 comprimidos, 1 vez por semana, à segunda-feira. Não tome todos os dias.",
    judged: "words differ",
    said: "Tome 6 comprimidos 1 vez por semana, na segunda-feira. Não tome o medicamento todos os dias.",
  },
  "first and then": {
    written:
      "Primeiro, tome 4 comprimidos, 1 vez por dia. Tome durante 5 dias. Depois tome 2 comprimidos, 1 vez por dia. Tome durante 5 dias. Depois disso, pare.",
    judged: "words differ",
    said: "Primeiro: tome 4 comprimidos 1 vez por dia. Tome o medicamento durante 5 dias. Depois: tome 2 comprimidos 1 vez por dia. Tome o medicamento durante 5 dias. Depois pare o medicamento.",
  },
  "not suddenly": {
    written: "Tome 1 comprimido, 2 vezes por dia. Não pare de tomar de repente.",
    judged: "words differ",
    said: "Tome 1 comprimido 2 vezes por dia. Não pare o medicamento de repente.",
  },
  "as the doctor said": {
    written: "Tome 1 comprimido, 1 vez por dia. Tome como o seu médico lhe disse.",
    judged: "mended",
    said: "Tome 1 comprimido 1 vez por dia. Tome o medicamento como o seu médico lhe disse.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Tome 1 cápsula de 12 em 12 horas. Engula inteira.",
    judged: "words differ",
    said: "Tome 1 cápsula a cada 12 horas. Engula-o inteiro.",
    doubt: "“O” is the medicine; a capsule is “a”.",
  },
  "morning and bedtime": {
    written: "Tome 1 comprimido de manhã. Tome 2 comprimidos ao deitar.",
    judged: "same",
    said: "Tome 1 comprimido de manhã. Tome 2 comprimidos ao deitar.",
  },
  "at least 4 hours between": {
    written:
      "Tome 1 comprimido quando precisar, para a dor. Espere pelo menos 4 horas antes de tomar mais. Não tome mais de 4 vezes em 24 horas.",
    judged: "words differ",
    said: "Tome 1 comprimido se necessário, para a dor. Espere pelo menos 4 horas antes da dose seguinte. Não tome o medicamento mais de 4 vezes em 24 horas.",
  },
  "22 units, in the fridge": {
    written: "Injete 22 unidades ao deitar. Guarde no frigorífico.",
    judged: "same",
    said: "Injete 22 unidades ao deitar. Guarde no frigorífico.",
  },
  "21 days on, 7 off": {
    written:
      "Tome 1 comprimido, 1 vez por dia. Tome durante 21 dias, depois não tome durante 7 dias. Depois disso, recomece.",
    judged: "words differ",
    said: "Tome 1 comprimido 1 vez por dia. Tome o medicamento durante 21 dias, depois não tome o medicamento durante 7 dias. Depois comece de novo.",
  },
  "sleepy, no alcohol": {
    written:
      "Este medicamento pode dar-lhe sono. Se tiver sono, não conduza. Se tiver sono, não use ferramentas nem máquinas. Não beba álcool.",
    judged: "words differ",
    said: "Este medicamento pode dar-lhe sono. Se tiver sono, não conduza. Se tiver sono, não utilize ferramentas nem máquinas. Não beba álcool.",
  },
  "no sunlight": {
    written: "Proteja a pele do sol. Faça isto também em dias claros com nuvens. Não use solários.",
    judged: "words differ",
    said: "Proteja a pele da luz do sol. Faça-o também nos dias claros com nuvens. Não utilize solários.",
  },
  "no milk near it": {
    written:
      "Deixe 2 horas entre este medicamento e o leite. Deixe 2 horas entre este medicamento e os medicamentos para a indigestão. Deixe 2 horas entre este medicamento e os medicamentos com ferro ou zinco. Quer dizer, 2 horas antes e 2 horas depois.",
    judged: "words differ",
    said: "Deixe 2 horas entre este medicamento e o leite. Deixe 2 horas entre este medicamento e os medicamentos para a indigestão. Deixe 2 horas entre este medicamento e os medicamentos com ferro ou zinco. Isto é, 2 horas antes e 2 horas depois.",
  },
  "dissolve in water": {
    written: "Deixe este medicamento dissolver-se ou misturar-se em água antes de o tomar.",
    judged: "words differ",
    said: "Dissolva este medicamento em água ou misture-o com água antes de o tomar.",
  },
};
