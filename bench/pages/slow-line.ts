import { chromium } from 'playwright';
import { browserFlags, browserPath } from './browser.ts';
import type { Sample } from './sample-pages.ts';

export interface Painted extends Sample {
  p50Ms: number;
  p95Ms: number;
  /** What the largest paint was of. */
  element: string;
  /** The worst cumulative layout shift. */
  shift: number;
}

/** A cheap phone on a line far away. */
export const line = { roundTripMs: 300, megabitsPerSecond: 1.6, slowerProcessor: 4 };
const bytesPerSecond = (line.megabitsPerSecond * 1024 * 1024) / 8;
const conditions = {
  offline: false,
  latency: line.roundTripMs,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
};
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Loads a page several times, each as one who has never been there. */
export async function paintSlowly(url: string, sample: Sample, loads: number): Promise<Painted> {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags });
  try {
    const paints = [];
    for (let load = 0; load < loads; load += 1) {
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', conditions);
      await session.send('Emulation.setCPUThrottlingRate', { rate: line.slowerProcessor });
      await page.goto(url + sample.address, { waitUntil: 'networkidle' });
      paints.push(await page.evaluate(largestPaint));
      await context.close();
    }
    const times = paints.map(({ ms }) => ms).toSorted((one, other) => one - other);
    // The nearest rank: of a few loads, the slowest.
    const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1] ?? 0);
    return {
      ...sample,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      element: paints[0]?.element ?? '',
      shift: Math.max(...paints.map(({ shift }) => shift)),
    };
  } finally {
    await browser.close();
  }
}

/** In the page. The last candidate is the one that counts. */
function largestPaint(): Promise<{ ms: number; element: string; shift: number }> {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().at(-1);
      const element = entry && 'element' in entry ? entry.element : undefined;
      const name =
        element instanceof Element
          ? element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '')
          : '';
      setTimeout(() =>
        resolve({ ms: entry?.startTime ?? 0, element: name, shift: Math.round(shift * 1000) / 1000 }),
      );
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
