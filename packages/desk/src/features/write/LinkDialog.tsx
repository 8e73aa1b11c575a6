import type { Link } from '@aul/manuscript';
import type { Editor } from '@tiptap/core';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { words as common } from '../../words/words.ts';
import { Chooser } from './blocks/Chooser.tsx';
import { readAddress } from './text/address.ts';
import { writeWords } from './words.ts';

/** Where the chosen words lead: to a record of ours, found by its name, or to an address elsewhere. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const now = linkAtCaret(editor);
  const [typed, setTyped] = useState(now?.url ?? '');
  const [isWrong, setWrong] = useState(false);
  const words = writeWords.value.links;
  const type = editor.schema.marks.link;

  function set(link: Link | null, name = '') {
    if (!type) return;
    const { tr } = editor.state;
    const { from, to } = rangeOfLink(editor);
    tr.removeMark(from, to, type);
    if (link) {
      const attributes = 'url' in link ? { url: link.url } : { kind: link.kind, linkedId: link.id };
      if (from === to) tr.insert(from, editor.schema.text(name, [type.create(attributes)]));
      else tr.addMark(from, to, type.create(attributes));
    }
    editor.view.dispatch(tr.scrollIntoView());
    onClose();
    setTimeout(() => editor.view.focus());
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const url = readAddress(typed);
          setWrong(url === null);
          if (url !== null) set({ url }, url);
        }}
      >
        <Chooser
          kinds={['PRODUCT', 'PRODUCER', 'PLACE', 'BRAND', 'STORY']}
          label={words.toOurs}
          isFocused
          onEscape={onClose}
          onChoose={({ kind, id, name }) => set({ kind, id }, name)}
        />
        <TextField
          label={words.toAddress}
          inputMode="url"
          value={typed}
          onValue={setTyped}
          error={isWrong ? words.wrong : undefined}
        />
        <DialogEnd>
          <Button type="submit" look="primary">
            {words.set}
          </Button>
          {now && <Button onClick={() => set(null)}>{words.remove}</Button>}
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

function linkAtCaret({ state }: Editor): { url: string | null } | null {
  const type = state.schema.marks.link;
  const { $from, $to } = state.selection;
  const mark = type && (type.isInSet($from.marks()) ?? type.isInSet($to.marks()));
  return mark ? { url: mark.attrs.url } : null;
}

/** The chosen words; without any the whole link that the caret is in. */
function rangeOfLink({ state }: Editor): { from: number; to: number } {
  const { from, to, empty, $from } = state.selection;
  const type = state.schema.marks.link;
  if (!empty || !type) return { from, to };
  const mark = type.isInSet($from.marks());
  if (!mark) return { from, to };
  let start = from;
  let end = from;
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (mark.isInSet(node.marks) && at <= from && from <= at + node.nodeSize) {
      start = at;
      end = at + node.nodeSize;
    }
  });
  return { from: start, to: end };
}
