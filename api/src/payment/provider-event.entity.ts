import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * The inbox: what a payment provider told us, once each, whatever it repeats. Of its contents only which payment it is
 * about: what became of that we ask the provider.
 */
@Entity()
@Index({
  name: 'provider_event_unhandled',
  expression: `create index "provider_event_unhandled" on "provider_event" ("received_at") where handled_at is null`,
})
export class ProviderEvent {
  /** The provider's own id. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'text' })
  reference!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  receivedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  handledAt?: Date | null;
}
