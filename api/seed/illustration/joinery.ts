import { standingGround } from './ground.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, rectangle } from './path.ts';
import { footShadow, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const frames = ['#f4f3ee', '#eceae2', '#b98a5e', '#8a5a36', '#6f7378', '#f4f3ee'] as const;

/** A window of two panes with a sash that tilts, leaning on the wall or set in it. */
export function plasticWindow(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(960, 1010));
  const frame = random.pick(frames);
  const [w, h] = [random.between(640, 740), random.between(640, 760)];
  const [x, y] = [480 - w / 2, random.between(150, 190)];
  const split = random.pick([0.5, 0.5, 0.38, 0.62]);
  const outer = rectangle(x, y, w, h, 6);
  const panes: [number, number][] = [
    [x + 28, w * split - 38],
    [x + w * split + 10, w * (1 - split) - 38],
  ];
  const opens = random.integer(0, 1);
  const sashes = panes.map(([px, pw], index) => {
    const sash = index === opens ? 30 : 14;
    return svg`<path d="${rectangle(px, y + 28, pw, h - 56, 4)}" fill="${lighter(frame, 0.14)}" stroke="${darker(frame, 0.34)}" stroke-width="4"/>${pane(sheet, px + sash, y + 28 + sash, pw - sash * 2, h - 56 - sash * 2)}${index === opens ? lever(px + (index ? 16 : pw - 16), y + h / 2, frame) : ''}`;
  });
  const sill = svg`<path d="${rectangle(x - 40, y + h, w + 80, 34, 6)}" fill="${lighter(frame, 0.2)}"/><path d="M${x - 40} ${y + h + 32}h${w + 80}" stroke="#3a2415" stroke-opacity=".35" stroke-width="6"/>`;
  return {
    ground,
    goods: svg`${softShadow(sheet, rectangle(x - 20, y, w + 40, h + 30, 4), { x: 12, y: 16, blur: 30 })}<path d="${outer}" fill="${frame}" stroke="${darker(frame, 0.3)}" stroke-width="5"/>${sashes}${sill}`,
    focus: [x + w * split, y + h / 2],
  };
}

/** A house door with a pane or none, its frame, handle and lock. */
export function plasticDoor(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(1040, 1070));
  const frame = random.pick(frames);
  const [w, foot] = [random.between(440, 500), 1090];
  const [x, y] = [480 - w / 2, 90];
  const h = foot - y;
  const leaf = rectangle(x + 28, y + 28, w - 56, h - 34, 3);
  const panel = (py: number, tall: number) =>
    svg`<path d="${rectangle(x + 80, py, w - 160, tall, 6)}" fill="${darker(frame, 0.06)}" stroke="${darker(frame, 0.28)}" stroke-width="5"/><path d="M${x + 84} ${py + tall - 5}V${py + 5}H${x + w - 84}" fill="none" stroke="#3a2415" stroke-opacity=".22" stroke-width="7"/><path d="M${x + 86} ${py + tall - 4}H${x + w - 84}V${py + 8}" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="4"/>`;
  const glazedPart = random.pick([
    () => pane(sheet, x + 84, y + 90, w - 168, h * 0.46) + panel(y + h * 0.62, h * 0.3),
    () => panel(y + 90, h * 0.4) + panel(y + h * 0.56, h * 0.36),
    () => pane(sheet, x + w / 2 - 60, y + 90, 120, h * 0.78),
    () =>
      pane(sheet, x + 84, y + 90, w - 168, h * 0.2) +
      panel(y + h * 0.34, h * 0.26) +
      panel(y + h * 0.65, h * 0.27),
  ])();
  const right = random.chance(0.5);
  const hx = right ? x + w - 56 : x + 56;
  const handle = svg`<path d="${rectangle(hx - 13, y + h * 0.5, 26, 150, 12)}" fill="#9a968e"/><path d="${right ? rectangle(hx - 100, y + h * 0.53, 106, 22, 11) : rectangle(hx - 6, y + h * 0.53, 106, 22, 11)}" fill="#c4c0b8"/><path d="${right ? rectangle(hx - 96, y + h * 0.53 + 2, 96, 7, 4) : rectangle(hx, y + h * 0.53 + 2, 96, 7, 4)}" fill="#fff" fill-opacity=".7"/><path d="${ellipse(hx, y + h * 0.6, 7, 11)}" fill="#2a2724"/>`;
  const hinges = [0.14, 0.5, 0.86]
    .map((share) => rectangle(right ? x + 17 : x + w - 33, y + h * share, 16, 62, 6))
    .join('');
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, foot + 4, w * 0.52, 26)}${softShadow(sheet, rectangle(x, y, w, h), { x: 14, y: 8, blur: 30 })}<path d="${rectangle(x, y, w, h, 3)}" fill="${darker(frame, 0.1)}"/><path d="${leaf}" fill="${frame}" stroke="${darker(frame, 0.36)}" stroke-width="5"/>${glazedPart}<path d="${hinges}" fill="#b4b0a8" stroke="#6b6760" stroke-width="2"/>${handle}<path d="${rectangle(x, foot - 16, w, 22)}" fill="#8f8b84"/>`,
    focus: [480, 460],
  };
}

/** Glass with a sky and hills in it. */
function pane(sheet: Sheet, x: number, y: number, width: number, height: number): string {
  const { random, colours } = sheet;
  const d = rectangle(x, y, width, height, 2);
  const sky = linear(sheet, [
    [0, mix('#8fb4cf', colours.second, 0.1)],
    [0.7, '#dfe8e8'],
    [1, '#e9e4d6'],
  ]);
  const hill = (at: number, colour: string) => {
    const top = y + height * at;
    return svg`<path d="M${x} ${top + random.jitter(20)}Q${x + width * 0.3} ${top - height * 0.14} ${x + width * 0.55} ${top}T${x + width} ${top - random.between(0, height * 0.08)}V${y + height}H${x}Z" fill="${colour}"/>`;
  };
  const glare = repeat(
    2,
    (index) =>
      svg`M${x + width * (0.14 + index * 0.34)} ${y + height}L${x + width * (0.56 + index * 0.34)} ${y}h${width * (index ? 0.08 : 0.18)}L${x + width * (0.32 + index * 0.26)} ${y + height}Z`,
  );
  return svg`${clipped(sheet, d, svg`<path d="${d}" fill="${sky}"/>${hill(0.66, '#a9b8b4')}${hill(0.78, mix('#8fa07c', colours.leaf, 0.3))}<path d="${glare}" fill="#fff" fill-opacity=".26"/>`)}<path d="${d}" fill="none" stroke="#3a3a38" stroke-opacity=".55" stroke-width="5"/>`;
}

function lever(x: number, y: number, frame: string): string {
  return svg`<path d="${rectangle(x - 11, y - 26, 22, 60, 8)}" fill="${darker(frame, 0.16)}"/><path d="${rectangle(x - 8, y - 6, 16, 104, 8)}" fill="${lighter(frame, 0.4)}" stroke="${darker(frame, 0.36)}" stroke-width="3"/>`;
}
