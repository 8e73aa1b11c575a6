import { databaseOf } from '../src/database.ts';
import { admitToSchema, deskContext } from '../src/desk-context.ts';
import { buildDeskSchema } from '../src/desk-schema.ts';
import { type OpenDoor, openDoor } from '../src/http/open-door.example.ts';
import { openSession } from '../src/viewer/open-session.ts';
import { type TestContext, testNow } from './harness.ts';

/** A listening server with the desk of a test's database; close it. */
export function openDesk(
  { orm, publicContext }: Pick<TestContext, 'orm' | 'publicContext'>,
  now: Date = testNow,
): Promise<OpenDoor> {
  return openDoor({
    desk: {
      schema: buildDeskSchema(),
      createContext: async (request) =>
        deskContext(publicContext(), await admitToSchema(databaseOf(orm), request, now)),
    },
  });
}

/** Headers of a member of staff who has signed in. */
export async function signedIn({ ctx }: Pick<TestContext, 'ctx'>, staffId: string) {
  const { token } = await openSession(ctx, staffId);
  return { authorization: `Bearer ${token}` };
}
