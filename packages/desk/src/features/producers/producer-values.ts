import type {
  KeptProducerFragment,
  ProducerChangeInput,
  ProducerEntryInput,
  ProducerKind,
  SenderInput,
} from '../../gql/graphql.ts';
import type { ShownPicture } from '../keeping/PicturesField.tsx';
import type { PlaceChoice } from '../keeping/PlaceField.tsx';
import { hasText, textsOf, type Words, wordsOf } from '../keeping/texts.ts';

/** What stands in the form. */
export interface ProducerValues {
  kind: ProducerKind;
  name: Words;
  description: Words;
  visitInfo: Words;
  place: PlaceChoice | null;
  foundedYear: string;
  people: string;
  women: string;
  youth: string;
  street: string;
  postalCode: string;
  phone: string;
  email: string;
  directionIds: string[];
  picture: ShownPicture | null;
}

export const emptyProducer: ProducerValues = {
  kind: 'ARTISAN',
  name: {},
  description: {},
  visitInfo: {},
  place: null,
  foundedYear: '',
  people: '',
  women: '',
  youth: '',
  street: '',
  postalCode: '',
  phone: '',
  email: '',
  directionIds: [],
  picture: null,
};

export function valuesOf(producer: KeptProducerFragment): ProducerValues {
  const { kind, name, description, visitInfo, place, foundedYear, headcount, sender, directions, picture } =
    producer;
  return {
    kind,
    name: wordsOf(name),
    description: wordsOf(description),
    visitInfo: wordsOf(visitInfo),
    place: { id: place.id, path: place.path, name: place.name },
    foundedYear: foundedYear ? `${foundedYear}` : '',
    people: headcount ? `${headcount.total}` : '',
    women: headcount ? `${headcount.women}` : '',
    youth: headcount ? `${headcount.youth}` : '',
    street: sender?.street ?? '',
    postalCode: sender?.postalCode ?? '',
    phone: sender?.phone ?? '',
    email: sender?.email ?? '',
    directionIds: directions.map(({ id }) => id),
    picture: picture ? { id: picture.id, thumbnailUrl: picture.thumbnailUrl, alt: picture.alt } : null,
  };
}

export type ProducerProblem = 'name' | 'place' | 'foundedYear' | 'people' | 'street' | 'phone';

/** Fields that cannot be saved as they are. */
export function problemsOf(values: ProducerValues): Set<ProducerProblem> {
  const { name, place, foundedYear, people, women, youth } = values;
  const problems = new Set<ProducerProblem>();
  if (!hasText(name)) problems.add('name');
  if (!place) problems.add('place');
  if (foundedYear && !/^[12]\d{3}$/.test(foundedYear)) problems.add('foundedYear');
  const counts = [people, women, youth];
  const areCounts = counts.every((count) => count === '' || /^\d{1,6}$/.test(count));
  const areParts = Number(women) <= Number(people) && Number(youth) <= Number(people);
  if (!areCounts || !areParts) problems.add('people');
  const sender = senderOf(values);
  if (sender && !isLatin(sender.street)) problems.add('street');
  if (sender && !/\d{5}/.test(sender.phone.replace(/\D/g, ''))) problems.add('phone');
  return problems;
}

/** What is sent of the fields that changed. */
export function toChange(changed: Partial<ProducerValues>, values: ProducerValues): ProducerChangeInput {
  const { kind, name, description, visitInfo, place, foundedYear, directionIds, picture } = changed;
  const isCounted = 'people' in changed || 'women' in changed || 'youth' in changed;
  return {
    ...(kind && { kind }),
    ...(name && { name: textsOf(name) }),
    ...(description && { description: textsOf(description) }),
    ...(visitInfo && { visitInfo: textsOf(visitInfo) }),
    ...(place && { placeId: place.id }),
    ...(foundedYear !== undefined && { foundedYear: foundedYear ? Number(foundedYear) : null }),
    ...(isCounted && { headcount: headcountOf(values) }),
    ...(senderFields.some((field) => field in changed) && { sender: senderOf(values) }),
    ...(directionIds && { directionIds }),
    ...(picture !== undefined && { pictureId: picture?.id ?? null }),
  };
}

export function toEntry(changed: Partial<ProducerValues>, values: ProducerValues): ProducerEntryInput {
  const { kind, name, place } = values;
  return { ...toChange(changed, values), kind, name: textsOf(name), placeId: place?.id ?? '' };
}

function headcountOf({ people, women, youth }: ProducerValues) {
  if (!people && !women && !youth) return null;
  return { total: Number(people), women: Number(women), youth: Number(youth) };
}

const senderFields = ['street', 'postalCode', 'phone', 'email'] as const;

function senderOf(values: ProducerValues): SenderInput | null {
  const [street = '', postalCode = '', phone = '', email = ''] = senderFields.map((field) =>
    values[field].trim(),
  );
  if (!street && !postalCode && !phone && !email) return null;
  return { street, postalCode: postalCode || null, phone, email: email || null };
}

const isLatin = (text: string) => /^[\p{scx=Latn}\p{scx=Zyyy}\p{scx=Zinh}]+$/u.test(text);
