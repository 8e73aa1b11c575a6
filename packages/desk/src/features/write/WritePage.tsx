import { isLanguage, type Language, languageName, languages } from '@aul/language';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  TransliterateTextDocument,
  TrashManuscriptDocument,
  UntrashManuscriptDocument,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { go, narrow, query } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { Empty, Spinner } from '../../ui/Waiting.tsx';
import { words as common } from '../../words/words.ts';
import { PictureDialog } from '../pictures/PictureDialog.tsx';
import { keepAligned } from './align.ts';
import { askPictureAgain, describedPicture } from './blocks/known.ts';
import { makePage, textIn, type WritingPage } from './page.ts';
import { FactsPanel } from './panels/FactsPanel.tsx';
import { Preview } from './panels/PreviewPanel.tsx';
import { PublishPanel } from './panels/PublishPanel.tsx';
import { VersionsPanel } from './panels/VersionsPanel.tsx';
import { onSavedElsewhere } from './saving/live-texts.ts';
import { siteAddress } from './site-address.ts';
import { TextPane } from './TextPane.tsx';
import { stateName } from './text-state.ts';
import { initials, writeWords } from './words.ts';
// In this order: what comes later says more of the same things.
import './write.css';
import './pane.css';
import './text/manuscript.css';
import './compared.css';
import './panels/panels.css';
import './panels/versions.css';
import './panels/facts.css';
import './panels/preview.css';
import './blocks/cards.css';

type Panel = 'publish' | 'facts' | 'versions';

const PULSE_MS = 5_000;

/** One text: its languages, the words in the middle, and at the edge all that is done with them. */
export default function WritePage({ id, language: asked }: { id: string; language: string }) {
  const language = isLanguage(asked) ? asked : 'en';
  const page = useMemo(() => makePage(id, language), [id, language]);
  usePulse(page);
  const beside = query.value.with;
  const source = beside && isLanguage(beside) && beside !== language ? beside : undefined;
  const [panel, setPanel] = useState<Panel | undefined>(
    source || window.innerWidth < 1200 ? undefined : 'publish',
  );
  const [isPreviewing, setPreviewing] = useState(false);
  const words = writeWords.value;
  const manuscript = page.manuscript.value;
  const isEditable = hasRole(['EDITOR', 'OFFICER', 'ADMINISTRATOR']) && manuscript?.isTrashed !== true;

  const [fact, setFact] = useState<string>();
  function openFact(name: string) {
    setPanel('facts');
    setFact(name);
  }

  useEffect(() => {
    if (!source) return;
    return keepAligned(page);
  }, [page, source]);

  if (page.error.value && !manuscript) {
    return (
      <Problem error={page.error.value}>
        <Button onClick={() => void page.load()}>{common.value.tryAgain}</Button>
      </Problem>
    );
  }
  if (manuscript === null) return <Empty title={words.noManuscript} />;
  return (
    <div class={['write', source && 'beside', panel && 'with-panel'].filter(Boolean).join(' ')}>
      <Top page={page} language={language} onPreview={() => setPreviewing(true)} />
      <LanguageBar page={page} language={language} source={source} />
      {manuscript?.isTrashed && <p class="note trouble">{words.inTrash}</p>}
      <SourceMark page={page} language={language} />
      <div class="desk-top">
        {source && <TextPane key={source} page={page} language={source} isSource isEditable={isEditable} />}
        <TextPane page={page} language={language} isEditable={isEditable} />
        <aside class="panel" aria-label={words.edge}>
          <div class="panel-tabs">
            {(['publish', 'facts', 'versions'] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-expanded={panel === each}
                onClick={() => {
                  setFact(undefined);
                  setPanel(panel === each ? undefined : each);
                }}
              >
                {words.panels[each]}
              </button>
            ))}
          </div>
          {manuscript && panel === 'publish' && (
            <PublishPanel page={page} language={language} onFacts={openFact} />
          )}
          {manuscript && panel === 'facts' && <FactsPanel page={page} language={language} at={fact} />}
          {manuscript && panel === 'versions' && <VersionsPanel page={page} language={language} />}
        </aside>
      </div>
      {isPreviewing && <Preview page={page} language={language} onClose={() => setPreviewing(false)} />}
      {describedPicture.value && (
        <PictureDialog
          key={describedPicture.value}
          id={describedPicture.value}
          isEditable={isEditable}
          onSaved={() => describedPicture.value && askPictureAgain(describedPicture.value)}
          onClose={() => {
            describedPicture.value = undefined;
          }}
        />
      )}
      {!manuscript && <Spinner />}
    </div>
  );
}

/** Says every few seconds that somebody is here, and hears at once what other tabs of this browser have saved. */
function usePulse(page: WritingPage): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void page.pulse();
    }, PULSE_MS);
    void page.pulse();
    const stop = onSavedElsewhere(({ manuscript }) => {
      if (manuscript === page.id) void page.load();
    });
    const onOnline = () => void page.pulse();
    window.addEventListener('online', onOnline);
    return () => {
      clearInterval(timer);
      stop();
      window.removeEventListener('online', onOnline);
    };
  }, [page]);
}

