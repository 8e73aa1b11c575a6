import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export interface TakenMail {
  from: string;
  to: string[];
  /** As it was sent, line breaks as `\r\n`. */
  raw: string;
}

export interface SmtpStandIn {
  url: string;
  /** What it answered for, in order; also what it was given twice. */
  taken: TakenMail[];
  /** Answers of its own instead of the usual ones, by command: `{ RCPT: '550 5.1.1 no such person' }`. */
  answers: Record<string, string>;
  /** As often as there is an entry, it breaks the connection when it has read a letter. */
  breaks: '.'[];
  close(): Promise<void>;
}

/** A mail server that takes everything, unless it is told otherwise, and forgets nothing. */
export async function startSmtp(): Promise<SmtpStandIn> {
  const taken: TakenMail[] = [];
  const answers: Record<string, string> = {};
  const breaks: '.'[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    converse(socket, { taken, answers, breaks });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    answers,
    breaks,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(
  socket: Socket,
  { taken, answers, breaks }: Pick<SmtpStandIn, 'taken' | 'answers' | 'breaks'>,
): void {
  let [buffer, mail] = ['', emptyMail()];
  let isReadingMail = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 stand-in ESMTP');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(isReadingMail ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (isReadingMail ? 5 : 2));
      if (isReadingMail) finish(part);
      else obey(part);
    }
  });

  function obey(line: string): void {
    const command = (line.split(/[ :]/)[0] ?? '').toUpperCase();
    const own = answers[command];
    if (own !== undefined) return void say(own);
    const mailbox = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (command === 'EHLO') return void say('250 stand-in');
    if (command === 'MAIL') mail = { ...emptyMail(), from: mailbox };
    if (command === 'RCPT') mail.to.push(mailbox);
    if (command === 'DATA') isReadingMail = true;
    say(command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 ok');
  }

  function finish(raw: string): void {
    isReadingMail = false;
    if (breaks.shift()) return void socket.destroy();
    const own = answers['.'];
    if (own === undefined) taken.push({ ...mail, raw });
    say(own ?? '250 taken');
  }
}

function emptyMail(): TakenMail {
  return { from: '', to: [], raw: '' };
}
