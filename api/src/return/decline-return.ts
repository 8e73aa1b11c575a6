import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { type StepInput, stepFulfilment } from '../fulfilment/step-fulfilment.ts';
import type { OperationContext } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What the buyer wanted to send back is not taken back, with a reason. See `stepFulfilment`. */
export function declineReturn(
  ctx: OperationContext,
  viewer: Viewer,
  input: StepInput,
): Promise<FulfilmentState> {
  return stepFulfilment(ctx, viewer, { ...input, step: FulfilmentStep.DECLINE_RETURN });
}
