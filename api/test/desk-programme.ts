import { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { migrate } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createOperationContext, type OperationContext } from '../src/operation.ts';
import { makeFirstLink } from '../src/sign-in/make-first-link.ts';
import { inviteStaff } from '../src/staff/invite-staff.ts';
import { openSession } from '../src/viewer/open-session.ts';
import { StaffRole } from '../src/viewer/staff-role.ts';
import { makeTrade } from './make-trade.ts';
import { makeSmallProgramme } from './small-programme.ts';

/**
 * `node api/dist/test/desk-programme.js`, with DATABASE_URL of an empty database: a small programme whose things can be
 * sent, and people who work at its desk. One line of JSON: the token of the link of the first administrator, and of each
 * of the others the token of a session, by name.
 */
const people = {
  Dilnoza: StaffRole.EDITOR,
  Aziza: StaffRole.EDITOR,
  Rustam: StaffRole.OFFICER,
  Sanjar: StaffRole.COMMITTEE,
  Nilufar: StaffRole.ADMINISTRATOR,
} as const;

const url = process.env.DATABASE_URL ?? '';
// Its output is for the answer alone.
const orm = await MikroORM.init({ ...ormConfig({ url }), logger: () => undefined });
await migrate(orm);
const open = () => createOperationContext(orm);
await makeSmallProgramme(open());
await makeTrade(open());
await sql`update product_variant set weight_grams = 900, package_weight_grams = 1200`.execute(open().db);
const welcome = await makeFirstLink(open());
const sessions: Record<string, string> = {};
for (const [name, role] of Object.entries(people)) sessions[name] = await letIn(open(), { name, role });
process.stdout.write(`${JSON.stringify({ welcome, sessions })}\n`);
await orm.close();

async function letIn(ctx: OperationContext, { name, role }: { name: string; role: StaffRole }) {
  const email = `${name.toLowerCase()}@programme.example`;
  const { token } = await openSession(ctx, await inviteStaff(ctx, { email, name, role }));
  return token;
}
