import { styleText } from 'node:util';

/** What a person sees: one line a step, with a spinner in a terminal and plain lines elsewhere. */
export interface Screen {
  /** Runs a step. `result` of the work, if any, is written beside its time. */
  step<T>(title: string, work: () => Promise<T>, detail?: (result: T) => string): Promise<T>;
  /** A step whose program shows its own progress below the title. */
  section<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A line that does not disturb the spinner. */
  line(text: string): void;
  error(text: string): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

export function createScreen(out: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Screen {
  const isTerminal = Boolean(out.isTTY) && environment.TERM !== 'dumb';
  const hasColor = isTerminal && !environment.NO_COLOR;
  const paint = (color: 'green' | 'red' | 'dim' | 'bold', text: string) =>
    hasColor ? styleText(color, text, { validateStream: false }) : text;
  let spinning: string | undefined;
  let frame = 0;

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

  async function timed<T>(title: string, work: () => Promise<T>, detail?: (result: T) => string): Promise<T> {
    const from = performance.now();
    try {
      const result = await work();
      const seconds = `${((performance.now() - from) / 1000).toFixed(1)} s`;
      clear();
      spinning = undefined;
      const more = detail?.(result);
      write(
        `${paint('green', '✓')} ${title.padEnd(20)} ${paint('dim', [seconds.padStart(7), more].join('  ').trimEnd())}`,
      );
      return result;
    } catch (error) {
      clear();
      spinning = undefined;
      write(`${paint('red', '✗')} ${title}`);
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
    error: (text) => write(`${paint('red', '✗')} ${text}`),
  };
}
