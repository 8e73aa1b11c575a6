import { parseArgs } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { readEnv } from '../env.ts';
import { DomainError } from '../errors.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext } from '../operation.ts';
import { inviteStaff } from '../viewer/invite-staff.ts';
import { openSession } from '../viewer/open-session.ts';
import { StaffRole } from '../viewer/staff-role.ts';

const roles = Object.values(StaffRole);
const usage = `npm run staff -- --email NAME@HOST --name "NAME" --role ${roles.join('|')}`;

/** `staff -- --email … --name … --role …`: invites a member of staff and prints the token of a session, once. */
const { values } = parseArgs({
  options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
});
const { email, name } = values;
const role = roles.find((one) => one === values.role?.toUpperCase());
if (!email || !name || !role) {
  console.error(`Say who it is and what they may do: ${usage}`);
  process.exit(2);
}
const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL }));
try {
  const ctx = createOperationContext(orm);
  const { token, expiresAt } = await openSession(ctx, await inviteStaff(ctx, { email, name, role }));
  console.error(`For ${role.toLowerCase()} until ${expiresAt.toISOString()}; it is shown this once:`);
  console.log(token);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await orm.close();
}
