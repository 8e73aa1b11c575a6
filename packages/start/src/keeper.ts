import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endGroup, isRunning, signalGroup } from './processes.ts';
import { deleteRecord, type RunRecord, recorded, writeRecord } from './run-record.ts';

export interface Program {
  /** As a person calls it: "API". */
  name: string;
  /** From the repository's top. */
  file: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
}

/** A server that somebody else knows how to stop. */
export interface Server {
  pid: number;
  stop(): Promise<void>;
}

/** Starts processes, notes them on disk, and ends them in the reverse order of their start. */
export interface Keeper {
  /** Runs a program to its end. Its output is the terminal's, or kept: its last lines are given. Rejects when it fails. */
  run(program: Program, output: 'shown' | 'kept'): Promise<string[]>;
  /** Starts a program that has to go on running, and hands on its output line by line. */
  serve(program: Program, onLine: (line: string) => void): void;
  /** Takes over a server, if one comes. It is stopped at the end even when that comes while it is still starting. */
  keep(name: string, starting: Promise<Server | undefined>): void;
  /** Rejects when something ends that has to go on running. */
  failure: Promise<never>;
  stopAll(): Promise<void>;
  /** For a second Ctrl-C: everything ends now. */
  killAll(): void;
}

export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Longer than the API takes to answer what runs. */
const stopMs = 20_000;

interface Kept {
  stop(): Promise<void>;
  kill(): void;
}

export function createKeeper({
  root,
  data,
  role,
}: {
  root: string;
  data: string;
  role: RunRecord['role'];
}): Keeper {
  const kept = new Map<symbol, Kept>();
  const record: RunRecord = { role, self: recorded(role, process.pid), children: [] };
  const failing = Promise.withResolvers<never>();
  failing.promise.catch(() => undefined);
  let isStopping = false;
  noteRecord();

  function noteRecord(): void {
    unlessFull(() => writeRecord(data, record));
  }

  /** Spawns in a group of its own, so that Ctrl-C in the terminal reaches us alone and the order stays ours. */
  function launch({ name, file, args = [], env }: Program, output: 'inherit' | 'pipe'): Launched {
    if (isStopping) throw new Failure(`${name} was not started: everything is being stopped.`);
    if (!existsSync(join(root, file))) throw new Failure(`${file} is missing, so ${name} cannot start.`);
    const key = Symbol(name);
    const child = spawn(process.execPath, [join(root, file), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32',
    });
    const ended = endOf(child).finally(() => {
      kept.delete(key);
      record.children = record.children.filter(({ pid }) => pid !== child.pid);
      if (!isStopping) noteRecord();
    });
    const { pid } = child;
    if (pid !== undefined) {
      record.children.push(recorded(name, pid));
      noteRecord();
      kept.set(key, { stop: () => endGroup(pid, stopMs), kill: () => signalGroup(pid, 'SIGKILL') });
    }
    return { child, ended };
  }

  return {
    failure: failing.promise,

    async run(program, output) {
      const { child, ended } = launch(program, output === 'shown' ? 'inherit' : 'pipe');
      const lines = keepLines(child);
      const { code, text } = await ended;
      if (code !== 0) throw new Failure(sentence(`${program.name} failed: ${text}.`, lines), code ?? 1);
      return lines;
    },

    serve(program, onLine) {
      const { child, ended } = launch(program, 'pipe');
      const lines = keepLines(child, onLine);
      void ended.then(({ text }) => {
        if (!isStopping) failing.reject(new Failure(sentence(`${program.name} ended: ${text}.`, lines)));
      });
    },

    keep(name, starting) {
      const key = Symbol(name);
      kept.set(key, {
        stop: async () => (await starting.catch(() => undefined))?.stop(),
        kill: () => undefined,
      });
      starting.then(
        (server) => {
          if (!server) return kept.delete(key);
          const { pid, stop } = server;
          record.postgres = pid;
          noteRecord();
          kept.set(key, { stop, kill: () => process.kill(pid, 'SIGQUIT') });
          watch(pid, () => {
            if (isStopping) return;
            kept.delete(key);
            failing.reject(new Failure(`${name} ended.`));
          });
          return true;
        },
        () => kept.delete(key),
      );
    },

    async stopAll() {
      isStopping = true;
      for (const { stop } of [...kept.values()].reverse()) await stop();
      unlessFull(() => deleteRecord(data, process.pid));
    },

    killAll() {
      isStopping = true;
      for (const { kill } of [...kept.values()].reverse()) kill();
    },
  };
}

interface Launched {
  child: ChildProcess;
  ended: Promise<{ code: number | null; text: string }>;
}

/** Only a start after a `kill -9` needs the record: where the disk does not take it, everything goes on without. */
function unlessFull(note: () => void): void {
  try {
    note();
  } catch {
    // What was noted before stays.
  }
}

function endOf(child: ChildProcess): Launched['ended'] {
  return new Promise((done) => {
    child.once('error', (error) => done({ code: 1, text: error.message }));
    child.once('close', (code, signal) =>
      done({ code, text: signal ? `stopped by ${signal}` : `exit code ${code}` }),
    );
  });
}

/** Collects the last lines of both outputs, for the message when it fails. */
function keepLines(child: ChildProcess, onLine: (line: string) => void = () => undefined): string[] {
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      onLine(line);
    });
  }
  return last;
}

function sentence(text: string, lines: string[]): string {
  return lines.length ? `${text} Its last lines:\n${lines.map((line) => `  ${line}`).join('\n')}` : text;
}

/** The timer also keeps this process going while the server is all that runs. */
function watch(pid: number, onEnd: () => void) {
  const timer = setInterval(() => {
    if (isRunning(pid)) return;
    clearInterval(timer);
    onEnd();
  }, 1_000);
}
