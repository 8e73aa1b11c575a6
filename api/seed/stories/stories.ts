import type { StoryRecord } from '../records.ts';
import { withHeadlines } from './headlines.ts';
import { exhibitions } from './programme/exhibitions.ts';
import { idea } from './programme/idea.ts';
import { bokhtar } from './village/bokhtar.ts';
import { chust } from './village/chust.ts';
import { issykKul } from './village/issyk-kul.ts';
import { istaravshan } from './village/istaravshan.ts';
import { kegen } from './village/kegen.ts';
import { kochkor } from './village/kochkor.ts';
import { margilon } from './village/margilon.ts';
import { nurota } from './village/nurota.ts';
import { qorakol } from './village/qorakol.ts';
import { rishton } from './village/rishton.ts';
import { shonzhy } from './village/shonzhy.ts';

/** What the programme's editors have published, newest first. */
export const stories: StoryRecord[] = [
  rishton,
  margilon,
  chust,
  qorakol,
  nurota,
  kegen,
  shonzhy,
  kochkor,
  issykKul,
  bokhtar,
  istaravshan,
  idea,
  exhibitions,
].map(withHeadlines);
