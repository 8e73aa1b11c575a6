import { sql } from 'kysely';

/** How many orders of one buyer may wait for their bank transfers at once. */
export const mostOpenTransfers = 3;

/**
 * SQL for how many orders of an `email` address, in whatever case it is written, wait for a bank transfer: nobody keeps stock
 * from others for days by many that are never paid. Whoever else asks for the same address waits until this transaction
 * ends, and then counts what it wrote. What the basket of `token_hash` has begun does not count, since this attempt takes
 * its place.
 */
export const openTransfers = sql<number>`open_transfers(email, token_hash)`;
