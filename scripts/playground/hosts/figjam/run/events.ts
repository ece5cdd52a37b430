import type { BoardChange } from '../document/change.ts'
import { pack } from '../wire.ts'
import type { Session } from './session.ts'

interface Pending {
  readonly kind: 'CREATE' | 'DELETE' | 'PROPERTY_CHANGE'
  readonly id: string
  readonly type: string
  readonly origin: 'LOCAL' | 'REMOTE'
  readonly properties: Set<string>
}

/**
 * Gathers changes and hands them over in a later turn: asynchronous and coalesced, so two selection
 * changes are one call. https://developers.figma.com/docs/plugins/api/properties/figma-on/
 */
export function watchBoard(session: Session): () => void {
  const { board } = session.run
  const pending = new Map<string, Pending>()
  const signals = new Set<string>()
  let isScheduled = false
  const flush = () => {
    isScheduled = false
    if (session.closed) return
    const names = [...signals]
    const changes = [...pending.values()]
    signals.clear()
    pending.clear()
    for (const name of names) session.fire('event', 0, name)
    if (changes.length > 0) fireChanges(session, changes)
  }
  const plan = () => {
    if (isScheduled) return
    isScheduled = true
    session.clock.after(0, flush)
  }
  const stopBoard = board.onChange((change) => {
    if (change.kind === 'selection') {
      signals.add(
        change.properties.includes('currentPage') ? 'currentpagechange' : 'selectionchange',
      )
    } else if (!session.muted) note(pending, change)
    plan()
  })
  const stopTimer = session.timer.onEvent((event) => {
    signals.add(event)
    plan()
  })
  return () => {
    stopBoard()
    stopTimer()
  }
}

/** CREATE and DELETE are told of the topmost node only. */
function note(pending: Map<string, Pending>, change: BoardChange): void {
  const origin = change.actor === 'remote' ? 'REMOTE' : 'LOCAL'
  const { id, type } = change
  const held = pending.get(id)
  if (change.kind === 'property') {
    if (held?.kind === 'CREATE') return
    const entry = held ?? { kind: 'PROPERTY_CHANGE', id, type, origin, properties: new Set() }
    for (const name of change.properties) if (!HIDDEN.has(name)) entry.properties.add(name)
    if (entry.properties.size > 0) pending.set(id, entry)
    return
  }
  if (change.kind === 'create' && change.parent !== null && isCreated(pending, change.parent))
    return
  const kind = change.kind === 'create' ? 'CREATE' : 'DELETE'
  pending.set(id, { kind, id, type, origin, properties: new Set() })
}

function isCreated(pending: ReadonlyMap<string, Pending>, id: string): boolean {
  return pending.get(id)?.kind === 'CREATE'
}

/** Names of ours that the typings' NodeChangeProperty does not know. */
const HIDDEN = new Set(['authorName', 'stuckTo', 'author', 'rows', 'columns', 'picture'])

function fireChanges(session: Session, changes: readonly Pending[]): void {
  const { board } = session.run
  const list = changes.map((change) => ({
    type: change.kind,
    origin: change.origin,
    id: change.id,
    nodeType: board.get(change.id)?.type ?? change.type,
    exists: board.get(change.id) !== undefined,
    page: board.currentPage,
    properties: [...change.properties],
  }))
  session.fire('changes', 0, pack(list, session.freight))
}
