import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the links of orders are signed with: the setting, otherwise a secret that is made once and kept in the folder of
 * data, readable by its owner alone. Processes that do not share that folder need the setting.
 */
export function signingSecret(setting: string | undefined, folder: string): string {
  if (setting) return setting;
  const file = join(folder, 'signing-secret');
  mkdirSync(folder, { recursive: true });
  try {
    // Of two processes that start at once, one writes.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
