import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export enum RedirectKind {
  PLACE = 'PLACE',
  PRODUCER = 'PRODUCER',
  BRAND = 'BRAND',
  PRODUCT = 'PRODUCT',
  STORY = 'STORY',
}

/** An address that a record once had. A slug never changes without leaving one. */
@Entity()
export class Redirect {
  @PrimaryKey({ type: 'text' })
  path!: string;

  @PrimaryKey({ type: 'string', length: 12 })
  @Enum({ items: () => RedirectKind, primary: true })
  kind!: RedirectKind;

  @Property({ type: 'uuid', index: true })
  targetId!: string;
}
