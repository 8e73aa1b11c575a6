import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, endGroup } from './processes.ts';

/** What a running command has started, noted on disk so that the next one can clean up after a `kill -9`. */
export interface RunRecord {
  /** `start` may run once per data folder; the parts may run beside it. */
  role: 'start' | 'part';
  self: Recorded;
  children: Recorded[];
  /** The embedded PostgreSQL, when it is this command's to stop. */
  postgres?: number;
}

interface Recorded {
  name: string;
  pid: number;
  command: string | undefined;
}

export const recorded = (name: string, pid: number): Recorded => ({ name, pid, command: commandLine(pid) });

export function writeRecord(data: string, record: RunRecord) {
  const path = pathOf(data, record.self.pid);
  mkdirSync(folderOf(data), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

export function deleteRecord(data: string, pid: number) {
  rmSync(pathOf(data, pid), { force: true });
}

export interface Leftovers {
  /** The `start` that runs on this data folder now, if any. */
  running: number | undefined;
  /** The names of what killed commands had left running and was stopped now, in the order they were started. */
  stopped: string[];
  /** The PostgreSQL servers that killed commands would have had to stop. */
  orphanedPostgres: Set<number>;
}

/** Stops what earlier commands that are gone left running, and reports what it found. */
export async function clearLeftovers(data: string): Promise<Leftovers> {
  const leftovers: Leftovers = { running: undefined, stopped: [], orphanedPostgres: new Set() };
  for (const record of readRecords(data)) {
    if (isSame(record.self)) {
      if (record.role === 'start') leftovers.running = record.self.pid;
      continue;
    }
    for (const child of record.children.filter(isSame).reverse()) {
      await endGroup(child.pid, 5_000);
      leftovers.stopped.unshift(child.name);
    }
    if (record.postgres) leftovers.orphanedPostgres.add(record.postgres);
    deleteRecord(data, record.self.pid);
  }
  return leftovers;
}

const isSame = ({ pid, command }: Recorded) => command !== undefined && commandLine(pid) === command;

const folderOf = (data: string) => join(data, 'run');
const pathOf = (data: string, pid: number) => join(folderOf(data), `${pid}.json`);

function readRecords(data: string): RunRecord[] {
  const names = listOf(folderOf(data)).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => readRecord(join(folderOf(data), name)));
}

/** Records come into their place whole: one that cannot be read was cut off with the power, which no process outlives. */
function readRecord(file: string): RunRecord[] {
  const text = readFileSync(file, 'utf8');
  try {
    return [JSON.parse(text)];
  } catch {
    rmSync(file, { force: true });
    return [];
  }
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
