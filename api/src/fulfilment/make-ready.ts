import type { OperationContext } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { FulfilmentState } from './fulfilment-state.ts';
import { FulfilmentStep } from './fulfilment-step.ts';
import { type StepInput, stepFulfilment } from './step-fulfilment.ts';

/** It is packed and waits for the carrier. See `stepFulfilment`. */
export function makeReady(ctx: OperationContext, viewer: Viewer, input: StepInput): Promise<FulfilmentState> {
  return stepFulfilment(ctx, viewer, { ...input, step: FulfilmentStep.MAKE_READY });
}
