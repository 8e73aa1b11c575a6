import { databaseOf } from '../src/database.ts';
import { admitToSchema, deskContext } from '../src/desk-context.ts';
import { buildDeskSchema } from '../src/desk-schema.ts';
import { type OpenDoor, openDoor } from '../src/http/open-door.example.ts';
import type { MailMessage } from '../src/mail/mail-message.ts';
import { createOperationContext } from '../src/operation.ts';
import { createSignInLimits } from '../src/sign-in/sign-in-limits.ts';
import { addSignInRoutes } from '../src/sign-in/sign-in-routes.ts';
import { openSession } from '../src/viewer/open-session.ts';
import { type TestContext, testNow } from './harness.ts';

/** The address that staff know the desk of tests by. */
export const deskUrl = 'http://localhost:4000';

export interface OpenDesk extends OpenDoor {
  /** What was sent to staff. */
  letters: MailMessage[];
  /** What happens to a letter; it may fail. */
  sending: { failure?: Error };
}

/** A listening server with the desk of a test's database, and the ways to sign in; close it. */
export async function openDesk(
  { orm, publicContext }: Pick<TestContext, 'orm' | 'publicContext'>,
  now: Date = testNow,
): Promise<OpenDesk> {
  const db = databaseOf(orm);
  const letters: MailMessage[] = [];
  const sending: OpenDesk['sending'] = {};
  const desk = {
    url: deskUrl,
    previewUrl: 'http://preview.test',
    mailFrom: 'Aul <desk@example.org>',
    transport: {
      async send(message: MailMessage) {
        if (sending.failure) throw sending.failure;
        letters.push(message);
      },
      close() {},
    },
  };
  const limits = createSignInLimits(db);
  const door = await openDoor({
    trustedProxies: ['127.0.0.1'],
    desk: {
      schema: buildDeskSchema(),
      createContext: async (request) =>
        deskContext(publicContext(), { viewer: await admitToSchema(db, request, now), desk }),
    },
    addRoutes(server) {
      const operation = () => createOperationContext(orm, now);
      addSignInRoutes(server, { desk, limits, operation, refusalMs: 0 });
    },
  });
  return { ...door, letters, sending };
}

/** Headers of a member of staff who has signed in. */
export async function signedIn({ ctx }: Pick<TestContext, 'ctx'>, staffId: string) {
  const { token } = await openSession(ctx, staffId);
  return { authorization: `Bearer ${token}` };
}
