import { existsSync, readFileSync } from 'node:fs';
import { parseLog } from './parse-log.ts';

/** What the pages of a site were made from, by its log, of whatever bundle that is. It is read when it is first asked. */
export function formerTags(file: string): (path: string) => string[] | undefined {
  let known: ((path: string) => string[] | undefined) | undefined;
  return (path) => {
    known ??= read(file);
    return known(path);
  };
}

function read(file: string): (path: string) => string[] | undefined {
  const names: string[] = [];
  const pages = new Map<string, Uint32Array>();
  const content = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const lines = content.subarray(content.indexOf('\n') + 1, content.lastIndexOf('\n') + 1);
  parseLog(lines, {
    tag: (tag) => names.push(tag),
    put: (path, _route, tags) => pages.set(path, tags),
    remove: (path) => pages.delete(path),
    fail: () => undefined,
    cursor: () => undefined,
  });
  return (path) => {
    const tags = pages.get(path);
    return tags && Array.from(tags, (tag) => names[tag] ?? '*');
  };
}
