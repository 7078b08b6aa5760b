// texts: what the messages say. No dose ever: the label tells it. Each ends with how to stop.

/** "labels.example.org/T/ABCD..." : telephones make it a link without "https://". */
export const stopAddress = (host: string, stop: string): string => `${host}/T/${stop}`;

/** Signs of the GSM 03.38 alphabet that names of medicines need; any other would turn a text into one of 70 signs. */
const plain = /^[A-Za-z0-9 .,%/()+&'-]*$/;

/** A longer name is left out; the label has it. */
const longestName = 60;

export const reminderText = (medicineName: string | null, host: string, stop: string): string => {
  const named = medicineName !== null && plain.test(medicineName) && medicineName.length <= longestName;
  const what = named ? `It is time for your medicine: ${medicineName}.` : "It is time for your medicine.";
  return `${what} Your label tells you how much. To stop: ${stopAddress(host, stop)}`;
};

export const codeText = (code: string, host: string, stop: string): string =>
  `Your code is ${code}. Type it on the page to get reminders. You did not ask for them? Do nothing, or: ${stopAddress(host, stop)}`;
