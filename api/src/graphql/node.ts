import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../errors.ts';
import { DateTime } from './scalars.ts';

/** The record that every public table starts from, and the Relay interface that partners refetch it by. */
@InterfaceType({
  description: 'A record with an identity of its own. Refetch it with `node(id)`.',
})
@Entity({ abstract: true })
export abstract class Node {
  [OptionalProps]?: 'createdAt' | 'updatedAt';

  @Field(() => ID, { description: 'Global and permanent; opaque: do not take it apart.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Field(() => DateTime, { description: 'When this record itself last changed.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()', onUpdate: () => new Date() })
  updatedAt: Date = new Date();
}

export function toGlobalId(typeName: string, id: string): string {
  return Buffer.from(`${typeName}:${id}`).toString('base64url');
}

/** Throws BAD_USER_INPUT for anything that `toGlobalId` did not make. */
export function fromGlobalId(globalId: string): { typeName: string; id: string } {
  const [, typeName, id = ''] =
    /^([A-Z][A-Za-z]+):(.*)$/.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  if (!typeName || !isUuid(id))
    throw new DomainError('BAD_USER_INPUT', { reason: `"${globalId}" is not an id of this API` });
  return { typeName, id };
}

/** The id of a record of that type. Throws BAD_USER_INPUT for any other. */
export function idOf(type: string, globalId: string): string {
  const { typeName, id } = fromGlobalId(globalId);
  if (typeName === type) return id;
  throw new DomainError('BAD_USER_INPUT', {
    reason: `"${globalId}" is the id of a ${typeName}, not of a ${type}`,
  });
}

/** As this API writes them; PostgreSQL fails on what is not a UUID. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
