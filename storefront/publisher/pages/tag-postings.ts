/** Which records have a tag. */
export interface TagPostings<Record> {
  add(tag: number, record: Record): void;
  of(tag: number): Record[];
}

/** A record that loses a tag stays until it is looked up and `isStill` denies it: losing costs nothing. */
export function createTagPostings<Record>(
  isStill: (record: Record, tag: number) => boolean,
): TagPostings<Record> {
  const postings: (Record[] | undefined)[] = [];
  return {
    add(tag, record) {
      const records = postings[tag];
      if (records) records.push(record);
      else postings[tag] = [record];
    },
    of(tag) {
      const records = [...new Set(postings[tag])].filter((record) => isStill(record, tag));
      if (postings[tag]) postings[tag] = records;
      return records;
    },
  };
}
