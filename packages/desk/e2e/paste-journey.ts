import { expect, it } from 'vitest';
import type { OpenDesk } from './desk-browser.ts';
import { makeStory, openStory, typeBehind, untilSaved } from './story-page.ts';

interface KeptBlock {
  id?: string;
  type: string;
}

/** Words that were written elsewhere. */
export function pasteJourney(desk: () => OpenDesk): void {
  it.each([
    ['Google Docs', fromGoogleDocs],
    ['Word', fromWord],
  ])('what is pasted from %s is our blocks and nothing else', async (_, html) => {
    const writer = await desk().person('Dilnoza');
    const { page } = writer;
    await writer.go('#/me');
    const id = await makeStory(writer, { title: 'Pasted', paragraphs: ['Before.'] });
    await openStory(writer, { id });
    await typeBehind(page, 'Before.', '');
    await page.keyboard.press('Enter');
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      clipboardData.setData('text/plain', 'pasted');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.manuscript')?.dispatchEvent(event);
    }, html);
    await page.locator('.manuscript li', { hasText: 'Second of the list' }).waitFor();
    await untilSaved(page);
    const { rows } = await desk().programme.database.query(
      `select content->'blocks' as blocks from manuscript_text where manuscript_id = $1`,
      [id],
    );
    const blocks = rows[0].blocks.map(({ id: _id, ...block }: KeptBlock) => block);
    expect(blocks.filter((block: object) => !isEmpty(block))).toEqual(clean);
    expect(writer.faults).toEqual([]);
    await writer.leave();
  });
}

const isEmpty = (block: object) => JSON.stringify(block).includes('"spans":[]');

const clean = [
  { type: 'TEXT', spans: [{ text: 'Before.' }] },
  { type: 'HEADING', text: 'A title' },
  {
    type: 'TEXT',
    spans: [
      { text: 'Plain and ' },
      { text: 'strong', isStrong: true },
      { text: ' words, with ' },
      { text: 'a link', link: { url: 'https://example.org/potters' } },
      { text: '.' },
    ],
  },
  {
    type: 'LIST',
    isOrdered: false,
    items: [[{ text: 'First of the list' }], [{ text: 'Below the first' }], [{ text: 'Second of the list' }]],
  },
  { type: 'TEXT', spans: [{ text: 'A bad link' }] },
];

const look =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;';
const plain = (text: string) => `<span style="${look}font-weight:400;">${text}</span>`;
const item = (text: string, level: number) =>
  `<li dir="ltr" style="list-style-type:disc;${look}font-weight:400;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${plain(text)}</p></li>`;

/** As Google Docs puts it on the clipboard: all of it in a `b` that is not bold, looks as styles, lists in lists. */
const fromGoogleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-4f1c2d7e-7fff-9a51-3a5e-1c0de1f0a7b2"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="${look}font-weight:700;">A title</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${plain('Plain and ')}<span style="${look}font-weight:700;">strong</span>${plain(' words, with ')}<a href="https://example.org/potters" style="text-decoration:none;"><span style="${look}font-weight:400;color:#1155cc;text-decoration:underline;-webkit-text-decoration-skip:none;">a link</span></a>${plain('.')}</p><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('First of the list', 1)}<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('Below the first', 2)}</ul>${item('Second of the list', 1)}</ul><br /><p dir="ltr">${plain('')}<a href="javascript:alert(1)">${plain('A bad link')}</a></p></b><br class="Apple-interchange-newline">`;

const listed = (text: string, level: number) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>${text}</p>`;

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body>
<!--StartFragment--><h1 style='mso-style-name:x'>A
title<o:p></o:p></h1>
<p class=MsoNormal onclick="alert(1)">Plain and <b style='mso-bidi-font-weight:normal'>strong</b> words, with <a href="https://example.org/potters">a link</a>.<o:p></o:p></p>
${listed('First of the list', 1)}
${listed('Below the first', 2)}
${listed('Second of the list', 1)}
<script>alert(2)</script><p><a href="javascript:alert(3)">A bad link</a></p><!--EndFragment--></body></html>`;
