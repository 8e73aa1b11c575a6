import { useState } from 'preact/hooks';
import { useAction } from '../../../action.ts';
import {
  ApproveTextDocument,
  PublishTextsDocument,
  ReturnTextDocument,
  ScheduleTextsDocument,
  SubmitTextDocument,
  UnpublishTextsDocument,
  UnscheduleTextsDocument,
} from '../../../gql/graphql.ts';
import { request } from '../../../request.ts';
import type { WritingPage, WrittenText } from '../page.ts';

/** What the publisher was given to do. */
export interface Sent {
  /** Null: nothing of what the public sees has changed. */
  change: string | null;
  /** When the button was pressed, by `performance.now()`. */
  at: number;
  isTakenBack: boolean;
}

interface Publishable {
  page: WritingPage;
  texts: readonly WrittenText[];
  onDone: () => void;
}

/** What takes these texts to the public or back, one deed at a time. */
export function usePublishing({ page, texts, onDone }: Publishable) {
  const [sent, setSent] = useState<Sent>();
  const manuscript = page.id;
  const languages = texts.map(({ language }) => language);

  /** What is on the screen is what is meant: everything is saved first. */
  const act = useAction(async (deed: () => Promise<unknown>) => {
    setSent(undefined);
    await page.settle();
    await deed();
    onDone();
    await page.load();
  });
  const each = (some: readonly WrittenText[], deed: (text: WrittenText) => Promise<unknown>) =>
    act.run(async () => {
      for (const text of some) await deed(text);
    });

  return {
    isBusy: act.isBusy,
    error: act.error,
    sent,
    publish() {
      const at = performance.now();
      return act.run(async () => {
        const { publishTexts } = await request(PublishTextsDocument, { manuscript, languages });
        setSent({ change: publishTexts.change ?? null, at, isTakenBack: false });
      });
    },
    unpublish() {
      const at = performance.now();
      return act.run(async () => {
        const { unpublishTexts } = await request(UnpublishTextsDocument, { manuscript, languages });
        setSent({ change: unpublishTexts.change ?? null, at, isTakenBack: true });
      });
    },
    submit: () =>
      each(texts.filter(isForReview), ({ language }) =>
        request(SubmitTextDocument, { manuscript, language }),
      ),
    approve: () =>
      each(texts.filter(isInReview), ({ language, revision }) =>
        request(ApproveTextDocument, { manuscript, language, revision }),
      ),
    giveBack: (note: string) =>
      each(texts.filter(isInReview), ({ language }) =>
        request(ReturnTextDocument, { manuscript, language, note }),
      ),
    schedule: (at: string) => act.run(() => request(ScheduleTextsDocument, { manuscript, languages, at })),
    unschedule: () => act.run(() => request(UnscheduleTextsDocument, { manuscript, languages })),
  };
}

export type Publishing = ReturnType<typeof usePublishing>;

/** There is something in it that the public has not, and it waits for nobody. */
export const isForReview = ({ state, revision, publishedRevision }: WrittenText) =>
  state !== 'IN_REVIEW' && state !== 'SCHEDULED' && revision !== publishedRevision;

export const isInReview = ({ state }: WrittenText) => state === 'IN_REVIEW';

/** By somebody else than its writer, exactly as it is. */
export const isApproved = ({ revision, reviewedRevision }: WrittenText) => revision === reviewedRevision;
