/** Stands in for `paper/draw.ts` on its thread, and does what a test tells it. */
export function draw({ told, gate }: Told): Uint8Array {
  if (gate) {
    Atomics.store(gate, begun, 1);
    Atomics.wait(gate, open, 0);
  }
  if (told === 'FAIL') throw new Error('There is no room for it.');
  if (told === 'EXIT') process.exit(1);
  return Uint8Array.of(7);
}

export interface Told {
  told: 'DRAW' | 'FAIL' | 'EXIT';
  /** Shared with the test: the thread stands still until it is open. */
  gate?: Int32Array;
}

/** Places in the gate. */
export const begun = 0;
export const open = 1;
