import { jars } from './jar.ts';
import { ellipse, polar, polygon, rectangle } from './path.ts';
import { footShadow, softShadow } from './shade.ts';
import type { Scene, Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const honeys = ['#e3a02b', '#d98a1f', '#f0c25a', '#b8641a', '#f3dfa6', '#8f4a16'] as const;

export function honey(sheet: Sheet): Scene {
  const { random } = sheet;
  return jars(
    sheet,
    () => {
      const colour = random.pick(honeys);
      return {
        colour,
        pieces: (body) =>
          repeat(
            6,
            () =>
              svg`<circle cx="${body.x + random.jitter(120)}" cy="${random.between(body.top + 90, body.foot)}" r="${random.between(2, 5)}" fill="#fff" fill-opacity=".3"/>`,
          ),
      };
    },
    random.chance(0.5) ? comb : dipper,
  );
}

/** A piece of honeycomb on a saucer. */
function comb(sheet: Sheet, x: number, y: number): string {
  const cells = repeat(19, (index) => {
    const [column, row] = [index % 5, Math.floor(index / 5)];
    const [cx, cy] = [(column - 2) * 44 + (row % 2 ? 22 : 0), (row - 1.5) * 26];
    return svg`<path d="${polygon(
      [0, 1, 2, 3, 4, 5].map((i) => {
        const [px, py] = polar(23, i * 60 + 30);
        return [cx + px, cy + py * 0.68] as const;
      }),
    )}" fill="${index % 3 ? '#e0a030' : '#f0bc52'}" stroke="#c27f1e" stroke-width="4"/>`;
  });
  return svg`<g transform="translate(${x} ${y - 26}) scale(.92)">${footShadow(sheet, 0, 40, 130, 34)}<path d="${ellipse(0, 36, 160, 44)}" fill="#f1ebdd"/><path d="${ellipse(0, 32, 130, 34)}" fill="#dcd3c0"/><path d="M-120 -52H108L132 40L-96 56Z" fill="#b87a1f"/>${cells}<path d="M-90 50q10 24 60 14q50 10 90 -6" fill="none" stroke="#e3a02b" stroke-width="12" stroke-linecap="round" stroke-opacity=".8"/></g>`;
}

function dipper(sheet: Sheet, x: number, y: number): string {
  const rings = repeat(
    6,
    (index) =>
      svg`<path d="${ellipse(0, index * 13, 30 - Math.abs(index - 2.5) * 5, 8)}" fill="${index % 2 ? '#9c6b38' : '#b98450'}"/>`,
  );
  return svg`<g transform="translate(${x - 60} ${y}) rotate(68)">${softShadow(sheet, rectangle(-6, -230, 12, 300, 6), { blur: 14 })}<path d="${rectangle(-8, -240, 16, 250, 8)}" fill="#b98450"/>${rings}</g>`;
}
