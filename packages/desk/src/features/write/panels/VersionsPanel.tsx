import type { Language } from '@aul/language';
import { type Block, type Content, compareWords, plainText } from '@aul/manuscript';
import { useState } from 'preact/hooks';
import { useAction } from '../../../action.ts';
import {
  RestoreVersionDocument,
  VersionDocument,
  VersionsDocument,
  type VersionsQuery,
} from '../../../gql/graphql.ts';
import { useLoaded } from '../../../loaded.ts';
import { request } from '../../../request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../../ui/Dialog.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { Await, Spinner } from '../../../ui/Waiting.tsx';
import { formatMoment } from '../../../words/formats.ts';
import { words as common } from '../../../words/words.ts';
import { ComparedText } from '../ComparedText.tsx';
import { textIn, type WritingPage } from '../page.ts';
import { writeWords } from '../words.ts';

type Version = VersionsQuery['versions']['edges'][number]['node'];

const AT_ONCE = 30;

/** All versions of the text; any two of them side by side as one row of words, and the way back to one. */
export function VersionsPanel({ page, language }: { page: WritingPage; language: Language }) {
  const text = page.manuscript.value ? textIn(page.manuscript.value, language) : undefined;
  const [count, setCount] = useState(AT_ONCE);
  const [before, setBefore] = useState<number>();
  const [after, setAfter] = useState<number>();
  const [isComparing, setComparing] = useState(false);
  const words = writeWords.value.versions;
  const loaded = useLoaded(
    async () => (await request(VersionsDocument, { manuscript: page.id, language, first: count })).versions,
    [page.id, language, count, text?.revision],
  );
  if (!text) return <p class="panel-body quiet">{words.none}</p>;
  const newest = after ?? text.revision;
  const older = before ?? newest - 1;
  return (
    <div class="panel-body">
      <Await loaded={loaded}>
        {({ edges, pageInfo }) => (
          <>
            <table class="versions">
              <caption class="unseen">{words.all}</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <abbr title={words.before}>A</abbr>
                  </th>
                  <th scope="col">
                    <abbr title={words.after}>B</abbr>
                  </th>
                  <th scope="col">{words.version}</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node }) => (
                  <tr key={node.revision}>
                    <td>
                      <input
                        type="radio"
                        name="before"
                        aria-label={words.compareFrom(node.revision)}
                        checked={node.revision === older}
                        disabled={node.revision >= newest}
                        onChange={() => setBefore(node.revision)}
                      />
                    </td>
                    <td>
                      <input
                        type="radio"
                        name="after"
                        aria-label={words.compareTo(node.revision)}
                        checked={node.revision === newest}
                        disabled={node.revision <= older && node.revision !== newest}
                        onChange={() => setAfter(node.revision)}
                      />
                    </td>
                    <td>
                      <VersionName version={node} isPublished={node.revision === text.publishedRevision} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div class="panel-deeds">
              <Button isSmall disabled={older < 1 || older >= newest} onClick={() => setComparing(true)}>
                {words.compare}
              </Button>
              {pageInfo.hasNextPage && (
                <Button isSmall look="quiet" onClick={() => setCount(count + AT_ONCE)}>
                  {common.value.more}
                </Button>
              )}
            </div>
          </>
        )}
      </Await>
      {isComparing && (
        <Comparison
          page={page}
          language={language}
          before={older}
          after={newest}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

function VersionName({ version, isPublished }: { version: Version; isPublished: boolean }) {
  const words = writeWords.value.versions;
  return (
    <>
      <span class="number">{version.revision}</span> · {formatMoment(version.savedAt)}
      <span class="quiet small">
        {' '}
        {[
          version.savedBy?.name,
          version.reason !== 'SAVED' && words.reasons[version.reason],
          isPublished && words.isPublic,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

interface ComparisonProps {
  page: WritingPage;
  language: Language;
  before: number;
  after: number;
  onClose: () => void;
}

function Comparison({ page, language, before, after, onClose }: ComparisonProps) {
  const words = writeWords.value.versions;
  const of = async (revision: number) =>
    (await request(VersionDocument, { manuscript: page.id, language, revision })).version?.content;
  const loaded = useLoaded(async () => Promise.all([of(before), of(after)]), [before, after]);
  const restore = useAction(async (revision: number) => {
    await page.settle();
    await request(RestoreVersionDocument, {
      manuscript: page.id,
      language,
      revision,
      saveId: crypto.randomUUID(),
    });
    await page.load();
    onClose();
  });
  const [old, now] = loaded.data ?? [];
  return (
    <Dialog title={words.compared(before, after)} onClose={onClose} isWide>
      {old && now ? <Compared before={old} after={now} language={language} /> : <Spinner />}
      <Problem error={loaded.error ?? restore.error} />
      <DialogEnd>
        <Button onClick={onClose}>{common.value.close}</Button>
        <Button look="quiet" isBusy={restore.isBusy} onClick={() => void restore.run(before)}>
          {words.restore(before)}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}

/** Field by field, then block by block in the order of the later one; what went stands where it was. */
function Compared({ before, after, language }: { before: Content; after: Content; language: Language }) {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const words = writeWords.value;
  return (
    <div class="comparison" lang={language}>
      {names.map((name) => (
        <p key={name}>
          <span class="quiet small">{words.fields[name] ?? name}</span>{' '}
          <ComparedText words={compareWords(before.fields[name] ?? '', after.fields[name] ?? '')} />
        </p>
      ))}
      {pairs(before.blocks, after.blocks).map(({ id, old, now }) => (
        <p key={id} class={now ? (old ? undefined : 'is-new') : 'is-gone'}>
          <ComparedText words={compareWords(old ? sayBlock(old) : '', now ? sayBlock(now) : '')} />
        </p>
      ))}
    </div>
  );
}

function sayBlock(block: Block): string {
  const words = plainText(block);
  return words === '' && block.type !== 'TEXT' ? `[${writeWords.value.types[block.type]}]` : words;
}

interface Pair {
  id: string;
  old?: Block;
  now?: Block;
}

function pairs(before: readonly Block[], after: readonly Block[]): Pair[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const kept = new Set(after.map(({ id }) => id));
  const found: Pair[] = after.map((now) => ({ id: now.id, now, old: old.get(now.id) }));
  for (const [index, gone] of before.entries()) {
    if (kept.has(gone.id)) continue;
    const behind = before.slice(0, index).findLast(({ id }) => kept.has(id));
    const at = behind ? found.findIndex(({ id }) => id === behind.id) + 1 : 0;
    found.splice(at, 0, { id: gone.id, old: gone });
  }
  return found;
}
