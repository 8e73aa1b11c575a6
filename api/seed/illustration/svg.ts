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
  const scaled = Math.round(part * step);
  const rest = Math.abs(scaled % step);
  // From whole numbers: turning a fraction into text is what drawing would spend most of its time on.
  if (rest === 0) return String(scaled / step || 0);
  const whole = Math.trunc(Math.abs(scaled) / step);
  const digits = step === 10 || rest < 10 ? rest : rest % 10 === 0 ? rest / 10 : rest;
  return `${scaled < 0 ? '-' : ''}${whole}.${step === 100 && rest < 10 ? '0' : ''}${digits}`;
}
