import type { SendMailOptions } from 'nodemailer';
import { type MailMessage, MailRefused } from './mail-message.ts';

/**
 * A letter in the fields of nodemailer. The same letter gives the same bytes, and the same Message-ID: whoever is given it
 * twice can tell. What a buyer wrote becomes one line, so that no name is ever a header. Throws MailRefused for an address
 * that is none, or more than one.
 */
export function mimeFields(message: MailMessage): SendMailOptions {
  const { address, name } = message.to;
  if (!/^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/u.test(address))
    throw new MailRefused('ADDRESS', { isFinal: true });
  return {
    messageId: `<${message.id}@${domainOf(message.from)}>`,
    from: message.from,
    to: { name: oneLine(name), address },
    subject: oneLine(message.subject),
    date: message.at,
    text: message.text,
    html: message.html,
    attachments: message.attachments.map(({ fileName, contentType, bytes }) => ({
      filename: fileName,
      contentType,
      content: bytes,
    })),
    headers: {
      'Content-Language': message.language,
      // So that no holiday notice answers a program.
      'Auto-Submitted': 'auto-generated',
    },
    baseBoundary: message.id,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function domainOf(mailbox: string): string {
  return /@([\w.-]+)>?\s*$/.exec(mailbox)?.[1] ?? 'localhost';
}
