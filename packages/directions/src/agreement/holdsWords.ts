// directions/agreement: whether one text holds the words of another, whole words in their order.

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[.,;:]+(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim()} `;

/** "Take 1 tablet. Avoid alcohol." holds "avoid alcohol"; "no more than 40" does not hold "no more than 4". */
export const holdsWords = (text: string, words: string): boolean => plain(text).includes(plain(words));
