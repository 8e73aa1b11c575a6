import { afterAll, afterEach, expect, inject, test, vi } from 'vitest';

// What it has counted is of the whole process, which other tests use, too: here it is another one.
const another = './preparing-client.ts?another';
const { PreparingClient }: typeof import('./preparing-client.ts') = await import(another);
const address = new URL(inject('templateUrl'));
address.pathname = '/postgres';
const client = new PreparingClient({ connectionString: address.href });
await client.connect();
afterAll(() => client.end());
afterEach(() => vi.useRealTimers());

const preparedNumber = async () => (await client.query('select * from pg_prepared_statements')).rows.length;

async function send(statement: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { rows } = await client.query(`select $1::int + ${statement} as sum`, [1]);
    expect(rows).toEqual([{ sum: 1 + Number(statement) }]);
  }
}

test('a statement is prepared when it comes for the third time, and places go to those that recur', async () => {
  await send('1', 2);
  expect(await preparedNumber()).toBe(0);
  await send('1', 2);
  expect(await preparedNumber()).toBe(1);

  for (let other = 2; other <= 210; other += 1) await send(String(other), 3);
  expect(await preparedNumber()).toBe(200);

  const soFar = performance.now();
  vi.useFakeTimers({ toFake: ['performance'], now: Date.now() });
  // Its clock begins anew.
  vi.advanceTimersByTime(soFar + 61_000);
  await send('1', 1);
  await send('500', 3);
  expect(await preparedNumber()).toBe(201);
  // One place changes hands at a time, and what is in use keeps its own.
  await send('501', 3);
  await send('1', 1);
  expect(await preparedNumber()).toBe(201);
  vi.advanceTimersByTime(1_000);
  await send('501', 1);
  expect(await preparedNumber()).toBe(202);
});
