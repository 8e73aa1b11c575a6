import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailMessage, MailTransport } from './mail-message.ts';
import { mimeFields } from './mime-fields.ts';

/** A letter as the mailbox shows it. */
export interface KeptLetter {
  id: string;
  at: string;
  to: string;
  subject: string;
  language: string;
  text: string;
  html: string;
  attachments: { fileName: string; contentType: string; base64: string }[];
}

/**
 * Puts letters into folders, for demonstrations and development: each as `<id>.eml`, as it would have been sent, and
 * `<id>.json`, for the mailbox. The same letter again is the same files. Those to staff are apart: there are codes and links
 * in them that sign in, so no page may show them.
 */
export function createFolderTransport(
  folders: Readonly<Record<MailMessage['reader'], string>>,
): MailTransport {
  const mime = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: bytes } = await mime.sendMail(mimeFields(message));
      const kept: KeptLetter = {
        id: message.id,
        at: message.at.toISOString(),
        to: `${message.to.name} <${message.to.address}>`,
        subject: message.subject,
        language: message.language,
        text: message.text,
        html: message.html,
        attachments: message.attachments.map(({ bytes, ...more }) => ({
          ...more,
          base64: bytes.toString('base64'),
        })),
      };
      const folder = folders[message.reader];
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await put(join(folder, `${message.id}.eml`), bytes as Buffer);
      await put(join(folder, `${message.id}.json`), JSON.stringify(kept));
    },
    close: () => mime.close(),
  };
}

/** All of it or nothing, whenever the process ends. */
async function put(path: string, content: Buffer | string): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
