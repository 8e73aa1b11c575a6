import { parseArgs } from 'node:util';
import { isLanguage } from '@aul/language';
import { noteAudit } from '../audit/note-audit.ts';
import { readEnv } from '../env.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { findStaff } from '../sign-in/find-staff.ts';
import { firstLinkHours, makeFirstLink } from '../sign-in/make-first-link.ts';
import { makeLink, welcomeAddress } from '../sign-in/make-link.ts';
import { disableStaff } from '../staff/disable-staff.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { openSession } from '../viewer/open-session.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { system } from '../viewer/viewer.ts';
import { runOperation } from './run-operation.ts';

const roles = Object.values(StaffRole);
const usage = `npm run staff -- COMMAND

  invite EMAIL --name NAME --role ${roles.join('|').toLowerCase()} [--places PATH,PATH] [--languages ru,uz-Latn]
                   lets somebody in, or says anew who they are; prints a link that signs them in once
  link EMAIL       prints another link
  disable EMAIL    lets them in no more, at once
  list             everybody
  token EMAIL      prints the token of a session, for a program
  first            where there is nobody yet: an administrator, and their link`;

const ofOne = ['invite', 'link', 'disable', 'token'];
const invitationHours = 7 * 24;

const { values, positionals } = read();
const [command = '', email = ''] = positionals;
const role = roles.find((one) => one === values.role?.toUpperCase());
const places = values.places?.split(',').filter(Boolean) ?? null;
const languages = values.languages?.split(',').filter(Boolean) ?? null;

await runOperation(async (ctx) => {
  if (command === 'list') return await list(ctx);
  if (command === 'first') return showLink(await makeFirstLink(ctx), firstLinkHours);
  if (!email || !ofOne.includes(command)) return refuse();
  if (command === 'invite') return await invite(ctx);
  const id = await findStaff(ctx, email);
  if (command === 'link') showLink(await link(ctx, id), firstLinkHours);
  else if (command === 'disable') await disableStaff(ctx, system, id);
  else await showToken(ctx, id);
});

async function invite(ctx: OperationContext): Promise<void> {
  if (!values.name || !role || languages?.some((one) => !isLanguage(one))) return refuse();
  const staffId = await inviteStaff(ctx, {
    email,
    name: values.name,
    role,
    places,
    languages: languages?.filter(isLanguage) ?? null,
  });
  showLink(await makeLink(ctx, { staffId, hours: invitationHours }), invitationHours);
}

function link(ctx: OperationContext, id: string): Promise<string> {
  return transaction(ctx, async (tx) => {
    await note(tx, 'makeLink', id);
    return makeLink(tx, { staffId: id, hours: firstLinkHours });
  });
}

/** That somebody at the machine may now come in as them. */
async function note(tx: Transaction, action: string, subjectId: string): Promise<void> {
  const { name } = await tx.em.findOneOrFail(StaffMember, subjectId);
  noteAudit(tx, system, { action, subjectType: 'StaffMember', subjectId, subjectName: name });
}

async function list({ em }: OperationContext): Promise<void> {
  const everybody = await em.find(StaffMember, {}, { orderBy: { email: 'asc' }, populate: ['places'] });
  if (everybody.length === 0)
    console.error(
      'Nobody is there yet. `npm run staff -- first` makes the first administrator, and their link.',
    );
  for (const {
    name,
    email: address,
    role: as,
    disabledAt,
    places: limits,
    languages: written,
  } of everybody) {
    const where = limits.getItems().map(({ path }) => path);
    const more = [...where, ...(written ?? []), ...(disabledAt ? ['disabled'] : [])];
    console.log([address, name, as.toLowerCase(), more.join(' ')].join('\t').trimEnd());
  }
}

/** Nothing without a token. */
function showLink(token: string | null, hours: number): void {
  if (token === null) return;
  console.error(`It works once, within ${hours} hours, and is shown this once:`);
  console.log(welcomeAddress(readEnv().DESK_URL, token));
}

async function showToken(ctx: OperationContext, id: string): Promise<void> {
  const { token, expiresAt } = await transaction(ctx, async (tx) => {
    await note(tx, 'openSession', id);
    return openSession(tx, id);
  });
  console.error(`Until ${expiresAt.toISOString()}; it is shown this once:`);
  console.log(token);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        role: { type: 'string' },
        places: { type: 'string' },
        languages: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    return process.exit(2);
  }
}

function refuse(): void {
  console.error(usage);
  process.exitCode = 2;
}
