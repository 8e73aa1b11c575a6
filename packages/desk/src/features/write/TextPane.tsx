import { type Language, languageName } from '@aul/language';
import { type Conflict, type Content, emptyContent } from '@aul/manuscript';
import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Spinner } from '../../ui/Waiting.tsx';
import { BlockMenu } from './BlockMenu.tsx';
import { cardsFor } from './blocks/cards.tsx';
import { startUpload } from './blocks/uploads.ts';
import { disputeBelow, FieldDisputes } from './Dispute.tsx';
import { FieldInput } from './FieldInput.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { type Pane, staffName, textIn, type WritingPage } from './page.ts';
import { SaveState } from './SaveState.tsx';
import { StartText } from './StartText.tsx';
import { bringHome, closeText, openText } from './saving/live-texts.ts';
import { Toolbar } from './Toolbar.tsx';
import { insertBlock, selectedBlocks } from './text/commands.ts';
import { type BlockMark, showMarks } from './text/margin.ts';
import { run, startEditor, takeIn } from './text/start-editor.ts';
import { initials, writeWords } from './words.ts';

interface TextPaneProps {
  page: WritingPage;
  language: Language;
  /** The language beside it; the one that is written from is quieter. */
  isSource?: boolean;
  isEditable: boolean;
}

/** The text in one language. Words that an earlier tab has left behind are sent before it is loaded. */
export function TextPane(props: TextPaneProps) {
  const { page, language } = props;
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    bringHome({ staff: staffName(), manuscript: page.id, language })
      .then(() => page.load())
      .then(() => isGone || setReady(true));
    return () => {
      isGone = true;
    };
  }, [page, language]);
  if (!isReady || !page.manuscript.value) return <Spinner />;
  return <OpenPane {...props} key={language} />;
}

const DEFAULT_FIELDS = ['title', 'lead', 'author'];

function OpenPane({ page, language, isSource, isEditable }: TextPaneProps) {
  const manuscript = page.manuscript.value;
  const text = manuscript ? textIn(manuscript, language) : undefined;
  const fieldNames = text?.fieldNames ?? manuscript?.texts[0]?.fieldNames ?? DEFAULT_FIELDS;
  const name = useMemo(() => ({ staff: staffName(), manuscript: page.id, language }), [page, language]);
  const live = useMemo(
    () =>
      openText(name, {
        revision: text?.revision ?? 0,
        content: text?.content ?? emptyContent([...fieldNames]),
      }),
    [name],
  );
  const [fields, setFields] = useState(live.session.content.fields);
  const [editor, setEditor] = useState<Editor>();
  const [moved, setMoved] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const [hasCameIn, setCameIn] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const isFieldComposing = useRef(false);
  const onKey = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const words = writeWords.value;

  function write(change: Partial<Content>) {
    live.session.write({ ...live.session.content, ...change });
  }
  function writeField(field: string, value: string) {
    const all = { ...live.session.content.fields, [field]: value };
    setFields(all);
    write({ fields: all });
  }

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const made = startEditor({
      element,
      blocks: live.session.content.blocks,
      label: words.textIn(languageName(language)),
      lang: language,
      isEditable,
      placeholders: words.placeholders,
      nodeViews: cardsFor(language),
      onWritten: (blocks) => write({ blocks }),
      onMoved: () => setMoved((count) => count + 1),
      onKey: (_view, event) => onKey.current(event),
      onLink: () => setLinking(true),
      onFiles: (files, position) => addFiles(made, files, position),
    });
    // Until what is being composed, such as Japanese words, is there, nothing is changed around it.
    live.mayShow = () => !made.view.composing && !isFieldComposing.current;
    live.onMerged = (content) => {
      setFields(content.fields);
      setCameIn(Date.now());
      takeIn(made, content.blocks);
    };
    live.onSaved = (saved) => {
      page.noteSaved(language, saved);
      // A text that was missing has its row now.
      if (page.manuscript.value && !textIn(page.manuscript.value, language)) void page.load();
    };
    const pane: Pane = {
      language,
      live,
      editor: made,
      writeField,
      goToField: (field) => root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus(),
    };
    page.panes.value = [...page.panes.value, pane];
    setEditor(made);
    return () => {
      page.panes.value = page.panes.value.filter((each) => each !== pane);
      made.destroy();
      closeText(name);
    };
  }, [live]);

  // Where the caret is, for others and for the tools.
  const blockId = editor && !editor.isDestroyed ? blockAt(editor) : null;
  useEffect(() => {
    if (!editor?.isFocused) return;
    page.here = { language, blockId };
  }, [editor, blockId, moved]);

  const conflicts = text?.conflicts ?? [];
  const present = page.present.value.filter((each) => each.language === language);
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    showMarks(editor.view, [
      ...presentAt(present),
      ...disputesIn(conflicts, page, editor, live.session.content),
    ]);
  }, [editor, conflicts, JSON.stringify(present)]);

  const isBegun =
    text !== undefined || live.session.content.blocks.length > 0 || Object.values(fields).some(Boolean);
  return (
    <section
      class={isSource ? 'pane source' : 'pane'}
      ref={root}
      aria-label={words.textIn(languageName(language))}
    >
      <div class="pane-top">
        <h2 lang={language}>{languageName(language)}</h2>
        <SaveState live={live} cameIn={hasCameIn} />
      </div>
      {isEditable && editor && (
        <Toolbar
          editor={editor}
          moved={moved}
          onLink={() => setLinking(true)}
          onFiles={(files) => addFiles(editor, files, null)}
        />
      )}
      {!isBegun && !isSource && (
        <StartText page={page} language={language} onStart={(content) => start(content)} />
      )}
      {fieldNames.map((field) => (
        <FieldInput
          key={field}
          name={field}
          label={words.fields[field] ?? field}
          lang={language}
          value={fields[field] ?? ''}
          isReadOnly={!isEditable}
          onFocus={() => {
            page.here = { language, blockId: null };
          }}
          onComposing={(isComposing) => {
            isFieldComposing.current = isComposing;
          }}
          onValue={(value) => writeField(field, value)}
        />
      ))}
      <FieldDisputes page={page} conflicts={conflicts} fields={fields} writeField={writeField} />
      <div class="manuscript-place" ref={place} hidden={manuscript?.kind !== 'STORY'} />
      {editor && isEditable && <BlockMenu editor={editor} moved={moved} onKey={onKey} language={language} />}
      {editor && isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </section>
  );

  function start(content: Content) {
    setFields(content.fields);
    write(content);
    if (editor) takeIn(editor, content.blocks);
  }
}

