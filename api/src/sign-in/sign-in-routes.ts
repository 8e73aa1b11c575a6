import { setTimeout as delay } from 'node:timers/promises';
import { isLanguage, type Language } from '@aul/language';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { clientKey } from '../client/client-key.ts';
import { DomainError } from '../errors.ts';
import type { OperationContext } from '../operation.ts';
import { relyingParty } from '../passkey/relying-party.ts';
import { startPasskeySignIn } from '../passkey/start-passkey-sign-in.ts';
import { usePasskey } from '../passkey/use-passkey.ts';
import { deviceOf } from '../viewer/device.rules.ts';
import { endSessions } from '../viewer/end-sessions.ts';
import type { OpenSession, SessionOrigin } from '../viewer/open-session.ts';
import { endedCookie, sessionCookie, tokenInCookie } from '../viewer/session-cookie.ts';
import { type DeskSettings, sendCode } from './desk-letters.ts';
import { requireOwnOrigin } from './own-origin.ts';
import { type SignInLimits, TooOften } from './sign-in-limits.ts';
import { startCode } from './start-code.ts';
import { useCode } from './use-code.ts';
import { useLink } from './use-link.ts';

export interface SignInOptions {
  desk: DeskSettings;
  limits: SignInLimits;
  operation(): OperationContext;
  /** A refusal is answered no sooner, so that its time tells nothing of what was looked up. */
  refusalMs?: number;
}

/**
 * `POST /desk/sign-in/…` and `/desk/sign-out`: JSON in, a cookie out. All of it is for pages of this host alone
 * (ORIGIN_FOREIGN), counted (TOO_MANY_REQUESTS), and tells nobody whether somebody signs in by an address: every failure
 * is SIGN_IN_FAILED.
 */
export function addSignInRoutes(server: FastifyInstance, options: SignInOptions): void {
  const { desk, limits, operation, refusalMs = 300 } = options;
  const rp = relyingParty(desk.url);
  const letters = new Set<Promise<void>>();
  server.addHook('onClose', async () => void (await Promise.allSettled(letters)));

  post('/desk/sign-in/code', codeAsked, async ({ email }, request, reply) => {
    await limits.take('codesFrom', clientKey(request.ip));
    await limits.take('codesTo', email.trim().toLowerCase());
    // Answered before anybody is looked up.
    const letter = tellCode(email, languageOf(request))
      .catch((error) => request.log.warn({ reason: reasonOf(error) }, 'a code could not be sent'))
      .finally(() => letters.delete(letter));
    letters.add(letter);
    return reply.code(202).send({});
  });

  post('/desk/sign-in/check', codeShown, (shown, request, reply) =>
    // Of a client that is over its own limit, nothing counts against whom it names.
    admit(request, reply, async (origin) => {
      await limits.take('triesAs', shown.email.trim().toLowerCase());
      return useCode(operation(), { ...shown, ...origin });
    }),
  );

  post('/desk/sign-in/link', linkShown, (shown, request, reply) =>
    admit(request, reply, (origin) => useLink(operation(), { ...shown, ...origin })),
  );

  post('/desk/sign-in/passkey/options', v.object({}), async (_, request, reply) => {
    await limits.take('triesFrom', clientKey(request.ip));
    return reply.send(await startPasskeySignIn(operation(), rp));
  });

  post('/desk/sign-in/passkey/check', passkeyShown, (shown, request, reply) =>
    admit(request, reply, (origin) => usePasskey(operation(), { ...shown, rp, ...origin })),
  );

  post('/desk/sign-out', signOutAsked, async ({ everywhere }, request, reply) => {
    const token = tokenInCookie(request.headers.cookie);
    if (token) await endSessions(operation(), { token, isEverywhere: everywhere ?? false });
    return reply.code(204).header('set-cookie', endedCookie()).send();
  });

  async function tellCode(email: string, language: Language): Promise<void> {
    const ctx = operation();
    const started = await startCode(ctx, email);
    if (started) await sendCode(desk, { code: started.code, to: started, language, now: ctx.now });
  }

  async function admit(
    request: FastifyRequest,
    reply: FastifyReply,
    open: (origin: SessionOrigin) => Promise<OpenSession | null>,
  ) {
    await limits.take('triesFrom', clientKey(request.ip));
    const refusal = delay(refusalMs);
    const session = await open({
      openedFrom: request.ip,
      device: deviceOf(request.headers['user-agent']),
      language: languageOf(request),
    });
    if (!session) {
      await refusal;
      throw new DomainError('SIGN_IN_FAILED', {});
    }
    const { name, role } = session;
    return reply.header('set-cookie', sessionCookie(session)).send({ name, role });
  }

  /** A route whose body has this shape. */
  function post<Body>(
    path: string,
    body: v.GenericSchema<unknown, Body>,
    handler: (body: Body, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ): void {
    server.post(path, async (request, reply) => {
      requireOwnOrigin(request.headers);
      const given = v.safeParse(body, request.body);
      if (!given.success)
        throw new DomainError('BAD_USER_INPUT', { reason: 'The body is not what this address takes' });
      try {
        return await handler(given.output, request, reply);
      } catch (error) {
        if (error instanceof TooOften) reply.header('retry-after', error.seconds);
        throw error;
      }
    });
  }
}

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((given) => !given.includes('\0')),
  );
const codeAsked = v.object({ email: text(254) });
const codeShown = v.object({ email: text(254), code: text(20) });
const linkShown = v.object({ token: text(100) });
const passkeyShown = v.object({ id: text(36), response: v.unknown() });
const signOutAsked = v.object({ everywhere: v.optional(v.boolean()) });

function languageOf({ headers }: FastifyRequest): Language {
  const [named] = [headers['aul-language']].flat();
  return named !== undefined && isLanguage(named) ? named : 'en';
}

/** What a mail server says may name the reader. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'reason' in error ? String(error.reason) : 'INTERNAL';
}
