export interface Crossing {
  /** ISO 3166-1 alpha-2. */
  from: string;
  to: string;
  /** ISO date. */
  today: string;
}

/** Whether there is a customs border between the two countries on that day. */
export function hasCustomsBorder({ from, to, today }: Crossing): boolean {
  if (from === to) return false;
  const isMember = (country: string) =>
    customsUnion.some(({ member, since }) => member === country && since <= today);
  return !(isMember(from) && isMember(to));
}

/**
 * Members of the Eurasian Economic Union, one customs area, with the day from which.
 * Source: Treaty on the Eurasian Economic Union of 29 May 2014; accession treaties of Armenia and Kyrgyzstan.
 */
const customsUnion: readonly { member: string; since: string }[] = [
  { member: 'BY', since: '2015-01-01' },
  { member: 'KZ', since: '2015-01-01' },
  { member: 'RU', since: '2015-01-01' },
  { member: 'AM', since: '2015-01-02' },
  { member: 'KG', since: '2015-08-12' },
];
