import type { Texts } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { ArrayType } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/**
 * What the desk knows of a picture that staff have sent. When it has alternative text, credit and licence it becomes a Picture
 * of the same id, which the public sees where it is shown; this stays beside it and says who sent it.
 */
@Entity()
@Check({
  name: 'picture_upload_focus',
  expression: 'focus_x between 0 and 100 and focus_y between 0 and 100',
})
export class PictureUpload {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  /** Names the files, as that of a Picture. */
  @Property({ type: 'text', unique: true })
  hash!: string;

  @Property({ type: 'integer' })
  width!: number;

  @Property({ type: 'integer' })
  height!: number;

  @Property({ type: new ArrayType(Number), columnType: 'integer[]' })
  widths!: number[];

  @Property({ type: 'json' })
  alt: Texts = {};

  @Property({ type: 'text', default: '' })
  credit: string = '';

  @Property({ type: 'text', default: '' })
  licence: string = '';

  /** An illustration that a program made. */
  @Property({ type: 'boolean', default: false })
  isGenerated: boolean = false;

  /** Somebody who can be recognised: the producer whose consent it takes; null where nobody can. */
  @Property({ type: 'uuid', nullable: true })
  personProducerId?: string | null;

  /** What has to stay in sight when it is cut, in percent from the left and the top. */
  @Property({ type: 'smallint', default: 50 })
  focusX: number = 50;

  @Property({ type: 'smallint', default: 50 })
  focusY: number = 50;

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  sentBy?: Ref<StaffMember> | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
