// testing: the thirty in French, written from the English by an author who had not seen the language's table, and
// what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Prenez un demi-comprimé le matin.",
    judged: "same",
    said: "Prenez un demi-comprimé le matin.",
  },
  "one at night": {
    written: "Prenez 1 comprimé la nuit.",
    judged: "words differ",
    said: "Prenez 1 comprimé pour la nuit.",
  },
  "one and a half in the evening": {
    written: "Prenez 1 comprimé et demi le soir.",
    judged: "same",
    said: "Prenez 1 comprimé et demi le soir.",
  },
  "two with food": {
    written: "Prenez 2 comprimés, 2 fois par jour. Prenez-le avec de la nourriture.",
    judged: "words differ",
    said: "Prenez 2 comprimés 2 fois par jour. Prenez ce médicament en mangeant.",
  },
  "two and a half": {
    written: "Prenez 2 comprimés et demi, 1 fois par jour.",
    judged: "same",
    said: "Prenez 2 comprimés et demi 1 fois par jour.",
  },
  "five, finish the course": {
    written:
      "Prenez 5 comprimés, 1 fois par jour. Prenez-le pendant 7 jours. Continuez à le prendre jusqu'à ce qu'il n'en reste plus.",
    judged: "words differ",
    said: "Prenez 5 comprimés 1 fois par jour. Prenez ce médicament pendant 7 jours. Prenez ce médicament jusqu’à ce qu’il n’en reste plus.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Prenez de 5 à 10 mL toutes les 4 à 6 heures. Prenez-le quand vous en avez besoin, pour la douleur. Ne prenez pas plus de 40 mL en 24 heures.",
    judged: "words differ",
    said: "Prenez 5 à 10 mL toutes les 4 à 6 heures. Prenez ce médicament si besoin, contre la douleur. Ne prenez pas plus de 40 mL en 24 heures.",
  },
  "10 mL after food": {
    written: "Prenez 10 mL, 3 fois par jour. Prenez-le après avoir mangé.",
    judged: "words differ",
    said: "Prenez 10 mL 3 fois par jour. Prenez ce médicament après avoir mangé.",
  },
  "puffs morning and evening": {
    written: "Inhalez 2 bouffées le matin. Inhalez 2 bouffées le soir.",
    judged: "same",
    said: "Inhalez 2 bouffées le matin. Inhalez 2 bouffées le soir.",
  },
  "puffs when needed": {
    written:
      "Inhalez 1 ou 2 bouffées, jusqu'à 4 fois par jour. Utilisez-le quand vous en avez besoin, pour la respiration sifflante.",
    judged: "words differ",
    said: "Inhalez 1 ou 2 bouffées au maximum 4 fois par jour. Utilisez ce médicament si besoin, contre les sifflements en respirant.",
  },
  "left eye at bedtime": {
    written: "Mettez 1 goutte dans l'œil gauche au coucher.",
    judged: "same",
    said: "Mettez 1 goutte dans l’œil gauche au coucher.",
  },
  "right ear": {
    written: "Mettez 2 gouttes dans l'oreille droite, 3 fois par jour. Utilisez-le pendant 5 jours.",
    judged: "words differ",
    said: "Mettez 2 gouttes dans l’oreille droite 3 fois par jour. Utilisez ce médicament pendant 5 jours.",
  },
  "patch every 7 days": {
    written: "Collez 1 patch tous les 7 jours. N'utilisez pas un nouveau patch chaque jour.",
    judged: "words differ",
    said: "Collez 1 patch tous les 7 jours. Ne mettez pas un nouveau patch tous les jours.",
  },
  "30 minutes before food": {
    written: "Prenez 1 gélule, 2 fois par jour. Prenez-le 30 minutes avant de manger.",
    judged: "words differ",
    said: "Prenez 1 gélule 2 fois par jour. Prenez ce médicament 30 minutes avant de manger.",
  },
  "empty stomach": {
    written: "Prenez 1 comprimé, 1 fois par jour. Prenez-le l'estomac vide.",
    judged: "words differ",
    said: "Prenez 1 comprimé 1 fois par jour. Prenez ce médicament l’estomac vide.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Prenez 1 ou 2 comprimés toutes les 4 à 6 heures. Prenez-le quand vous en avez besoin, pour la douleur. Ne prenez pas plus de 8 comprimés en 24 heures.",
    judged: "words differ",
    said: "Prenez 1 ou 2 comprimés toutes les 4 à 6 heures. Prenez ce médicament si besoin, contre la douleur. Ne prenez pas plus de 8 comprimés en 24 heures.",
  },
  "alternate days": {
    written: "Prenez 1 comprimé un jour sur deux. Ne le prenez pas tous les jours.",
    judged: "words differ",
    said: "Prenez 1 comprimé tous les 2 jours. Ne prenez pas ce médicament tous les jours.",
  },
  "six on Monday": {
    written: "Prenez 6 comprimés, 1 fois par semaine, le lundi. Ne le prenez pas tous les jours.",
    judged: "words differ",
    said: "Prenez 6 comprimés 1 fois par semaine, le lundi. Ne prenez pas ce médicament tous les jours.",
  },
  "first and then": {
    written:
      "D'abord, prenez 4 comprimés, 1 fois par jour. Prenez-le pendant 5 jours. Ensuite, prenez 2 comprimés, 1 fois par jour. Prenez-le pendant 5 jours. Après cela, arrêtez.",
    judged: "words differ",
    said: "D’abord, prenez 4 comprimés 1 fois par jour. Prenez ce médicament pendant 5 jours. Ensuite, prenez 2 comprimés 1 fois par jour. Prenez ce médicament pendant 5 jours. Ensuite, arrêtez ce médicament.",
  },
  "not suddenly": {
    written: "Prenez 1 comprimé, 2 fois par jour. N'arrêtez pas de le prendre d'un seul coup.",
    judged: "words differ",
    said: "Prenez 1 comprimé 2 fois par jour. N’arrêtez pas ce médicament d’un seul coup.",
  },
  "as the doctor said": {
    written: "Prenez 1 comprimé, 1 fois par jour. Prenez-le comme votre médecin vous l'a dit.",
    judged: "mended",
    said: "Prenez 1 comprimé 1 fois par jour. Prenez ce médicament comme votre médecin vous l’a dit.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Prenez 1 gélule toutes les 12 heures. Avalez-la entière.",
    judged: "words differ",
    said: "Prenez 1 gélule toutes les 12 heures. Avalez-le entier.",
    doubt: "“Le” is the medicine; a capsule is “la”.",
  },
  "morning and bedtime": {
    written: "Prenez 1 comprimé le matin. Prenez 2 comprimés au coucher.",
    judged: "same",
    said: "Prenez 1 comprimé le matin. Prenez 2 comprimés au coucher.",
  },
  "at least 4 hours between": {
    written:
      "Prenez 1 comprimé quand vous en avez besoin, pour la douleur. Attendez au moins 4 heures avant d'en reprendre. Ne le prenez pas plus de 4 fois en 24 heures.",
    judged: "words differ",
    said: "Prenez 1 comprimé si besoin, contre la douleur. Attendez au moins 4 heures avant la dose suivante. Ne prenez pas ce médicament plus de 4 fois en 24 heures.",
  },
  "22 units, in the fridge": {
    written: "Injectez 22 unités au coucher. Gardez-le au réfrigérateur.",
    judged: "words differ",
    said: "Injectez 22 unités au coucher. Conservez-le au réfrigérateur.",
  },
  "21 days on, 7 off": {
    written:
      "Prenez 1 comprimé, 1 fois par jour. Prenez-le pendant 21 jours, puis ne le prenez pas pendant 7 jours. Après cela, recommencez.",
    judged: "words differ",
    said: "Prenez 1 comprimé 1 fois par jour. Prenez ce médicament pendant 21 jours, puis ne prenez pas ce médicament pendant 7 jours. Ensuite, recommencez.",
  },
  "sleepy, no alcohol": {
    written:
      "Ce médicament peut vous donner envie de dormir. Si vous avez envie de dormir, ne conduisez pas. Si vous avez envie de dormir, n'utilisez pas d'outils ni de machines. Ne buvez pas d'alcool.",
    judged: "words differ",
    said: "Ce médicament peut vous donner sommeil. Si vous avez sommeil, ne conduisez pas. Si vous avez sommeil, n’utilisez ni outils ni machines. Ne buvez pas d’alcool.",
  },
  "no sunlight": {
    written:
      "Protégez votre peau du soleil. Faites-le aussi les jours nuageux et lumineux. N'utilisez pas de lit de bronzage.",
    judged: "words differ",
    said: "Protégez votre peau du soleil. Faites-le aussi les jours clairs et nuageux. N’utilisez pas de lits de bronzage.",
  },
  "no milk near it": {
    written:
      "Laissez 2 heures entre ce médicament et le lait. Laissez 2 heures entre ce médicament et les médicaments contre l'indigestion. Laissez 2 heures entre ce médicament et les médicaments qui contiennent du fer ou du zinc. C'est-à-dire 2 heures avant et 2 heures après.",
    judged: "words differ",
    said: "Laissez 2 heures entre ce médicament et le lait. Laissez 2 heures entre ce médicament et les médicaments contre l’indigestion. Laissez 2 heures entre ce médicament et les médicaments avec du fer ou du zinc. C’est-à-dire 2 heures avant et 2 heures après.",
  },
  "dissolve in water": {
    written: "Laissez ce médicament se dissoudre ou se mélanger dans de l'eau avant de le prendre.",
    judged: "words differ",
    said: "Faites dissoudre ou mélangez ce médicament dans de l’eau avant de le prendre.",
  },
};
