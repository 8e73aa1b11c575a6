import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame } from './Frame.tsx';
import { SignInDialog } from './features/sign-in/SignInDialog.tsx';
import { SignInPage } from './features/sign-in/SignInPage.tsx';
import { WelcomePage } from './features/sign-in/WelcomePage.tsx';
import { match, path } from './router.ts';
import { type Route, routes } from './routes.ts';
import { hasRole, isInterrupted, me, meetViewer, problem } from './session.ts';
import { Button } from './ui/Button.tsx';
import { Notices, Problem } from './ui/Notice.tsx';
import { Empty, Spinner } from './ui/Waiting.tsx';
import { words } from './words/words.ts';

/** Who nobody knows signs in, and is then where they wanted to be: the address stays. */
export function App() {
  return (
    <>
      <Inside />
      <Notices />
      {isInterrupted.value && <SignInDialog />}
    </>
  );
}

function Inside() {
  const welcome = match('/welcome/:token', path.value);
  if (welcome?.token) return <WelcomePage token={welcome.token} />;
  if (problem.value) return <Unreachable />;
  if (me.value === undefined) return <Spinner />;
  if (me.value === null || path.value === '/sign-in') return <SignInPage />;
  return (
    <Frame>
      <Page />
    </Frame>
  );
}

function Unreachable() {
  return (
    <main class="lone">
      <Problem error={problem.value}>
        <Button onClick={() => void meetViewer()}>{words.value.tryAgain}</Button>
      </Problem>
    </main>
  );
}

function Page() {
  const found = find(path.value);
  if (!found) return <NotFound />;
  if (!hasRole(found.route.roles)) {
    return <Empty title={words.value.notForYou}>{words.value.notForYouMore}</Empty>;
  }
  // Another path is another page; what narrows one is not.
  return <LazyPage key={path.value} route={found.route} params={found.params} />;
}

function LazyPage({ route, params }: { route: Route; params: Record<string, string> }) {
  const [loaded, setLoaded] = useState<{ View: ComponentType<Record<string, string>> }>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    route.load().then((module) => setLoaded({ View: module.default }), setError);
  }, [route]);
  if (error) {
    return (
      <Problem error={error}>
        <Button onClick={() => window.location.reload()}>{words.value.tryAgain}</Button>
      </Problem>
    );
  }
  return loaded ? <loaded.View {...params} /> : <Spinner />;
}

function NotFound() {
  return (
    <Empty title={words.value.notFound}>
      <p>{words.value.notFoundMore}</p>
      <a href="#/">{words.value.toStart}</a>
    </Empty>
  );
}

function find(address: string): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const params = match(route.path, address);
    if (params) return { route, params };
  }
  return undefined;
}
