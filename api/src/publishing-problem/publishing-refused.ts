import { DomainError } from '../errors.ts';
import type { Problem } from './publishing-problem.ts';
import { sayProblem } from './publishing-problem-words.ts';

/** Texts cannot be published while something stands in the way. */
export class PublishingRefused extends DomainError<'PUBLISHING_PROBLEMS'> {
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    const [first] = problems;
    const place = [first.language, first.field, first.blockId && `block ${first.blockId}`].filter(Boolean);
    const sentence = sayProblem(first, 'en').replace(/\.$/, '');
    super('PUBLISHING_PROBLEMS', {
      count: problems.length,
      first: place.length > 0 ? `${sentence} (${place.join(', ')})` : sentence,
    });
    this.problems = problems;
  }
}
