import { type Language, languageName } from '@aul/language';
import { useEffect, useState } from 'preact/hooks';
import { useAction } from '../../../action.ts';
import {
  ApproveTextDocument,
  PublishingProblemsDocument,
  type PublishingProblemsQuery,
  PublishingRulesDocument,
  PublishTextsDocument,
  ReturnTextDocument,
  ScheduleTextsDocument,
  SubmitTextDocument,
  UnpublishTextsDocument,
  UnscheduleTextsDocument,
} from '../../../gql/graphql.ts';
import { useLoaded } from '../../../loaded.ts';
import { request } from '../../../request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../../ui/Dialog.tsx';
import { Check, TextArea, TextField } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { formatMoment } from '../../../words/formats.ts';
import { words as common } from '../../../words/words.ts';
import { textIn, type WritingPage } from '../page.ts';
import { goToBlock } from '../text/start-editor.ts';
import { stateName } from '../text-state.ts';
import { writeWords } from '../words.ts';
import { LiveReport } from './LiveReport.tsx';
import { fromZone, momentIn } from './zoned.ts';

type Found = PublishingProblemsQuery['publishingProblems'][number];

/** What stands between the text and the public, language by language, and the deeds that take it there or back. */
export function PublishPanel({ page, language }: { page: WritingPage; language: Language }) {
  const manuscript = page.manuscript.value;
  const texts = manuscript?.texts ?? [];
  const [chosen, setChosen] = useState<readonly Language[]>([language]);
  const [report, setReport] = useState<{ change: string | null; at: number; isTakenBack: boolean }>();
  const [asking, setAsking] = useState<'UNPUBLISH' | 'RETURN' | 'SCHEDULE'>();
  useEffect(() => setChosen([language]), [language]);
  const words = writeWords.value.publish;
  const rules = useLoaded(async () => (await request(PublishingRulesDocument)).publishingRules, []).data;
  const languages = chosen.filter((each) => texts.some((text) => text.language === each));
  const revisions = texts.map(({ language: of, revision, state }) => `${of}${revision}${state}`).join();
  const problems = useLoaded(
    async () =>
      languages.length === 0
        ? []
        : (await request(PublishingProblemsDocument, { manuscript: page.id, languages })).publishingProblems,
    [page.id, languages.join(), revisions, manuscript?.factsRevision],
  );

  /** What is on the screen is what is published: everything is saved first. */
  const act = useAction(async (deed: () => Promise<unknown>) => {
    setReport(undefined);
    await page.settle();
    await deed();
    setAsking(undefined);
    await page.load();
  });
  const publish = () =>
    act.run(async () => {
      const at = performance.now();
      const { publishTexts } = await request(PublishTextsDocument, { manuscript: page.id, languages });
      setReport({ change: publishTexts.change ?? null, at, isTakenBack: false });
    });
  const unpublish = () =>
    act.run(async () => {
      const at = performance.now();
      const { unpublishTexts } = await request(UnpublishTextsDocument, { manuscript: page.id, languages });
      setReport({ change: unpublishTexts.change ?? null, at, isTakenBack: true });
    });

  const states = languages.flatMap((each) => (manuscript ? (textIn(manuscript, each)?.state ?? []) : []));
  const current = manuscript ? textIn(manuscript, language) : undefined;
  const isBlocked = (problems.data?.length ?? 0) > 0;
  return (
    <div class="panel-body">
      <fieldset>
        <legend class="panel-title">{words.languages}</legend>
        {texts.map((text) => (
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
      {current?.reviewNote && (
        <p class="note">
          <strong>{words.noteFromReview}</strong> {current.reviewNote}
        </p>
      )}
      {current?.publishProblem && (
        <p class="note trouble" role="alert">
          {words.scheduleFailed} {current.publishProblem.message}
        </p>
      )}
      {current?.publishAt && rules && (
        <p class="note">{words.goesOut(momentIn(rules.timezone, current.publishAt), rules.timezone)}</p>
      )}
      <ProblemList page={page} problems={problems.data ?? []} hasLanguages={languages.length > 0} />
      <Problem error={act.error ?? problems.error} />
      <div class="panel-deeds">
        <Button
          look="primary"
          isBusy={act.isBusy}
          disabled={languages.length === 0 || isBlocked}
          onClick={() => void publish()}
          data-deed="publish"
        >
          {words.publish}
        </Button>
        {rules?.isReviewRequired && states.includes('DRAFT') && (
          <Button
            isSmall
            onClick={() => void act.run(() => request(SubmitTextDocument, { manuscript: page.id, language }))}
          >
            {words.submit}
          </Button>
        )}
        {current?.state === 'IN_REVIEW' && (
          <>
            <Button
              isSmall
              onClick={() =>
                void act.run(() => request(ApproveTextDocument, { manuscript: page.id, language }))
              }
            >
              {words.approve}
            </Button>
            <Button isSmall onClick={() => setAsking('RETURN')}>
              {words.giveBack}
            </Button>
          </>
        )}
        {states.includes('SCHEDULED') ? (
          <Button
            isSmall
            onClick={() =>
              void act.run(() => request(UnscheduleTextsDocument, { manuscript: page.id, languages }))
            }
          >
            {words.unschedule}
          </Button>
        ) : (
          <Button
            isSmall
            disabled={languages.length === 0 || isBlocked}
            onClick={() => setAsking('SCHEDULE')}
          >
            {words.schedule}
          </Button>
        )}
        {states.includes('PUBLISHED') && (
          <Button isSmall look="quiet" onClick={() => setAsking('UNPUBLISH')}>
            {words.unpublish}
          </Button>
        )}
      </div>
      {report && <LiveReport key={report.at} {...report} />}
      {asking === 'UNPUBLISH' && (
        <Dialog
          title={words.unpublishAsk(languages.map((each) => languageName(each)).join(', '))}
          onClose={() => setAsking(undefined)}
        >
          <p>{words.unpublishMeans}</p>
          <Problem error={act.error} />
          <DialogEnd>
            <Button look="danger" isBusy={act.isBusy} onClick={() => void unpublish()}>
              {words.unpublish}
            </Button>
            <Button look="quiet" onClick={() => setAsking(undefined)}>
              {common.value.cancel}
            </Button>
          </DialogEnd>
        </Dialog>
      )}
      {asking === 'RETURN' && (
        <ReturnDialog
          act={act}
          onClose={() => setAsking(undefined)}
          onReturn={(note) =>
            void act.run(() => request(ReturnTextDocument, { manuscript: page.id, language, note }))
          }
        />
      )}
      {asking === 'SCHEDULE' && rules && (
        <ScheduleDialog
          zone={rules.timezone}
          act={act}
          onClose={() => setAsking(undefined)}
          onSchedule={(at) =>
            void act.run(() => request(ScheduleTextsDocument, { manuscript: page.id, languages, at }))
          }
        />
      )}
      {current?.state === 'PUBLISHED' && current.reviewer && (
        <p class="quiet small">{words.reviewedBy(current.reviewer.name)}</p>
      )}
      {current && <p class="quiet small">{words.changedAt(formatMoment(current.updatedAt))}</p>}
    </div>
  );
}

function ProblemList({
  page,
  problems,
  hasLanguages,
}: {
  page: WritingPage;
  problems: readonly Found[];
  hasLanguages: boolean;
}) {
  const words = writeWords.value.publish;
  if (!hasLanguages) return <p class="quiet">{words.chooseLanguages}</p>;
  if (problems.length === 0) return <p class="all-well">{words.nothingMissing}</p>;
  function goTo({ language, field, blockId }: Found) {
    const pane = page.panes.value.find((each) => each.language === language) ?? page.panes.value[0];
    if (!pane) return;
    if (blockId) goToBlock(pane.editor, blockId);
    else if (field) pane.goToField(field);
  }
  return (
    <div class="problems">
      <p class="panel-title">{words.missing(problems.length)}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.blockId || problem.field ? (
              <button type="button" class="link-button" onClick={() => goTo(problem)}>
                {problem.message}
              </button>
            ) : (
              problem.message
            )}
            {problem.language && <span class="quiet small"> {languageName(problem.language)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Asking {
  act: { isBusy: boolean; error: unknown };
  onClose: () => void;
}

function ReturnDialog({ act, onClose, onReturn }: Asking & { onReturn: (note: string) => void }) {
  const [note, setNote] = useState('');
  const words = writeWords.value.publish;
  return (
    <Dialog title={words.giveBack} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onReturn(note);
        }}
      >
        <TextArea label={words.whatToChange} value={note} onValue={setNote} required />
        <Problem error={act.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={act.isBusy} disabled={note.trim() === ''}>
            {words.giveBack}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

function ScheduleDialog({
  act,
  zone,
  onClose,
  onSchedule,
}: Asking & { zone: string; onSchedule: (at: string) => void }) {
  const [typed, setTyped] = useState('');
  const words = writeWords.value.publish;
  const moment = readMoment(typed, zone);
  return (
    <Dialog title={words.schedule} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (moment) onSchedule(moment);
        }}
      >
        <TextField
          type="datetime-local"
          label={words.when}
          hint={words.inZone(zone)}
          value={typed}
          onValue={setTyped}
          required
        />
        {moment && <p class="quiet small">{words.forYou(formatMoment(moment))}</p>}
        <Problem error={act.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={act.isBusy} disabled={!moment}>
            {words.schedule}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

function readMoment(typed: string, zone: string): string | null {
  return typed === '' ? null : fromZone(zone, typed);
}
