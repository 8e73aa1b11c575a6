import { builtSite, startStandInSite } from './stand-in-site.ts';

/** The stand-in's site is built once for all files that visit it: each has a copy. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_DATA) return undefined;
  const site = await startStandInSite();
  // Whoever runs the tests inherits it.
  process.env[builtSite] = site.data;
  return () => site.close();
}