function blockAt(editor: Editor): string | null {
  return selectedBlocks(editor.state)[0]?.node.attrs.id ?? null;
}

function addFiles(editor: Editor, files: readonly File[], position: number | null): boolean {
  if (!editor.isEditable) return false;
  if (position !== null) editor.commands.setTextSelection(position);
  for (const file of files) {
    const upload = startUpload(file, (pictureId, number) => {
      editor.state.doc.forEach((node, at) => {
        if (node.attrs.upload !== number) return;
        const { tr } = editor.state;
        editor.view.dispatch(
          tr.setNodeAttribute(at, 'pictureId', pictureId).setNodeAttribute(at, 'upload', null),
        );
      });
    });
    run(editor, insertBlock('picture', { upload }));
  }
  return true;
}

function presentAt(present: readonly { staff: { name: string }; blockId?: string | null }[]): BlockMark[] {
  const byBlock = Map.groupBy(
    present.filter((each) => each.blockId),
    ({ blockId }) => blockId ?? '',
  );
  return [...byBlock].map(([blockId, all]) => ({
    blockId,
    here: all.map(({ staff }) => initials(staff.name)).join(' '),
  }));
}

function disputesIn(
  conflicts: readonly { id: string; conflict: unknown; writtenBy?: { name: string } | null }[],
  page: WritingPage,
  editor: Editor,
  content: Content,
): BlockMark[] {
  return conflicts.flatMap(({ id, conflict, writtenBy }) => {
    // The API checks them when they are kept.
    const dispute = conflict as Conflict;
    if (dispute.at !== 'BLOCK') return [];
    // Of a block that is gone its words are shown at the end.
    const isThere = content.blocks.some((block) => block.id === dispute.blockId);
    const blockId = isThere ? dispute.blockId : (content.blocks.at(-1)?.id ?? '');
    const make = () => disputeBelow({ id, dispute, writer: writtenBy?.name ?? '', page, editor });
    return [{ blockId, isDisputed: isThere, below: { key: `dispute-${id}`, make } }];
  });
}
