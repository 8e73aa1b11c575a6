import { parentPort, workerData } from 'node:worker_threads';
import type { PageAddress } from '../bundle/load-bundle.ts';
import { startMaking } from './start-making.ts';

/** A thread of a full build, with an app of its own: is given pages by messages, and answers each of them. */
const make = startMaking(workerData);

parentPort?.on('message', async (page: PageAddress) => parentPort?.postMessage(await (await make)(page)));
