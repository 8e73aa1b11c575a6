import type { SpecializationRecord, Words } from '../../records.ts';
import kgKnown from './data/kg-known.json' with { type: 'json' };
import kzKnown from './data/kz-known.json' with { type: 'json' };
import makes from './data/makes.json' with { type: 'json' };
import pools from './data/pools.json' with { type: 'json' };
import tjKnown from './data/tj-known.json' with { type: 'json' };
import uzKnown from './data/uz-known.json' with { type: 'json' };

/** Something that a village makes: the kind of product, and what it is called in "Rishton makes ___". */
export interface Make {
  productType: string;
  title: Words;
}

/** What a place is known for, or what it was given on purpose. */
export interface KnownRow {
  place: string;
  makes: string;
  rank: SpecializationRecord['rank'];
  source: string;
  validFrom: string;
  validTo?: string;
}

export const knownRows = [...uzKnown, ...kzKnown, ...kgKnown, ...tjKnown] as KnownRow[]; // rank is a string to JSON

/** What suits a region: its settlements of which nothing is known take theirs from here. */
export function poolOf(region: string): string[] {
  const pool = new Map<string, string[]>(Object.entries(pools)).get(region);
  if (!pool) throw new Error(`data/pools.json has nothing for ${region}.`);
  return pool;
}

export function makeOf(name: string): Make {
  const make = new Map<string, Make>(Object.entries(makes)).get(name);
  if (!make) throw new Error(`data/makes.json has no "${name}".`);
  return make;
}
