import { words } from '../../words/words.ts';

export default function HomePage() {
  return <h1>{words.value.stories}</h1>;
}
