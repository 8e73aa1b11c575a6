import type { Texts } from '@aul/language';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.ts';

@ObjectType({ simpleResolvers: true, description: 'A material and its share of a product.' })
export class Material {
  @Field(() => String, { description: 'Permanent key: `cotton`, `red-clay`.' })
  slug!: string;

  @Extensions({ isLocalized: true })
  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: Texts;

  @Field(() => Int, { description: 'Share in percent, by weight.' })
  percent!: number;
}
