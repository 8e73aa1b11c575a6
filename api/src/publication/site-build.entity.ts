import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last time that all pages were made anew: what was committed before is live, whoever tells of it or not. */
@Entity()
@Check({ name: 'site_build_one_row', expression: 'id = 1' })
export class SiteBuild {
  /** There is one. */
  @PrimaryKey({ type: 'smallint' })
  id: number = 1;

  /** The snapshot of the cursor that the build began at. */
  @Property({ type: 'string', columnType: 'pg_snapshot' })
  seen!: string;

  @Property({ type: 'timestamptz' })
  liveAt!: Date;
}
