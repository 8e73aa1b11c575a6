import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { language } from '../../words/language.ts';
import { words as keeping } from '../keeping/words.ts';
import {
  exportAddress,
  type SheetKind,
  type SheetProblem,
  type SheetReport,
  sendSheet,
} from './send-sheet.ts';
import { words } from './words.ts';
import '../keeping/keeping.css';

/** A spreadsheet is tried first: what it would do and what is wrong with it. Only then it can be imported. */
export default function ImportPage() {
  const [kind, setKind] = useState<SheetKind>('products');
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<SheetReport>();
  const [isDone, setDone] = useState(false);
  const result = useRef<HTMLHeadingElement>(null);
  const trying = useAction(async (chosen: File) => {
    setReport(undefined);
    setDone(false);
    setReport(await sendSheet(chosen, { kind, isDryRun: true }));
    result.current?.focus();
  });
  const importing = useAction(async () => {
    if (!file) return;
    const done = await sendSheet(file, { kind, isDryRun: false });
    setReport(done);
    setDone(done.problems.length === 0);
    if (done.problems.length === 0) notify(words.value.imported);
    result.current?.focus();
  });
  const forget = () => {
    setReport(undefined);
    setDone(false);
    trying.forget();
    importing.forget();
  };
  const hasWork = report && report.problems.length === 0 && report.created + report.changed > 0;
  return (
    <div class="keeping-form">
      <div class="page-top">
        <h1>{words.value.title}</h1>
      </div>
      <section>
        <h2>{words.value.send}</h2>
        <p class="quiet">{words.value.sendHint}</p>
        <div class="fields">
          <Select
            label={words.value.kind}
            value={kind}
            options={Object.entries(words.value.kinds)}
            onValue={(chosen) => {
              setKind(chosen as SheetKind);
              setFile(undefined);
              forget();
            }}
          />
          <Field label={words.value.file} hint={words.value.fileHint}>
            {(tied) => (
              <input
                {...tied}
                key={kind}
                type="file"
                accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                onChange={(event) => {
                  const [chosen] = event.currentTarget.files ?? [];
                  setFile(chosen);
                  forget();
                }}
              />
            )}
          </Field>
        </div>
        <div class="row">
          <Button
            look={hasWork ? 'plain' : 'primary'}
            disabled={!file}
            isBusy={trying.isBusy}
            onClick={() => file && void trying.run(file)}
          >
            {words.value.try}
          </Button>
          {hasWork && !isDone && (
            <Button look="primary" isBusy={importing.isBusy} onClick={() => void importing.run()}>
              {words.value.import(report.created + report.changed)}
            </Button>
          )}
        </div>
        <Problem error={trying.error ?? importing.error} />
      </section>
      <section aria-live="polite">
        {report && (
          <>
            <h2 ref={result} tabIndex={-1}>
              {isDone
                ? words.value.imported
                : report.problems.length > 0
                  ? words.value.refused
                  : words.value.tried}
            </h2>
            <p>{words.value.counts(report)}</p>
            {report.problems.length > 0 && (
              <Table
                caption={words.value.problems}
                columns={columns()}
                rows={report.problems}
                keyOf={(problem) => `${report.problems.indexOf(problem)}`}
              />
            )}
          </>
        )}
      </section>
      <Export kind={kind} />
    </div>
  );
}

function columns(): Column<SheetProblem>[] {
  return [
    { key: 'row', title: words.value.row, isNumeric: true, isHead: true, cell: ({ row }) => row },
    { key: 'column', title: words.value.column, cell: ({ column }) => column ?? '—' },
    {
      key: 'problem',
      title: words.value.problem,
      cell: ({ code, message }) =>
        language.value === 'en' ? message : (words.value.codes[code] ?? <span lang="en">{message}</span>),
    },
  ];
}

function Export({ kind }: { kind: SheetKind }) {
  const [place, setPlace] = useState('');
  return (
    <section>
      <h2>{words.value.fetch}</h2>
      <p class="quiet">{words.value.fetchHint}</p>
      <div class="fields">
        <TextField label={keeping.value.filterPlace} value={place} onValue={setPlace} />
      </div>
      <div class="row">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a key={format} class="button" href={exportAddress(kind, { format, place: place.trim() })} download>
            {words.value.kinds[kind]} ({format.toUpperCase()})
          </a>
        ))}
      </div>
    </section>
  );
}
