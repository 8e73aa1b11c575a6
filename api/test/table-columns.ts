import type { Client } from 'pg';

export interface TableColumn {
  name: string;
  /** As PostgreSQL names it: `text`, `_text`, `int4`, `jsonb`. */
  type: string;
  isNullable: boolean;
  isGenerated: boolean;
  /** The table that it refers to. */
  refersTo: string | undefined;
  /** What a check allows. */
  allowed: string[] | undefined;
}

export interface Table {
  name: string;
  columns: TableColumn[];
  /** Columns of each unique index, the primary key first. */
  unique: string[][];
  /** Views that show it, by way of others too. */
  views: string[];
}

/** All tables of the database, beside the migrator's. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select class.relname as name,
      (select json_agg(json_build_object('name', attname, 'type', typname, 'isNullable', not attnotnull, 'isGenerated', attgenerated <> '',
          'refersTo', (select confrelid::regclass::text from pg_constraint where conrelid = class.oid and contype = 'f' and conkey = array[attnum]),
          'allowed', (select json_agg(value[1]) from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''::text', 'g') as value
            where conrelid = class.oid and contype = 'c' and conkey = array[attnum] and conname like '%\\_check')) order by attnum)
        from pg_attribute join pg_type on pg_type.oid = atttypid where attrelid = class.oid and attnum > 0 and not attisdropped) as columns,
      (select json_agg((select json_agg(attname order by attnum) from pg_attribute where attrelid = class.oid and attnum = any(indkey)) order by indisprimary desc, indexrelid)
        from pg_index where indrelid = class.oid and indisunique) as unique,
      coalesce((with recursive showing (name) as (
          select viewname::text from pg_views where schemaname = 'public' and definition ~ ('\\m' || class.relname || '\\M')
          union select viewname::text from pg_views join showing on definition ~ ('\\m' || showing.name || '\\M') where schemaname = 'public')
        select json_agg(name) from showing), '[]') as views
    from pg_class as class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'mikro_orm%' order by relname`);
  return rows;
}
