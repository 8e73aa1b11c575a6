import { DomainError } from '../errors.ts';
import { clientKey, isOwnAddress } from './client-key.ts';

export interface PlacesOptions {
  /** What there are so many of, for the sentence of BUSY. */
  what: string;
  /** At once, in all. A tenth more is kept for what comes from the machine itself, as the publisher does. */
  most: number;
  ofOneClient: number;
}

/** Places for what lasts, such as streams. `take` gives the way to give one back. */
export interface Places {
  /** Throws BUSY where none is left. What comes from the machine itself is counted as nobody's. */
  take(ip: string): () => void;
}

export function createPlaces({ what, most, ofOneClient }: PlacesOptions): Places {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(ip) {
      const key = isOwnAddress(ip) ? '' : clientKey(ip);
      const before = taken.get(key) ?? 0;
      const isFull = key === '' ? all >= most + Math.ceil(most / 10) : all >= most || before >= ofOneClient;
      if (isFull) throw new DomainError('BUSY', { what });
      all += 1;
      taken.set(key, before + 1);
      return () => {
        all -= 1;
        const left = (taken.get(key) ?? 1) - 1;
        if (left > 0) taken.set(key, left);
        else taken.delete(key);
      };
    },
  };
}
