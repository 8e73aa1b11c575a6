import type { OperationContext } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { FulfilmentState } from './fulfilment-state.ts';
import { FulfilmentStep } from './fulfilment-step.ts';
import { type StepInput, stepFulfilment } from './step-fulfilment.ts';

/** The producer takes its part of an order on. See `stepFulfilment`. */
export function confirmFulfilment(
  ctx: OperationContext,
  viewer: Viewer,
  input: StepInput,
): Promise<FulfilmentState> {
  return stepFulfilment(ctx, viewer, { ...input, step: FulfilmentStep.CONFIRM });
}
