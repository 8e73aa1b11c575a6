import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How far the log of changes has come with what is done to it once a day. */
@Entity()
@Check({ name: 'change_progress_one_row', expression: 'id = 1' })
export class ChangeProgress {
  /** There is one. */
  @PrimaryKey({ type: 'smallint' })
  id: number = 1;

  /** The latest transaction of which changes were deleted. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: `'0'::xid8` })
  prunedTxid!: string;

  /** The history of the database that the log is of, as `databaseName` has it; null: not known. */
  @Property({ type: 'text', nullable: true })
  database?: string | null;

  /** The last day, in UTC, of which the changes are written that time alone makes. */
  @Property({ type: 'date' })
  day!: string;
}
