import type { Language } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { makeEditor, storyContent, write } from '../../test/make-manuscript.ts';
import { publishingProgramme, text } from '../../test/publishing-programme.ts';
import { databaseOf } from '../database.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import { sendMails } from '../mail/send-mails.ts';
import { draw } from '../paper/draw.ts';
import { disableStaff } from '../staff/disable-staff.ts';
import { openSession } from '../viewer/open-session.ts';
import { system } from '../viewer/viewer.ts';
import { publishScheduled } from './publish-scheduled.ts';
import { scheduleTexts } from './schedule-texts.ts';
import { unscheduleTexts } from './unschedule-texts.ts';

const context = await testContext();
const { ctx, at, orm, rows } = context;
const { aziza, bek, ready, alsoIn, told, states, everything } = await publishingProgramme(context);

describe('a schedule', () => {
  const noon = new Date('2026-10-05T12:00:00Z');
  const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
  const schedule = (manuscript: string, when: Date, ...languages: Language[]) =>
    scheduleTexts(ctx, aziza, { manuscript, languages: languages.length > 0 ? languages : ['en'], at: when });

  test('publishes at its minute, not before, and once', async () => {
    const { manuscript, slug } = await ready();
    await schedule(manuscript, noon);
    await publishScheduled(at(later(-1)));
    expect(await told(slug)).toBeNull();
    await publishScheduled(at(noon));
    expect((await told(slug))?.title.text).toBe('Blue out of ash');
    const before = await everything();
    await publishScheduled(at(later(1)));
    expect(await everything()).toBe(before);
  });

  test('that was slept through is kept afterwards, in order; one that fails says why, and stops no other', async () => {
    const [first, broken, last] = [await ready(), await ready(), await ready()];
    await schedule(last.manuscript, later(2));
    await schedule(broken.manuscript, later(1));
    await schedule(first.manuscript, noon);
    // What stood well then does not now.
    await rows(`update manuscript set facts = jsonb_set(facts, '{sources}', '[]') where id = $1`, [
      broken.manuscript,
    ]);
    await publishScheduled(at(later(24 * 60)));
    const published = await rows<{ subject_id: string }>(
      `select subject_id from audit_entry where action = 'publishTexts' order by id desc limit 2`,
    );
    expect(published.map(({ subject_id }) => subject_id)).toEqual([last.manuscript, first.manuscript]);
    expect(await told(broken.slug)).toBeNull();
    const [text] = await rows<{
      state: string;
      publish_at: null;
      publish_problem: { code: string; message: string };
    }>('select state, publish_at, publish_problem from manuscript_text where manuscript_id = $1', [
      broken.manuscript,
    ]);
    expect(text).toMatchObject({
      state: 'DRAFT',
      publish_at: null,
      publish_problem: { code: 'PUBLISHING_PROBLEMS' },
    });
    expect(text?.publish_problem.message).toContain('No source is given');
  });

  test('of somebody who is let in no more publishes nothing, and is theirs alone', async () => {
    const gone = await makeEditor(ctx, { name: 'Left' });
    const [theirs, other] = [await ready(), await ready()];
    await alsoIn(theirs.manuscript, 'ru', 'Синее');
    await scheduleTexts(ctx, gone, { manuscript: theirs.manuscript, languages: ['en'], at: noon });
    await schedule(theirs.manuscript, noon, 'ru');
    await schedule(other.manuscript, noon);
    await disableStaff(ctx, system, gone.id);
    expect(await states(theirs.manuscript)).toMatchObject([
      { language: 'en', state: 'DRAFT' },
      { language: 'ru', state: 'SCHEDULED' },
    ]);
    expect(
      await rows(
        `select action, difference from audit_entry where action = 'unscheduleTexts' and subject_id = $1`,
        [theirs.manuscript],
      ),
    ).toEqual([
      {
        action: 'unscheduleTexts',
        difference: { 'publishAt.en': { was: noon.toISOString(), is: null } },
      },
    ]);
    await publishScheduled(at(later(1)));
    expect(await told(theirs.slug, 'ru')).not.toBeNull();
    expect((await told(theirs.slug))?.content.language).toBe('ru');
    expect(await told(other.slug)).not.toBeNull();
  });

  test('that fails is told to whoever scheduled it and whoever wrote it, once, in the language of their desk', async () => {
    const [scheduler, writer] = [
      await makeEditor(ctx, { name: 'Lola' }),
      await makeEditor(ctx, { name: 'Olim' }),
    ];
    const gone = await makeEditor(ctx, { name: 'Gone' });
    for (const [{ id }, language] of [
      [scheduler, 'uz-Cyrl'],
      [writer, 'ru'],
    ] as const)
      await openSession(ctx, id, { language });
    const { manuscript } = await ready({ title: 'Ikat' });
    const content = storyContent({ title: 'Ikat', lead: 'L', author: 'A', blocks: [text('Woven.')] });
    await write(ctx, writer, { manuscript, baseRevision: 2, content });
    await write(ctx, gone, {
      manuscript,
      language: 'ru',
      baseRevision: 0,
      content: { ...content, fields: { ...content.fields, title: 'Икат' } },
    });
    await scheduleTexts(ctx, scheduler, { manuscript, languages: ['en', 'ru'], at: noon });
    await disableStaff(ctx, system, gone.id);
    await rows(`update manuscript set facts = jsonb_set(facts, '{sources}', '[]') where id = $1`, [
      manuscript,
    ]);
    await rows('delete from mail');
    const letters: MailMessage[] = [];
    const send = () =>
      sendMails({
        db: databaseOf(orm),
        transport: { send: async (letter) => void letters.push(letter), close() {} },
        draw,
        from: 'Aul <desk@example.org>',
        orderLink: () => '',
        bankDetails: [],
        deskUrl: 'https://desk.example',
        logger: { info() {}, warn() {}, error() {} },
        now: () => later(5),
      });
    await publishScheduled(at(later(-1)));
    await send();
    expect(letters).toEqual([]);
    await publishScheduled(at(noon));
    await publishScheduled(at(later(1)));
    await Promise.all([send(), send()]);
    const to = (name: string) => letters.filter((letter) => letter.to.name === name);
    expect(letters).toHaveLength(2);
    expect(to('Lola')).toMatchObject([
      { language: 'uz-Latn', subject: 'Oʻz vaqtida chop etilmadi: Ikat', from: 'Aul <desk@example.org>' },
    ]);
    const [russian] = to('Olim');
    expect(russian?.subject).toBe('Не опубликовано в срок: Ikat');
    // In the time of the programme.
    for (const words of [
      'английский, русский',
      '5 октября 2026 г. в 17:00',
      'Не указан ни один источник',
      `https://desk.example/desk/#/write/${manuscript}/en`,
    ])
      expect(russian?.text).toContain(words);
  });

  test('of several languages publishes all of them or none', async () => {
    const { manuscript, slug } = await ready();
    await alsoIn(manuscript, 'ru', 'Пепел');
    await schedule(manuscript, noon, 'en', 'ru');
    await rows(
      `insert into manuscript_conflict (id, manuscript_id, language, revision, conflict)
       values (gen_random_uuid(), $1, 'ru', 1, '{"at": "FIELD", "name": "lead", "mine": "a", "base": "b"}')`,
      [manuscript],
    );
    await publishScheduled(at(noon));
    expect(await told(slug)).toBeNull();
    expect(await states(manuscript)).toMatchObject([{ state: 'DRAFT' }, { state: 'DRAFT' }]);
  });

  test('falls with a change of the text, and with whoever takes it back', async () => {
    const [changed, stopped] = [await ready(), await ready()];
    for (const { manuscript } of [changed, stopped]) await schedule(manuscript, noon);
    const content = storyContent({ title: 'Half a', lead: 'L', author: 'A', blocks: [text('Half a')] });
    await write(ctx, bek, { manuscript: changed.manuscript, baseRevision: 2, content });
    await unscheduleTexts(ctx, bek, { manuscript: stopped.manuscript, languages: ['en'] });
    await publishScheduled(at(later(5)));
    for (const { slug } of [changed, stopped]) expect(await told(slug)).toBeNull();
  });

  test('is in the future, and not too far', async () => {
    const { manuscript } = await ready();
    const before = await everything();
    for (const when of [testNow, new Date('2026-09-30T11:59:59Z'), new Date('2030-01-01T00:00:00Z')])
      await expect(schedule(manuscript, when)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await everything()).toBe(before);
  });
});
