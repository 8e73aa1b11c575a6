/**
 * A text as lines that are no wider than `width`, by the measure given. Lines break at spaces, after hyphens and
 * slashes, and between characters of Chinese and Japanese, though not before what closes or after what opens. A word
 * that is wider than a line is cut where the line ends. Line breaks of the text itself are kept.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n|[\n\r\u2028]/).flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece;
    while (measure(line.trimEnd()) > width && [...line].length > 1) {
      const fitting = longestFitting(line, width, measure);
      lines.push(fitting);
      line = line.slice(fitting.length);
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Pieces that no line break falls into, each with the space after it. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const character of text) {
    if (piece !== '' && mayBreak(before, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  return [...pieces, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || closing.test(after) || opening.test(before)) return false;
  if (before === ' ' || /[-/\u2010\u2013]/.test(before)) return true;
  return wide.test(before) || wide.test(after);
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** JIS X 4051: what no line begins with. */
const closing =
  /[、。，．・：；？！ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ）」』】〉》〕］｝々),.:;?!\]}%’”»℃]/u;
const opening = /[（「『【〈《〔［｛([{‘“«〒]/u;

function longestFitting(text: string, width: number, measure: (text: string) => number): string {
  let fitting = '';
  for (const character of text) {
    if (fitting !== '' && measure(fitting + character) > width) break;
    fitting += character;
  }
  return fitting;
}
