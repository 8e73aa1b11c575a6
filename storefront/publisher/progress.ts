/** Tells how far the rendering is: a bar in a terminal, a line now and then elsewhere. */
export interface Progress {
  start(total: number): void;
  advance(): void;
  end(): void;
}

const pauseMs = { terminal: 80, plain: 5_000 };
const barWidth = 24;

export function createProgress(out: NodeJS.WriteStream, title: string): Progress {
  const isTerminal = Boolean(out.isTTY) && process.env.TERM !== 'dumb';
  let total = 0;
  let done = 0;
  let from = performance.now();
  let shown = from;

  const show = () => {
    shown = performance.now();
    const count = `${title}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    if (!isTerminal) out.write(`  ${count}\n`);
    else out.write(`\r\u001b[K  ${bar(done / (total || 1))} ${count}`);
  };

  return {
    start(count) {
      total = count;
      from = shown = performance.now();
      if (isTerminal) show();
    },
    advance() {
      done += 1;
      if (performance.now() - shown >= (isTerminal ? pauseMs.terminal : pauseMs.plain)) show();
    },
    end() {
      const seconds = (performance.now() - from) / 1000;
      const rate = Math.round(done / seconds).toLocaleString('en');
      out.write(
        `${isTerminal ? '\r\u001b[K' : ''}  ${title}: ${done.toLocaleString('en')} in ${seconds.toFixed(1)} s, ${rate} a second\n`,
      );
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
