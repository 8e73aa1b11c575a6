import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
  type HTTPGraphQLRequest,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createErrorFormatter } from './error-format.ts';
import { compilingGateway } from './executor.ts';
import { limitRules } from './limit-rules.ts';
import type { Limits } from './limits.ts';
import type { RequestNotes } from './request-log.ts';

interface ApolloOptions {
  schema: GraphQLSchema;
  limits: Limits;
  logger: FastifyBaseLogger;
  /** Where the notes of a request are kept, by the object that Apollo was called with. */
  notes: WeakMap<HTTPGraphQLRequest, RequestNotes>;
}

/** Apollo Server, started, without anything that listens, reports or shows pages. */
export async function startApollo<Context extends BaseContext>(
  options: ApolloOptions,
): Promise<ApolloServer<Context>> {
  const { schema, limits, logger, notes } = options;
  const apollo = new ApolloServer<Context>({
    gateway: compilingGateway(schema, limits),
    logger,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    validationOptions: { maxErrors: 20 },
    formatError: createErrorFormatter(logger),
    plugins: [
      noteTaking(notes),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function noteTaking(notes: ApolloOptions['notes']): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const note = request.http && notes.get(request.http);
      if (!note) return;
      return {
        async willSendResponse({ operation, queryHash, response }) {
          note.operation = operation?.name?.value.slice(0, 64);
          note.kind = operation?.operation;
          note.document = queryHash?.slice(0, 12);
          if (response.body.kind !== 'single') return;
          const { errors, extensions } = response.body.singleResult;
          note.cost = costIn(extensions);
          if (errors) note.errors = [...new Set(errors.map((error) => String(error.extensions?.code)))];
        },
      };
    },
  };
}

function costIn(extensions: Record<string, unknown> | undefined): number | undefined {
  const cost = extensions?.cost;
  const requested =
    typeof cost === 'object' && cost !== null && 'requested' in cost ? cost.requested : undefined;
  return typeof requested === 'number' ? requested : undefined;
}
