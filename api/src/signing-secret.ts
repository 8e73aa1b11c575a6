import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many characters as the setting has to have. */
const fewest = 32;

/**
 * What the links of orders are signed with: the setting, otherwise a secret that is made once and kept in the folder of
 * data, readable by its owner alone. Processes that do not share that folder need the setting. Throws for a file that
 * holds less than a secret: links that were sent cannot be opened with another.
 */
export function signingSecret(setting: string | undefined, folder: string): string {
  if (setting) return setting;
  const file = join(folder, 'signing-secret');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) make(file);
  const secret = readFileSync(file, 'utf8');
  if (secret.length < fewest)
    throw new Error(
      `${file} holds no secret of ${fewest} characters. Put the former one back; without it, delete the file, and links in letters that were sent open nothing any more.`,
    );
  return secret;
}

/** Whole, or not at all; of two processes that start at once, one does. */
function make(file: string): void {
  const next = `${file}.${randomUUID()}`;
  try {
    writeFileSync(next, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
    linkSync(next, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(next, { force: true });
  }
}
