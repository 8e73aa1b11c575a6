import { emptyContent } from '@aul/manuscript';
import { expect, test } from 'vitest';
import { editorsServer } from '../../test/editors-server.ts';
import { testContext } from '../../test/harness.ts';
import { makeEditor } from '../../test/make-manuscript.ts';
import { type EditorsServer, simulateEditors } from '../../test/simulate-editors.ts';

const { ctx } = await testContext();
const editors = [await makeEditor(ctx), await makeEditor(ctx), await makeEditor(ctx)];

test('editors with lost answers, crashes and hours without a line lose no word, and overrule nobody', async () => {
  let [sessions, words, crashes, aside] = [0, 0, 0, 0];
  for (let seed = 1; sessions < 40; seed += 1) {
    const report = await simulateEditors(await editorsServer(ctx, editors), { seed });
    expect(report.lost, `seed ${seed}`).toEqual([]);
    sessions += report.sessions;
    words += report.words;
    crashes += report.crashes;
    aside += report.aside;
  }
  // They did meet what they are to withstand.
  expect(words).toBeGreaterThan(1000);
  expect(crashes).toBeGreaterThan(3);
  expect(aside).toBeGreaterThan(0);
});

test('the same editors lose words where the last save wins', async () => {
  let text = { revision: 1, content: emptyContent(['title']) };
  const careless: EditorsServer = {
    load: async () => text,
    async save(_, { content }) {
      text = { revision: text.revision + 1, content };
      return { ...text, sentRevision: text.revision };
    },
    conflicts: async () => '',
  };
  const { lost } = await simulateEditors(careless, { seed: 1 });
  expect(lost.length).toBeGreaterThan(10);
});
