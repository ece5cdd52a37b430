import type { BoardSurface } from '../../scripts/playground/hosts/board-surface.ts'
import type { BoardHost, Outcome, Performed } from '../../shared/app/ports.ts'
import type { ChangePlan, Step } from '../../shared/core/board/change-plan.ts'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { type Rect, union } from '../../shared/core/board/geometry.ts'
import { orderSteps } from '../../shared/core/board/order-steps.ts'
import { findOrigin, placeDocument } from '../../shared/core/board/place-document.ts'
import { planChanges, planRemoval } from '../../shared/core/board/plan-changes.ts'
import {
  absoluteRect,
  indexById,
  type LiveItem,
  type Snapshot,
} from '../../shared/core/board/snapshot.ts'

/** A person at the board. Ids are those the host gives in its snapshots; places are absolute. */
export type ContractHands = Pick<
  BoardSurface,
  | 'items'
  | 'revision'
  | 'writeNote'
  | 'setText'
  | 'moveBy'
  | 'resize'
  | 'remove'
  | 'duplicate'
  | 'lock'
  | 'group'
>

/** An adapter on an emulated host, as a contract test needs it. Each bench has a board of its own. */
export interface ContractBench {
  readonly host: BoardHost
  readonly hands: ContractHands
  /** Calls to the host so far, reads and writes; 0 for ever where the host counts none. */
  calls(): number
  /**
   * Makes the write with this number fail, counted from 1 and from now: `refused`, or `unheard`, which
   * is done while its answer is lost. What happens to later writes is the bench's choice.
   */
  breakAt(write: number, how: 'refused' | 'unheard'): void
  /** Ends the trouble of `breakAt`; the plugin is closed and opened again on the same board. */
  restart(): Promise<BoardHost>
  /** A copy of the board as the host makes it, under other ids where it does so, opened by a new plugin. */
  duplicateBoard(): Promise<BoardHost>
  close(): Promise<void>
}

export interface ContractWishes {
  readonly isReadOnly: boolean
}

/** Opens a fresh board; it is closed when the test ends. */
export type Start = (isReadOnly?: boolean) => Promise<ContractBench>

export interface Run {
  readonly plan: ChangePlan
  readonly steps: readonly Step[]
  readonly outcomes: readonly Outcome[]
  readonly performed: Performed
}

interface RunOptions {
  readonly signal?: AbortSignal
  readonly onStep?: (outcome: Outcome) => void
}

/** What the session does for `generate`: read, place, plan, perform. */
export async function generate(
  host: BoardHost,
  document: BoardDocument,
  options: RunOptions = {},
): Promise<Run> {
  const snapshot = await readAll(host)
  const origin = findOrigin(document, snapshot) ?? (await host.freeSpot(extentOf(document), null))
  const placed = placeDocument(document, origin)
  const plan = planChanges(placed, snapshot)
  return await run(host, plan, orderSteps(plan, placed), options)
}

export async function removeAll(host: BoardHost, document: BoardDocument): Promise<Run> {
  const snapshot = await readAll(host)
  const placed = placeDocument(document, findOrigin(document, snapshot) ?? { x: 0, y: 0 })
  const plan = planRemoval(document.id, snapshot, placed)
  return await run(host, plan, orderSteps(plan, placed))
}

export async function run(
  host: BoardHost,
  plan: ChangePlan,
  steps: readonly Step[],
  { signal = new AbortController().signal, onStep }: RunOptions = {},
): Promise<Run> {
  const outcomes: Outcome[] = []
  const performed = await host.perform(steps, {
    signal,
    onStep(outcome) {
      outcomes.push(outcome)
      onStep?.(outcome)
    },
    onWait: () => undefined,
  })
  return { plan, steps, outcomes, performed }
}

/** Runs that meet trouble may throw, as when the very reading fails; the trouble is the point. */
export async function generateInTrouble(host: BoardHost, document: BoardDocument): Promise<void> {
  try {
    await generate(host, document)
  } catch {
    // The next run tells whether anything was lost.
  }
}

export async function readAll(host: BoardHost): Promise<Snapshot> {
  return await host.read(new AbortController().signal)
}

function extentOf({ sections, loose }: BoardDocument): Rect {
  const box = union([...sections, ...loose].map(({ rect }) => rect))
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

export function findItem(snapshot: Snapshot, keyEnd: string): LiveItem {
  const found = snapshot.items.find(
    ({ stamp, id }) => stamp?.on === id && stamp.key.endsWith(keyEnd),
  )
  if (found === undefined) throw new Error(`Nothing on the board is stamped '…${keyEnd}'.`)
  return found
}

/** The board without the host's ids and order; places from the corner of everything. */
export function describeContract(snapshot: Snapshot): readonly string[] {
  const byId = indexById(snapshot)
  const rects = new Map(snapshot.items.map((item) => [item.id, absoluteRect(item, byId)]))
  const corner = union([...rects.values()]) ?? { x: 0, y: 0 }
  return snapshot.items
    .map((item) => {
      const { x = 0, y = 0, width = 0, height = 0 } = rects.get(item.id) ?? {}
      const parent = item.parent === null ? '' : (byId.get(item.parent)?.stamp?.key ?? '?')
      const box = [x - corner.x, y - corner.y, width, height].map(Math.round)
      return JSON.stringify([item.kind, item.stamp?.key, item.text, item.fill, parent, ...box])
    })
    .sort()
}

/** Stamped items that are there twice. */
export function listDuplicates(snapshot: Snapshot): readonly string[] {
  const names = snapshot.items.flatMap(({ kind, stamp }) => (stamp ? [`${kind} ${stamp.key}`] : []))
  return names.filter((name, index) => names.indexOf(name) !== index)
}
