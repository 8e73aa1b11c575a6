import { createTransport } from 'nodemailer';
import { type MailMessage, MailRefused, type MailTransport } from './mail-message.ts';
import { mimeFields } from './mime-fields.ts';

/** No letter takes longer: shorter than the lease of `sendMails`, so that nobody else sends it meanwhile. */
const longestSendingMs = 120_000;

/**
 * Hands letters to a mail server: `smtps://name:password@mail.example`, or `smtp://` which goes over to TLS where the server
 * can. A password is never sent without TLS.
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
        throw refusal(error);
      }
    },
    close: () => smtp.close(),
  };
}

/** What the server answered may name the buyer: only its numbers are told. */
function refusal(error: unknown): MailRefused {
  const { code, responseCode, permanent } = error as {
    code?: unknown;
    responseCode?: unknown;
    permanent?: unknown;
  };
  const reason = [code, responseCode].filter((part) => /^\w{1,20}$/.test(String(part ?? ''))).join(' ');
  // A wrong password is refused for good by the server, but the letter is not: somebody corrects the setting.
  const isFinal = permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return new MailRefused(reason || 'UNKNOWN', { isFinal });
}
