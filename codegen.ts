import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/**
 * Typed documents for whoever asks the public API. Every query in a `.graphql` file, and every `graphql(...)` of a
 * `.ts` file, becomes in `gql/graphql.ts` a text that knows the types of its data and variables
 * (`query Village` is `VillageDocument`), and an entry in `gql/persisted-documents.json`: the documents that the
 * API trusts, by hash. `.astro` files are not read: a query stands in a file of its own beside the view.
 */
const documents = {
  presetConfig: {
    fragmentMasking: false,
    skipIndexFile: true,
    // Ids are "sha256:" and 64 hexadecimal digits.
    persistedDocuments: { hashAlgorithm: 'sha256' },
  },
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    importExtension: '.ts',
    useTypeImports: true,
    // A scalar that is not named here stops the generation.
    strictScalars: true,
    scalars: {
      ID: 'string',
      CountryCode: 'string',
      CurrencyCode: '@aul/money#Currency',
      DateTimeISO: 'string',
      LanguageTag: '@aul/language#Language',
      LocalDate: 'string',
      MinorUnits: 'string',
    },
  },
};

/** Without the `graphql()` function, whose table of all texts no bundler can shake. */
const filesOnly: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) =>
    (await preset.buildGeneratesSection(options)).filter(({ filename }) => !filename.endsWith('/gql.ts')),
};

const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'storefront/src/gql/': { ...documents, preset, documents: 'storefront/src/**/*.{graphql,ts}' },
    'packages/client/src/gql/': {
      ...documents,
      preset: filesOnly,
      documents: 'packages/client/src/documents/*.graphql',
    },
  },
};

export default config;
