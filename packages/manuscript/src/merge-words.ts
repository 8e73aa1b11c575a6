import { type Change, findChanges } from './find-changes.ts';
import { same } from './same.ts';
import { sameStyle, type Word, wouldRunTogether } from './words.ts';

export interface Merged<T> {
  value: T;
  /** Something of mine is not in it. */
  isConflict: boolean;
}

/**
 * The words of two writers who began with the same: what one of them changed is as they wanted it, and what both put at one
 * place stands there one behind the other, theirs first. Where both changed the same words, theirs stay; that is a conflict if
 * mine had added any. Words that one of them took out of what the other changed stay.
 */
export function mergeWords(
  base: readonly Word[],
  mine: readonly Word[],
  theirs: readonly Word[],
): Merged<Word[]> {
  const texts = [base, mine, theirs].map((words) => words.map(({ text }) => text));
  const [baseTexts = [], mineTexts = [], theirTexts = []] = texts;
  const waiting = [
    ...findChanges(baseTexts, theirTexts).map((change) => ({ ...change, isMine: false })),
    ...findChanges(baseTexts, mineTexts).map((change) => ({ ...change, isMine: true })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);

  const merged: Merged<Word[]> = { value: [], isConflict: false };
  const place: Place = { base: 0, mine: 0, theirs: 0 };
  const sides = { base, mine, theirs };
  for (const group of together(waiting)) {
    keepUnchanged(merged, sides, place, group.start - place.base);
    mergeGroup(merged, sides, place, group);
  }
  keepUnchanged(merged, sides, place, base.length - place.base);
  return { ...merged, value: apart(merged.value, [mine, theirs]) };
}

interface Sides {
  base: readonly Word[];
  mine: readonly Word[];
  theirs: readonly Word[];
}

/** How far each side has been read. */
type Place = Record<keyof Sides, number>;

type SidedChange = Change & { isMine: boolean };

interface Group {
  start: number;
  end: number;
  changes: SidedChange[];
}

/** Changes that touch the same words, or put something at the same place. */
function together(changes: SidedChange[]): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const isSamePlace = last && last.end === last.start && change.end === last.start;
    if (last && (change.start < last.end || isSamePlace)) {
      last.end = Math.max(last.end, change.end);
      last.changes.push(change);
    } else groups.push({ start: change.start, end: change.end, changes: [change] });
  }
  return groups;
}

function mergeGroup(merged: Merged<Word[]>, sides: Sides, place: Place, group: Group): void {
  const grown = (isMine: boolean) =>
    group.changes
      .filter((change) => change.isMine === isMine)
      .reduce((sum, { start, end, from, to }) => sum + (to - from) - (end - start), 0);
  const length = group.end - group.start;
  const base = sides.base.slice(group.start, group.end);
  const mine = sides.mine.slice(place.mine, place.mine + length + grown(true));
  const theirs = sides.theirs.slice(place.theirs, place.theirs + length + grown(false));
  place.base += base.length;
  place.mine += mine.length;
  place.theirs += theirs.length;

  const ofMine = group.changes.filter(({ isMine }) => isMine);
  const isMineAlone = ofMine.length === group.changes.length;
  const isTheirsAlone = ofMine.length === 0;
  const isBoth = !isMineAlone && !isTheirsAlone;
  const choice = choose();
  merged.value.push(...choice.value);
  merged.isConflict ||= choice.isConflict;

  function choose(): Merged<Word[]> {
    const haveWrittenTheSame = same(mine, theirs);
    if (haveWrittenTheSame) return { value: theirs, isConflict: false };

    const haveTheyLeftItAlone = isMineAlone && isAsBefore(theirs);
    if (haveTheyLeftItAlone) return { value: mine, isConflict: false };

    // What mine have in another manner is lost with the words that they changed.
    if (isTheirsAlone) return { value: theirs, isConflict: !isAsBefore(mine) };

    const haveBothPutIn = isBoth && length === 0 && sides.base.length > 0;
    if (haveBothPutIn) return { value: [...theirs, ...mine], isConflict: false };

    const haveBothOnlyTakenOut = isBoth && group.changes.every(({ from, to }) => from === to);
    if (haveBothOnlyTakenOut) {
      return { value: base.filter((_, index) => !isTaken(group.start + index)), isConflict: false };
    }

    // Both changed the same words.
    return { value: theirs, isConflict: ofMine.some(({ from, to }) => from < to) };
  }

  /** The same words in the same manner. */
  function isAsBefore(words: readonly Word[]): boolean {
    return same(base.map(manner), words.map(manner));
  }

  function isTaken(index: number): boolean {
    return group.changes.some(({ start, end }) => start <= index && index < end);
  }
}

/** Words that are in all three: only their manner and the space behind them can differ. */
function keepUnchanged(merged: Merged<Word[]>, sides: Sides, place: Place, count: number): void {
  for (let step = 0; step < count; step += 1) {
    const base = sides.base[place.base++];
    const mine = sides.mine[place.mine++];
    const theirs = sides.theirs[place.theirs++];
    if (!base || !mine || !theirs) throw new Error('Words that are in all three are missing in one.');
    const styled = sameStyle(base, theirs) ? mine : theirs;
    if (styled === theirs && !sameStyle(base, mine) && !sameStyle(mine, theirs)) merged.isConflict = true;
    merged.value.push({
      text: base.text,
      gap: theirs.gap === base.gap ? mine.gap : theirs.gap,
      ...(styled.style && { style: styled.style }),
    });
  }
}

function manner({ text, style }: Word): Omit<Word, 'gap'> {
  return { text, style };
}

/** Words that meet only now, because what was between them is gone, do not become one. */
function apart(words: Word[], sides: (readonly Word[])[]): Word[] {
  const known = new Set(sides.flatMap((side) => seams(side).map(({ pair }) => pair)));
  for (const { index, pair } of seams(words)) {
    const word = words[index];
    if (word && !known.has(pair)) words[index] = { ...word, gap: ' ' };
  }
  return words;
}

function seams(words: readonly Word[]): { index: number; pair: string }[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const isSeam = next !== undefined && word.gap === '' && wouldRunTogether(word.text, next.text);
    return isSeam ? [{ index, pair: `${word.text} ${next.text}` }] : [];
  });
}
