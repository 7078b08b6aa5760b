// testing: the thirty in Spanish, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Tome medio comprimido por la mañana.",
    judged: "same",
    said: "Tome medio comprimido por la mañana.",
  },
  "one at night": {
    written: "Tome 1 comprimido por la noche.",
    judged: "same",
    said: "Tome 1 comprimido por la noche.",
  },
  "one and a half in the evening": {
    written: "Tome 1 comprimido y medio al final de la tarde.",
    judged: "mended",
    said: "Tome 1 comprimido y medio por la tarde-noche.",
    was: "Tome 1 comprimido y medio al anochecer.",
    why: "“Al anochecer” goes with the sun: at four in a London winter and at ten in summer.",
    doubt: "Is “tarde-noche” the evening wherever Spanish is spoken?",
  },
  "two with food": {
    written: "Tome 2 comprimidos, 2 veces al día. Tómelo con comida.",
    judged: "words differ",
    said: "Tome 2 comprimidos 2 veces al día. Tome el medicamento con comida.",
  },
  "two and a half": {
    written: "Tome 2 comprimidos y medio, 1 vez al día.",
    judged: "same",
    said: "Tome 2 comprimidos y medio 1 vez al día.",
  },
  "five, finish the course": {
    written: "Tome 5 comprimidos, 1 vez al día. Tómelo durante 7 días. Siga tomándolo hasta terminarlo todo.",
    judged: "words differ",
    said: "Tome 5 comprimidos 1 vez al día. Tome el medicamento durante 7 días. Tome el medicamento hasta terminarlo.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Tome de 5 a 10 mL cada 4 a 6 horas. Tómelo cuando lo necesite, para el dolor. No tome más de 40 mL en 24 horas.",
    judged: "words differ",
    said: "Tome 5 a 10 mL cada 4 a 6 horas. Tome el medicamento cuando lo necesite, para el dolor. No tome más de 40 mL en 24 horas.",
  },
  "10 mL after food": {
    written: "Tome 10 mL, 3 veces al día. Tómelo después de comer.",
    judged: "words differ",
    said: "Tome 10 mL 3 veces al día. Tome el medicamento después de comer.",
  },
  "puffs morning and evening": {
    written: "Inhale 2 pulsaciones por la mañana. Inhale 2 pulsaciones al final de la tarde.",
    judged: "mended",
    said: "Inhale 2 inhalaciones por la mañana. Inhale 2 inhalaciones por la tarde-noche.",
    was: "Inhale 2 inhalaciones por la mañana. Inhale 2 inhalaciones al anochecer.",
    why: "“Al anochecer” goes with the sun: at four in a London winter and at ten in summer.",
  },
  "puffs when needed": {
    written:
      "Inhale 1 o 2 pulsaciones, hasta 4 veces al día. Úselo cuando lo necesite, para los pitidos en el pecho.",
    judged: "words differ",
    said: "Inhale 1 o 2 inhalaciones como máximo 4 veces al día. Utilice el medicamento cuando lo necesite, para los silbidos al respirar.",
  },
  "left eye at bedtime": {
    written: "Ponga 1 gota en el ojo izquierdo al acostarse.",
    judged: "same",
    said: "Ponga 1 gota en el ojo izquierdo al acostarse.",
  },
  "right ear": {
    written: "Ponga 2 gotas en el oído derecho, 3 veces al día. Úselo durante 5 días.",
    judged: "words differ",
    said: "Ponga 2 gotas en el oído derecho 3 veces al día. Utilice el medicamento durante 5 días.",
  },
  "patch every 7 days": {
    written: "Póngase 1 parche cada 7 días. No use un parche nuevo cada día.",
    judged: "words differ",
    said: "Pegue 1 parche cada 7 días. No se ponga un parche nuevo todos los días.",
  },
  "30 minutes before food": {
    written: "Tome 1 cápsula, 2 veces al día. Tómelo 30 minutos antes de comer.",
    judged: "words differ",
    said: "Tome 1 cápsula 2 veces al día. Tome el medicamento 30 minutos antes de comer.",
  },
  "empty stomach": {
    written: "Tome 1 comprimido, 1 vez al día. Tómelo con el estómago vacío.",
    judged: "words differ",
    said: "Tome 1 comprimido 1 vez al día. Tome el medicamento con el estómago vacío.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Tome 1 o 2 comprimidos cada 4 a 6 horas. Tómelo cuando lo necesite, para el dolor. No tome más de 8 comprimidos en 24 horas.",
    judged: "words differ",
    said: "Tome 1 o 2 comprimidos cada 4 a 6 horas. Tome el medicamento cuando lo necesite, para el dolor. No tome más de 8 comprimidos en 24 horas.",
  },
  "alternate days": {
    written: "Tome 1 comprimido un día sí y otro no. No lo tome todos los días.",
    judged: "words differ",
    said: "Tome 1 comprimido cada 2 días. No tome el medicamento todos los días.",
  },
  "six on Monday": {
    written: "Tome 6 comprimidos, 1 vez a la semana, el lunes. No lo tome todos los días.",
    judged: "words differ",
    said: "Tome 6 comprimidos 1 vez a la semana, el lunes. No tome el medicamento todos los días.",
  },
  "first and then": {
    written:
      "Primero, tome 4 comprimidos, 1 vez al día. Tómelo durante 5 días. Luego tome 2 comprimidos, 1 vez al día. Tómelo durante 5 días. Después, deje de tomarlo.",
    judged: "words differ",
    said: "Primero: tome 4 comprimidos 1 vez al día. Tome el medicamento durante 5 días. Después: tome 2 comprimidos 1 vez al día. Tome el medicamento durante 5 días. Después suspenda el medicamento.",
  },
  "not suddenly": {
    written: "Tome 1 comprimido, 2 veces al día. No deje de tomarlo de repente.",
    judged: "words differ",
    said: "Tome 1 comprimido 2 veces al día. No suspenda el medicamento de golpe.",
  },
  "as the doctor said": {
    written: "Tome 1 comprimido, 1 vez al día. Tómelo como le dijo su médico.",
    judged: "mended",
    said: "Tome 1 comprimido 1 vez al día. Tome el medicamento como le ha indicado su médico.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Tome 1 cápsula cada 12 horas. Tráguela entera.",
    judged: "words differ",
    said: "Tome 1 cápsula cada 12 horas. Tráguelo entero.",
    doubt: "“Lo” is the medicine; a capsule is “la”.",
  },
  "morning and bedtime": {
    written: "Tome 1 comprimido por la mañana. Tome 2 comprimidos al acostarse.",
    judged: "same",
    said: "Tome 1 comprimido por la mañana. Tome 2 comprimidos al acostarse.",
  },
  "at least 4 hours between": {
    written:
      "Tome 1 comprimido cuando lo necesite, para el dolor. Espere al menos 4 horas antes de tomar más. No lo tome más de 4 veces en 24 horas.",
    judged: "words differ",
    said: "Tome 1 comprimido cuando lo necesite, para el dolor. Espere al menos 4 horas antes de la siguiente dosis. No tome el medicamento más de 4 veces en 24 horas.",
  },
  "22 units, in the fridge": {
    written: "Inyecte 22 unidades al acostarse. Guárdelo en la nevera.",
    judged: "same",
    said: "Inyecte 22 unidades al acostarse. Guárdelo en la nevera.",
  },
  "21 days on, 7 off": {
    written:
      "Tome 1 comprimido, 1 vez al día. Tómelo durante 21 días y luego no lo tome durante 7 días. Después, empiece otra vez.",
    judged: "words differ",
    said: "Tome 1 comprimido 1 vez al día. Tome el medicamento durante 21 días, después no tome el medicamento durante 7 días. Después empiece otra vez.",
  },
  "sleepy, no alcohol": {
    written:
      "Este medicamento puede darle sueño. Si tiene sueño, no conduzca. Si tiene sueño, no use herramientas ni máquinas. No beba alcohol.",
    judged: "words differ",
    said: "Este medicamento puede darle sueño. Si tiene sueño, no conduzca. Si tiene sueño, no utilice herramientas ni máquinas. No beba alcohol.",
  },
  "no sunlight": {
    written:
      "Evite que el sol le dé en la piel. Hágalo también en los días nublados con mucha luz. No use camas solares.",
    judged: "words differ",
    said: "Proteja la piel de la luz del sol. Hágalo también en los días claros con nubes. No utilice camas solares.",
  },
  "no milk near it": {
    written:
      "Deje 2 horas entre este medicamento y la leche. Deje 2 horas entre este medicamento y los medicamentos para la indigestión. Deje 2 horas entre este medicamento y los medicamentos con hierro o zinc. Es decir, 2 horas antes y 2 horas después.",
    judged: "same",
    said: "Deje 2 horas entre este medicamento y la leche. Deje 2 horas entre este medicamento y los medicamentos para la indigestión. Deje 2 horas entre este medicamento y los medicamentos con hierro o zinc. Es decir, 2 horas antes y 2 horas después.",
  },
  "dissolve in water": {
    written: "Deje que este medicamento se disuelva o se mezcle en agua antes de tomarlo.",
    judged: "words differ",
    said: "Disuelva este medicamento en agua o mézclelo con agua antes de tomarlo.",
  },
};
