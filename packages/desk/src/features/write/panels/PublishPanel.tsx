import { type Language, languageName } from '@aul/language';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PublishingProblemsDocument, PublishingRulesDocument } from '../../../gql/graphql.ts';
import { useLoaded } from '../../../loaded.ts';
import { request } from '../../../request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Check } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { formatMoment } from '../../../words/formats.ts';
import { hasDraft } from '../../keeping/use-draft.ts';
import { picturesTold } from '../blocks/known.ts';
import { textIn, type WritingPage, type WrittenText } from '../page.ts';
import { stateName } from '../text-state.ts';
import { writeWords } from '../words.ts';
import { factsDraft } from './FactsPanel.tsx';
import { LiveReport } from './LiveReport.tsx';
import { ReturnDialog, ScheduleDialog, UnpublishDialog } from './PublishDialogs.tsx';
import { PublishProblems } from './PublishProblems.tsx';
import { isApproved, isForReview, isInReview, usePublishing } from './publish-deeds.ts';

interface PublishPanelProps {
  page: WritingPage;
  language: Language;
  onFacts: (fact: string) => void;
}

/** What stands between the texts and the public, and the deeds that take them there or back. */
export function PublishPanel({ page, language, onFacts }: PublishPanelProps) {
  const manuscript = page.manuscript.value;
  const all = manuscript?.texts ?? [];
  const [chosen, setChosen] = useState<readonly Language[]>([language]);
  const [asking, setAsking] = useState<'UNPUBLISH' | 'RETURN' | 'SCHEDULE'>();
  useEffect(() => setChosen([language]), [language]);
  const texts = all.filter((text) => chosen.includes(text.language));
  const words = writeWords.value.publish;
  const rules = useLoaded(async () => (await request(PublishingRulesDocument)).publishingRules, []).data;
  const close = () => setAsking(undefined);
  const deeds = usePublishing({ page, texts, onDone: close });
  const stand = texts.map(({ language: of, revision, state }) => `${of}${revision}${state}`).join();
  const approved = texts.map((text) => isApproved(text)).join();
  const problems = useLoaded(
    async () =>
      texts.length === 0
        ? []
        : (
            await request(PublishingProblemsDocument, {
              manuscript: page.id,
              languages: texts.map((text) => text.language),
            })
          ).publishingProblems,
    [page.id, stand, approved, manuscript?.factsRevision, conflictsIn(texts), picturesTold.value],
  );
  useBack(() => {
    if (problems.data?.length) void problems.reload();
  });
  const isReady = texts.length > 0 && problems.data?.length === 0;
  const has = (state: WrittenText['state']) => texts.some((text) => text.state === state);

  return (
    <div class="panel-body">
      <fieldset>
        <legend class="panel-title">{words.languages}</legend>
        {all.map((text) => (
          <Check
            key={text.language}
            checked={chosen.includes(text.language)}
            onValue={(isChecked) =>
              setChosen(
                isChecked ? [...chosen, text.language] : chosen.filter((each) => each !== text.language),
              )
            }
            label={
              <>
                <span lang={text.language}>{languageName(text.language)}</span>{' '}
                <span class="quiet small">{stateName(text)}</span>
              </>
            }
          />
        ))}
      </fieldset>
      {texts.map((text) => (
        <Standing key={text.language} text={text} zone={rules?.timezone} />
      ))}
      {texts.length === 0 ? (
        <p class="quiet">{words.chooseLanguages}</p>
      ) : (
        problems.data && <PublishProblems page={page} problems={problems.data} onFacts={onFacts} />
      )}
      {hasDraft(factsDraft(page.id)) && (
        <p class="note trouble">
          {words.factsUnsaved}{' '}
          <button type="button" class="link-button" onClick={() => onFacts('slug')}>
            {writeWords.value.panels.facts}
          </button>
        </p>
      )}
      <Problem error={(asking ? undefined : deeds.error) ?? problems.error} />
      <div class="panel-deeds">
        <Button
          look="primary"
          isBusy={deeds.isBusy}
          disabled={!isReady}
          onClick={() => void deeds.publish()}
          data-deed="publish"
        >
          {words.publish}
        </Button>
        {rules?.isReviewRequired && texts.some(isForReview) && (
          <Button isSmall onClick={() => void deeds.submit()}>
            {words.submit}
          </Button>
        )}
        {texts.some((text) => isInReview(text) && !isApproved(text)) && (
          <Button isSmall onClick={() => void deeds.approve()}>
            {words.approve}
          </Button>
        )}
        {texts.some(isInReview) && (
          <Button isSmall onClick={() => setAsking('RETURN')}>
            {words.giveBack}
          </Button>
        )}
        {has('SCHEDULED') ? (
          <Button isSmall onClick={() => void deeds.unschedule()}>
            {words.unschedule}
          </Button>
        ) : (
          <Button isSmall disabled={!isReady} onClick={() => setAsking('SCHEDULE')}>
            {words.schedule}
          </Button>
        )}
        {has('PUBLISHED') && (
          <Button isSmall look="quiet" onClick={() => setAsking('UNPUBLISH')}>
            {words.unpublish}
          </Button>
        )}
      </div>
      {deeds.sent && <LiveReport key={deeds.sent.at} {...deeds.sent} own={manuscript?.publicPath} />}
      {asking === 'UNPUBLISH' && <UnpublishDialog deeds={deeds} texts={texts} onClose={close} />}
      {asking === 'RETURN' && <ReturnDialog deeds={deeds} onClose={close} />}
      {asking === 'SCHEDULE' && rules && (
        <ScheduleDialog deeds={deeds} zone={rules.timezone} onClose={close} />
      )}
      <LastChange text={manuscript ? textIn(manuscript, language) : undefined} />
    </div>
  );
}

/** What is to be known of a text beside its state. */
function Standing({ text, zone }: { text: WrittenText; zone: string | undefined }) {
  const words = writeWords.value.publish;
  const { state, reviewNote, publishProblem, publishAt, reviewer } = text;
  return (
    <>
      {reviewNote && (
        <p class="note">
          <strong>{words.noteFromReview}</strong> {reviewNote}
        </p>
      )}
      {publishProblem && (
        <p class="note trouble" role="alert">
          {words.scheduleFailed} {publishProblem.message}
        </p>
      )}
      {state === 'SCHEDULED' && publishAt && zone && (
        <p class="note">{words.goesOut(formatMoment(publishAt, zone), zone)}</p>
      )}
      {isInReview(text) && !isApproved(text) && <p class="note">{words.waitsForReview}</p>}
      {reviewer && isApproved(text) && <p class="all-well">{words.reviewedBy(reviewer.name)}</p>}
    </>
  );
}

function LastChange({ text }: { text: WrittenText | undefined }) {
  if (!text) return null;
  return <p class="quiet small">{writeWords.value.publish.changedAt(formatMoment(text.updatedAt))}</p>;
}

/** Whoever comes back from another page may have put right there what was missing here. */
function useBack(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const onFocus = () => latest.current();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
}

/** A conflict that is over is a problem less. */
const conflictsIn = (texts: readonly WrittenText[]) =>
  texts.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)).join();
