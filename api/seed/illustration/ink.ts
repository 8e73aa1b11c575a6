import type { Ink } from './motif.ts';
import { lightness, mix, type Palette } from './palette.ts';
import type { Random } from './random.ts';

/** Inks for a light ground. */
export function inkOnLight({ base, deep, main, second, accent }: Palette, ground = base): Ink {
  return { fill: main, second, accent, line: deep, ground };
}

/** Inks for a dark ground. */
function inkOnDark({ base, main, second, accent, pale }: Palette, ground = main): Ink {
  return {
    fill: base,
    second: clear(second, ground, pale),
    accent: clear(accent, ground, base),
    line: pale,
    ground,
  };
}

/** Inks that show on `ground`, whatever it is. */
export function inkOn(palette: Palette, ground: string): Ink {
  return lightness(ground) > 0.56 ? inkOnLight(palette, ground) : inkOnDark(palette, ground);
}

/** The dyes in another order: what leads, what follows. */
export function shuffled(palette: Palette, random: Random): Palette {
  const { main, second, accent, leaf } = palette;
  const order = random.pick([
    [main, second, accent],
    [main, accent, second],
    [second, main, accent],
    [main, leaf, accent],
    [main, second, leaf],
  ]);
  return { ...palette, main: order[0] ?? main, second: order[1] ?? second, accent: order[2] ?? accent };
}

function clear(colour: string, ground: string, instead: string): string {
  return Math.abs(lightness(colour) - lightness(ground)) < 0.14 ? mix(colour, instead, 0.6) : colour;
}
