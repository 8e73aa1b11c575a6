/** Tells how far a piece of work is: a bar in a terminal, a line now and then elsewhere. */
export interface Progress {
  /** `of` may be left out while it is not known. */
  start(title: string, of?: number): void;
  advance(by?: number): void;
  /** Ends the present title, with what there is to say about it. */
  end(detail?: string): void;
}

/** Seconds between two lines where there is no terminal. */
const pause = 10;
const barWidth = 24;

export function createProgress(out: NodeJS.WriteStream): Progress {
  const isTerminal = Boolean(out.isTTY) && process.env.TERM !== 'dumb';
  let title = '';
  let done = 0;
  let total: number | undefined;
  let from = 0;
  let shown = 0;

  const show = () => {
    const now = performance.now();
    if (now - shown < (isTerminal ? 80 : pause * 1000)) return;
    shown = now;
    const count = total === undefined ? `${done}` : `${done} of ${total}`;
    if (!isTerminal) out.write(`  ${title}: ${count}\n`);
    else
      out.write(
        `\r\u001b[K  ${title.padEnd(12)} ${total === undefined ? '' : `${bar(done / total)} `}${count}`,
      );
  };

  return {
    start(name, of) {
      [title, done, total] = [name, 0, of];
      from = shown = performance.now();
    },
    advance(by = 1) {
      done += by;
      show();
    },
    end(detail) {
      const seconds = `${((performance.now() - from) / 1000).toFixed(1)} s`;
      out.write(
        `${isTerminal ? '\r\u001b[K' : ''}  ${title.padEnd(12)} ${seconds.padStart(7)}  ${detail ?? done}\n`,
      );
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
