import { DomainError } from '../errors.ts';

/** Lets so many through at a time; others wait their turn, up to `patienceMs`, and are then refused with BUSY. */
export interface Gate {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate({
  atOnce,
  patienceMs,
  what,
}: {
  atOnce: number;
  patienceMs: number;
  what: string;
}): Gate {
  let free = atOnce;
  const waiting: (() => void)[] = [];

  const enter = () => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise<void>((resolve, reject) => {
      const come = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(come), 1);
        reject(new DomainError('BUSY', { what }));
      }, patienceMs);
      waiting.push(come);
    });
  };
  /** The place goes from hand to hand, so that nobody slips in between. */
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
