/** A piece of text in one face. */
export interface Run<Face> {
  text: string;
  face: Face;
}

/** What stands for a character that no face has: it is seen, so that nobody takes the text for complete. */
export const missingMark = '□';

/**
 * A text as runs, each character in the first face that has it; a space stays in the face before it. What is drawn
 * nowhere, such as a line break or a mark of direction, is left out; what no face has becomes `missingMark`.
 */
export function runsOf<Face>(
  text: string,
  faces: readonly Face[],
  hasGlyph: (face: Face, character: string) => boolean,
): Run<Face>[] {
  const runs: Run<Face>[] = [];
  for (const character of shown(text)) {
    const last = runs.at(-1);
    const face = faceFor(character, last?.face);
    const drawn = face === undefined ? missingMark : character;
    const drawnIn = face ?? faceFor(missingMark, undefined);
    if (drawnIn === undefined) throw new Error('No face has the mark for what is missing.');
    if (last?.face === drawnIn) last.text += drawn;
    else runs.push({ text: drawn, face: drawnIn });
  }
  return runs;

  function faceFor(character: string, before: Face | undefined): Face | undefined {
    if (before !== undefined && /\s/u.test(character) && hasGlyph(before, character)) return before;
    return faces.find((face) => hasGlyph(face, character));
  }
}

/** Composed, so that a letter and its mark are one character; spaces as plain ones. */
function shown(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu, '');
}
