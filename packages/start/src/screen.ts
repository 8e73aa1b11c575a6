import { styleText } from 'node:util';

/** What a person sees: one line a step, with a spinner in a terminal and plain lines elsewhere. */
export interface Screen {
  /** Runs a step. `result` of the work, if any, is written beside its time. */
  step<T>(title: string, work: () => Promise<T>, detail?: (result: T) => string): Promise<T>;
  /** A step whose program shows its own progress below the title. */
  section<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A line that does not disturb the spinner. */
  line(text: string): void;
  /** Ends what is under way on the screen, whose work may still be going, and says why. */
  end(text: string): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

export function createScreen(out: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Screen {
  const isTerminal = Boolean(out.isTTY) && environment.TERM !== 'dumb';
  const hasColor = isTerminal && !environment.NO_COLOR;
  const paint = (color: 'green' | 'red' | 'dim' | 'bold', text: string) =>
    hasColor ? styleText(color, text, { validateStream: false }) : text;
  let spinning: string | undefined;
  let frame = 0;
  let isOver = false;

  const clear = () => isTerminal && spinning !== undefined && out.write('\r\u001b[K');
  const draw = () => {
    if (!isTerminal || spinning === undefined) return;
    frame += 1;
    out.write(`\r\u001b[K${FRAMES[frame % FRAMES.length]} ${spinning}`);
  };
  const write = (text: string) => {
    clear();
    out.write(`${text}\n`);
    draw();
  };

  /** Writes the last line of a step, in the place of its spinner. */
  const mark = (sign: '✓' | '✗', title: string, more = '') => {
    clear();
    spinning = undefined;
    const paintedSign = paint(sign === '✓' ? 'green' : 'red', sign);
    if (!isOver) out.write(`${`${paintedSign} ${title.padEnd(20)} ${paint('dim', more)}`.trimEnd()}\n`);
  };

  async function timed<T>(title: string, work: () => Promise<T>, detail?: (result: T) => string): Promise<T> {
    const from = performance.now();
    try {
      const result = await work();
      const seconds = `${((performance.now() - from) / 1000).toFixed(1)} s`.padStart(7);
      mark('✓', title, [seconds, detail?.(result) ?? ''].join('  ').trimEnd());
      return result;
    } catch (error) {
      mark('✗', title);
      throw error;
    }
  }

  return {
    async step(title, work, detail) {
      spinning = title;
      draw();
      const timer = isTerminal ? setInterval(draw, 80) : undefined;
      try {
        return await timed(title, work, detail);
      } finally {
        clearInterval(timer);
      }
    },
    section(title, work) {
      write(`${paint('bold', '·')} ${title}`);
      return timed(title, work);
    },
    line: write,
    end(text) {
      if (spinning !== undefined) mark('✗', spinning);
      isOver = true;
      out.write(`\n${text}\n`);
    },
  };
}
