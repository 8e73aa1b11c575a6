import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import fastify from 'fastify';
import PDFDocument from 'pdfkit';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { begun, open, type Told } from '../../test/unruly-drawing.ts';
import { customsDeclaration } from '../customs-form/customs-declaration.ts';
import { confirmation } from './buyer-papers.ts';
import { type Drawing, draw } from './draw.ts';
import { exampleOrder, fulfilment } from './order-paper.example.ts';
import { type DrawingOptions, startDrawing } from './start-drawing.ts';

const file = join(import.meta.dirname, '../../test/unruly-drawing.ts');
const closings: (() => Promise<void>)[] = [];
const start = (more: Partial<DrawingOptions> = {}) => {
  const { draw, close } = startDrawing({ logger: console, ...more });
  closings.push(close);
  return { draw, tell: (told: Told) => draw(told as never) };
};
afterAll(() => Promise.all(closings.map((close) => close())));

const newGate = () => new Int32Array(new SharedArrayBuffer(8));
const hasBegun = async (gate: Int32Array) => {
  while (Atomics.load(gate, begun) === 0) await setImmediate();
};
const openUp = (gate: Int32Array) => {
  Atomics.store(gate, open, 1);
  Atomics.notify(gate, open);
};

/** The limit of the next paper is reached when the test says so. */
function limitByHand() {
  const limit = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(limit.signal);
  return { reachLimit: () => limit.abort(), limits: timeout.mock.calls };
}
afterEach(() => void vi.restoreAllMocks());

describe('the drawing thread', () => {
  test('draws every page, each to the same byte as it would be here', async () => {
    const order = exampleOrder({ language: 'zh-Hans' });
    const sending = { order, fulfilment: order.fulfilments[0] ?? fulfilment(1) };
    const declared = customsDeclaration(sending);
    const drawings: Drawing[] = [
      { form: 'PAPER', paper: confirmation(order) },
      { form: 'CN22', declared },
      { form: 'CN23', declared },
    ];
    const pages = vi.spyOn(PDFDocument.prototype, 'addPage');
    const there = await Promise.all(drawings.map(start().draw));
    expect(pages).not.toHaveBeenCalled();
    const here = await Promise.all(drawings.map(draw));
    expect(pages).toHaveBeenCalledTimes(drawings.length);
    for (const [at, bytes] of here.entries()) {
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.equals(there[at] ?? Buffer.alloc(0))).toBe(true);
    }
  });

  test('holds no request up: they are answered while a paper stands still', async () => {
    const server = fastify();
    server.get('/', async () => 'answered');
    const gate = newGate();
    const paper = start({ file }).tell({ told: 'DRAW', gate });
    await hasBegun(gate);
    for (let request = 0; request < 20; request += 1)
      expect((await server.inject('/')).body).toBe('answered');
    openUp(gate);
    expect(await paper).toEqual(Buffer.of(7));
    await server.close();
  });

  test('tells of a paper that cannot be drawn, or ends its thread, and draws the next', async () => {
    const { tell } = start({ file });
    const papers = await Promise.allSettled(
      (['FAIL', 'DRAW', 'EXIT', 'DRAW'] as const).map((told) => tell({ told })),
    );
    expect(papers).toMatchObject([
      { reason: { message: 'There is no room for it.' } },
      { value: Buffer.of(7) },
      { reason: { message: expect.stringContaining('exited') } },
      { value: Buffer.of(7) },
    ]);
  });

  test('gives up a paper that takes too long, and draws the next', async () => {
    const { tell } = start({ file, limitMs: 30_000 });
    const gate = newGate();
    const { reachLimit, limits } = limitByHand();
    const given = expect(tell({ told: 'DRAW', gate })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await hasBegun(gate);
    reachLimit();
    await given;
    expect(await tell({ told: 'DRAW' })).toEqual(Buffer.of(7));
    expect(limits).toEqual([[30_000], [30_000]]);
  });

  test('that cannot start is told to the log, and no paper waits for it for ever', async () => {
    const { promise: logged, resolve } = Promise.withResolvers<unknown>();
    const { tell } = start({ file: `${file}.gone`, logger: { error: resolve } });
    const { reachLimit } = limitByHand();
    const given = expect(tell({ told: 'DRAW' })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await logged).toMatchObject({
      cause: { message: expect.stringContaining('unruly-drawing.ts.gone') },
    });
    reachLimit();
    await given;
  });

  test('refuses a paper that waits too long for others', async () => {
    const { tell } = start({ file, patienceMs: 20 });
    const gate = newGate();
    const first = tell({ told: 'DRAW', gate });
    await expect(tell({ told: 'DRAW' })).rejects.toMatchObject({ code: 'BUSY' });
    openUp(gate);
    expect(await first).toEqual(Buffer.of(7));
  });

  test('keeps no process from its end', async () => {
    const program = `
      const { startDrawing } = await import('${join(import.meta.dirname, 'start-drawing.ts')}');
      const { draw } = startDrawing({ logger: console, file: '${file}' });
      console.log((await draw({ told: 'DRAW' })).toString('hex'));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
    expect(stdout).toBe('07\n');
  });
});
