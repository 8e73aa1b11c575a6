import type { OperationContext } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { FulfilmentState } from './fulfilment-state.ts';
import { FulfilmentStep } from './fulfilment-step.ts';
import { type StepInput, stepFulfilment } from './step-fulfilment.ts';

/** Stops a part of an order, with a reason: customs, a restriction, a doubt. See `stepFulfilment`. */
export function holdFulfilment(
  ctx: OperationContext,
  viewer: Viewer,
  input: StepInput,
): Promise<FulfilmentState> {
  return stepFulfilment(ctx, viewer, { ...input, step: FulfilmentStep.HOLD });
}
