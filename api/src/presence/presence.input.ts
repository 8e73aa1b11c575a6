import { ArgsType, Field, ID } from 'type-graphql';
import { TextArgs } from '../manuscript/manuscript.input.ts';

@ArgsType()
export class BeThereArgs extends TextArgs {
  @Field(() => ID, { description: 'A UUID that a tab makes for itself.' })
  tab!: string;

  @Field(() => String, { nullable: true, description: 'The block that the cursor stands in.' })
  blockId?: string;
}
