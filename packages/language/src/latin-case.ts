/** What a letter of a word is written with, in the case that it has there: Sh in Shahar and in the initial Sh., SH in SHAHAR and at the end of TOSH. */
export function inCaseOf(word: string, at: number, written: string): string {
  if (!isCapital(word[at])) return written;
  const isAmongCapitals = isCapital(word[at + 1] ?? word[at - 1]);
  return isAmongCapitals ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1);
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
