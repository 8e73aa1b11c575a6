import { useState } from 'preact/hooks';
import type { KeptPlacePartsFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDay } from '../../words/formats.ts';
import { EndDialog } from './EndDialog.tsx';
import { SayDialog } from './SayDialog.tsx';
import { words } from './words.ts';
import './places.css';

export type Specialization = KeptPlacePartsFragment['specializations'][number];

export interface SpecializationsProps {
  place: KeptPlacePartsFragment;
  onDone: (place: KeptPlacePartsFragment) => void;
  /** Reads the place anew, where somebody else changed it. */
  onReload: () => void;
}

/** What a place makes, what it made, and the way to say so. */
export function Specializations(props: SpecializationsProps) {
  const { specializations } = props.place;
  const [isOpen, setOpen] = useState(false);
  const [ended, setEnded] = useState<Specialization>();
  const active = specializations.filter(({ validTo }) => !validTo);
  const earlier = specializations.filter(({ validTo }) => validTo);
  return (
    <section class="keeping-form makes">
      <h2>{words.value.makes}</h2>
      <p class="quiet">{active.length > 0 ? words.value.makesHint : words.value.makesNothing}</p>
      {active.length > 0 && (
        <ul class="plain-list">
          {active.map((made) => (
            <li key={made.id}>
              <div class="row">
                <strong>{made.shownTitle}</strong>
                <span class="quiet">{words.value.ranks[made.rank]}</span>
                <Button isSmall onClick={() => setEnded(made)}>
                  {words.value.end}
                  <span class="unseen">: {made.shownTitle}</span>
                </Button>
              </div>
              <p class="quiet small">
                {made.productType.name} · {words.value.since(formatDay(made.validFrom))} · {made.shownSource}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => setOpen(true)}>{words.value.say}</Button>
      </div>
      {earlier.length > 0 && (
        <div class="quiet small">
          <h3>{words.value.earlier}</h3>
          <ul class="plain-list">
            {earlier.map((made) => (
              <li key={made.id}>
                {made.shownTitle} · {words.value.ranks[made.rank]} · {formatDay(made.validFrom)} –{' '}
                {formatDay(made.validTo ?? '')} · {made.shownSource}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOpen && <SayDialog {...props} onClose={() => setOpen(false)} />}
      {ended && <EndDialog {...props} made={ended} onClose={() => setEnded(undefined)} />}
    </section>
  );
}
