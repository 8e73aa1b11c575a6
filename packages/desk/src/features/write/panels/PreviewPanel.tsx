import type { Language } from '@aul/language';
import { useState } from 'preact/hooks';
import { StartPreviewDocument } from '../../../gql/graphql.ts';
import { useLoaded } from '../../../loaded.ts';
import { request } from '../../../request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../../ui/Dialog.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { words as common } from '../../../words/words.ts';
import type { WritingPage } from '../page.ts';
import { writeWords } from '../words.ts';

const widths = { phone: 390, desktop: 1280 } as const;

/** The storefront's own page with the words as they are now, as wide as on a phone and as on a desk. */
export function Preview({
  page,
  language,
  onClose,
}: {
  page: WritingPage;
  language: Language;
  onClose: () => void;
}) {
  const [width, setWidth] = useState<keyof typeof widths>(window.innerWidth < 900 ? 'phone' : 'desktop');
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(async () => {
    await page.settle();
    const { startPreview } = await request(StartPreviewDocument, {
      manuscript: page.id,
      languages: [language],
    });
    return startPreview.url;
  }, [page.id, language, turn]);
  const words = writeWords.value.preview;
  return (
    <Dialog title={words.title} onClose={onClose} isWide>
      <div class="preview">
        <div class="row">
          {(['phone', 'desktop'] as const).map((each) => (
            <Button key={each} isSmall aria-pressed={each === width} onClick={() => setWidth(each)}>
              {words[each]}
            </Button>
          ))}
          <Button isSmall look="quiet" isBusy={loaded.isLoading} onClick={() => setTurn(turn + 1)}>
            {words.anew}
          </Button>
          {loaded.data && (
            <a href={loaded.data} target="_blank" rel="noreferrer">
              {words.inTab}
            </a>
          )}
        </div>
        <Problem error={loaded.error} />
        {loaded.data && !loaded.isLoading ? (
          <div class="preview-frame">
            <iframe
              key={turn}
              src={loaded.data}
              title={words.title}
              style={{ width: `${widths[width]}px` }}
              sandbox="allow-same-origin allow-scripts"
            />
          </div>
        ) : (
          !loaded.error && <Spinner />
        )}
      </div>
      <DialogEnd>
        <Button onClick={onClose}>{common.value.close}</Button>
      </DialogEnd>
    </Dialog>
  );
}
