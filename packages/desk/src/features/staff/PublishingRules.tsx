import { useEffect, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { HowWePublishDocument, SetPublishingRulesDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Check, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

/** How the programme publishes: whether a second person reads every text, and whose clocks schedules go by. */
export function PublishingRules() {
  const loaded = useLoaded(async () => (await request(HowWePublishDocument)).publishingRules, []);
  const [isReviewRequired, setReviewRequired] = useState(false);
  const [timezone, setTimezone] = useState('');
  const kept = loaded.data;
  useEffect(() => {
    if (!kept) return;
    setReviewRequired(kept.isReviewRequired);
    setTimezone(kept.timezone);
  }, [kept]);
  const keeping = useAction(async () => {
    const { setPublishingRules } = await request(SetPublishingRulesDocument, {
      isReviewRequired,
      timezone: timezone.trim(),
    });
    loaded.replace(setPublishingRules);
    notify(common.value.saved);
  });
  const isChanged = kept && (kept.isReviewRequired !== isReviewRequired || kept.timezone !== timezone.trim());
  return (
    <section class="publishing-rules" aria-labelledby="publishing-rules">
      <h2 id="publishing-rules">{words.value.publishing}</h2>
      <Problem error={loaded.error} />
      {kept && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void keeping.run();
          }}
        >
          <Check
            checked={isReviewRequired}
            onValue={setReviewRequired}
            label={
              <>
                {words.value.fourEyes} <span class="quiet small">{words.value.fourEyesHint}</span>
              </>
            }
          />
          <TextField
            label={words.value.timezone}
            hint={words.value.timezoneHint}
            list="time-zones"
            autoComplete="off"
            value={timezone}
            onValue={setTimezone}
          />
          <datalist id="time-zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <Problem error={keeping.error} />
          <div>
            <Button type="submit" isBusy={keeping.isBusy} disabled={!isChanged}>
              {common.value.save}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
