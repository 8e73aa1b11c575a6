import { type Block, type Conflict, compareWords, plainText } from '@aul/manuscript';
import type { Editor } from '@tiptap/core';
import { render } from 'preact';
import { useAction } from '../../action.ts';
import { type NoteConflictFragment, SettleConflictDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { ComparedText } from './ComparedText.tsx';
import type { WritingPage } from './page.ts';
import { toBlock } from './text/to-blocks.ts';
import { toNode } from './text/to-document.ts';
import { writeWords } from './words.ts';

interface DisputeProps {
  id: string;
  dispute: Extract<Conflict, { at: 'BLOCK' }>;
  /** Whose words were put aside. */
  writer: string;
  page: WritingPage;
  editor: Editor;
}

/** Two writers' words for one block, below it: what stands there, and what was put aside. */
export function disputeBelow(props: DisputeProps): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'false';
  element.className = 'dispute';
  render(<BlockDispute {...props} />, element);
  return element;
}

function BlockDispute({ id, dispute, writer, page, editor }: DisputeProps) {
  const settle = useSettle(page, id);
  const { mine } = dispute;
  const standing = blockIn(editor, dispute.blockId);

  function take() {
    if (!replaceBlock(editor, mine)) addBehind(editor, dispute.blockId, mine);
    void settle.run();
  }
  function putBelow() {
    addBehind(editor, dispute.blockId, { ...mine, id: crypto.randomUUID() });
    void settle.run();
  }
  return (
    <DisputeFrame
      writer={writer}
      standing={standing ? plainText(standing) : ''}
      aside={plainText(mine)}
      isBusy={settle.isBusy}
      error={settle.error}
      take={take}
      keep={() => void settle.run()}
      putBelow={putBelow}
    />
  );
}

/** Of fields, below all of them. */
export function FieldDisputes({
  page,
  conflicts,
  fields,
  writeField,
}: {
  page: WritingPage;
  conflicts: readonly NoteConflictFragment[];
  fields: Readonly<Record<string, string>>;
  writeField: (name: string, value: string) => void;
}) {
  return (
    <>
      {conflicts.map(({ id, conflict, writtenBy }) => {
        const dispute = conflict as Conflict;
        if (dispute.at !== 'FIELD') return null;
        return (
          <FieldDispute
            key={id}
            id={id}
            page={page}
            dispute={dispute}
            writer={writtenBy?.name ?? ''}
            standing={fields[dispute.name] ?? ''}
            write={(value) => writeField(dispute.name, value)}
          />
        );
      })}
    </>
  );
}

function FieldDispute({
  id,
  page,
  dispute,
  writer,
  standing,
  write,
}: {
  id: string;
  page: WritingPage;
  dispute: Extract<Conflict, { at: 'FIELD' }>;
  writer: string;
  standing: string;
  write: (value: string) => void;
}) {
  const settle = useSettle(page, id);
  const does = (value: string) => () => {
    write(value);
    void settle.run();
  };
  return (
    <div class="dispute">
      <DisputeFrame
        of={writeWords.value.fields[dispute.name] ?? dispute.name}
        writer={writer}
        standing={standing}
        aside={dispute.mine}
        isBusy={settle.isBusy}
        error={settle.error}
        take={does(dispute.mine)}
        keep={() => void settle.run()}
        putBelow={does(`${standing} ${dispute.mine}`.trim())}
      />
    </div>
  );
}

interface FrameProps {
  of?: string;
  writer: string;
  standing: string;
  aside: string;
  isBusy: boolean;
  error: unknown;
  take: () => void;
  keep: () => void;
  putBelow: () => void;
}

function DisputeFrame({ of, writer, standing, aside, isBusy, error, take, keep, putBelow }: FrameProps) {
  const words = writeWords.value.dispute;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section inside of the text
    <div role="group" aria-label={words.title}>
      <p class="dispute-title">
        {of && `${of}: `}
        {words.title}
      </p>
      <p>
        <ComparedText words={compareWords(standing, aside)} />
      </p>
      <p class="quiet small">{words.how(writer)}</p>
      <div class="row">
        <Button isSmall isBusy={isBusy} onClick={take}>
          {words.take}
        </Button>
        <Button isSmall isBusy={isBusy} onClick={keep}>
          {words.keep}
        </Button>
        <Button isSmall isBusy={isBusy} onClick={putBelow}>
          {words.below}
        </Button>
      </div>
      <Problem error={error} />
    </div>
  );
}

/** The words are in the text before the dispute is over: until then both are kept. */
function useSettle(page: WritingPage, id: string) {
  return useAction(async () => {
    await page.settle();
    await request(SettleConflictDocument, { id });
    await page.load();
  });
}

function blockIn(editor: Editor, id: string): Block | null {
  const node = editor.state.doc.children.find(({ attrs }) => attrs.id === id);
  return node ? toBlock(node) : null;
}

function replaceBlock(editor: Editor, block: Block): boolean {
  const at = positionOf(editor, block.id);
  if (!at) return false;
  editor.view.dispatch(editor.state.tr.replaceWith(at.start, at.end, toNode(block, editor.schema)));
  return true;
}

function addBehind(editor: Editor, id: string, block: Block): void {
  const end = positionOf(editor, id)?.end ?? editor.state.doc.content.size;
  editor.view.dispatch(editor.state.tr.insert(end, toNode(block, editor.schema)));
}

function positionOf(editor: Editor, id: string): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null;
  editor.state.doc.forEach((node, start) => {
    if (node.attrs.id === id) found = { start, end: start + node.nodeSize };
  });
  return found;
}