function Top({
  page,
  language,
  onPreview,
}: {
  page: WritingPage;
  language: Language;
  onPreview: () => void;
}) {
  const words = writeWords.value;
  const manuscript = page.manuscript.value;
  const trash = useAction(async () => {
    await page.settle();
    if (manuscript?.isTrashed) await request(UntrashManuscriptDocument, { id: page.id });
    else await request(TrashManuscriptDocument, { id: page.id });
    await page.load();
  });
  // Somebody with two tabs is one person.
  const others = [...new Map(page.present.value.map((each) => [each.staff.id, each])).values()];
  const publicPath = manuscript?.publicPath;
  return (
    <header class="write-top">
      <p class="where">
        <a href="#/">{words.toList}</a>
        {manuscript?.place && <span class="quiet"> · {manuscript.place.name}</span>}
      </p>
      <h1>{manuscript?.name || words.untitled}</h1>
      <div class="write-deeds">
        {others.length > 0 && (
          <p class="present" title={others.map(({ staff }) => staff.name).join(', ')}>
            <span class="unseen">
              {words.here(
                others.map(({ staff, language: of }) => `${staff.name} (${languageName(of)})`).join(', '),
              )}
            </span>
            {others.map(({ tab, staff }) => (
              <span key={tab} class="initials" aria-hidden="true">
                {initials(staff.name)}
              </span>
            ))}
          </p>
        )}
        {publicPath && (
          <a href={siteAddress(publicPath)} target="_blank" rel="noreferrer">
            {words.onSite}
          </a>
        )}
        <Button isSmall disabled={!manuscript || !textIn(manuscript, language)} onClick={onPreview}>
          {words.preview.open}
        </Button>
        <Menu
          label={words.more}
          items={[
            {
              key: 'trash',
              name: manuscript?.isTrashed ? words.untrash : words.trash,
              onChoose: () => void trash.run(),
            },
          ]}
        />
      </div>
      <Problem error={trash.error} />
    </header>
  );
}

function LanguageBar({
  page,
  language,
  source,
}: {
  page: WritingPage;
  language: Language;
  source: Language | undefined;
}) {
  const words = writeWords.value;
  const manuscript = page.manuscript.value;
  const others = languages.filter((each) => each !== language && manuscript && textIn(manuscript, each));
  return (
    <div class="language-bar">
      <nav aria-label={words.languages}>
        <ul>
          {languages.map((each) => {
            const text = manuscript ? textIn(manuscript, each) : undefined;
            const present = page.present.value.filter((one) => one.language === each);
            return (
              <li key={each} class={text ? undefined : 'is-missing'}>
                <a
                  href={`#/write/${page.id}/${each}${source && source !== each ? `?with=${source}` : ''}`}
                  aria-current={each === language ? 'page' : undefined}
                >
                  <span lang={each}>{languageName(each)}</span>
                  <span class="small state" data-state={text?.state ?? 'MISSING'}>
                    {stateName(text)}
                    {text && text.origin !== 'WRITTEN' && ` · ${words.origins[text.origin]}`}
                  </span>
                  {present.length > 0 && each !== language && (
                    <span class="initials" title={present.map(({ staff }) => staff.name).join(', ')}>
                      {[...new Set(present.map(({ staff }) => initials(staff.name)))].join(' ')}
                    </span>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {others.length > 0 && (
        <label class="beside-choice">
          <span>{words.sideBySide}</span>
          <select onChange={({ currentTarget }) => narrow({ with: currentTarget.value })}>
            <option value="" selected={!source}>
              {words.alone}
            </option>
            {others.map((each) => (
              <option key={each} value={each} selected={each === source}>
                {languageName(each)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Says that what this text was made from has changed, and makes it anew where a rule can. */
function SourceMark({ page, language }: { page: WritingPage; language: Language }) {
  const words = writeWords.value;
  const [isAsking, setAsking] = useState(false);
  const text = page.manuscript.value ? textIn(page.manuscript.value, language) : undefined;
  const from = text?.sourceLanguage;
  const again = useAction(async () => {
    if (!from) return;
    await page.settle();
    await request(TransliterateTextDocument, {
      manuscript: page.id,
      from,
      to: language,
      saveId: crypto.randomUUID(),
    });
    await page.load();
    setAsking(false);
  });
  if (!from || !text.isSourceChanged) return null;
  return (
    <div class="note source-mark">
      <p>{words.sourceChanged(languageName(from))}</p>
      <div class="row">
        <Button isSmall onClick={() => go(`/write/${page.id}/${language}`, { with: from })}>
          {words.sideBySide}: {languageName(from)}
        </Button>
        {text.origin === 'TRANSLITERATED' && (
          <Button isSmall look="quiet" onClick={() => setAsking(true)}>
            {words.transliterateAgain}
          </Button>
        )}
      </div>
      {isAsking && (
        <Dialog title={words.transliterateAsk} onClose={() => setAsking(false)}>
          <p>{words.transliterateMeans}</p>
          <Problem error={again.error} />
          <DialogEnd>
            <Button look="primary" isBusy={again.isBusy} onClick={() => void again.run()}>
              {words.transliterateAgain}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {common.value.cancel}
            </Button>
          </DialogEnd>
        </Dialog>
      )}
    </div>
  );
}
