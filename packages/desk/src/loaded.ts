import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<Data> {
  /** What was loaded last: it stays in sight while something newer is on its way. */
  data: Data | undefined;
  error: unknown;
  isLoading: boolean;
  reload(): Promise<void>;
  /** Puts what a write answered in the place of what was loaded. */
  replace(data: Data): void;
}

/** Loads when it is first shown, and again whenever one of `of` changes. An answer that comes too late is not taken. */
export function useLoaded<Data>(load: () => Promise<Data>, of: readonly unknown[]): Loaded<Data> {
  const [state, setState] = useState<Pick<Loaded<Data>, 'data' | 'error' | 'isLoading'>>({
    data: undefined,
    error: undefined,
    isLoading: true,
  });
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setState((before) => ({ ...before, error: undefined, isLoading: true }));
    try {
      const data = await load();
      if (mine === turn.current) setState({ data, error: undefined, isLoading: false });
    } catch (error) {
      if (mine === turn.current) setState((before) => ({ ...before, error, isLoading: false }));
    }
  }, of);
  useEffect(() => {
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  const replace = useCallback((data: Data) => {
    turn.current += 1;
    setState({ data, error: undefined, isLoading: false });
  }, []);
  return { ...state, reload, replace };
}
