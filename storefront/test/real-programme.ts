import { startRealSystem } from './real-system.ts';

/** An edit: its name, which record, and what it becomes. */
export interface Edit {
  edit: string;
  pick: number;
  word: number;
}

/** A small programme in a PostgreSQL of its own, with the API as it is run, and someone who edits it. */
export interface RealProgramme {
  /** Address of an API that keeps its answers, as the publisher has it. */
  url: string;
  /** Address of one that computes every answer anew, so that it knows no older one. */
  freshUrl: string;
  /** With which the API is told what is live. */
  token: string;
  /** Names of the edits there are. */
  edits: string[];
  /** Makes an edit. The sequences of its changes: none when it was refused, or nobody can notice it. */
  edit(edit: Edit): Promise<string[]>;
  close(): Promise<void>;
}

export async function startRealProgramme(folder: string): Promise<RealProgramme> {
  const system = await startRealSystem(folder);
  try {
    const editor = await system.converse<{ edits: string[] }, { changes: string[] }>('editor');
    return {
      url: `${await system.serve()}/graphql`,
      freshUrl: `${await system.serve({ ANSWER_CACHE_MB: '0' })}/graphql`,
      token: system.token,
      edits: editor.greeting.edits,
      edit: async (edit) => (await editor.ask(edit)).changes,
      close: system.close,
    };
  } catch (error) {
    await system.close();
    throw error;
  }
}
