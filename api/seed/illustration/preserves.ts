import { berries } from './jam.ts';
import { type Filling, jars } from './jar.ts';
import { spray } from './ornament.ts';
import { darker, mix } from './palette.ts';
import { ellipse, rectangle, star } from './path.ts';
import type { Scene, Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Tomatoes, cucumbers, peppers or carrots in brine. */
export function preserves(sheet: Sheet): Scene {
  const { random } = sheet;
  const kind = random.pick(['tomato', 'cucumber', 'pepper', 'carrot'] as const);
  const colours = {
    tomato: ['#c9382a', '#d9552f'],
    cucumber: ['#6f8a3a', '#88a04a'],
    pepper: ['#c9382a', '#e0a52f'],
    carrot: ['#e0832b', '#eda04a'],
  }[kind];
  const filling = (): Filling => ({
    colour: mix('#dcd39a', colours[0] ?? '#dcd39a', 0.3),
    pieces: (body) =>
      repeat(kind === 'tomato' ? 15 : 16, (index) => {
        const columns = 4;
        const [x, y] = [
          body.x - 130 + (index % columns) * 86 + random.jitter(12) + (Math.floor(index / columns) % 2) * 30,
          body.foot - 30 - Math.floor(index / columns) * 100 + random.jitter(10),
        ];
        const colour = random.pick([colours[0] ?? '', colours[1] ?? ''] as [string, string]);
        const form =
          kind === 'tomato'
            ? ellipse(0, 0, 50, 46)
            : kind === 'cucumber'
              ? rectangle(-27, -66, 54, 132, 27)
              : kind === 'pepper'
                ? 'M-36 -50Q0 -66 36 -50Q44 10 0 70Q-44 10 -36 -50Z'
                : 'M-22 -70H22L6 76H-6Z';
        return svg`<g transform="translate(${x} ${y}) rotate(${random.jitter(kind === 'tomato' ? 40 : 14)})"><path d="${form}" fill="${colour}" stroke="${darker(colour, 0.3)}" stroke-width="3"/><path d="M-14 -30q-6 16 0 40" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-opacity=".35"/>${kind === 'tomato' ? svg`<path d="${star(5, 17, 6, [0, -30])}" fill="#5f7a35"/>` : ''}</g>`;
      }) +
      svg`<g transform="translate(${body.x - 40} ${body.foot - 20}) rotate(-12)">${spray(300, 9, '#7f9440', '#93a653')}</g>`,
  });
  return jars(
    sheet,
    filling,
    (_sheet, x, y) =>
      svg`<g transform="rotate(-74 ${x - 60} ${y})">${spray2(x - 60, y)}</g>${berries(sheet, x + 20, y + 10, '#efe6d2')}`,
  );
}

const spray2 = (x: number, y: number) =>
  svg`<g transform="translate(${x} ${y})">${spray(170, 7, '#7f9440', '#8fa24f', svg`<g fill="#d9b84a">${repeat(9, (index) => svg`<circle cx="${Math.cos(index * 0.7) * 18}" cy="${Math.sin(index * 0.7) * 18}" r="6"/>`)}</g>`)}</g>`;
