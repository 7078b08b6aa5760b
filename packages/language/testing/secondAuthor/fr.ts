// testing: the thirty in French, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "Prenez un demi-comprimé le matin." },
  "one at night": { written: "Prenez 1 comprimé la nuit." },
  "one and a half in the evening": { written: "Prenez 1 comprimé et demi le soir." },
  "two with food": { written: "Prenez 2 comprimés, 2 fois par jour. Prenez-le avec de la nourriture." },
  "two and a half": { written: "Prenez 2 comprimés et demi, 1 fois par jour." },
  "five, finish the course": {
    written:
      "Prenez 5 comprimés, 1 fois par jour. Prenez-le pendant 7 jours. Continuez à le prendre jusqu'à ce qu'il n'en reste plus.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Prenez de 5 à 10 mL toutes les 4 à 6 heures. Prenez-le quand vous en avez besoin, pour la douleur. Ne prenez pas plus de 40 mL en 24 heures.",
  },
  "10 mL after food": { written: "Prenez 10 mL, 3 fois par jour. Prenez-le après avoir mangé." },
  "puffs morning and evening": { written: "Inhalez 2 bouffées le matin. Inhalez 2 bouffées le soir." },
  "puffs when needed": {
    written:
      "Inhalez 1 ou 2 bouffées, jusqu'à 4 fois par jour. Utilisez-le quand vous en avez besoin, pour la respiration sifflante.",
  },
  "left eye at bedtime": { written: "Mettez 1 goutte dans l'œil gauche au coucher." },
  "right ear": {
    written: "Mettez 2 gouttes dans l'oreille droite, 3 fois par jour. Utilisez-le pendant 5 jours.",
  },
  "patch every 7 days": {
    written: "Collez 1 patch tous les 7 jours. N'utilisez pas un nouveau patch chaque jour.",
  },
  "30 minutes before food": {
    written: "Prenez 1 gélule, 2 fois par jour. Prenez-le 30 minutes avant de manger.",
  },
  "empty stomach": { written: "Prenez 1 comprimé, 1 fois par jour. Prenez-le l'estomac vide." },
  "1 or 2 tablets with a ceiling": {
    written:
      "Prenez 1 ou 2 comprimés toutes les 4 à 6 heures. Prenez-le quand vous en avez besoin, pour la douleur. Ne prenez pas plus de 8 comprimés en 24 heures.",
  },
  "alternate days": { written: "Prenez 1 comprimé un jour sur deux. Ne le prenez pas tous les jours." },
  "six on Monday": {
    written: "Prenez 6 comprimés, 1 fois par semaine, le lundi. Ne le prenez pas tous les jours.",
  },
  "first and then": {
    written:
      "D'abord, prenez 4 comprimés, 1 fois par jour. Prenez-le pendant 5 jours. Ensuite, prenez 2 comprimés, 1 fois par jour. Prenez-le pendant 5 jours. Après cela, arrêtez.",
  },
  "not suddenly": {
    written: "Prenez 1 comprimé, 2 fois par jour. N'arrêtez pas de le prendre d'un seul coup.",
  },
  "as the doctor said": {
    written: "Prenez 1 comprimé, 1 fois par jour. Prenez-le comme votre médecin vous l'a dit.",
  },
  "every 12 hours, swallow whole": { written: "Prenez 1 gélule toutes les 12 heures. Avalez-la entière." },
  "morning and bedtime": { written: "Prenez 1 comprimé le matin. Prenez 2 comprimés au coucher." },
  "at least 4 hours between": {
    written:
      "Prenez 1 comprimé quand vous en avez besoin, pour la douleur. Attendez au moins 4 heures avant d'en reprendre. Ne le prenez pas plus de 4 fois en 24 heures.",
  },
  "22 units, in the fridge": { written: "Injectez 22 unités au coucher. Gardez-le au réfrigérateur." },
  "21 days on, 7 off": {
    written:
      "Prenez 1 comprimé, 1 fois par jour. Prenez-le pendant 21 jours, puis ne le prenez pas pendant 7 jours. Après cela, recommencez.",
  },
  "sleepy, no alcohol": {
    written:
      "Ce médicament peut vous donner envie de dormir. Si vous avez envie de dormir, ne conduisez pas. Si vous avez envie de dormir, n'utilisez pas d'outils ni de machines. Ne buvez pas d'alcool.",
  },
  "no sunlight": {
    written:
      "Protégez votre peau du soleil. Faites-le aussi les jours nuageux et lumineux. N'utilisez pas de lit de bronzage.",
  },
  "no milk near it": {
    written:
      "Laissez 2 heures entre ce médicament et le lait. Laissez 2 heures entre ce médicament et les médicaments contre l'indigestion. Laissez 2 heures entre ce médicament et les médicaments qui contiennent du fer ou du zinc. C'est-à-dire 2 heures avant et 2 heures après.",
  },
  "dissolve in water": {
    written: "Laissez ce médicament se dissoudre ou se mélanger dans de l'eau avant de le prendre.",
  },
};
