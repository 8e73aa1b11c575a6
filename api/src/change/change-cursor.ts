import { DomainError } from '../errors.ts';
import type { ChangeWindow } from './unseen-changes.ts';

/** A cursor says what was seen; to clients it is opaque. */
export function writeCursor({ database, from, to, last }: ChangeWindow): string {
  return Buffer.from([database, from, ...(to && last ? [to, last] : [])].join('|')).toString('base64url');
}

/** Throws CURSOR_INVALID for anything that `writeCursor` did not make. */
export function readCursor(cursor: string): ChangeWindow {
  const [database = '', from = '', to, last, ...more] = Buffer.from(cursor, 'base64url')
    .toString()
    .split('|');
  const isWhole = to === undefined || (isSnapshot(to) && /^\d{1,18}$/.test(last ?? ''));
  if (more.length > 0 || !/^[0-9a-f]{8}$/.test(database) || !isSnapshot(from) || !isWhole)
    throw new DomainError('CURSOR_INVALID', { cursor });
  return { database, from, to, last };
}

/** As PostgreSQL writes them, `xmin:xmax:running,...`; it fails on one that is out of order. */
function isSnapshot(text: string): boolean {
  if (!/^[1-9]\d{0,17}:[1-9]\d{0,17}:([1-9]\d{0,17}(,[1-9]\d{0,17})*)?$/.test(text)) return false;
  const [xmin = 0n, xmax = 0n, ...running] = text.match(/\d+/g)?.map(BigInt) ?? [];
  const areOrdered = running.every((id, index) => index === 0 || id > (running[index - 1] ?? 0n));
  return xmin <= xmax && areOrdered && running.every((id) => id >= xmin && id < xmax);
}
