import { useAction } from '../../action.ts';
import {
  ArchiveProducerDocument,
  type KeptProducerFragment,
  ProducerDetailDocument,
  PublishProducerDocument,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { address } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { EntryNote } from '../keeping/EntryNote.tsx';
import { StateMark } from '../keeping/StateMark.tsx';
import { words as keeping } from '../keeping/words.ts';
import { Consents } from './Consents.tsx';
import { ProducerForm } from './ProducerForm.tsx';
import { words } from './words.ts';
import '../keeping/keeping.css';

export default function ProducerPage({ id }: { id: string }) {
  const isNew = id === 'new';
  const loaded = useLoaded(
    async () => (isNew ? null : ((await request(ProducerDetailDocument, { id })).deskProducer ?? null)),
    [id, language.value],
  );
  return (
    <>
      <p>
        <a href="#/producers">{words.value.toList}</a>
      </p>
      <Await loaded={loaded}>
        {(producer) => {
          if (isNew || producer)
            return (
              <>
                {producer ? (
                  <Top producer={producer} onDone={loaded.replace} onReload={() => void loaded.reload()} />
                ) : (
                  <h1>{words.value.enter}</h1>
                )}
                <ProducerForm
                  key={id}
                  producer={producer}
                  onDone={loaded.replace}
                  onReload={() => void loaded.reload()}
                />
                {producer && <Consents producer={producer} onDone={loaded.replace} />}
              </>
            );
          return <Empty title={keeping.value.missing} />;
        }}
      </Await>
    </>
  );
}

interface TopProps {
  producer: KeptProducerFragment;
  onDone: (producer: KeptProducerFragment) => void;
  onReload: () => void;
}

function Top({ producer, onDone, onReload }: TopProps) {
  const { id, updatedAt: asOf, state, shownName, slug, entry, productCount } = producer;
  const moving = useAction(async (isPublic: boolean) => {
    const document = isPublic ? PublishProducerDocument : ArchiveProducerDocument;
    onDone((await request(document, { id, asOf })).kept);
    notify(isPublic ? keeping.value.published : keeping.value.archived);
  });
  return (
    <>
      <div class="page-top">
        <h1>{shownName || slug}</h1>
        <div class="row">
          <StateMark state={state} />
          {state !== 'PUBLISHED' && (
            <Button isBusy={moving.isBusy} onClick={() => void moving.run(true)}>
              {keeping.value.publish}
            </Button>
          )}
          {state === 'PUBLISHED' && (
            <Button look="danger" isBusy={moving.isBusy} onClick={() => void moving.run(false)}>
              {keeping.value.archive}
            </Button>
          )}
        </div>
      </div>
      <Problem error={moving.error} />
      <EntryNote kind="PRODUCER" id={id} entry={entry} onDone={onReload} />
      <p>
        <a href={address('/products', { producer: id })}>{words.value.itsProducts(productCount)}</a>
      </p>
    </>
  );
}
