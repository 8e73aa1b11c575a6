import type { AstroIntegration } from 'astro';

export interface Watcher {
  /** Before the first page: how many there will be. */
  onPaths(count: number): void;
  /** After each page. */
  onPage(): void;
}

/**
 * Looks on while Astro's own prerenderer works: the same public hook by which its bundle can be kept. The first page
 * that fails stops the others, which Astro has begun together.
 */
export function watchRendering(watcher: Watcher): AstroIntegration {
  let failure: Error | undefined;
  return {
    name: 'aul:watch-rendering',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'aul:watched',
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            watcher.onPaths(paths.length);
            return paths;
          },
          async render(request, options) {
            if (failure) throw failure;
            try {
              const response = await astro.render(request, options);
              watcher.onPage();
              return response;
            } catch (cause) {
              const reason = cause instanceof Error ? cause.message : String(cause);
              failure ??= new Error(`${new URL(request.url).pathname}: ${reason}`, { cause });
              throw failure;
            }
          },
        }));
      },
    },
  };
}
