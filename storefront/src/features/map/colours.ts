import { type DyeName, dyes } from '../band/dyes.ts';
import { stepsToUnit } from './pen.ts';

/** As `styles/ground.css` has them; a file of its own sees nothing of the page that shows it. */
const grounds = {
  day: { wool: '#f2ebde', ink: '#241b14', rule: '#cdbfa8', thread: '#f2ebde' },
  night: { wool: '#1a1411', ink: '#efe5d4', rule: '#4a3d33', thread: '#efe5d4' },
} as const;

type Time = keyof typeof grounds;

/** The styles of a map's parts, by day and by night. A patch has the name of its dye: no part may be named like one. */
export function mapStyles(names: readonly DyeName[]): string {
  return `${lines}${colours('day', names)}@media(prefers-color-scheme:dark){${colours('night', names)}}`;
}

const units = (...values: number[]) => values.map((value) => value * stepsToUnit).join(' ');

const lines = [
  'path{stroke-linejoin:round}',
  '.beyond,.seam,.stitch,.edge,.motif{fill:none}',
  `.beyond,.water{stroke-width:${units(1)}}`,
  `.seam{stroke-width:${units(1)}}`,
  '.motif{stroke-opacity:.14}',
  // Stitches go across the seam.
  `.stitch{stroke-width:${units(5)};stroke-dasharray:${units(1, 5)}}`,
  `.edge{stroke-width:${units(1.5)}}`,
].join('');

function colours(time: Time, names: readonly DyeName[]): string {
  const { wool, ink, rule, thread } = grounds[time];
  return [
    `.beyond{stroke:${rule}}.seam,.stitch{stroke:${wool}}.motif{stroke:${thread}}.edge{stroke:${ink}}.water{fill:${wool};stroke:${rule}}`,
    ...names.map((name) => `.${name}{fill:${patch(name, time)}}`),
  ].join('');
}

/** Felt takes the dye with less force than the band: washed out by day, lit by the thread at night. */
function patch(name: DyeName, time: Time): string {
  const { ground, thread } = dyes[name];
  return time === 'day' ? mix(ground, grounds.day.wool, 0.25) : mix(ground, thread, 0.2);
}

/** Of two colours `#rrggbb`, that share of the other. */
function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from = 0, to = 0] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
