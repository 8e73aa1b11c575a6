import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last time that no page was behind: what was committed before is live, whoever tells of it or not. */
@Entity()
@Check({ name: 'whole_site_one_row', expression: 'id = 1' })
export class WholeSite {
  /** There is one. */
  @PrimaryKey({ type: 'smallint' })
  id: number = 1;

  /** The snapshot of the cursor up to which changes were in all pages. */
  @Property({ type: 'string', columnType: 'pg_snapshot' })
  seen!: string;

  @Property({ type: 'timestamptz' })
  liveAt!: Date;
}
