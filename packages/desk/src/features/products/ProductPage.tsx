import { useAction } from '../../action.ts';
import {
  ArchiveProductDocument,
  type KeptProductFragment,
  ProductDetailDocument,
  PublishProductDocument,
  SubmitProductDocument,
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
import { Certificates } from './Certificates.tsx';
import { ProductForm } from './ProductForm.tsx';
import { words } from './words.ts';
import '../keeping/keeping.css';

export default function ProductPage({ id }: { id: string }) {
  const isNew = id === 'new';
  const loaded = useLoaded(
    async () => (isNew ? null : ((await request(ProductDetailDocument, { id })).deskProduct ?? null)),
    [id, language.value],
  );
  const reload = () => void loaded.reload();
  return (
    <>
      <p>
        <a href="#/products">{words.value.toList}</a>
      </p>
      <Await loaded={loaded}>
        {(product) => {
          if (!isNew && !product) return <Empty title={keeping.value.missing} />;
          return (
            <>
              {product ? (
                <Top product={product} onDone={loaded.replace} onReload={reload} />
              ) : (
                <h1>{words.value.enter}</h1>
              )}
              <ProductForm key={id} product={product} onDone={loaded.replace} onReload={reload} />
              {product && <Certificates product={product} onDone={loaded.replace} />}
            </>
          );
        }}
      </Await>
    </>
  );
}

interface TopProps {
  product: KeptProductFragment;
  onDone: (product: KeptProductFragment) => void;
  onReload: () => void;
}

const steps = {
  PUBLISH: PublishProductDocument,
  ARCHIVE: ArchiveProductDocument,
  SUBMIT: SubmitProductDocument,
};

function Top({ product, onDone, onReload }: TopProps) {
  const { id, updatedAt: asOf, state, shownName, slug, entry, producer } = product;
  const moving = useAction(async (step: keyof typeof steps) => {
    onDone((await request(steps[step], { id, asOf })).kept);
    notify(
      step === 'PUBLISH'
        ? keeping.value.published
        : step === 'ARCHIVE'
          ? keeping.value.archived
          : words.value.submitted,
    );
  });
  return (
    <>
      <div class="page-top">
        <h1>{shownName || slug}</h1>
        <div class="row">
          <StateMark state={state} />
          {state === 'DRAFT' && (
            <Button isBusy={moving.isBusy} onClick={() => void moving.run('SUBMIT')}>
              {words.value.submit}
            </Button>
          )}
          {state !== 'PUBLISHED' && (
            <Button isBusy={moving.isBusy} onClick={() => void moving.run('PUBLISH')}>
              {keeping.value.publish}
            </Button>
          )}
          {state === 'PUBLISHED' && (
            <Button look="danger" isBusy={moving.isBusy} onClick={() => void moving.run('ARCHIVE')}>
              {keeping.value.archive}
            </Button>
          )}
        </div>
      </div>
      <Problem error={moving.error} />
      <p>
        <a href={address(`/producers/${producer.id}`)}>{producer.name}</a>
      </p>
      <EntryNote kind="PRODUCT" id={id} entry={entry} onDone={onReload} />
    </>
  );
}
