import { type Filling, jars } from './jar.ts';
import { darker, lighter } from './palette.ts';
import { ellipse, petal } from './path.ts';
import { radial, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

interface Fruit {
  readonly colour: string;
  readonly flesh: string;
}

const fruits: readonly [Fruit, ...Fruit[]] = [
  { colour: '#8f1f2c', flesh: '#b3303a' },
  { colour: '#d9782b', flesh: '#eb9a42' },
  { colour: '#5a2440', flesh: '#7a3558' },
  { colour: '#6f7f2a', flesh: '#93a53c' },
  { colour: '#b8472a', flesh: '#d9653a' },
  { colour: '#3a2230', flesh: '#553048' },
];

export function jam(sheet: Sheet): Scene {
  const { random } = sheet;
  const fruit = random.pick(fruits);
  const filling = (): Filling => ({
    colour: fruit.colour,
    pieces: (body) =>
      repeat(26, () => {
        const [x, y, r] = [
          body.x + random.jitter(body.radiusAt(body.foot - 100)),
          random.between(body.top + 90, body.foot),
          random.between(16, 34),
        ];
        return svg`<path d="${ellipse(x, y, r, r * 0.82)}" fill="${fruit.flesh}" fill-opacity=".75"/><path d="${ellipse(x - r * 0.3, y - r * 0.3, r * 0.3, r * 0.2)}" fill="#fff" fill-opacity=".3"/>`;
      }),
  });
  return jars(sheet, filling, (_sheet, x, y) => berries(sheet, x, y, fruit.flesh));
}

export function berries(sheet: Sheet, x: number, y: number, colour: string): string {
  const { random } = sheet;
  return repeat(random.integer(3, 6), (index) => {
    const [cx, cy, r] = [
      x - 70 + index * 46 + random.jitter(12),
      y - (index % 2) * 40 + random.jitter(10),
      random.between(28, 38),
    ];
    const ball = radial(
      sheet,
      [
        [0, lighter(colour, 0.45)],
        [0.45, colour],
        [1, darker(colour, 0.5)],
      ],
      [0.34, 0.3, 0.8],
    );
    return svg`<path d="${ellipse(cx + 10, cy + r * 0.8, r * 1.1, r * 0.3)}" fill="#3a2415" fill-opacity=".28"/><circle cx="${cx}" cy="${cy}" r="${r}" fill="${ball}"/><path d="M${cx} ${cy - r * 0.9}q4 -26 22 -34" fill="none" stroke="#6b5a2f" stroke-width="4" stroke-linecap="round"/>${index % 3 === 0 ? svg`<path transform="translate(${cx + 18} ${cy - r - 26}) rotate(70)" d="${petal(48, 26)}" fill="#6f8a3f"/>` : ''}`;
  });
}
