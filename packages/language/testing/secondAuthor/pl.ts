// testing: the thirty in Polish, written from the English by an author who had not seen the language's table, and
// what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Przyjmować pół tabletki rano.",
    judged: "same",
    said: "Przyjmować pół tabletki rano.",
  },
  "one at night": {
    written: "Przyjmować 1 tabletkę na noc.",
    judged: "same",
    said: "Przyjmować 1 tabletkę na noc.",
  },
  "one and a half in the evening": {
    written: "Przyjmować półtorej tabletki wieczorem.",
    judged: "same",
    said: "Przyjmować półtorej tabletki wieczorem.",
  },
  "two with food": {
    written: "Przyjmować 2 tabletki 2 razy dziennie. Przyjmować z jedzeniem.",
    judged: "words differ",
    said: "Przyjmować 2 tabletki 2 razy dziennie. Przyjmować lek podczas jedzenia.",
  },
  "two and a half": {
    written: "Przyjmować dwie i pół tabletki 1 raz dziennie.",
    judged: "words differ",
    said: "Przyjmować 2 i pół tabletki 1 raz dziennie.",
  },
  "five, finish the course": {
    written:
      "Przyjmować 5 tabletek 1 raz dziennie. Przyjmować przez 7 dni. Przyjmować aż do zużycia całego leku.",
    judged: "words differ",
    said: "Przyjmować 5 tabletek 1 raz dziennie. Przyjmować lek przez 7 dni. Przyjmować lek, aż się skończy.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Przyjmować od 5 do 10 mL co 4 do 6 godzin. Przyjmować w razie potrzeby, na ból. Nie przyjmować więcej niż 40 mL w ciągu 24 godzin.",
    judged: "words differ",
    said: "Przyjmować 5 do 10 mL co 4 do 6 godzin. Przyjmować lek w razie potrzeby, przy bólu. Nie przyjmować więcej niż 40 mL w ciągu 24 godzin.",
  },
  "10 mL after food": {
    written: "Przyjmować 10 mL 3 razy dziennie. Przyjmować po jedzeniu.",
    judged: "words differ",
    said: "Przyjmować 10 mL 3 razy dziennie. Przyjmować lek po jedzeniu.",
  },
  "puffs morning and evening": {
    written: "Wdychać 2 dawki z inhalatora rano. Wdychać 2 dawki z inhalatora wieczorem.",
    judged: "words differ",
    said: "Przyjmować wziewnie 2 wdechy rano. Przyjmować wziewnie 2 wdechy wieczorem.",
    doubt: "“Wdech” of an inhaler, or “dawka”? Is “wziewnie” known?",
  },
  "puffs when needed": {
    written:
      "Wdychać 1 lub 2 dawki z inhalatora, do 4 razy dziennie. Stosować w razie potrzeby, na świszczący oddech.",
    judged: "words differ",
    said: "Przyjmować wziewnie 1 lub 2 wdechy najwyżej 4 razy dziennie. Stosować lek w razie potrzeby, przy świszczącym oddechu.",
  },
  "left eye at bedtime": {
    written: "Zakroplić 1 kroplę do lewego oka przed snem.",
    judged: "words differ",
    said: "Zakraplać 1 kroplę do lewego oka przed snem.",
  },
  "right ear": {
    written: "Zakroplić 2 krople do prawego ucha 3 razy dziennie. Stosować przez 5 dni.",
    judged: "words differ",
    said: "Zakraplać 2 krople do prawego ucha 3 razy dziennie. Stosować lek przez 5 dni.",
  },
  "patch every 7 days": {
    written: "Nakleić 1 plaster co 7 dni. Nie naklejać nowego plastra codziennie.",
    judged: "words differ",
    said: "Przyklejać 1 plaster co 7 dni. Nie przyklejać nowego plastra codziennie.",
  },
  "30 minutes before food": {
    written: "Przyjmować 1 kapsułkę 2 razy dziennie. Przyjmować 30 minut przed jedzeniem.",
    judged: "words differ",
    said: "Przyjmować 1 kapsułkę 2 razy dziennie. Przyjmować lek 30 minut przed jedzeniem.",
  },
  "empty stomach": {
    written: "Przyjmować 1 tabletkę 1 raz dziennie. Przyjmować na pusty żołądek.",
    judged: "words differ",
    said: "Przyjmować 1 tabletkę 1 raz dziennie. Przyjmować lek na pusty żołądek.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Przyjmować 1 lub 2 tabletki co 4 do 6 godzin. Przyjmować w razie potrzeby, na ból. Nie przyjmować więcej niż 8 tabletek w ciągu 24 godzin.",
    judged: "words differ",
    said: "Przyjmować 1 lub 2 tabletki co 4 do 6 godzin. Przyjmować lek w razie potrzeby, przy bólu. Nie przyjmować więcej niż 8 tabletek w ciągu 24 godzin.",
  },
  "alternate days": {
    written: "Przyjmować 1 tabletkę co drugi dzień. Nie przyjmować codziennie.",
    judged: "words differ",
    said: "Przyjmować 1 tabletkę co 2 dni. Nie przyjmować leku codziennie.",
  },
  "six on Monday": {
    written: "Przyjmować 6 tabletek 1 raz w tygodniu, w poniedziałek. Nie przyjmować codziennie.",
    judged: "words differ",
    said: "Przyjmować 6 tabletek 1 raz w tygodniu, w poniedziałek. Nie przyjmować leku codziennie.",
  },
  "first and then": {
    written:
      "Najpierw przyjmować 4 tabletki 1 raz dziennie. Przyjmować przez 5 dni. Następnie przyjmować 2 tabletki 1 raz dziennie. Przyjmować przez 5 dni. Potem przestać przyjmować.",
    judged: "words differ",
    said: "Najpierw przyjmować 4 tabletki 1 raz dziennie. Przyjmować lek przez 5 dni. Potem przyjmować 2 tabletki 1 raz dziennie. Przyjmować lek przez 5 dni. Potem odstawić lek.",
  },
  "not suddenly": {
    written: "Przyjmować 1 tabletkę 2 razy dziennie. Nie przerywać nagle przyjmowania.",
    judged: "words differ",
    said: "Przyjmować 1 tabletkę 2 razy dziennie. Nie odstawiać leku nagle.",
  },
  "as the doctor said": {
    written: "Przyjmować 1 tabletkę 1 raz dziennie. Przyjmować tak, jak powiedział lekarz.",
    judged: "mended",
    said: "Przyjmować 1 tabletkę 1 raz dziennie. Przyjmować lek tak, jak powiedział lekarz.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Przyjmować 1 kapsułkę co 12 godzin. Połykać w całości.",
    judged: "same",
    said: "Przyjmować 1 kapsułkę co 12 godzin. Połykać w całości.",
  },
  "morning and bedtime": {
    written: "Przyjmować 1 tabletkę rano. Przyjmować 2 tabletki przed snem.",
    judged: "same",
    said: "Przyjmować 1 tabletkę rano. Przyjmować 2 tabletki przed snem.",
  },
  "at least 4 hours between": {
    written:
      "Przyjmować 1 tabletkę w razie potrzeby, na ból. Odczekać co najmniej 4 godziny przed następną dawką. Nie przyjmować więcej niż 4 razy w ciągu 24 godzin.",
    judged: "words differ",
    said: "Przyjmować 1 tabletkę w razie potrzeby, przy bólu. Odczekać co najmniej 4 godziny przed następną dawką. Nie przyjmować leku więcej niż 4 razy w ciągu 24 godzin.",
  },
  "22 units, in the fridge": {
    written: "Wstrzyknąć 22 jednostki przed snem. Przechowywać w lodówce.",
    judged: "words differ",
    said: "Wstrzykiwać 22 jednostki przed snem. Przechowywać w lodówce.",
  },
  "21 days on, 7 off": {
    written:
      "Przyjmować 1 tabletkę 1 raz dziennie. Przyjmować przez 21 dni, potem nie przyjmować przez 7 dni. Następnie zacząć od nowa.",
    judged: "words differ",
    said: "Przyjmować 1 tabletkę 1 raz dziennie. Przyjmować lek przez 21 dni, potem nie przyjmować go przez 7 dni. Potem zacząć od nowa.",
  },
  "sleepy, no alcohol": {
    written:
      "Ten lek może powodować senność. W razie senności nie prowadzić pojazdów. W razie senności nie używać narzędzi ani maszyn. Nie pić alkoholu.",
    judged: "same",
    said: "Ten lek może powodować senność. W razie senności nie prowadzić pojazdów. W razie senności nie używać narzędzi ani maszyn. Nie pić alkoholu.",
  },
  "no sunlight": {
    written: "Chronić skórę przed słońcem. Robić to także w jasne, pochmurne dni. Nie korzystać z solarium.",
    judged: "same",
    said: "Chronić skórę przed słońcem. Robić to także w jasne, pochmurne dni. Nie korzystać z solarium.",
  },
  "no milk near it": {
    written:
      "Zachować 2 godziny odstępu między tym lekiem a mlekiem. Zachować 2 godziny odstępu między tym lekiem a lekami na niestrawność. Zachować 2 godziny odstępu między tym lekiem a lekami z żelazem lub cynkiem. To znaczy 2 godziny przed i 2 godziny po.",
    judged: "words differ",
    said: "Między tym lekiem a mlekiem zachować 2 godziny odstępu. Między tym lekiem a lekami na niestrawność zachować 2 godziny odstępu. Między tym lekiem a lekami z żelazem lub cynkiem zachować 2 godziny odstępu. To znaczy: 2 godziny przed i 2 godziny po.",
  },
  "dissolve in water": {
    written: "Przed przyjęciem rozpuścić lub rozmieszać ten lek w wodzie.",
    judged: "words differ",
    said: "Przed przyjęciem rozpuścić ten lek w wodzie lub wymieszać go z wodą.",
  },
};
