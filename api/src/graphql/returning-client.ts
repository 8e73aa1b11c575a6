import { Client, type QueryResult } from 'pg';

/**
 * A connection that always comes back to its pool. Kysely gives one back when its `commit` or `rollback` was answered, and
 * keeps it for ever when that or its `begin` fails: every transaction that was under way while PostgreSQL died would take a
 * place of the pool with it, until the process waits for a connection for good. So a `begin` or `rollback` that fails ends
 * the connection, and counts as answered: whatever is sent afterwards fails, and PostgreSQL rolls back what it has lost.
 */
export class ReturningClient extends Client {
  // `pg` declares seven overloads; all of them pass through.
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the parent accept any of these
  override query(...args: any[]): any {
    // biome-ignore lint/suspicious/noExplicitAny: see above
    const send = super.query as (...args: any[]) => Promise<QueryResult>;
    const answer = send.apply(this, args);
    const [first] = args;
    const text: unknown = typeof first === 'object' ? first?.text : first;
    if (typeof text !== 'string' || !/^(begin|start transaction|rollback)\b/.test(text)) return answer;
    if (/^rollback to/.test(text)) return answer;
    return answer.catch(() => {
      this.end().catch(() => undefined);
      return { command: '', rowCount: null, rows: [] };
    });
  }
}
