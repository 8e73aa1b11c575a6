import type { Language } from '@aul/language';
import { v7 as uuidv7 } from 'uuid';
import { escapeHtml } from '../http/page.ts';
import type { MailMessage, MailTransport } from '../mail/mail-message.ts';
import type { StaffRole } from '../viewer/staff-role.ts';
import { fill } from '../words/words.ts';
import { deskLanguage, letterWords } from './letter-words.ts';

/** Where browsers find the desk, and how letters reach staff. */
export interface DeskSettings {
  /** Origin, such as `https://desk.example`. */
  url: string;
  /** Where drafts are seen as pages, without a slash at the end. */
  previewUrl: string;
  /** `Name <address>`. */
  mailFrom: string;
  transport: MailTransport;
}

interface Reader {
  to: { name: string; email: string };
  language: Language;
  now: Date;
}

/** Throws what the transport throws. */
export function sendCode(desk: DeskSettings, { code, ...reader }: Reader & { code: string }): Promise<void> {
  const words = letterWords[deskLanguage(reader.language)];
  const { subject, text, warning } = words.code;
  return send(desk, reader, {
    subject: fill(subject, { code }),
    paragraphs: [fill(text, { code }), warning],
  });
}

/** Throws what the transport throws. */
export function sendInvitation(
  desk: DeskSettings,
  { link, role, ...reader }: Reader & { link: string; role: StaffRole },
): Promise<void> {
  const words = letterWords[deskLanguage(reader.language)];
  const { subject, text, link: before, after } = words.invitation;
  return send(desk, reader, {
    subject,
    paragraphs: [fill(text, { role: words.role[role] }), before, link, after],
  });
}

/** Not by the outbox: a code is of no use later, and whoever waits for it asks again. */
function send(
  { mailFrom: from, transport }: DeskSettings,
  { to, language, now: at }: Reader,
  letter: DeskLetter,
): Promise<void> {
  return transport.send(deskMessage({ id: uuidv7(), from, to, language, at }, letter));
}

export interface DeskLetter {
  subject: string;
  paragraphs: string[];
}

interface Envelope {
  id: string;
  /** `Name <address>`. */
  from: string;
  to: { name: string; email: string };
  language: Language;
  at: Date;
}

/** A letter to staff as text and as a page, in the language of the desk that is nearest to theirs. */
export function deskMessage({ id, from, to, language, at }: Envelope, letter: DeskLetter): MailMessage {
  const tag = deskLanguage(language);
  const { greeting, closing } = letterWords[tag];
  const all = [fill(greeting, to), ...letter.paragraphs];
  return {
    id,
    from,
    to: { name: to.name, address: to.email },
    reader: 'staff',
    subject: letter.subject,
    language: tag,
    text: `${[...all, `--\n${closing}`].join('\n\n')}\n`,
    html: page({ ...letter, paragraphs: all, closing, language: tag }),
    attachments: [],
    at,
  };
}

function page({
  subject,
  language,
  paragraphs,
  closing,
}: Record<'subject' | 'language' | 'closing', string> & { paragraphs: string[] }): string {
  const shown = (text: string) =>
    /^https?:\S+$/.test(text)
      ? `<a href="${escapeHtml(text)}" style="color:#22375c">${escapeHtml(text)}</a>`
      : escapeHtml(text);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f3ecdf;color:#241c17;font:16px/1.6 system-ui,sans-serif">
<div style="height:5px;background:#8e1f27"></div><div style="height:2px;margin-top:2px;background:#22375c"></div>
<div style="max-width:36em;padding:28px 20px 40px;margin:0 auto">
${paragraphs.map((text) => `<p>${shown(text)}</p>`).join('\n')}
<p style="color:#6b5d50;font-size:14px">${escapeHtml(closing)}</p>
</div></body></html>`;
}
