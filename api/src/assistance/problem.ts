import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Why nothing was changed: what is wrong with one record.' })
export class RecordProblem {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'The code of an error, as docs/errors.md lists them.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, and what to do.' })
  message!: string;
}
