import type { TypedDocumentString } from './gql/graphql.ts';
import { language } from './words/language.ts';

/** What the API refused. `code` is one of docs/errors.md, or OFFLINE where it was not reached at all. */
export class DeskError extends Error {
  override name = 'DeskError';
  readonly code: string;
  /** What else was said of it, such as the problems of a publication. */
  readonly problems: readonly unknown[];

  constructor(code: string, message: string, { problems = [] }: { problems?: readonly unknown[] } = {}) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** They may be left out where none of them is needed. */
type GivenVariables<Variables> =
  Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** What is done when a session has ended: it resolves when somebody signed in again, and what was asked is asked again. */
let signInAgain: (() => Promise<void>) | undefined;

export function whenSignedOut(what: () => Promise<void>): void {
  signInAgain = what;
}

/**
 * Asks the desk schema. Throws a DeskError for whatever is refused. Where the session has ended it waits until somebody
 * signed in again, so that nothing that was typed is lost.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: GivenVariables<Variables>
): Promise<Data> {
  try {
    return await ask(document, variables);
  } catch (error) {
    if (!signInAgain || !(error instanceof DeskError) || error.code !== 'CREDENTIALS_NEEDED') throw error;
    await signInAgain();
    return ask(document, variables);
  }
}

/** The same, where the end of a session is an answer like others: whether anybody is signed in at all. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: unknown,
): Promise<Data> {
  const answer: Answer<Data> = await post('/desk/graphql', { query: document.toString(), variables });
  const [problem] = answer.errors ?? [];
  if (problem) throw errorOf(problem);
  if (!answer.data) throw new DeskError('INTERNAL', 'The answer was empty.');
  return answer.data;
}

/** Sends JSON to a route of the desk beside GraphQL. Gives what is answered, if anything. */
export async function post<Data>(path: string, body: object): Promise<Data> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'aul-language': language.value,
    },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  }).catch((cause) => {
    throw new DeskError('OFFLINE', String(cause));
  });
  const text = await response.text();
  const answer = read(text);
  if (response.ok) return answer as Data;
  const [problem] = (answer as Answer<Data>)?.errors ?? [];
  if (problem) throw errorOf(problem);
  throw new DeskError('OFFLINE', `${response.status} ${response.statusText}`);
}

interface Answer<Data> {
  data?: Data | null;
  errors?: Problem[];
}

interface Problem {
  message: string;
  extensions?: { code?: string; problems?: unknown[] };
}

function errorOf({ message, extensions }: Problem): DeskError {
  return new DeskError(extensions?.code ?? 'INTERNAL', message, extensions);
}

function read(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
