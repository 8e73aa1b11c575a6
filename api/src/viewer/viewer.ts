import type { Language } from '@aul/language';
import { OrderActor } from '../order/order-actor.ts';
import type { StaffRole } from './staff-role.ts';

/** Whoever asks for something. What they show decides: a session of staff, or the signed link of one order. */
export type Viewer =
  | { kind: 'ANYBODY' }
  | {
      kind: 'STAFF';
      id: string;
      role: StaffRole;
      /** Paths of the places where they may write, with all below; null for everywhere. */
      places: readonly string[] | null;
      /** In which they may write; null for all. */
      languages: readonly Language[] | null;
      /** Of the session that they show, as its owner sees it. */
      sessionId?: string | undefined;
      /** Address that the request came from. */
      askedFrom?: string | undefined;
    }
  | { kind: 'BUYER'; orderId: string }
  /** Jobs and commands: the clock, a payment provider, the person at the machine. */
  | { kind: 'SYSTEM' };

export type StaffViewer = Extract<Viewer, { kind: 'STAFF' }>;

export const anybody: Viewer = { kind: 'ANYBODY' };
export const system: Viewer = { kind: 'SYSTEM' };

/** As what somebody acts on an order; undefined for those who may not act at all. */
export function actorOf(viewer: Viewer) {
  switch (viewer.kind) {
    case 'ANYBODY':
      return undefined;
    case 'STAFF':
      return { actor: OrderActor.STAFF, role: viewer.role } as const;
    case 'BUYER':
      return { actor: OrderActor.BUYER } as const;
    case 'SYSTEM':
      return { actor: OrderActor.SYSTEM } as const;
  }
}
