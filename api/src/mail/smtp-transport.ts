import { createTransport } from 'nodemailer';
import { type MailMessage, MailRefused, MailServerAway, type MailTransport } from './mail-message.ts';
import { mimeFields } from './mime-fields.ts';

/** No letter takes longer: shorter than the lease of `sendMails`, so that nobody else sends it meanwhile. */
const longestSendingMs = 120_000;

/**
 * Hands letters to a mail server: `smtps://name:password@mail.example`, or `smtp://` which goes over to TLS where the server
 * can. A password is never sent without TLS. Where the server did not answer to the letter itself, it is asked once more
 * whether it lets anybody in: a connection that broke may be the fault of the letter.
 */
export function createSmtpTransport(url: string): MailTransport {
  const { protocol, username } = new URL(url);
  const smtp = createTransport({
    url,
    requireTLS: protocol === 'smtp:' && username !== '',
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    logger: false,
  });
  return {
    async send(message: MailMessage) {
      const fields = mimeFields(message);
      try {
        await smtp.sendMail({ ...fields, signal: AbortSignal.timeout(longestSendingMs) });
      } catch (error) {
        const isOfTheLetter = isAnswer(error) || (await smtp.verify().catch(() => false));
        throw isOfTheLetter ? refusal(error) : new MailServerAway(reasonOf(error), {});
      }
    },
    close: () => smtp.close(),
  };
}

interface SmtpFailure {
  code?: unknown;
  responseCode?: unknown;
  permanent?: unknown;
}

/** Whether it is about the letter: its sender, its receiver, or what is in it. */
function isAnswer(error: unknown): boolean {
  const { code } = error as SmtpFailure;
  return code === 'EENVELOPE' || code === 'EMESSAGE';
}

function refusal(error: unknown): MailRefused {
  const { permanent } = error as SmtpFailure;
  return new MailRefused(reasonOf(error), { isFinal: permanent === true && isAnswer(error) });
}

/** What the server answered may name the buyer: only its numbers are told. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as SmtpFailure;
  return [code, responseCode].filter((part) => /^\w{1,20}$/.test(String(part ?? ''))).join(' ') || 'UNKNOWN';
}
