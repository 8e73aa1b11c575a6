import type { MikroORM } from '@mikro-orm/postgresql';
import { Logger, parseCronItems, run } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import { createOperationContext } from '../operation.ts';
import { turnDay } from './turn-day.ts';

export interface DailyJobOptions {
  orm: MikroORM;
  url: string;
  logger: Pick<Log, 'info' | 'warn' | 'error'>;
}

/** A job that is asked for again before it is done is done once. */
const turnDayOnce = { jobKey: 'turn-day', jobKeyMode: 'replace' } as const;

/**
 * Keeps the changes that time alone makes coming: at once for days that were missed, then at the start of each day in
 * UTC. Any number of processes may run it; one of them does the work.
 */
export async function startDailyJob({
  orm,
  url,
  logger,
}: DailyJobOptions): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: url,
    concurrency: 1,
    maxPoolSize: 3,
    // Whoever started this stops it.
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') logger.error({ message }, 'job');
      else if (level === 'warning') logger.warn({ message }, 'job');
    }),
    taskList: {
      turnDay: () => turnDay(createOperationContext(orm)),
    },
    parsedCronItems: parseCronItems([
      { task: 'turnDay', match: '0 0 * * *', options: { ...turnDayOnce, backfillPeriod: 0 } },
    ]),
  });
  await runner.addJob('turnDay', {}, turnDayOnce);
  return { stop: () => runner.stop() };
}
