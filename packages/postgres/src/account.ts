import { spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Who PostgreSQL runs as. `command` puts a program and its arguments into the form to spawn;
 * `uid` and `gid` own the data folder (undefined: whoever creates it).
 */
export interface Account {
  uid: number | undefined;
  gid: number | undefined;
  spawnAs: { uid?: number; gid?: number };
  command(program: string, args: string[]): [program: string, args: string[]];
}

const NOBODY = 65534;

const self: Account = {
  uid: undefined,
  gid: undefined,
  spawnAs: {},
  command: (program, args) => [program, args],
};

/**
 * Chooses the account for a data folder. PostgreSQL refuses to be root, so root runs it as the folder's owner,
 * or as nobody when the folder is root's own or does not exist yet.
 *
 * Nobody cannot enter a 0700 home such as /root, where both the programs and the data may lie. What is tried, in
 * the order of what it gives away: nobody; nobody who may pass closed folders (a kernel capability); the same with
 * the wider capability, which is the one that containers keep; root seen as nobody inside a user namespace. The
 * first in which the program starts and `folder` can be entered is taken.
 *
 * An ordinary user runs it themselves; initdb insists that they have a name, so a number without one gets nobody's.
 */
export function chooseAccount(program: string, folder: string, ownerOf: string): Account {
  if (process.getuid?.() !== 0)
    return hasName() ? self : { ...inNamespace(), uid: undefined, gid: undefined };
  const owner = statSync(ownerOf, { throwIfNoEntry: false });
  const uid = owner?.uid || NOBODY;
  const gid = owner?.uid ? owner.gid : NOBODY;
  const candidates = [
    plain(uid, gid),
    withCapability(uid, gid, 'dac_read_search'),
    withCapability(uid, gid, 'dac_override'),
    // Inside its namespace root's files look like nobody's own, so only a folder that is root's own will do.
    ...(owner?.uid ? [] : [inNamespace()]),
  ];
  const account = candidates.find((candidate) => reaches(candidate, program, folder));
  if (account) return account;
  throw new Error(
    `PostgreSQL refuses to run as root, and no other user can reach ${folder} or ${program}. ` +
      'Run as an ordinary user, set AUL_DATA to a folder that others may enter, or set DATABASE_URL.',
  );
}

/** Gives a file, or a folder with all that is in it, to the account. */
export function giveTo({ uid, gid }: Account, path: string) {
  if (uid === undefined || gid === undefined) return;
  lchownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(path, entry), uid, gid);
}

const plain = (uid: number, gid: number): Account => ({ ...self, uid, gid, spawnAs: { uid, gid } });

// access(2) drops the capabilities of a user who is not root unless no_setuid_fixup is set,
// and PostgreSQL looks for its own programs with access(2).
const withCapability = (uid: number, gid: number, capability: string): Account => ({
  ...self,
  uid,
  gid,
  command: (program, args) => [
    'setpriv',
    [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      '--',
      program,
      ...args,
    ],
  ],
});

const inNamespace = (): Account => ({
  ...self,
  uid: 0,
  gid: 0,
  command: (program, args) => [
    'unshare',
    ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--', program, ...args],
  ],
});

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function reaches(account: Account, program: string, folder: string): boolean {
  const [command, args] = account.command('/bin/sh', ['-c', '"$0" --version && cd "$1"', program, folder]);
  return spawnSync(command, args, { ...account.spawnAs, cwd: '/', stdio: 'ignore' }).status === 0;
}
