import { useRef, useState } from 'preact/hooks';

export interface Action<Input> {
  /** Does it, unless it is being done already: a second click is nothing. Never rejects. */
  run(input: Input): Promise<void>;
  isBusy: boolean;
  error: unknown;
  forget(): void;
}

/** Something that is done by a click: once at a time, and what went wrong is kept to be shown. */
export function useAction<Input = void>(work: (input: Input) => Promise<unknown>): Action<Input> {
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  return {
    isBusy,
    error,
    forget: () => setError(undefined),
    async run(input) {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusy(true);
      setError(undefined);
      try {
        await work(input);
      } catch (problem) {
        setError(problem);
      } finally {
        isRunning.current = false;
        setBusy(false);
      }
    },
  };
}
