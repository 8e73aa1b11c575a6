import type { OperationContext } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { FulfilmentState } from './fulfilment-state.ts';
import { FulfilmentStep } from './fulfilment-step.ts';
import { type StepInput, stepFulfilment } from './step-fulfilment.ts';

/** It goes on from where it was stopped. See `stepFulfilment`. */
export function resumeFulfilment(
  ctx: OperationContext,
  viewer: Viewer,
  input: StepInput,
): Promise<FulfilmentState> {
  return stepFulfilment(ctx, viewer, { ...input, step: FulfilmentStep.RESUME });
}
