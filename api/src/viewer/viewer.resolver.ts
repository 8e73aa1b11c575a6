import { sql } from 'kysely';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { Staff } from './staff.ts';

@Resolver()
export class ViewerResolver {
  @Query(() => Staff, { description: 'Whose session this is.' })
  viewer(@Ctx() { viewer, read }: DeskContext): Promise<Staff> {
    return read(sql`(select json_build_object('name', name, 'email', email, 'role', role)
      from staff_member where id = ${viewer.id})`);
  }
}
