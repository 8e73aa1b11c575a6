/**
 * What an answer was made from: the tags of the records and lists that were read for it. A change touches tags of the
 * same vocabulary (docs/adr/0011-changes-and-tags.md), and an answer is out of date when they share one.
 */
export class AnswerTags {
  readonly #tags = new Set<string>();
  readonly #ids = new Set<string>();
  #isPersonal = false;

  add(...tags: string[]): void {
    for (const tag of tags) this.#tags.add(tag);
  }

  /** The records in a value that was read: every object of a row carries the id of its record. */
  addRecords(value: unknown): void {
    if (typeof value === 'object' && value !== null) this.#collect(value as Record<string, unknown>);
  }

  /** Loops without copies: this runs over everything that is read. */
  #collect(value: Record<string, unknown>): void {
    if (Array.isArray(value)) {
      for (const item of value) this.addRecords(item);
      return;
    }
    if (typeof value.id === 'string') this.#ids.add(value.id);
    for (const name in value) {
      const inner = value[name];
      if (typeof inner === 'object' && inner !== null) this.#collect(inner as Record<string, unknown>);
    }
  }

  /** To be called by whatever reads what is not for everyone: such an answer is never kept. */
  keepPersonal(): void {
    this.#isPersonal = true;
  }

  /** Undefined where the answer is personal. */
  get all(): string[] | undefined {
    if (this.#isPersonal) return undefined;
    return [...new Set([...this.#tags, ...Array.from(this.#ids, recordTag)])];
  }
}

/** Every change touches it: for answers that depend on everything. */
export const everything = '*';

/** Half of a UUID's random bits: when two records share them, an answer is made anew once too often. */
export function recordTag(id: string): string {
  return id.slice(-12);
}

export function isRecordTag(tag: string): boolean {
  return /^[0-9a-f]{12}$/.test(tag);
}

/** That a record has, gets or loses an address: `product=blue-plate`. None where nothing can ever have it. */
export function addressTags(kind: string, address: string): string[] {
  return isName(address) ? [`${kind}=${address}`] : [];
}

/** A list, or the part of it that a filter leaves: `products@place:uzbekistan/fergana`. */
export function listTag(list: string, filter?: { by: string; value: string | null | undefined }): string {
  const { by, value } = filter ?? {};
  return by && value && isName(value) ? `${list}@${by}:${value}` : list;
}

/** As slugs, paths and codes are; anything else must not reach a header. */
function isName(value: string): boolean {
  return value.length <= 300 && /^[\w/-]+$/.test(value);
}
