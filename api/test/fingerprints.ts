import { Client } from 'pg';

/** What was read, and whether reading it again gives the same. */
export interface Fingerprints {
  /** Of these reads, those that give something else now than when they were taken, or fail now. */
  changed(reads: readonly number[]): Promise<number[]>;
}

export interface StoredRead {
  text: string;
  values: unknown[];
}

/** Keeps reads as functions of the database, so that hundreds of them are compared in one round trip, each planned once. */
export async function takeFingerprints(client: Client, reads: readonly StoredRead[]): Promise<Fingerprints> {
  const taken: string[] = [];
  for (const [index, read] of reads.entries()) {
    await client.query(`create function pg_temp.read_${index}() returns text language plpgsql stable as $function$
      #variable_conflict use_column
      begin return md5(coalesce((${inlined(read)})::text, '')); exception when others then return sqlerrm; end $function$`);
    const value = await one(`select pg_temp.read_${index}() as value`);
    if (!/^[0-9a-f]{32}$/.test(value)) throw new Error(`${value}: ${inlined(read)}`);
    taken.push(value);
  }
  const names = new Map<string, string>();
  return {
    async changed(asked) {
      if (asked.length === 0) return [];
      const pairs = asked.map((index) => `(${index}, pg_temp.read_${index}(), '${taken[index]}')`);
      const text = `select index from (values ${pairs.join(', ')}) as read (index, now, taken) where now <> taken`;
      const name = names.get(text) ?? `changed_${names.size}`;
      names.set(text, name);
      const { rows } = await client.query<{ index: number }>({ name, text });
      return rows.map(({ index }) => index);
    },
  };

  async function one(text: string): Promise<string> {
    const { rows } = await client.query<{ value: string }>(text);
    return rows[0]?.value ?? '';
  }
}

function inlined({ text, values }: StoredRead): string {
  return text.replace(/\$(\d+)/g, (_, number) => literal(values[Number(number) - 1]));
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  // Of no type yet, as a parameter is.
  const text = Array.isArray(value)
    ? `{${value.map((item) => JSON.stringify(String(item))).join(',')}}`
    : String(value);
  return Client.prototype.escapeLiteral(text);
}
