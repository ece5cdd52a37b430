import type { Outcome, TimerReading } from '../../shared/app/ports.ts'
import type { Step } from '../../shared/core/board/change-plan.ts'
import type { Rect } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { LiveItem } from '../../shared/core/board/snapshot.ts'
import type { Fault } from '../../shared/core/errors.ts'

/** What the page asks of the sandbox. */
export type Request =
  | { readonly call: 'read' }
  /** `first` is the place of the first step in the page's own list; outcomes count from there. */
  | {
      readonly call: 'perform'
      readonly steps: readonly Step[]
      /** For each step the stamp of its new item, written for no item yet; '' when it makes none. */
      readonly stamps: readonly string[]
      readonly first: number
    }
  | { readonly call: 'commit' }
  | { readonly call: 'boxes' }
  | { readonly call: 'selection' }
  | { readonly call: 'show'; readonly ids: readonly HostId[] }
  | { readonly call: 'load'; readonly from: StoreName; readonly name: string }
  | {
      readonly call: 'save'
      readonly from: StoreName
      readonly name: string
      readonly text: string
    }
  | { readonly call: 'timer'; readonly act: TimerAct }

export type StoreName = 'shared' | 'personal'

export type TimerAct =
  | { readonly type: 'read' | 'pause' | 'resume' | 'stop' }
  | { readonly type: 'start'; readonly totalMs: number }

/** A live item before its stamp is parsed: parsing is the page's work. */
export interface FoundItem extends Omit<LiveItem, 'stamp' | 'stampFault'> {
  readonly stampText: string
}

export interface Answers {
  readonly read: readonly FoundItem[]
  readonly perform: { readonly outcomes: readonly Outcome[]; readonly stopped: Fault | null }
  readonly commit: null
  /** Everything that lies on the page itself. */
  readonly boxes: readonly Rect[]
  readonly selection: readonly HostId[]
  readonly show: null
  /** '' when nothing was saved under that name. */
  readonly load: string
  readonly save: null
  readonly timer: TimerReading | null
}

const CALLS: Readonly<Record<Request['call'], true>> = {
  read: true,
  perform: true,
  commit: true,
  boxes: true,
  selection: true,
  show: true,
  load: true,
  save: true,
  timer: true,
}

/** Null for anything that is not one of our requests: other scripts post messages too. */
export function parseRequest(
  message: unknown,
): { readonly id: number; readonly request: Request } | null {
  if (typeof message !== 'object' || message === null) return null
  const { id, request } = message as { readonly id?: unknown; readonly request?: unknown }
  if (typeof id !== 'number' || typeof request !== 'object' || request === null) return null
  const { call } = request as { readonly call?: unknown }
  // Not `hasOwn`, which the sandbox may lack: what a prototype has is not `true`.
  if (typeof call !== 'string' || CALLS[call as Request['call']] !== true) return null
  return { id, request: request as Request }
}
