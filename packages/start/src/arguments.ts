import { parseArgs } from 'node:util';

export interface Arguments {
  help: boolean;
  /** What is handed on to the loading of the programme. */
  seed: string[];
}

export const usage = `Usage: npm start -- [--products N] [--seed N]

  --products N   how many products the demonstration programme has: 600 at first, then as many as are loaded
  --seed N       the number from which the programme is made; the same number, the same programme

Settings, from the environment: DATABASE_URL, API_PORT, STOREFRONT_PORT, PREVIEW_PORT, AUL_DATA, SITE_URL, LOG_LEVEL.
They are explained in packages/start/README.md.`;

/** @throws Error with a sentence that says how to write it. */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parse(argv);
  if (positionals.length) {
    const [first] = positionals;
    throw new Error(
      `"${first}" is not understood. Options come after two dashes: npm start -- --products 5000.`,
    );
  }
  const seed = (['products', 'seed'] as const).flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} is "${value}"; expected a whole number.`);
    return [`--${name}`, value];
  });
  return { help: values.help ?? false, seed };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        products: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`, { cause: error });
  }
}
