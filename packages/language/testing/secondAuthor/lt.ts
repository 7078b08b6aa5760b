// testing: the thirty in Lithuanian, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Gerkite pusę tabletės ryte.",
    judged: "words differ",
    said: "Vartokite pusę tabletės ryte.",
  },
  "one at night": {
    written: "Gerkite 1 tabletę nakčiai.",
    judged: "words differ",
    said: "Vartokite 1 tabletę nakčiai.",
  },
  "one and a half in the evening": {
    written: "Gerkite pusantros tabletės vakare.",
    judged: "words differ",
    said: "Vartokite pusantros tabletės vakare.",
  },
  "two with food": {
    written: "Gerkite po 2 tabletes 2 kartus per dieną. Gerkite su maistu.",
    judged: "words differ",
    said: "Vartokite 2 tabletes 2 kartus per dieną. Vartokite vaistą valgant.",
  },
  "two and a half": {
    written: "Gerkite 2 su puse tabletės 1 kartą per dieną.",
    judged: "words differ",
    said: "Vartokite 2 su puse tabletės 1 kartą per dieną.",
  },
  "five, finish the course": {
    written:
      "Gerkite po 5 tabletes 1 kartą per dieną. Gerkite 7 dienas. Gerkite toliau, kol visas vaistas baigsis.",
    judged: "words differ",
    said: "Vartokite 5 tabletes 1 kartą per dieną. Vartokite vaistą 7 dienas. Vartokite vaistą, kol jis visas baigsis.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Gerkite nuo 5 iki 10 mL kas 4–6 valandas. Gerkite, kai reikia, nuo skausmo. Negerkite daugiau kaip 40 mL per 24 valandas.",
    judged: "mended",
    said: "Vartokite 5–10 mL kas 4–6 valandas. Vartokite vaistą, kai reikia, nuo skausmo. Nevartokite daugiau kaip 40 mL per 24 valandas.",
    was: "Vartokite 5–10 mL kas 4–6 valandas. Vartokite vaistą kai reikia, nuo skausmo. Nevartokite daugiau kaip 40 mL per 24 valandas.",
    why: "The comma that the language has before “kai”.",
  },
  "10 mL after food": {
    written: "Gerkite po 10 mL 3 kartus per dieną. Gerkite po valgio.",
    judged: "words differ",
    said: "Vartokite 10 mL 3 kartus per dieną. Vartokite vaistą po valgio.",
  },
  "puffs morning and evening": {
    written: "Įkvėpkite 2 įpurškimus ryte. Įkvėpkite 2 įpurškimus vakare.",
    judged: "words differ",
    said: "Įkvėpkite vaisto: 2 įkvėpimus ryte. Įkvėpkite vaisto: 2 įkvėpimus vakare.",
    doubt: "“Įkvėpimas” of an inhaler, or “įpurškimas”?",
  },
  "puffs when needed": {
    written: "Įkvėpkite 1 arba 2 įpurškimus, iki 4 kartų per dieną. Vartokite, kai reikia, nuo švokštimo.",
    judged: "mended",
    said: "Įkvėpkite vaisto: 1 arba 2 įkvėpimus ne daugiau kaip 4 kartus per dieną. Naudokite vaistą, kai reikia, nuo švokštimo.",
    was: "Įkvėpkite vaisto: 1 arba 2 įkvėpimus ne daugiau kaip 4 kartus per dieną. Naudokite vaistą kai reikia, nuo švokštimo.",
    why: "The comma that the language has before “kai”.",
  },
  "left eye at bedtime": {
    written: "Lašinkite 1 lašą į kairę akį prieš miegą.",
    judged: "same",
    said: "Lašinkite 1 lašą į kairę akį prieš miegą.",
  },
  "right ear": {
    written: "Lašinkite po 2 lašus į dešinę ausį 3 kartus per dieną. Vartokite 5 dienas.",
    judged: "words differ",
    said: "Lašinkite 2 lašus į dešinę ausį 3 kartus per dieną. Naudokite vaistą 5 dienas.",
  },
  "patch every 7 days": {
    written: "Klijuokite 1 pleistrą kas 7 dienas. Neklijuokite naujo pleistro kasdien.",
    judged: "same",
    said: "Klijuokite 1 pleistrą kas 7 dienas. Neklijuokite naujo pleistro kasdien.",
  },
  "30 minutes before food": {
    written: "Gerkite po 1 kapsulę 2 kartus per dieną. Gerkite likus 30 minučių iki valgio.",
    judged: "words differ",
    said: "Vartokite 1 kapsulę 2 kartus per dieną. Vartokite vaistą 30 minučių prieš valgį.",
  },
  "empty stomach": {
    written: "Gerkite 1 tabletę 1 kartą per dieną. Gerkite nevalgius.",
    judged: "words differ",
    said: "Vartokite 1 tabletę 1 kartą per dieną. Vartokite vaistą tuščiu skrandžiu.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Gerkite 1 arba 2 tabletes kas 4–6 valandas. Gerkite, kai reikia, nuo skausmo. Negerkite daugiau kaip 8 tabletes per 24 valandas.",
    judged: "mended",
    said: "Vartokite 1 arba 2 tabletes kas 4–6 valandas. Vartokite vaistą, kai reikia, nuo skausmo. Nevartokite daugiau kaip 8 tablečių per 24 valandas.",
    was: "Vartokite 1 arba 2 tabletes kas 4–6 valandas. Vartokite vaistą kai reikia, nuo skausmo. Nevartokite daugiau kaip 8 tablečių per 24 valandas.",
    why: "The comma that the language has before “kai”.",
  },
  "alternate days": {
    written: "Gerkite 1 tabletę kas antrą dieną. Negerkite kasdien.",
    judged: "words differ",
    said: "Vartokite 1 tabletę kas 2 dienas. Nevartokite vaisto kasdien.",
  },
  "six on Monday": {
    written: "Gerkite 6 tabletes 1 kartą per savaitę, pirmadienį. Negerkite kasdien.",
    judged: "words differ",
    said: "Vartokite 6 tabletes 1 kartą per savaitę, pirmadienį. Nevartokite vaisto kasdien.",
  },
  "first and then": {
    written:
      "Iš pradžių gerkite 4 tabletes 1 kartą per dieną. Gerkite 5 dienas. Paskui gerkite 2 tabletes 1 kartą per dieną. Gerkite 5 dienas. Po to nustokite gerti.",
    judged: "words differ",
    said: "Pirmiausia vartokite 4 tabletes 1 kartą per dieną. Vartokite vaistą 5 dienas. Paskui vartokite 2 tabletes 1 kartą per dieną. Vartokite vaistą 5 dienas. Paskui nustokite vartoti vaistą.",
  },
  "not suddenly": {
    written: "Gerkite po 1 tabletę 2 kartus per dieną. Nenustokite gerti staiga.",
    judged: "words differ",
    said: "Vartokite 1 tabletę 2 kartus per dieną. Nenustokite vartoti staiga.",
  },
  "as the doctor said": {
    written: "Gerkite 1 tabletę 1 kartą per dieną. Gerkite taip, kaip jums sakė gydytojas.",
    judged: "mended",
    said: "Vartokite 1 tabletę 1 kartą per dieną. Vartokite vaistą taip, kaip jums pasakė gydytojas.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Gerkite 1 kapsulę kas 12 valandų. Nurykite ją visą.",
    judged: "words differ",
    said: "Vartokite 1 kapsulę kas 12 valandų. Nurykite nekramtę, visą.",
  },
  "morning and bedtime": {
    written: "Gerkite 1 tabletę ryte. Gerkite 2 tabletes prieš miegą.",
    judged: "words differ",
    said: "Vartokite 1 tabletę ryte. Vartokite 2 tabletes prieš miegą.",
  },
  "at least 4 hours between": {
    written:
      "Gerkite 1 tabletę, kai reikia, nuo skausmo. Prieš gerdami vėl, palaukite bent 4 valandas. Negerkite daugiau kaip 4 kartus per 24 valandas.",
    judged: "words differ",
    said: "Vartokite 1 tabletę kai reikia, nuo skausmo. Palaukite bent 4 valandas iki kitos dozės. Nevartokite vaisto daugiau kaip 4 kartus per 24 valandas.",
  },
  "22 units, in the fridge": {
    written: "Suleiskite 22 vienetus prieš miegą. Laikykite šaldytuve.",
    judged: "same",
    said: "Suleiskite 22 vienetus prieš miegą. Laikykite šaldytuve.",
  },
  "21 days on, 7 off": {
    written:
      "Gerkite 1 tabletę 1 kartą per dieną. Gerkite 21 dieną, paskui 7 dienas negerkite. Po to vėl pradėkite.",
    judged: "words differ",
    said: "Vartokite 1 tabletę 1 kartą per dieną. Vartokite vaistą 21 dieną, paskui nevartokite jo 7 dienas. Paskui pradėkite iš naujo.",
  },
  "sleepy, no alcohol": {
    written:
      "Nuo šio vaisto galite būti mieguisti. Jei jaučiatės mieguisti, nevairuokite. Jei jaučiatės mieguisti, nedirbkite su įrankiais ar mašinomis. Negerkite alkoholio.",
    judged: "words differ",
    said: "Šis vaistas gali sukelti mieguistumą. Jei jaučiatės mieguisti, nevairuokite. Jei jaučiatės mieguisti, nedirbkite su įrankiais ir mašinomis. Negerkite alkoholio.",
  },
  "no sunlight": {
    written:
      "Saugokite odą nuo saulės. Darykite tai ir šviesiomis debesuotomis dienomis. Nesinaudokite soliariumu.",
    judged: "same",
    said: "Saugokite odą nuo saulės. Darykite tai ir šviesiomis debesuotomis dienomis. Nesinaudokite soliariumu.",
  },
  "no milk near it": {
    written:
      "Darykite 2 valandų pertrauką tarp šio vaisto ir pieno. Darykite 2 valandų pertrauką tarp šio vaisto ir vaistų nuo nevirškinimo. Darykite 2 valandų pertrauką tarp šio vaisto ir vaistų su geležimi ar cinku. Tai reiškia 2 valandas prieš ir 2 valandas po.",
    judged: "words differ",
    said: "Tarp šio vaisto ir pieno turi praeiti 2 valandos. Tarp šio vaisto ir vaistų nuo nevirškinimo turi praeiti 2 valandos. Tarp šio vaisto ir vaistų su geležimi arba cinku turi praeiti 2 valandos. Tai reiškia: 2 valandas prieš ir 2 valandas po.",
  },
  "dissolve in water": {
    written: "Prieš gerdami leiskite šiam vaistui ištirpti arba susimaišyti vandenyje.",
    judged: "words differ",
    said: "Prieš vartodami šį vaistą ištirpinkite vandenyje arba sumaišykite su vandeniu.",
  },
};
