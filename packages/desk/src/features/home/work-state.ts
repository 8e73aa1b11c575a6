import type { WorkListQuery, WorkState } from '../../gql/graphql.ts';

type Text = WorkListQuery['manuscripts']['nodes'][number]['texts'][number];

/** Where a text stands for whoever looks for work. Without a row nothing is written. */
export function workStateOf(text: Pick<Text, 'state' | 'isChangedSincePublished'> | undefined): WorkState {
  if (!text) return 'MISSING';
  if (text.state === 'PUBLISHED' && text.isChangedSincePublished) return 'CHANGED';
  return text.state;
}
