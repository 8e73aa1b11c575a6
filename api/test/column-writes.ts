import type { Client } from 'pg';
import type { Table, TableColumn } from './table-columns.ts';

/** A statement that writes rows of one table. */
export interface Write {
  what: string;
  text: string;
  values: unknown[];
}

interface StoredRow {
  ctid: string;
  row: Record<string, unknown>;
}

const mostRows = 8;

/** For each row of a table, what else a column of it could say: valid as far as its type and checks tell. */
export async function columnWrites(client: Client, table: Table, column: TableColumn): Promise<Write[][]> {
  const stored = await storedRows(client, table);
  const others = column.refersTo ? await idsOf(client, column.refersTo) : [];
  return stored.map(({ ctid, row }) => {
    const now = row[column.name];
    return valuesFor(table.name, column, now, others)
      .filter((value) => JSON.stringify(value) !== JSON.stringify(now))
      .map((value) => ({
        what: `${table.name}.${column.name} of ${nameOf(row)} = ${short(value)}`,
        // By way of JSON, which has every type.
        text: `update "${table.name}" set "${column.name}" = (jsonb_populate_record(null::"${table.name}", $2))."${column.name}" where ctid = $1::tid`,
        values: [ctid, JSON.stringify({ [column.name]: value })],
      }));
  });
}

export async function deletions(client: Client, table: Table): Promise<Write[]> {
  return (await storedRows(client, table)).map(({ ctid, row }) => ({
    what: `delete ${table.name} ${nameOf(row)}`,
    text: `delete from "${table.name}" where ctid = $1::tid`,
    values: [ctid],
  }));
}

/** A copy of each row, other in what must be unique. */
export async function insertions(client: Client, table: Table): Promise<Write[]> {
  const columns = table.columns.filter(({ isGenerated }) => !isGenerated);
  const written = columns.map(({ name }) => `"${name}"`).join(', ');
  const copies: Write[] = [];
  for (const { row } of await storedRows(client, table))
    for (const other of await copiesOf(client, table, row))
      copies.push({
        what: `insert a copy into ${table.name} of ${nameOf(row)}`,
        text: `insert into "${table.name}" (${written}) select ${written} from jsonb_populate_record(null::"${table.name}", $1)`,
        values: [JSON.stringify({ ...row, ...other })],
      });
  return copies;
}

async function copiesOf(
  client: Client,
  { columns, unique }: Table,
  row: StoredRow['row'],
): Promise<object[]> {
  const references: TableColumn[] = [];
  const other: Record<string, unknown> = {};
  for (const index of unique ?? []) {
    const own = index.flatMap(
      (name) => columns.find((column) => column.name === name && !column.refersTo && !column.allowed) ?? [],
    );
    if (own.length === 0)
      references.push(...columns.filter(({ name, refersTo }) => refersTo && index.includes(name)));
    for (const { name, type } of own) {
      // An enumeration without a check.
      if (name === 'kind') continue;
      const value = row[name];
      if (type === 'uuid') other[name] = crypto.randomUUID();
      else if (typeof value === 'number') other[name] = value + 1_000;
      else if (typeof value === 'string') other[name] = name === 'code' ? `${value}x` : `${value}-copy`;
    }
  }
  const [first] = references;
  if (!first) return [other];
  const copies: object[] = [];
  for (const column of references)
    for (const id of (await idsOf(client, column.refersTo ?? '')).slice(0, 4))
      copies.push({ ...other, [column.name]: id });
  return copies;
}

async function storedRows(client: Client, { name, unique }: Table): Promise<StoredRow[]> {
  // By the last first: of what a pair begins with there are several then.
  const order = (unique[0] ?? [])
    .toReversed()
    .map((column) => `"${column}"`)
    .join(', ');
  const { rows } = await client.query<StoredRow>(
    `select ctid::text, to_jsonb("${name}") as row from "${name}" order by ${order} limit ${mostRows}`,
  );
  return rows;
}

async function idsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select * from "${table}" order by 1 limit 4`);
  return rows.map((row) => row.id ?? Object.values(row)[0]);
}

function nameOf(row: StoredRow['row']): string {
  return String(row.slug ?? row.code ?? row.path ?? row.id ?? Object.values(row)[0]);
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').slice(0, 60);
}

/** Words that mean something where they stand. */
const words: Readonly<Record<string, string[]>> = {
  country_code: ['KZ', 'UZ'],
  country_of_origin: ['KZ'],
  currency: ['USD', 'KZT'],
  investment_currency: ['EUR'],
  default_language: ['kk'],
  hs_code6: ['691390'],
  gtin: ['96385074'],
  iso_code: ['KG', 'UZ-NG'],
  timezone: ['Asia/Almaty'],
  scope: ['NAME', 'CONTACT'],
  base: ['USD'],
  quote: ['GBP'],
  path: ['aaa/aaa', 'uzbekistan/zzz'],
  kind: ['PLACE', 'PRODUCT', 'STORY'],
};
const dates = ['2020-06-01', '2031-01-01'];

function valuesFor(table: string, column: TableColumn, now: unknown, others: string[]): unknown[] {
  const none = column.isNullable ? [null] : [];
  if (column.allowed) return [...column.allowed, ...none];
  if (column.refersTo) return [...others, ...none];
  switch (column.type) {
    case 'uuid':
      return [crypto.randomUUID()];
    case 'bool':
      return [!now];
    case 'int2':
    case 'int4':
    case 'int8':
    case 'numeric':
    case 'float8':
      if (column.name === 'made_year') return [1950, 1980, ...none];
      return [now === null ? 5 : Number(now) + 1, Number(now ?? 0) + 90, ...none];
    case 'xid8':
      return ['7'];
    case 'date':
      return [...dates, ...none];
    case 'timestamptz':
      return [...dates.map((date) => `${date}T00:00:00Z`), ...none];
    case '_int4':
      return [[1], [9], [...(Array.isArray(now) ? now : []), 12]];
    case '_text':
      if (column.name === 'consented_scopes') return [[], ['NAME', 'PORTRAIT', 'BIOGRAPHY', 'VISITS']];
      if (column.name === 'countries') return [['FR'], []];
      return [[...(Array.isArray(now) ? now : []), 'X1'], []];
    case 'jsonb':
      return [...jsonValues(now), ...none];
    case 'text':
    case 'varchar':
      if (table === 'market' && column.name === 'code') return ['zz', 'aa'];
      return [...(words[column.name] ?? [`${now ?? 'x'}-x`, 'aaa', 'zzz']), ...none];
    default:
      throw new Error(`What else could ${table}.${column.name}, of type ${column.type}, be?`);
  }
}

function jsonValues(now: unknown): unknown[] {
  const isSortKeys =
    typeof now === 'object' && now !== null && typeof Object.values(now)[0] === 'string' && 'ja' in now;
  if (isSortKeys)
    return ['aaa', 'zzz'].map((key) =>
      Object.fromEntries(Object.keys(now).map((language) => [language, key])),
    );
  if (now === null)
    return [
      { en: { text: 'New', origin: 'WRITTEN', isReviewed: true } },
      { type: 'GI', office: 'New', number: '1' },
    ];
  return [altered(now, ''), ...(Array.isArray(now) && now.length > 0 ? [now.slice(0, -1)] : [])];
}

/** Other words and numbers of the same shape; what names something stays. */
function altered(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => altered(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, altered(inner, name)]));
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string' || /Ids?$|^(id|type|kind)$/.test(key)) return value;
  if (key === 'origin') return value === 'MACHINE' ? 'WRITTEN' : 'MACHINE';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? '2021-01-01' : `${value} x`;
}
