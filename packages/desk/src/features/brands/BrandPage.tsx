import { useAction } from '../../action.ts';
import {
  ArchiveBrandDocument,
  BrandDetailDocument,
  type BrandPartsFragment,
  PublishBrandDocument,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { hasRole } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { StateMark } from '../keeping/StateMark.tsx';
import { words as keeping } from '../keeping/words.ts';
import { BrandForm } from './BrandForm.tsx';
import { Criteria } from './Criteria.tsx';
import { Register } from './Register.tsx';
import { words } from './words.ts';
import '../keeping/keeping.css';
import './brands.css';

export default function BrandPage({ id }: { id: string }) {
  const isNew = id === 'new';
  const isAdministrator = hasRole(['ADMINISTRATOR']);
  const loaded = useLoaded(
    async () => (isNew ? null : ((await request(BrandDetailDocument, { id })).keptBrand ?? null)),
    [id, language.value],
  );
  return (
    <>
      <p>
        <a href="#/brands">{words.value.toList}</a>
      </p>
      <Await loaded={loaded}>
        {(brand) => {
          if (!brand && !(isNew && isAdministrator)) return <Empty title={keeping.value.missing} />;
          return (
            <>
              {brand ? <Top brand={brand} onDone={loaded.replace} /> : <h1>{words.value.enter}</h1>}
              {brand && <Register brand={brand} />}
              {isAdministrator ? (
                <BrandForm
                  key={id}
                  brand={brand}
                  onDone={loaded.replace}
                  onReload={() => void loaded.reload()}
                />
              ) : (
                brand && <Criteria criteria={brand.criteria} />
              )}
            </>
          );
        }}
      </Await>
    </>
  );
}

interface TopProps {
  brand: BrandPartsFragment;
  onDone: (brand: BrandPartsFragment) => void;
}

function Top({ brand: { id, updatedAt: asOf, state, shownName, slug }, onDone }: TopProps) {
  const moving = useAction(async (isPublic: boolean) => {
    const document = isPublic ? PublishBrandDocument : ArchiveBrandDocument;
    onDone((await request(document, { id, asOf })).kept);
    notify(isPublic ? keeping.value.published : keeping.value.archived);
  });
  const isPublic = state === 'PUBLISHED';
  return (
    <>
      <div class="page-top">
        <h1>{shownName || slug}</h1>
        <div class="row">
          <StateMark state={state} />
          {hasRole(['ADMINISTRATOR']) && (
            <Button
              look={isPublic ? 'danger' : undefined}
              isBusy={moving.isBusy}
              onClick={() => void moving.run(!isPublic)}
            >
              {isPublic ? keeping.value.archive : keeping.value.publish}
            </Button>
          )}
        </div>
      </div>
      <Problem error={moving.error} />
    </>
  );
}
