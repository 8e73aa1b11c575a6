import { Field, ObjectType } from 'type-graphql';
import { StaffRole } from './staff-role.ts';

@ObjectType({ simpleResolvers: true, description: 'A member of staff.' })
export class Staff {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'The address that they sign in by.' })
  email!: string;

  @Field(() => StaffRole, { description: 'What they may do.' })
  role!: StaffRole;
}
