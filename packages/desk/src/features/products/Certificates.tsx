import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  AddCertificateDocument,
  type CertificateType,
  EndCertificateDocument,
  type KeptProductFragment,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { formatDay } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

interface CertificatesProps {
  product: KeptProductFragment;
  onDone: (product: KeptProductFragment) => void;
}

export function Certificates({ product, onDone }: CertificatesProps) {
  const [isOpen, setOpen] = useState(false);
  const ending = useAction(async (certificate: string) => {
    const { id, updatedAt: asOf } = product;
    const lastDay = new Date().toISOString().slice(0, 10);
    onDone((await request(EndCertificateDocument, { id, asOf, certificate, lastDay })).kept);
    notify(common.value.saved);
  });
  return (
    <section class="keeping-form">
      <h2>{words.value.certificates}</h2>
      <Problem error={ending.error} />
      <ul class="plain-list">
        {product.certificates.map(({ id, type, number, issuer, issuedOn, expiresOn }) => (
          <li key={id} class="row">
            <strong>{words.value.certificateTypes[type]}</strong> {number}
            <span class="quiet">
              {issuer.find((each) => each.language === language.value)?.text ?? issuer[0]?.text} ·{' '}
              {formatDay(issuedOn)}
              {expiresOn && ` – ${formatDay(expiresOn)}`}
            </span>
            {!expiresOn && (
              <Button isSmall look="quiet" isBusy={ending.isBusy} onClick={() => void ending.run(id)}>
                {words.value.endCertificate}
                <span class="unseen">: {number}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => setOpen(true)}>{words.value.addCertificate}</Button>
      </div>
      {isOpen && <CertificateDialog product={product} onDone={onDone} onClose={() => setOpen(false)} />}
    </section>
  );
}

function CertificateDialog({ product, onDone, onClose }: CertificatesProps & { onClose: () => void }) {
  const id = useRef(crypto.randomUUID());
  const [typed, setTyped] = useState({
    type: 'QUALITY',
    number: '',
    issuer: '',
    issuedOn: '',
    expiresOn: '',
  });
  const [isTried, setTried] = useState(false);
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const missing = (text: string) => (isTried && !text.trim() ? common.value.required : undefined);
  const adding = useAction(async () => {
    setTried(true);
    if (!typed.number.trim() || !typed.issuer.trim() || !typed.issuedOn) return;
    const { kept } = await request(AddCertificateDocument, {
      id: product.id,
      asOf: product.updatedAt,
      certificate: {
        id: id.current,
        type: typed.type as CertificateType,
        number: typed.number.trim(),
        issuer: [{ language: language.value, text: typed.issuer.trim() }],
        issuedOn: typed.issuedOn,
        expiresOn: typed.expiresOn || null,
      },
    });
    onDone(kept);
    notify(common.value.saved);
    onClose();
  });
  return (
    <Dialog title={words.value.addCertificate} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void adding.run();
        }}
      >
        <Select
          label={words.value.certificateType}
          value={typed.type}
          options={Object.entries(words.value.certificateTypes)}
          onValue={set('type')}
        />
        <TextField
          label={words.value.number}
          error={missing(typed.number)}
          value={typed.number}
          onValue={set('number')}
        />
        <TextField
          label={words.value.issuer}
          error={missing(typed.issuer)}
          value={typed.issuer}
          onValue={set('issuer')}
        />
        <TextField
          label={words.value.issuedOn}
          type="date"
          error={missing(typed.issuedOn)}
          value={typed.issuedOn}
          onValue={set('issuedOn')}
        />
        <TextField
          label={words.value.expiresOn}
          type="date"
          value={typed.expiresOn}
          onValue={set('expiresOn')}
        />
        <Problem error={adding.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={adding.isBusy}>
            {common.value.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
