import { darker, type Palette } from './palette.ts';
import type { Random } from './random.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Half height of a form at x in [-1, 1], itself in [0, 1]. */
type Form = (x: number) => number;

const forms = {
  disc: (x) => Math.sqrt(Math.max(0, 1 - x * x)),
  diamond: (x) => 1 - Math.abs(x),
  ogee: (x) => (Math.cos(x * Math.PI) + 1) / 2,
  leaf: (x) => (1 - x * x) ** 1.6,
  shield: (x) => (Math.abs(x) < 0.62 ? 1 - Math.abs(x) * 0.32 : Math.max(0, 2.1 * (1 - Math.abs(x)))),
  comb: (x) => (Math.abs(x) > 0.94 ? 0 : Math.floor((x + 1) * 5.5) % 2 ? 0.98 : 0.5),
  hooked: (x) =>
    Math.abs(x) < 0.3 ? 1 : Math.abs(x) < 0.48 ? 0.3 : Math.abs(x) < 0.82 ? 0.72 - Math.abs(x) * 0.2 : 0.16,
} as const satisfies Record<string, Form>;

/** Abr: a cloth of bound and dyed warps whose edges swim, because each strip of warps has slipped a little. From (0, 0). */
export function ikatField(sheet: Sheet, palette: Palette, width: number, height: number): string {
  const { random } = sheet;
  const ground = random.pick([
    palette.base,
    palette.base,
    palette.main,
    palette.deep,
    palette.second,
    palette.accent,
  ]);
  const dyes = [
    palette.main,
    palette.base,
    palette.second,
    palette.deep,
    palette.accent,
    palette.leaf,
    palette.pale,
  ].filter((dye) => dye !== ground);
  const order = random.integer(0, 6);
  const rings = [0, 1, 2, 3, 4].map(
    (index) => dyes[(order + index * (order % 2 ? 1 : 2)) % dyes.length] ?? palette.main,
  );
  const layout = random.pick([medallions, medallions, lattice, pillars, trees, chevrons, combs, stripes]);
  const threads = svg`<path d="M0 ${height / 2}H${width}" stroke="${darker(ground, 0.5)}" stroke-width="${height}" stroke-dasharray="1.5 4" stroke-opacity=".09"/>`;
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${layout({ sheet, random, rings, ground, width, height })}${threads}`;
}

interface Abr {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly rings: readonly string[];
  readonly ground: string;
  readonly width: number;
  readonly height: number;
}

/** One form with swimming edges, around the origin. */
function abr(
  random: Random,
  form: Form,
  halfWidth: number,
  halfHeight: number,
  fill: string,
  slip = halfHeight * 0.09,
): string {
  const count = Math.max(5, Math.round((halfWidth * 2) / 5.5));
  const step = (halfWidth * 2) / count;
  const up: string[] = [];
  const down: string[] = [];
  for (let index = 0; index < count; index++) {
    const reach = form(((index + 0.5) / count) * 2 - 1) * halfHeight;
    if (reach < 1) {
      up.push(svg`V0h${step}`);
      down.push(svg`V0h${-step}`);
      continue;
    }
    up.push(svg`V${Math.round(-reach + random.jitter(slip) * (index % 2 ? 1 : 0.5))}h${step}`);
    down.push(svg`V${Math.round(reach + random.jitter(slip) * (index % 2 ? 1 : 0.5))}h${-step}`);
  }
  return svg`<path d="M${-halfWidth} 0${up}${down.reverse()}Z" fill="${fill}"/>`;
}

function nestedForm({ random, rings }: Abr, form: Form, w: number, h: number, inner: Form = form): string {
  const shrink = random.pick([
    [1, 0.8, 0.58, 0.36, 0.16],
    [1, 0.9, 0.6, 0.46, 0.2],
    [1, 0.72, 0.62, 0.3, 0.14],
  ]);
  return shrink
    .map((share, index) =>
      abr(random, index > 2 ? inner : form, w * share, h * share, rings[index] ?? '#000', h * 0.08),
    )
    .join('');
}

function grid(
  { width, height, sheet }: Abr,
  columns: number,
  stepY: number,
  content: readonly string[],
  stagger: number,
): string {
  const ids = content.map((piece) => symbol(sheet, piece));
  const stepX = width / columns;
  const rows = Math.ceil(height / stepY) + 2;
  return repeat(columns, (column) =>
    repeat(rows, (row) => {
      const y = (row - 0.5) * stepY + (column % 2 ? stagger * stepY : 0);
      return svg`<use href="#${ids[(column + row) % ids.length] ?? ''}" transform="translate(${(column + 0.5) * stepX} ${y}) scale(${(row + column) % 2 ? -1 : 1} 1)"/>`;
    }),
  );
}

const anyForm = (random: Random) =>
  random.pick([forms.disc, forms.diamond, forms.ogee, forms.leaf, forms.shield]);

function medallions(cloth: Abr): string {
  const { random, width, rings } = cloth;
  const columns = random.integer(2, 3);
  const half = width / columns / 2;
  const tall = half * random.between(1.1, 1.9);
  const big = nestedForm(cloth, anyForm(random), half * 0.94, tall * 0.92, anyForm(random));
  const small =
    abr(random, forms.diamond, half * 0.4, tall * 0.26, rings[2] ?? '') +
    abr(random, forms.disc, half * 0.2, tall * 0.12, rings[0] ?? '');
  return (
    grid(cloth, columns, tall * 2.3, [big], random.pick([0, 0.5])) +
    grid(cloth, columns, tall * 2.3, [svg`<g transform="translate(0 ${tall * 1.15})">${small}</g>`], 0)
  );
}

function lattice(cloth: Abr): string {
  const { random, width, rings } = cloth;
  const columns = random.integer(3, 4);
  const half = width / columns / 2;
  const tall = half * random.between(1.2, 1.8);
  const one = nestedForm(cloth, forms.diamond, half, tall, random.pick([forms.disc, forms.hooked]));
  const two =
    abr(random, forms.diamond, half, tall, rings[3] ?? '') +
    abr(random, forms.diamond, half * 0.8, tall * 0.8, rings[1] ?? '') +
    abr(random, forms.hooked, half * 0.44, tall * 0.46, rings[0] ?? '');
  return grid(cloth, columns, tall * 2, [one, two], 0.5);
}

/** Columns of pomegranates with leaves, between bands. */
function pillars(cloth: Abr): string {
  const { random, width, height, rings } = cloth;
  const columns = random.integer(2, 3);
  const half = width / columns / 2;
  const fruit = nestedForm(cloth, forms.disc, half * 0.52, half * 0.62);
  const leaf = (side: number, y: number) =>
    svg`<g transform="translate(${side * half * 0.62} ${y})">${abr(random, forms.leaf, half * 0.2, half * 0.34, rings[2] ?? '')}</g>`;
  const crown = svg`<g transform="translate(0 ${-half * 0.72})">${abr(random, forms.hooked, half * 0.34, half * 0.2, rings[0] ?? '')}</g>`;
  const unit =
    crown + leaf(-1, half * 0.5) + leaf(1, half * 0.5) + leaf(-1, -half * 0.5) + leaf(1, -half * 0.5) + fruit;
  const bands = repeat(
    columns + 1,
    (index) =>
      svg`<path d="M${index * half * 2 - 12} 0h24v${height}h-24z" fill="${rings[3] ?? ''}"/><path d="M${index * half * 2 - 4} 0h8v${height}h-8z" fill="${rings[1] ?? ''}"/>`,
  );
  return bands + grid(cloth, columns, half * random.between(1.9, 2.3), [unit], random.pick([0, 0.5]));
}

function trees(cloth: Abr): string {
  const { random, width, rings } = cloth;
  const columns = random.integer(2, 4);
  const half = width / columns / 2;
  const level = (index: number) =>
    svg`<g transform="translate(0 ${half * (0.9 - index * 0.5)})">${abr(random, forms.ogee, half * (0.84 - index * 0.13), half * 0.34, rings[index % 3] ?? '')}</g>`;
  const tree = svg`${abr(random, () => 1, half * 0.07, half * 1.5, rings[3] ?? '', 8)}${repeat(5, level)}<g transform="translate(0 ${-half * 1.55})">${abr(random, forms.diamond, half * 0.22, half * 0.26, rings[4] ?? '')}</g>`;
  return grid(cloth, columns, half * random.between(3.1, 3.7), [tree], random.pick([0, 0.5]));
}

function chevrons(cloth: Abr): string {
  const { random, width, height, rings, sheet } = cloth;
  const teeth = random.integer(2, 5);
  const tall = random.between(60, 130);
  const wave: Form = random.chance(0.5)
    ? (x) => Math.abs(((((x + 1) / 2) * teeth) % 1) * 2 - 1)
    : (x) => (Math.sin(x * Math.PI * teeth) + 1) / 2;
  const unit = (colour: string, thick: number) => {
    const count = Math.round(width / 6);
    const step = width / count;
    const edge = (low: number, back: number) =>
      Array.from({ length: count }, (_, at) => {
        const index = back > 0 ? at : count - 1 - at;
        return svg`V${Math.round(wave(((index + 0.5) / count) * 2 - 1) * tall * 1.2 + low + random.jitter(9))}h${step * back}`;
      });
    return symbol(sheet, svg`<path d="M0 0${edge(0, 1)}${edge(thick, -1)}Z" fill="${colour}"/>`);
  };
  const parts = [0, 1, 2, 3].map((index) =>
    unit(rings[index] ?? '', tall * ([0.9, 0.3, 0.6, 0.22][index] ?? 1)),
  );
  const cycle = tall * 2.5;
  return repeat(Math.ceil(height / cycle) + 2, (row) =>
    parts
      .map(
        (id, index) =>
          svg`<use href="#${id}" transform="translate(0 ${(row - 1) * cycle + index * tall * 0.6})"/>`,
      )
      .join(''),
  );
}

function combs(cloth: Abr): string {
  const { random, width, rings } = cloth;
  const columns = random.integer(2, 3);
  const half = width / columns / 2;
  const comb =
    abr(random, forms.comb, half * 0.84, half * 0.62, rings[0] ?? '', 9) +
    abr(random, () => 1, half * 0.8, half * 0.2, rings[3] ?? '', 8) +
    abr(random, forms.diamond, half * 0.4, half * 0.16, rings[1] ?? '');
  const eye = nestedForm(cloth, anyForm(random), half * 0.5, half * 0.5);
  return grid(cloth, columns, half * 1.7, [comb, eye], 0.5);
}

function stripes({ random, rings, width, height, sheet }: Abr): string {
  const count = random.integer(7, 13);
  const step = width / count;
  const eye = symbol(
    sheet,
    abr(random, anyForm(random), step * 0.4, step * 0.8, rings[1] ?? '') +
      abr(random, forms.disc, step * 0.2, step * 0.36, rings[4] ?? ''),
  );
  return repeat(count, (index) => {
    const colour = rings[index % 4] ?? '';
    const band = svg`<path d="M${index * step} 0h${step * (index % 2 ? 1 : 0.8)}v${height}h${-step * (index % 2 ? 1 : 0.8)}z" fill="${colour}"/>`;
    if (index % 2 === 0) return band;
    return (
      band +
      repeat(
        height / step / 2 + 1,
        (row) =>
          svg`<use href="#${eye}" transform="translate(${(index + 0.5) * step} ${row * step * 2 + step * 0.6})"/>`,
      )
    );
  });
}
