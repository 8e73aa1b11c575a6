/** A point in units of the drawing. */
export type Point = readonly [number, number];

/** Steps to a unit that points are set to. The path is in steps, whole numbers being shorter. */
export const stepsToUnit = 4;

/**
 * Draws lines as a calm hand would: exactly from its first point to its last, and past those between them in a smooth
 * curve. Two regions draw the border that they share alike, whichever way each walks along it.
 */
export class Pen {
  /** Commands of an SVG path, in steps. */
  path = '';
  private at: Point | undefined;

  /** A closed shape: each line begins where the one before ends, the first where the last ends. */
  ring(lines: readonly (readonly Point[])[]): void {
    const before = this.path;
    for (const line of lines) this.line(line);
    if (this.path !== before) this.path += 'z';
    this.at = undefined;
  }

  line(points: readonly Point[]): void {
    const steps = points.map(inSteps).filter((point, at, all) => at === 0 || !isSame(point, all[at - 1]));
    const [first, second] = steps;
    if (!first || !second) return;
    this.moveTo(first);
    if (steps.length > 2) this.draw('l', [middle(first, second)]);
    steps.slice(1, -1).forEach((point, index) => {
      const next = steps[index + 2] ?? point;
      this.draw('q', [point, middle(point, next)]);
    });
    this.draw('l', [steps.at(-1) ?? first]);
  }

  private moveTo(point: Point) {
    if (isSame(point, this.at)) return;
    this.path += `M${numbers(point)}`;
    this.at = point;
  }

  private draw(command: string, points: readonly Point[]) {
    const [x, y] = this.at ?? [0, 0];
    const text = numbers(points.flatMap((point) => [point[0] - x, point[1] - y]));
    this.path += `${command}${text}`;
    this.at = points.at(-1);
  }
}

function inSteps([x, y]: Point): Point {
  return [Math.round(x * stepsToUnit), Math.round(y * stepsToUnit)];
}

function middle(one: Point, other: Point): Point {
  return [Math.round((one[0] + other[0]) / 2), Math.round((one[1] + other[1]) / 2)];
}

function isSame(one: Point, other: Point | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other[1];
}

/** A minus parts two numbers by itself. */
function numbers(values: readonly number[]): string {
  return values.reduce<string>((text, value, at) => text + (at === 0 || value < 0 ? value : ` ${value}`), '');
}
