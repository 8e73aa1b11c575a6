/** A letter, ready to be sent. */
export interface MailMessage {
  /** Of the row in the outbox: the same letter again has the same one. */
  id: string;
  /** `Name <address>`. */
  from: string;
  to: { name: string; address: string };
  reader: 'buyer' | 'staff';
  subject: string;
  /** BCP 47. */
  language: string;
  text: string;
  html: string;
  attachments: { fileName: string; contentType: string; bytes: Buffer }[];
  /** When what it tells of happened. */
  at: Date;
}

/** Takes letters to where they go. */
export interface MailTransport {
  /** Resolves when somebody else answers for the letter. Throws MailRefused, MailServerAway, or anything else, when nobody does. */
  send(message: MailMessage): Promise<void>;
  close(): void;
}

/** Nobody is there to take letters, or whoever sends them may not sign in: it is not this letter that fails. */
export class MailServerAway extends Error {
  override name = 'MailServerAway';
  /** As that of MailRefused. */
  readonly reason: string;

  constructor(reason: string, options: ErrorOptions) {
    super(`No mail server takes letters: ${reason}`, options);
    this.reason = reason;
  }
}

/** The letter was not taken. */
export class MailRefused extends Error {
  override name = 'MailRefused';
  /** A code of the transport and, of SMTP, the number that it answered: `EENVELOPE 550`. No address in it. */
  readonly reason: string;
  /** It would be refused again. */
  readonly isFinal: boolean;

  constructor(reason: string, options: ErrorOptions & { isFinal: boolean }) {
    super(`The letter was refused: ${reason}`, options);
    this.reason = reason;
    this.isFinal = options.isFinal;
  }
}
