import fc from 'fast-check';
import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  getIntrospectionQuery,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { createExecutor } from './executor.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { villageSchema } from './village.example.ts';

describe('the compiling executor', () => {
  it.each([
    [
      'abstract types',
      '{ named { __typename name ... on Bowl { diameter } } things { ... on Maker { name } } }',
    ],
    ['errors beside data', '{ maker { name broken } broken hello }'],
    ['nulls that travel up', '{ maker { name strict } hello }'],
    ['failed serialization', '{ notANumber hello }'],
    ['errors of ours', '{ missing { name } bowls(first: 0) { name } }'],
    ['mutations in order', 'mutation { a: write(text: "a", afterMs: 20) b: write(text: "b") }'],
    [
      'introspection',
      getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true }),
    ],
    [
      'fragments on fragments',
      '{ named { ...N } } fragment N on Named { name ...B } fragment B on Bowl { diameter maker { ...M } } fragment M on Maker { works(first: 1) { name } }',
    ],
    [
      'one field in two places',
      '{ maker { works(first: 1) { name } } maker { name works(first: 1) { diameter } } }',
    ],
  ])('answers %s as graphql-js does', async (_title, query) => {
    await expectSame(query, {});
  });

  it.each([
    ['a missing variable', 'query ($n: Int!) { bowls(first: $n) { name } }', {}],
    ['a variable of the wrong type', 'query ($n: Int) { bowls(first: $n) { name } }', { n: 'many' }],
    ['a number beyond 32 bits', 'query ($n: Int) { bowls(first: $n) { name } }', { n: 2 ** 40 }],
    [
      'an unknown input field',
      'query ($s: Size!) { sized(size: $s) }',
      { s: { minimum: 1, colour: 'blue' } },
    ],
    ['input with defaults', 'query ($s: Size!) { sized(size: $s) }', { s: { minimum: 1 } }],
    ['a variable inside an input', 'query ($m: Int! = 4) { sized(size: { minimum: $m }) }', {}],
    ['null for a default', 'query ($n: Int = 2) { bowls(first: $n) { name } }', { n: null }],
    [
      'a key of the prototype',
      'query ($s: Size!) { sized(size: $s) }',
      { s: JSON.parse('{"minimum":1,"__proto__":{"unit":"m"}}') },
    ],
    [
      'skip and include by variable',
      'query ($y: Boolean!) { hello @include(if: $y) maker { name @skip(if: $y) } ... @include(if: $y) { log } }',
      { y: true },
    ],
  ])('reads %s as graphql-js does', async (_title, query, variables) => {
    await expectSame(query, variables);
  });

  it('answers any query as graphql-js does, with conditions and without', async () => {
    await fc.assert(
      fc.asyncProperty(queries, fc.boolean(), fc.boolean(), async (fields, yes, no) => {
        const conditional = `query ($yes: Boolean!, $no: Boolean = false) { ${fields} ${conditions} }`;
        const plain = `{ ${fields.replaceAll(/@\w+\(if: \$\w+\)/g, '')} }`;
        fc.pre(validate(villageSchema, parse(conditional)).length === 0);
        await expectSame(conditional, { yes, no }, byPlace);
        await expectSame(plain, {}, byPlace);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the error that was thrown', async () => {
    const run = runner({});
    for (let round = 0; round < 3; round++) {
      const { errors } = await run('{ missing { name } }');
      expect(errors?.[0]?.originalError).toBeInstanceOf(DomainError);
    }
  });

  it('compiles an operation when it comes a second time, and keeps a bounded number', async () => {
    const run = runner({ compiledOperations: 2 });
    const stacks = [];
    for (const query of ['{ broken }', '{ broken }', '{ hello }', '{ maker { name } }', '{ broken }']) {
      const { errors } = await run(query);
      if (errors) stacks.push(errors[0]?.originalError?.stack?.includes('graphql-jit') ?? false);
    }
    // Dropped by the two that came between: the last one starts again.
    expect(stacks).toEqual([false, true, false]);
  });

  it('tells the cost, and refuses before anything runs when it is too high', async () => {
    const run = runner({ cost: 20 });
    expect(await run('{ hello maker { name } }')).toMatchObject({
      extensions: { cost: { requested: 3, maximum: 20 } },
    });
    const log: string[] = [];
    const refused = await run('mutation { write(text: "x") }', {}, log);
    expect(refused.data).toEqual({ write: 'x' });
    const tooMuch = Array.from({ length: 21 }, (_, n) => `w${n}: write(text: "y")`).join(' ');
    const answer = await run(`mutation { ${tooMuch} }`, {}, log);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions.code).toBe('COST_TOO_HIGH');
    expect(log).toEqual(['x']);
  });
});

