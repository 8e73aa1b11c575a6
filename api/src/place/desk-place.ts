import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A place, as staff see it.' })
export class DeskPlace {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its path: `uzbekistan/fergana/rishton`.' })
  path!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;
}
