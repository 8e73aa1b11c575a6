import type { JournalEntry, JournalStore } from '@aul/manuscript';

// What tabs have written and not sent, in this browser's IndexedDB: it outlives a reload, a crash and a day without a line.

/** A text, as one member of staff writes it in one tab. */
export interface JournalName {
  staff: string;
  manuscript: string;
  language: string;
  tab: string;
}

interface KeptJournal extends JournalName {
  entry: JournalEntry;
}

export function journalStore(name: JournalName): JournalStore {
  const key = keyOf(name);
  return {
    put: (entry) => within('readwrite', (store) => store.put({ ...name, entry } satisfies KeptJournal, key)),
    remove: () => within('readwrite', (store) => store.delete(key)),
  };
}

/** The journals of a text, of all tabs that this person has or had here. */
export const journalsOf = ({ staff, manuscript, language }: Omit<JournalName, 'tab'>) =>
  startingWith(staff, manuscript, language);

/** Those of all texts. */
export const journalsOfAll = (staff: string) => startingWith(staff);

async function startingWith(...names: string[]): Promise<KeptJournal[]> {
  const start = [...names, ''].join(SEPARATOR);
  const found = await within<KeptJournal[]>('readonly', (store) =>
    store.getAll(IDBKeyRange.bound(start, `${start}\uffff`)),
  );
  return found ?? [];
}

const SEPARATOR = ' ';
const keyOf = ({ staff, manuscript, language, tab }: JournalName) =>
  [staff, manuscript, language, tab].join(SEPARATOR);

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('aul-desk', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('journals');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  // Where it could not be opened, the next word tries again.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Resolves when it is on the disk, not when it was asked for. */
async function within<Result = void>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await open();
  return new Promise<Result>((resolve, reject) => {
    const transaction = database.transaction('journals', mode, { durability: 'strict' });
    const asked = work(transaction.objectStore('journals'));
    transaction.oncomplete = () => resolve(asked.result as Result);
    transaction.onabort = () => reject(transaction.error);
  });
}
