import { domes, fold, homestead, hut, juniper, mulberry, poplar, sheep, yurt } from './landmark.ts';
import { darker, mix } from './palette.ts';
import { rectangle, smooth } from './path.ts';
import { linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';
import { grasses, hills, hours, patchwork, pool, ranges, sky, stream, type View } from './terrain.ts';

export const valley = (sheet: Sheet): Scene =>
  scene(sheet, (view) => {
    const { random } = sheet;
    const fields = patchwork(view, 640, 1000);
    const houses = repeat(random.integer(4, 7), (index) =>
      homestead(
        sheet,
        180 + index * 190 + random.jitter(50),
        668 + random.between(0, 120),
        random.between(0.62, 1.05),
        view.hour.night,
      ),
    );
    const row = (y: number, size: number, from: number) =>
      repeat(random.integer(6, 10), (index) =>
        poplar(
          sheet,
          from + index * random.between(38, 50),
          y + random.jitter(6),
          size * random.between(0.84, 1.15),
        ),
      );
    return (
      ranges(view, 3, 470, true) +
      hills(view, [620, 660], 0.5) +
      fields +
      row(690, 0.75, random.between(0, 900)) +
      houses +
      row(850, 1.25, random.pick([20, 980])) +
      stream(view, random.between(500, 1000)) +
      mulberry(sheet, random.pick([130, 1360]), 960, 1.5)
    );
  });

export const steppe = (sheet: Sheet): Scene =>
  scene(sheet, (view) => {
    const { random } = sheet;
    const yurts = random.integer(1, 3);
    const camp = repeat(yurts, (index) =>
      yurt(
        sheet,
        random.between(260, 420) + index * random.between(300, 380),
        760 + index * 34 - (index % 2) * 50,
        random.between(0.8, 1.15) * (index ? 0.75 : 1.15),
        view.hour.night,
      ),
    );
    const herd = repeat(random.integer(8, 18), () =>
      sheep(sheet, random.between(80, 1420), random.between(700, 900), random.between(0.6, 1)),
    );
    return (
      ranges(view, 2, 560, false) +
      hills(view, [640, 690, 760, 850], 1) +
      herd +
      camp +
      fold(random.between(900, 1200), 800) +
      grasses(view)
    );
  });

export const mountain = (sheet: Sheet): Scene =>
  scene(sheet, (view) => {
    const { random } = sheet;
    const depths = Array.from({ length: random.integer(14, 22) }, () => random.between(0, 1)).sort(
      (a, b) => a - b,
    );
    const wood = depths
      .map((depth) => juniper(sheet, random.between(0, 1500), 690 + depth * 270, 0.5 + depth * 0.9))
      .join('');
    const house = random.chance(0.5)
      ? hut(sheet, random.between(420, 1050), 800, 1, view.hour.night)
      : yurt(sheet, random.between(420, 1050), 810, 0.8, view.hour.night);
    return (
      ranges(view, 4, 540, true) +
      hills(view, [650, 720, 820], 0.7) +
      stream(view, random.between(450, 1050)) +
      house +
      wood +
      grasses(view)
    );
  });

export const lake = (sheet: Sheet): Scene =>
  scene(sheet, (view) => {
    const { random, colours } = sheet;
    const { hour } = view;
    const shore = random.between(500, 540);
    const deep = mix(mix(colours.main, '#2f6f8f', 0.6), hour.top, 0.3);
    const water = linear(sheet, [
      [0, mix(deep, hour.low, 0.66)],
      [0.3, mix(deep, hour.haze, 0.3)],
      [1, darker(deep, 0.2 + hour.night * 0.4)],
    ]);
    const ripples = repeat(46, () => {
      const y = shore + random.between(0, 1) ** 1.5 * 330 + 6;
      const wide = (y - shore) * 0.34 + 20;
      return svg`M${random.between(-50, 1500)} ${y}q${wide / 2} ${-4} ${wide} 0`;
    });
    const gleam = random.between(350, 1150);
    const glow = repeat(
      34,
      (index) =>
        svg`M${gleam + random.jitter(26 + index * 4)} ${shore + 5 + index * 9}h${random.between(20, 60 + index * 2)}`,
    );
    const boats = repeat(random.integer(0, 3), () => {
      const [x, y] = [random.between(300, 1200), random.between(shore + 50, shore + 170)];
      const size = (y - shore) / 120;
      return svg`<g transform="translate(${x} ${y}) scale(${size})"><path d="M-50 0H50Q40 22 20 24H-24Q-44 20 -50 0Z" fill="${darker(colours.main, 0.3)}"/><path d="M-4 -2V-96L46 -8Z" fill="${colours.base}"/><path d="M-10 -8V-80L-44 -6Z" fill="${mix(colours.base, colours.accent, 0.5)}"/></g>`;
    });
    const bank = smooth([
      [-20, 880],
      [200, 840 + random.jitter(30)],
      [520, 900],
      [900, 950],
      [1200, 900 + random.jitter(40)],
      [1520, 840],
    ]);
    return svg`${ranges(view, 3, shore, true)}<path d="${rectangle(0, shore, 1500, 500)}" fill="${water}"/><path d="${glow}" stroke="${hour.light}" stroke-width="5" stroke-linecap="round" stroke-opacity=".5"/><path d="${ripples}" fill="none" stroke="${hour.light}" stroke-width="3" stroke-linecap="round" stroke-opacity=".4"/>${boats}<path d="${bank}V1020H-20Z" fill="${mix('#d8bd8a', hour.haze, 0.2 + hour.night * 0.3)}"/><path transform="translate(0 34)" d="${bank}V1020H-20Z" fill="${mix(colours.leaf, hour.haze, 0.14 + hour.night * 0.2)}"/>${random.chance(0.6) ? yurt(sheet, random.between(200, 500), 900, 0.8, hour.night) : ''}${repeat(5, () => poplar(sheet, random.between(1150, 1450), random.between(900, 960), random.between(0.9, 1.3)))}${grasses(view)}`;
  });

export const oasis = (sheet: Sheet): Scene =>
  scene(sheet, (view) => {
    const { random } = sheet;
    const x = random.between(500, 1000);
    const town = repeat(9, (index) =>
      homestead(
        sheet,
        index * 180 + random.jitter(50),
        640 + random.jitter(18),
        random.between(0.6, 0.9),
        view.hour.night,
      ),
    );
    const far = domes(sheet, x, 650, random.between(0.95, 1.25), view.hour.night);
    const trees = repeat(7, () =>
      mulberry(sheet, random.between(-20, 1520), random.between(720, 800), random.between(0.7, 1.1)),
    );
    const near = [-1, 1]
      .map((side) => mulberry(sheet, 750 + side * random.between(560, 700), 985, random.between(1.7, 2.2)))
      .join('');
    return (
      ranges(view, 2, 560, false) +
      hills(view, [610], 0.3) +
      far +
      town +
      repeat(6, () => poplar(sheet, random.between(0, 1500), 690, random.between(0.8, 1.1))) +
      trees +
      patchwork(view, 770, 1000) +
      pool(view) +
      near
    );
  });

function scene(sheet: Sheet, land: (view: View) => string): Scene {
  const hour = sheet.random.pick(hours);
  const seen = sky({ sheet, hour }) + land({ sheet, hour });
  const goods = sheet.random.chance(0.5)
    ? seen
    : svg`<g transform="translate(1500 0) scale(-1 1)">${seen}</g>`;
  const dusk =
    hour.night > 0.2
      ? svg`<path d="${rectangle(0, 0, 1500, 1000)}" fill="#1c2a55" fill-opacity="${hour.night * 0.28}"/>`
      : '';
  return { ground: '', goods: goods + dusk, focus: [750 + sheet.random.jitter(200), 660] };
}
