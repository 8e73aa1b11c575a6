import { useEffect, useState } from 'preact/hooks';
import { PublicationDocument, type PublicationQuery } from '../../../gql/graphql.ts';
import { request } from '../../../request.ts';
import { siteAddress } from '../site-address.ts';
import { writeWords } from '../words.ts';

type Publication = NonNullable<PublicationQuery['publication']>;

const QUICK_MS = 100;
const QUICK_FOR_MS = 5_000;
const SLOW_MS = 1_000;
const GIVES_UP_MS = 120_000;

interface LiveReportProps {
  /** Null: nothing of what the public sees has changed. */
  change: string | null;
  /** When the button was pressed, by `performance.now()`. */
  at: number;
  isTakenBack: boolean;
  /** Path of the page that it is about, where it is public. */
  own: string | null | undefined;
}

/** What the publisher tells of a change, from the press of the button until its last page is live. */
export function LiveReport({ change, at, isTakenBack, own }: LiveReportProps) {
  const [told, setTold] = useState<Publication>();
  const [seconds, setSeconds] = useState<number>();
  const [isSilent, setSilent] = useState(false);

  useEffect(() => {
    if (change === null) return;
    let isGone = false;
    async function follow(sequence: string) {
      while (!isGone) {
        const { publication } = await request(PublicationDocument, { change: sequence }).catch(() => ({
          publication: null,
        }));
        if (isGone) return;
        if (publication) setTold(publication);
        const waited = performance.now() - at;
        if (publication?.state === 'LIVE') return setSeconds(waited / 1000);
        if (waited > GIVES_UP_MS) return setSilent(true);
        await new Promise((resolve) => setTimeout(resolve, waited < QUICK_FOR_MS ? QUICK_MS : SLOW_MS));
      }
    }
    void follow(change);
    return () => {
      isGone = true;
    };
  }, [change, at]);

  const words = writeWords.value.live;
  if (change === null) return <p class="live-report">{words.nothingChanged}</p>;
  if (told?.state === 'FAILED') {
    return (
      <div class="live-report trouble" role="alert">
        <p>{words.failed}</p>
        {told.reason && <p class="small">{told.reason}</p>}
      </div>
    );
  }
  if (told?.state !== 'LIVE') {
    return (
      <p class="live-report" role="status">
        {isSilent ? words.silent : words.onItsWay}
      </p>
    );
  }
  const pages = told.pagesWritten + told.pagesRemoved;
  const time = (told.milliseconds ?? (seconds ?? 0) * 1000) / 1000;
  return (
    <div class="live-report live" role="status">
      <p class="display">{isTakenBack ? words.gone(format(time), pages) : words.live(format(time), pages)}</p>
      <ul class="small">
        {ownFirst(told.paths, isTakenBack ? null : own).map((path) => (
          <li key={path}>
            <a href={siteAddress(path)} target="_blank" rel="noreferrer">
              {path}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const mostLinks = 8;

/** Lists change with a story, too; what somebody wants to see is its own page, in each language. */
function ownFirst(paths: readonly string[], own: string | null | undefined): string[] {
  if (!own) return paths.slice(0, mostLinks);
  const mine = paths.filter((path) => path.endsWith(own));
  return [...new Set([...(mine.length > 0 ? mine : [own]), ...paths])].slice(0, mostLinks);
}

const format = (seconds: number) => (seconds < 10 ? seconds.toFixed(1) : Math.round(seconds).toString());
