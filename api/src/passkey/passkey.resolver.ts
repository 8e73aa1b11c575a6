import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { readMember } from '../staff/read-staff.ts';
import { Staff } from '../staff/staff.ts';
import { addPasskey } from './add-passkey.ts';
import { relyingParty } from './relying-party.ts';
import { removePasskey } from './remove-passkey.ts';
import { startPasskey } from './start-passkey.ts';

@ObjectType({ simpleResolvers: true, description: 'What a browser makes a passkey from.' })
class PasskeyStart {
  @Field(() => ID, { description: 'To be given back with the passkey, once and within five minutes.' })
  id!: string;

  @Field(() => String, {
    description:
      'PublicKeyCredentialCreationOptionsJSON of WebAuthn, as JSON: for `parseCreationOptionsFromJSON`.',
  })
  optionsJson!: string;
}

@ArgsType()
class AddPasskeyArgs {
  @Field(() => ID, { description: 'Of `startPasskey`.' })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it, at most 100 letters.' })
  name!: string;

  @Field(() => String, { description: 'RegistrationResponseJSON of WebAuthn, as JSON.' })
  responseJson!: string;
}

@Resolver()
export class PasskeyResolver {
  @Mutation(() => PasskeyStart, { description: 'Begins to add a passkey for the viewer.', complexity: 5 })
  startPasskey(@Ctx() { operation, viewer, desk }: DeskContext): Promise<PasskeyStart> {
    return startPasskey(operation(), viewer, relyingParty(desk.url));
  }

  @Mutation(() => Staff, {
    description: 'Adds a passkey: the viewer signs in with it from now on.',
    complexity: 5,
  })
  async addPasskey(
    @Ctx() context: DeskContext,
    @Args(() => AddPasskeyArgs) input: AddPasskeyArgs,
  ): Promise<Staff> {
    const { viewer, desk } = context;
    await addPasskey(context.operation(), viewer, { ...input, rp: relyingParty(desk.url) });
    return readMember(context, viewer.id);
  }

  @Mutation(() => Staff, { description: 'Takes a passkey of the viewer away.', complexity: 5 })
  async removePasskey(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Staff> {
    await removePasskey(context.operation(), context.viewer, id);
    return readMember(context, context.viewer.id);
  }
}
