import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** Without the `graphql()` function, whose table of all texts no bundler can shake: queries are imported by name. */
const filesOnly: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) =>
    (await preset.buildGeneratesSection(options)).filter(({ filename }) => !filename.endsWith('/gql.ts')),
};

/**
 * Typed documents for whoever asks the public API. Every query in a `.graphql` file, which stands beside its view,
 * becomes in `gql/graphql.ts` a text that knows the types of its data and variables (`query Village` is
 * `VillageDocument`), and an entry in `gql/persisted-documents.json`: the documents that the API trusts, by hash.
 */
const documents = {
  preset: filesOnly,
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

/** So that a bundler leaves out the documents that a script in the browser does not use. */
const markPure = (_path: string, content: string) =>
  content.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(');

/** The desk asks a schema of its own, in any words: nothing of it is listed for the public. */
const deskDocuments = {
  ...documents,
  presetConfig: { fragmentMasking: false, skipIndexFile: true },
  config: {
    ...documents.config,
    scalars: {
      ...documents.config.scalars,
      DateTime: 'string',
      JSON: 'unknown',
      ManuscriptContent: '@aul/manuscript#Content',
    },
  },
};

const schema = 'api/schema.graphql';

const config: CodegenConfig = {
  hooks: { beforeOneFileWrite: markPure },
  ignoreNoDocuments: true,
  generates: {
    'storefront/src/gql/': { ...documents, schema, documents: 'storefront/src/**/*.graphql' },
    'packages/client/src/gql/': {
      ...documents,
      schema,
      documents: 'packages/client/src/documents/*.graphql',
    },
    'packages/desk/src/gql/': {
      ...deskDocuments,
      schema: 'api/desk.graphql',
      documents: 'packages/desk/src/**/*.graphql',
    },
  },
};

export default config;
