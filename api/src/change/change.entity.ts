import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * That a write touched a public record. Rows are written by triggers of the database, so that no operation and no
 * statement by hand can forget them; docs/adr/0011-changes-and-tags.md says which write touches what.
 */
@Entity()
export class Change {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  sequence!: bigint;

  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  at!: Date;

  /** The transaction that wrote it: cursors are snapshots, and tell by it what they have not seen. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()', index: true })
  txid!: string;

  /** Name of the record's GraphQL type. */
  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  /** The record itself, its addresses, and the lists that it is in, enters or leaves. */
  @Property({ type: new ArrayType(), columnType: 'text[]' })
  tags!: string[];
}
