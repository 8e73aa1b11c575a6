/** What somebody types in a form, with what it was when they began. */
export interface Draft<Values> extends RecordState<Values> {
  /** Id for a new record, chosen with the first thing that is typed, so that sent twice it is one. */
  id: string;
  base: Values;
}

export interface RecordState<Values> {
  /** `updatedAt` of the record that they were read from, of a draft its `base`; null for a new one. */
  asOf: string | null;
  values: Values;
}

/** Fields that are not what they were. */
export function differing<Values extends object>({
  base,
  values,
}: Pick<Draft<Values>, 'base' | 'values'>): Partial<Values> {
  const entries = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof Values]),
  );
  // What was taken from the values are some of their fields.
  return Object.fromEntries(entries) as Partial<Values>;
}

export function over<Values>(draft: Draft<Values>, change: Partial<Values>): Draft<Values> {
  return { ...draft, values: { ...draft.values, ...change } };
}

/** What is left to save when `sent` was, and `shown` has been typed since it was sent. */
export function settled<Values extends object>(
  shown: Values,
  { sent, saved: { asOf, values } }: { sent: Values; saved: RecordState<Values> },
): Draft<Values> {
  return over({ id: '', asOf, base: values, values }, differing({ base: sent, values: shown }));
}
