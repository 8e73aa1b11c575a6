/** What the lines of a log say. */
export interface Replay {
  put(path: string, route: string, tags: Uint32Array): void;
  remove(path: string): void;
  fail(path: string, route: string): void;
  cursor(at: string): void;
}

const newline = 10;
const tab = 9;
const space = 32;
const zero = 48;

/** Reads whole lines, and says how many there were. By bytes: a large site has tens of millions of numbers. */
export function parseLog(content: Buffer, to: Replay & { tag(tag: string): void }): number {
  let lines = 0;
  for (let from = 0; from < content.length; lines += 1) {
    const end = content.indexOf(newline, from);
    readLine(from, end);
    from = end + 1;
  }
  return lines;

  function readLine(from: number, end: number): void {
    const kind = String.fromCharCode(content[from] ?? 0);
    let at = from + 2;
    const field = () => {
      const found = content.subarray(at, end).indexOf(tab);
      const stop = found === -1 ? end : at + found;
      const text = content.toString('utf8', at, stop);
      at = stop + 1;
      return text;
    };
    const text = field();
    if (kind === 't') to.tag(text);
    else if (kind === 'r') to.remove(text);
    else if (kind === 'c') to.cursor(text);
    else if (kind === 'f') to.fail(text, field());
    else {
      const route = field();
      to.put(text, route, numbersOf(at, end));
    }
  }

  function numbersOf(from: number, end: number): Uint32Array {
    if (from >= end) return new Uint32Array();
    let count = 1;
    for (let at = from; at < end; at += 1) if (content[at] === space) count += 1;
    const numbers = new Uint32Array(count);
    let index = 0;
    let value = 0;
    for (let at = from; at < end; at += 1) {
      const byte = content[at] ?? 0;
      if (byte === space) {
        numbers[index] = value;
        index += 1;
        value = 0;
      } else value = value * 10 + byte - zero;
    }
    numbers[index] = value;
    return numbers;
  }
}
