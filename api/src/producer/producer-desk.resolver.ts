import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { wordsOf } from '../assistance/desk-text.ts';
import { keepRecord } from '../assistance/keep-record.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import { recordConsentOnce, withdrawConsentOnce } from '../consent/consent-once.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { PublicationState } from '../graphql/publication.ts';
import { showPage } from '../graphql/row-page.ts';
import { found, type Transaction } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { archiveProducer } from './archive-producer.ts';
import { changeProducer, type ProducerChange } from './change-producer.ts';
import { DeskProducer, showDeskProducer } from './desk-producer.ts';
import { type DeskProducerRow, keptProducer } from './desk-producer-row.ts';
import { enterProducer } from './enter-producer.ts';
import {
  AsOfArgs,
  DeskProducersArgs,
  ProducerChangeInput,
  ProducerEntryInput,
  type ProducerFactsInput,
} from './producer.input.ts';
import { publishProducer } from './publish-producer.ts';
import { readDeskProducers, readOwnProducer } from './read-desk-producers.ts';

const DeskProducerConnection = connectionOf(DeskProducer);

@Resolver()
export class ProducerDeskResolver {
  @Query(() => DeskProducerConnection, {
    description: 'Producers in the places of the viewer, public or not, the last changed first.',
    complexity: pageComplexity,
  })
  async deskProducers(
    @Ctx() context: DeskContext,
    @Args(() => DeskProducersArgs) { text, place, state, ...args }: DeskProducersArgs,
  ): Promise<Page<DeskProducer>> {
    const staff = requireStaff(context.viewer, officerRoles);
    const page = await readDeskProducers(context, { args, filter: { text, place, state }, staff });
    return showPage(page, (row) => showDeskProducer(row, context));
  }

  @Query(() => DeskProducer, {
    nullable: true,
    description: 'The producer with this id; null outside the places of the viewer.',
    complexity: 5,
  })
  async deskProducer(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<DeskProducer | null> {
    const staff = requireStaff(context.viewer, officerRoles);
    requireUuid(id);
    const row = await readOwnProducer(context, staff, id);
    return row && showDeskProducer(row, context);
  }

  @Mutation(() => DeskProducer, {
    description:
      'Enters a producer, who is not public yet. The same id again is the same producer: nothing happens twice.',
    complexity: 10,
  })
  async enterProducer(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Chosen by whoever enters it: a UUID.' }) id: string,
    @Arg('producer', () => ProducerEntryInput, { description: 'The producer.' }) input: ProducerEntryInput,
  ): Promise<DeskProducer> {
    const { kind, name, placeId, consents } = input;
    requireUuid(id, placeId);
    await enterProducer(context.operation(), context.viewer, {
      ...factsOf(input),
      id,
      kind,
      name: wordsOf(name),
      placeId,
      ...(consents && { consents }),
    });
    return shown(context, id);
  }

  @Mutation(() => DeskProducer, {
    description:
      'Changes what is known about a producer. The description is refused where it is written in a manuscript.',
    complexity: 10,
  })
  async changeProducer(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('change', () => ProducerChangeInput, { description: 'What is to be different.' })
    input: ProducerChangeInput,
  ): Promise<DeskProducer> {
    const { kind, name, placeId } = input;
    requireUuid(id, ...(placeId ? [placeId] : []));
    await changeProducer(context.operation(), context.viewer, {
      id,
      asOf,
      change: {
        ...factsOf(input),
        kind: kind ?? undefined,
        name: name ? wordsOf(name) : undefined,
        placeId: placeId ?? undefined,
      },
    });
    return shown(context, id);
  }

  @Mutation(() => DeskProducer, {
    description: 'Something personal of a producer may be shown from now on.',
    complexity: 10,
  })
  recordConsent(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('scope', () => ConsentScope, { description: 'What may be shown.' }) scope: ConsentScope,
    @Arg('evidence', () => String, { description: 'How it was recorded: a signed form, a recorded call.' })
    evidence: string,
  ): Promise<DeskProducer> {
    return kept(context, { action: 'recordConsent', id, asOf }, (tx, row) =>
      recordConsentOnce(tx, row, { scope, evidence }),
    );
  }

  @Mutation(() => DeskProducer, {
    description: 'Something personal of a producer may no longer be shown. The consent stays as evidence.',
    complexity: 10,
  })
  withdrawConsent(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('scope', () => ConsentScope, { description: 'What may no longer be shown.' }) scope: ConsentScope,
  ): Promise<DeskProducer> {
    return kept(context, { action: 'withdrawConsent', id, asOf }, (tx, row) =>
      withdrawConsentOnce(tx, row, scope),
    );
  }

  @Mutation(() => DeskProducer, {
    description: 'Makes a producer public, with what it has consented to.',
    complexity: 10,
  })
  publishProducer(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<DeskProducer> {
    return kept(context, { action: 'publishProducer', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.PUBLISHED) await publishProducer(tx, id);
    });
  }

  @Mutation(() => DeskProducer, {
    description: 'Takes a producer, and all that it makes, from the public. Nothing is deleted.',
    complexity: 10,
  })
  archiveProducer(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<DeskProducer> {
    return kept(context, { action: 'archiveProducer', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.ARCHIVED) await archiveProducer(tx, id);
    });
  }
}

async function kept(
  context: DeskContext,
  change: AsOfArgs & { action: string },
  work: (tx: Transaction, row: DeskProducerRow) => Promise<unknown>,
): Promise<DeskProducer> {
  requireUuid(change.id);
  await keepRecord(context.operation(), context.viewer, { keeping: keptProducer, change }, work);
  return shown(context, change.id);
}

async function shown(context: DeskContext, id: string): Promise<DeskProducer> {
  return showDeskProducer(found(await readOwnProducer(context, context.viewer, id), 'The producer'), context);
}

function factsOf(input: ProducerFactsInput): ProducerChange {
  const { description, visitInfo, foundedYear, headcount, sender, directionIds, pictureId } = input;
  requireUuid(...(directionIds ?? []), ...(pictureId ? [pictureId] : []));
  return {
    description: description ? wordsOf(description) : undefined,
    visitInfo: visitInfo ? wordsOf(visitInfo) : undefined,
    foundedYear,
    headcount,
    sender,
    directionIds: directionIds ?? undefined,
    pictureId,
  };
}
