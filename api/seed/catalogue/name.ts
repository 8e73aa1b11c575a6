import type { Random } from '../illustration/random.ts';
import { pickOf } from './chance.ts';
import { type Country, mapRow, type Row } from './words.ts';

export interface NameParts {
  form: Row;
  motif?: Row | undefined;
  tone?: Row | undefined;
  place: Row;
  size?: Row | undefined;
}

/** `form` with its ornament: "Pomegranate lagan", "лаган «Гранат»", "anor naqshli lagan". */
export function ornamented({ form, motif }: Pick<NameParts, 'form' | 'motif'>, country: Country): Row {
  if (!motif) return form;
  const upper = motif[1].charAt(0).toUpperCase() + motif[1].slice(1);
  return [`${motif[0]} ${form[0]}`, `${form[1]} «${upper}»`, local(form[2], motif[2], country)];
}

/**
 * A name in sentence case. `attempt` 0 is the most natural pattern that chance picks; higher attempts add what tells
 * a thing from its namesakes.
 */
export function composeName(parts: NameParts, country: Country, random: Random, attempt: number): Row {
  const thing = ornamented(parts, country);
  const tails: (Row | undefined)[][] = parts.motif
    ? [[], [parts.tone], [parts.tone], [parts.place]]
    : [[], [parts.tone ?? parts.place], [parts.place]];
  const tail = attempt === 0 ? pickOf(random, tails) : (longer(parts)[(attempt - 1) % 5] ?? []);
  return mapRow(thing, (text, column) => {
    const words = [text, ...tail.flatMap((part) => (part ? [part[column]] : []))].join(', ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
}

function longer({ tone, place, size }: NameParts): (Row | undefined)[][] {
  return [[tone], [place], [size ?? tone], [tone, place], [tone, size ?? place]];
}

function local(form: string, motif: string, country: Country): string {
  switch (country) {
    case 'UZ':
      return `${motif} naqshli ${form}`;
    case 'KZ':
      return `${motif} өрнекті ${form}`;
    case 'KG':
      return `${motif} оюулуу ${form}`;
    case 'TJ':
      return `${form} бо нақши «${motif}»`;
  }
}
