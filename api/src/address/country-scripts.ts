/** Whether a parcel from Central Asia gets there with its address in Cyrillic, whichever script the country writes in. */
export const readsCyrillic = (country: string) => cyrillicReaders.has(country);

/** Not the Baltic states: their posts ask for Latin letters. */
const cyrillicReaders = new Set(['AM', 'AZ', 'BY', 'GE', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ']);

/** Codes of ISO 15924 of the letters beside Latin that its post reads, given the script of its language. */
export function scriptsOf(country: string, script: string): string[] {
  return [...new Set([...(parts[script] ?? [script]), ...(readsCyrillic(country) ? ['Cyrl'] : [])])];
}

/** Scripts that are written as several, or under another name; Latin is read everywhere. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Latn: [],
};
