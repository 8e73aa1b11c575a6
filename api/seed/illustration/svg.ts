type Part = string | number | readonly string[];

/** Template tag for markup and path data: numbers are written with at most two decimals, lists are joined. */
export function svg(strings: TemplateStringsArray, ...parts: readonly Part[]): string {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += written(part) + (strings[index + 1] ?? '');
  return text;
}

/** `count` pieces, made by index and joined. */
export function repeat(count: number, piece: (index: number) => string): string {
  return Array.from({ length: Math.max(0, Math.round(count)) }, (_, index) => piece(index)).join('');
}

/** One placing of a defined symbol. */
export function use(id: string, x: number, y: number, scale = 1, rotation = 0): string {
  const turn = rotation === 0 ? '' : svg` rotate(${rotation})`;
  const size = scale === 1 ? '' : svg` scale(${scale})`;
  return svg`<use href="#${id}" transform="translate(${x} ${y})${turn}${size}"/>`;
}

function written(part: Part): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'number') return part.join('');
  const step = Math.abs(part) < 10 ? 100 : 10;
  const rounded = Math.round(part * step) / step;
  return rounded === 0 ? '0' : String(rounded);
}
