import type { BoardDocument } from '../core/board/document.ts'
import type { NodeKey } from '../core/board/keys.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import { type Fault, faultOf } from '../core/errors.ts'
import type { Desk } from './desk.ts'
import { sectionsOfPhase } from './phase-sections.ts'

/** A dot that somebody removed meanwhile lies over nothing; who may only look at the board reads it as it is. */
const NOTHING_TO_RAISE: ReadonlySet<Fault['code']> = new Set([
  'item-gone',
  'read-only',
  'cancelled',
])

/** When a phase that votes begins: brings its dots over the notes written before it. */
export async function raisePhaseDots(desk: Desk): Promise<void> {
  const { placed } = desk.state
  if (placed === null || !isVoting(desk)) return
  const document = desk.documentOf(placed)
  const { signal } = new AbortController()
  try {
    await raiseDots(desk, document, await desk.host.read(signal), signal)
    await desk.host.endAction()
  } catch (error) {
    desk.updateBoard({ fault: faultOf(error) })
  }
}

/** Whether there are dots on the sheets of the phase that runs. */
export function isVoting(desk: Desk): boolean {
  const { placed, agenda } = desk.state
  const phase = agenda?.phases[agenda.current]
  if (placed === null || phase === undefined) return false
  const document = desk.documentOf(placed)
  const there = new Set(sectionsOfPhase(placed, phase.id, document))
  return document.sections.some(({ key, items }) => there.has(key) && items.some(isDot))
}

/**
 * Brings our dots over the notes. Hosts lay what was made later over what was made before: dots wait in
 * their tray since the workshop was placed, and a vote would go under every note written since, where
 * nobody sees it.
 */
export async function raiseDots(
  desk: Desk,
  document: BoardDocument,
  { items }: Snapshot,
  signal: AbortSignal,
): Promise<void> {
  if (desk.state.board.state !== 'ready') return
  const keys = new Set<NodeKey>(
    document.sections.flatMap((section) => section.items.filter(isDot).map(({ key }) => key)),
  )
  const dots = items.filter(({ stamp }) => stamp?.doc === document.id && keys.has(stamp.key))
  if (dots.length === 0) return
  try {
    const { failed, stopped } = await desk.host.perform(
      dots.map(({ id }) => ({ do: 'raise', on: id })),
      { signal, onStep: () => undefined, onWait: () => undefined },
    )
    const faults = [stopped, ...failed.map(({ fault }) => fault)]
    const fault = faults.find((one) => one !== null && !NOTHING_TO_RAISE.has(one.code))
    if (fault !== undefined) desk.updateBoard({ fault })
  } catch (error) {
    desk.updateBoard({ fault: faultOf(error) })
  }
}

function isDot({ role }: BoardDocument['sections'][number]['items'][number]): boolean {
  return role === 'dot'
}
