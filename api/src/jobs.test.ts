import { expect, test } from 'vitest';
import { testContext } from '../test/harness.ts';
import { startJobs } from './jobs.ts';

const { url } = await testContext();

test('a job that fails is told of, each of its faults, and nothing of what somebody wrote', async () => {
  const { promise: told, resolve } = Promise.withResolvers<void>();
  const logged: object[] = [];
  const note = (about: object) => {
    logged.push(about);
    if (JSON.stringify(about).includes('Failed task')) resolve();
  };
  const refused = Object.assign(new Error('insert into mail values (ada@example.com)'), {
    code: '23514',
    constraint: 'mail_kind_check',
    detail: 'Failing row contains (ada@example.com).',
  });
  const fails = () => Promise.reject(new AggregateError([refused], '1 letter could not be written.'));
  const jobs = await startJobs({
    url,
    logger: { info: note, warn: note, error: note },
    jobs: { fail: { when: '0 0 1 1 *', isCaughtUp: true, run: fails } },
  });
  await told;
  await jobs.stop();
  expect(logged).toContainEqual({
    job: 'fail',
    cause: expect.objectContaining({
      message: '1 letter could not be written.',
      errors: [expect.objectContaining({ code: '23514', constraint: 'mail_kind_check' })],
    }),
  });
  expect(JSON.stringify(logged)).not.toContain('ada@example.com');
});
