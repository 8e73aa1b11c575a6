import { Logger, parseCronItems, run } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import { describeError } from './http/error-cause.ts';

export interface Job {
  /** Cron, in UTC: `* * * * *` for every minute. */
  when: string;
  /** Also at the start, for what was missed. */
  isCaughtUp?: boolean;
  run(): Promise<void>;
}

export interface JobOptions {
  url: string;
  logger: Pick<Log, 'info' | 'warn' | 'error'>;
  jobs: Record<string, Job>;
}

/**
 * Does what comes with time alone. Any number of processes may run it; one of them does each piece of work, and work
 * that is asked for again before it is done is done once.
 */
export async function startJobs({ url, logger, jobs }: JobOptions): Promise<{ stop(): Promise<void> }> {
  const once = (name: string) => ({ jobKey: name, jobKeyMode: 'replace' }) as const;
  const named = Object.entries(jobs);
  const runner = await run({
    connectionString: url,
    concurrency: 2,
    maxPoolSize: 4,
    // Whoever started this stops it.
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') logger.error({ message }, 'job');
      else if (level === 'warning') logger.warn({ message }, 'job');
    }),
    taskList: Object.fromEntries(named.map(([name, job]) => [name, () => attempt({ name, job, logger })])),
    parsedCronItems: parseCronItems(
      named.map(([name, { when }]) => ({
        task: name,
        match: when,
        options: { ...once(name), backfillPeriod: 0 },
      })),
    ),
  });
  for (const [name, { isCaughtUp }] of named) if (isCaughtUp) await runner.addJob(name, {}, once(name));
  return { stop: () => runner.stop() };
}

/** Tells what went wrong itself: the worker keeps and logs the messages of errors, which may quote what somebody wrote. */
async function attempt({ name, job, logger }: { name: string; job: Job; logger: JobOptions['logger'] }) {
  try {
    await job.run();
  } catch (error) {
    logger.error({ job: name, cause: describeError(error) }, 'a job failed');
    throw new Error(`The job ${name} failed.`);
  }
}
