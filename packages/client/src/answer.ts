import { type ApiError, AulError } from './aul-error.ts';
import type { Reply } from './send.ts';

/** The data of a reply. Throws an AulError for a reply with errors, and for one that is not of a GraphQL API. */
export function dataOf(reply: Reply): unknown {
  const { status } = reply;
  const answer = parse(reply.text);
  const [first] = answer?.errors ?? [];
  if (answer?.errors && first) {
    const code = first.extensions?.code ?? 'INTERNAL';
    throw new AulError(code, first.message, { errors: answer.errors, status });
  }
  if (status !== 200) throw new AulError('HTTP', `The answer was ${status}. Try again later.`, { status });
  if (answer?.data) return answer.data;
  throw new AulError('BAD_ANSWER', 'The answer is not one of a GraphQL API. Check the url.', { status });
}

interface Answer {
  data?: unknown;
  errors?: ApiError[];
}

/** Undefined for what is not a JSON object; `errors` only where it is a list of errors. */
function parse(text: string): Answer | undefined {
  try {
    const { data, errors } = JSON.parse(text);
    return Array.isArray(errors) && typeof errors[0]?.message === 'string' ? { data, errors } : { data };
  } catch {
    return undefined;
  }
}
