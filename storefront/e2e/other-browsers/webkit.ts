import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { keepPicture, until, type Visitor } from './visitor.ts';

export const webkitDriverPath = process.env.WEBKIT_DRIVER_PATH || '/usr/bin/WebKitWebDriver';
const port = 4598;
const browsers = ['4.1', '4.0'].map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`);

/** The engine of Safari, in the small browser that WebKitGTK brings along, by WebDriver. It wants a screen: `xvfb-run`. */
export async function openWebkit(): Promise<Visitor> {
  const driver = spawn(webkitDriverPath, [`--port=${port}`], { stdio: 'ignore' });
  await until(() =>
    ask('GET', '/status').then(
      () => true,
      () => undefined,
    ),
  );
  const options = { binary: browsers.find(existsSync), args: ['--automation'] };
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: Record<string, string> }>(
    'POST',
    '/session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } },
  );
  const session = <Result>(method: string, path: string, body?: object) =>
    ask<Result>(method, `/session/${sessionId}${path}`, body);
  const find = async (selector: string) => {
    const element = { using: 'css selector', value: selector };
    return Object.values(await session<Record<string, string>>('POST', '/element', element))[0];
  };
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    resize: (width, height) => session('POST', '/window/rect', { width, height }),
    go: (url) => session('POST', '/url', { url }),
    async run(work, ...args) {
      const script = `const given = [...arguments], done = given.pop();
        Promise.resolve((${work})(...given)).then((it) => done([it]), (error) => done(String(error)));`;
      type Answer = [Awaited<ReturnType<typeof work>>] | string;
      const answer = await session<Answer>('POST', '/execute/async', { script, args });
      if (typeof answer === 'string') throw new Error(answer);
      return answer[0];
    },
    click: async (selector) => session('POST', `/element/${await find(selector)}/click`, {}),
    type: async (selector, text) => session('POST', `/element/${await find(selector)}/value`, { text }),
    back: () => session('POST', '/back', {}),
    shoot: async (file) => keepPicture(file, await session<string>('GET', '/screenshot')),
    async close() {
      await session('DELETE', '').catch(() => undefined);
      driver.kill();
    },
  };
}

async function ask<Result>(method: string, path: string, body?: object): Promise<Result> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
