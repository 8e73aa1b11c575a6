import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How often something was asked for to sign in, as `rate-limiter-flexible` counts it. */
@Entity()
export class SignInCount {
  /** The limit, and the hash of what is counted. */
  @PrimaryKey({ type: 'varchar(255)' })
  key!: string;

  @Property({ type: 'integer', default: 0 })
  points: number = 0;

  /** When it begins anew: milliseconds since 1970. */
  @Property({ type: 'bigint', nullable: true })
  expire?: string | null;
}
