import type { Language } from '@aul/language';
import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Place } from '../place/place.entity.ts';
import { StaffRole } from './staff-role.ts';

/** Somebody who works with the desk. */
@Entity()
export class StaffMember {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', unique: true })
  email!: string;

  @Enum({ items: () => StaffRole })
  role!: StaffRole;

  /** Where they may write, with all below; none for everywhere. */
  @ManyToMany(() => Place, undefined, { pivotTable: 'staff_place', owner: true })
  places = new Collection<Place>(this);

  /** Languages that they may write in; null for all. */
  @Property({ type: 'text[]', nullable: true })
  languages?: Language[] | null;

  /** That they had the desk in when they last signed in: letters to them are in it. */
  @Property({ type: 'text', default: 'en' })
  language: Language = 'en';

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  disabledAt?: Date | null;
}
