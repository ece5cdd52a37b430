import {
  MemoryDocument,
  MemoryRefusal,
} from '../../../scripts/playground/hosts/memory/memory-document.ts'
import { createHands, type Hands } from '../../../scripts/playground/hosts/memory/memory-hands.ts'
import type { ChangePlan, Step } from '../../../shared/core/board/change-plan.ts'
import type { BoardDocument } from '../../../shared/core/board/document.ts'
import type { HostId } from '../../../shared/core/board/keys.ts'
import { orderSteps } from '../../../shared/core/board/order-steps.ts'
import { planChanges, planRemoval } from '../../../shared/core/board/plan-changes.ts'
import {
  absoluteRect,
  indexById,
  type LiveItem,
  type Snapshot,
} from '../../../shared/core/board/snapshot.ts'
import { type Manner, MemorySteps, readItem } from '../../contract/memory-steps.ts'

/** Where a run dies: after so many writes, the last of them done but unheard, or not. */
export interface Cut {
  readonly writes: number
  readonly losesAnswer: boolean
}

export interface HostHabits {
  readonly manner: Manner
  readonly altersValues: boolean
  readonly removesContents: boolean
}

/** The plainest board, a document placed on it, and people at it. */
export class BoardBench {
  readonly memory: MemoryDocument
  readonly hands: Hands
  readonly #manner: Manner

  constructor({ manner, altersValues, removesContents }: HostHabits) {
    this.memory = new MemoryDocument({ altersValues, removesContents, isReadOnly: false })
    this.hands = createHands(this.memory)
    this.#manner = manner
  }

  snapshot(): Snapshot {
    return { items: this.memory.items.map(readItem) }
  }

  plan(document: BoardDocument): ChangePlan {
    return planChanges(document, this.snapshot())
  }

  /** Gives the plan it performed, or as much of it as the cut let through. */
  generate(document: BoardDocument, cut?: Cut): ChangePlan {
    const plan = this.plan(document)
    this.#perform(orderSteps(plan, document), cut)
    return plan
  }

  remove(document: BoardDocument, cut?: Cut): ChangePlan {
    const plan = planRemoval(document.id, this.snapshot())
    this.#perform(orderSteps(plan, document), cut)
    return plan
  }

  perform(plan: ChangePlan, document: BoardDocument): void {
    this.#perform(orderSteps(plan, document), undefined)
  }

  /** The same board under other ids, as hosts make when a board is duplicated. */
  duplicateBoard(): void {
    const ids = new Map(this.memory.items.map(({ id }) => [id, `copy-${this.memory.newId()}`]))
    const idOf = (id: string) => ids.get(id) ?? id
    this.memory.replace(
      this.memory.items.map((item) => ({
        ...item,
        id: idOf(item.id),
        parent: item.parent === null ? null : idOf(item.parent),
      })),
    )
  }

  #perform(steps: readonly Step[], cut: Cut | undefined): void {
    const performer = new MemorySteps(this.memory, this.#manner)
    if (cut !== undefined) this.memory.cutAfter(cut.writes, cut.losesAnswer)
    try {
      for (const step of steps) performer.do(step)
    } catch (error) {
      if (cut === undefined || !(error instanceof MemoryRefusal)) throw error
    } finally {
      this.memory.reconnect()
    }
  }
}

/** Everything on the board but for the host's ids and the order, one line an item. */
export function describeBoard(snapshot: Snapshot, withHeights = true): readonly string[] {
  const byId = indexById(snapshot)
  return snapshot.items
    .map((item) => {
      const { key, doc, writing } = item.stamp ?? {}
      const { width, height } = item.rect
      const { x, y } = absoluteRect(item, byId)
      const parent = item.parent === null ? '' : nameSection(byId.get(item.parent))
      const size = withHeights ? [width, height] : [width]
      return JSON.stringify([
        item.kind,
        key,
        doc,
        writing,
        item.text,
        item.fill,
        x,
        y,
        size,
        parent,
      ])
    })
    .sort()
}

function nameSection(section: LiveItem | undefined): string {
  return section?.stamp?.key ?? section?.text ?? 'lost'
}

/** People's notes: text and absolute place, by id. */
export function readNotes(snapshot: Snapshot): ReadonlyMap<HostId, readonly unknown[]> {
  const byId = indexById(snapshot)
  return new Map(
    snapshot.items
      .filter(({ stamp, author }) => stamp === undefined && author !== undefined)
      .map((note) => {
        const { x, y } = absoluteRect(note, byId)
        return [note.id, [note.text, Math.round(x), Math.round(y)]]
      }),
  )
}
