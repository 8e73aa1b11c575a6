import type { LinkedKind } from '@aul/manuscript';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { LinkedKinds } from './link-target.ts';

@ArgsType()
export class LinkTargetsArgs {
  @Field(() => String, {
    description: 'The beginning of a name, in any language; empty for those with the most behind them.',
  })
  text!: string;

  @Field(() => [LinkedKinds], { nullable: true, description: 'Only these kinds; all when left out.' })
  kinds?: LinkedKind[];

  @Field(() => Int, { defaultValue: 10, description: 'How many, 1 to 50.' })
  first: number = 10;

  @Field(() => [ID], { nullable: true, description: 'These alone, whatever they are called.' })
  ids?: string[];
}