describe('the cost', () => {
  const costOf = async (query: string, variables = {}) => {
    const { extensions } = await runner({ cost: 1_000_000 })(query, variables);
    return extensions?.cost;
  };

  it('multiplies lists by "first", from a variable too', async () => {
    expect(await costOf('{ bowls(first: 10) { name diameter } }')).toMatchObject({ requested: 21 });
    expect(await costOf('query ($n: Int) { bowls(first: $n) { name diameter } }', { n: 100 })).toMatchObject({
      requested: 201,
    });
  });

  it('takes what a field declares, and never less than its children', async () => {
    expect(await costOf('{ costly(points: 70) }')).toMatchObject({ requested: 70 });
    expect(await costOf('{ costly(points: -1000000) bowls(first: 10) { name } }')).toMatchObject({
      requested: 11,
    });
    expect(await costOf('{ bowls(first: -10) { name } }')).toMatchObject({ requested: 2 });
  });

  it('counts what is skipped as nothing, and introspection flat', async () => {
    expect(await costOf('query ($y: Boolean!) { hello @skip(if: $y) log }', { y: true })).toMatchObject({
      requested: 1,
    });
    expect(await costOf(getIntrospectionQuery())).toMatchObject({ requested: 100 });
  });

  it('gives up on fragments that double at every level', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Maker { works { maker { ...F${n + 1} } a: maker { ...F${n + 1} } } }`,
    );
    const bomb = `{ maker { ...F0 } } ${levels.join(' ')} fragment F20 on Maker { name }`;
    const answer = await runner({})(bomb);
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['COST_TOO_HIGH']);
  });
});

/** Fields of Query at random: abstract types, failing fields, arguments, aliases, and directives where `~` is. */
const { queries } = fc.letrec<Record<'queries' | 'maker' | 'bowl' | 'named' | 'thing', string>>((tie) => {
  const directive = fc.constantFrom('', '', '', ' @include(if: $yes)', ' @skip(if: $no)');
  const list = (...fields: fc.Arbitrary<string>[]) =>
    fc
      .array(fc.tuple(fc.oneof(...fields), directive), { minLength: 1, maxLength: 4 })
      .map((items) => items.map(([field, text]) => field.replace('~', text)).join(' '));
  const set = (...fields: fc.Arbitrary<string>[]) =>
    list(...fields).map((items) => `{ __typename ${items} }`);
  const leaf = (...fields: string[]) => fc.constantFrom(...fields).map((field) => `${field}~`);
  const under = (field: string, type: fc.Arbitrary<string>) => type.map((inner) => `${field}~ ${inner}`);
  const deep = (type: fc.Arbitrary<string>) =>
    fc.oneof({ depthSize: 'small' }, fc.constant('{ name }'), type);
  return {
    bowl: set(leaf('name', 'n: name', 'diameter'), under('maker', deep(tie('maker')))),
    maker: set(
      leaf('name', 'o: name', 'broken', 'x: broken', 'strict'),
      under('works(first: 2)', deep(tie('bowl'))),
      under('one: works(first: 1)', deep(tie('bowl'))),
    ),
    named: set(leaf('name'), under('... on Bowl', tie('bowl')), under('... on Maker', tie('maker'))),
    thing: set(
      under('... on Bowl', tie('bowl')),
      under('... on Maker', tie('maker')),
      under('... on Named', tie('named')),
    ),
    queries: list(
      under('maker', tie('maker')),
      under('bowls(first: 3)', tie('bowl')),
      under('none: bowls(first: 0)', tie('bowl')),
      under('named', tie('named')),
      under('things', tie('thing')),
      leaf('broken', 'notANumber', 'hello(name: "é")'),
    ),
  };
});

const conditions = 'a: hello @include(if: $yes) b: hello @skip(if: $no)';

type Variables = Record<string, unknown>;

function runner(limits: Partial<Limits>) {
  const executor = createExecutor(villageSchema, { ...defaultLimits, ...limits });
  return async (query: string, variables: Variables = {}, log: string[] = []): Promise<ExecutionResult> => {
    const document = parse(query);
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
    if (!operation) throw new Error('no operation');
    // Of what Apollo passes, the executor reads these.
    const context = {
      document,
      operation,
      operationName: operation.name?.value ?? null,
      queryHash: query,
      request: { variables },
      context: { log },
    };
    return executor(context as unknown as Parameters<typeof executor>[0]);
  };
}

/** First, compiled, and compiled again. */
async function expectSame(
  query: string,
  variables: Variables,
  compare: (result: ExecutionResult) => unknown = comparable,
): Promise<void> {
  const document = parse(query);
  const expected = await execute({
    schema: villageSchema,
    document,
    contextValue: { log: [] },
    variableValues: variables,
  });
  const run = runner({ cost: 1_000_000, costNodes: 100_000 });
  for (let round = 0; round < 3; round++)
    expect(compare(await run(query, variables))).toEqual(compare(expected));
}

/** Errors without their order, which is nobody's promise. */
function comparable({ data, errors }: ExecutionResult) {
  const list = errors?.map((error) => JSON.stringify(error));
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: list?.toSorted() };
}

/**
 * The data, and where in it something failed. Two freedoms of an executor are left out: which errors it lists
 * below a field that became null, and whether a field written twice is located at a place that is skipped.
 */
function byPlace({ data, errors = [] }: ExecutionResult) {
  const plain = JSON.parse(JSON.stringify(data ?? null));
  return { data: plain, failed: new Set(errors.map((error) => placeOf(error, plain))) };
}

function placeOf({ path = [], message }: GraphQLError, data: unknown): string {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return `below ${path.slice(0, index).join('.')}`;
    value = Object(value)[key];
  }
  return `${path.join('.')}: ${message}`;
}
