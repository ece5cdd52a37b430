import type { Step } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import type { HostId, NodeKey } from '../core/board/keys.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import type { Outcome } from './ports.ts'
import type { SectionState, SectionView } from './view.ts'

interface Track {
  total: number
  done: number
  failed: number
  id: HostId | null
}

/** Follows, section by section, how far a list of steps has come. */
export class SectionTracker {
  readonly #document: BoardDocument
  readonly #steps: readonly Step[]
  readonly #tracks: ReadonlyMap<NodeKey, Track>

  constructor(document: BoardDocument, snapshot: Snapshot, steps: readonly Step[]) {
    this.#document = document
    this.#steps = steps
    this.#tracks = new Map(
      document.sections.map(({ key }) => [key, { total: 0, done: 0, failed: 0, id: null }]),
    )
    for (const item of snapshot.items) {
      if (item.kind !== 'section' || item.stamp?.doc !== document.id) continue
      const track = this.#tracks.get(item.stamp.key)
      if (track !== undefined) track.id = item.id
    }
    for (const step of steps) {
      const track = this.#trackOf(step)
      if (track !== undefined) track.total += 1
    }
  }

  record(outcome: Outcome): void {
    const step = this.#steps[outcome.index]
    const track = step === undefined ? undefined : this.#trackOf(step)
    if (step === undefined || track === undefined) return
    if (outcome.fault === null) track.done += 1
    else track.failed += 1
    if (isSection(step) && outcome.id !== null) track.id = outcome.id
  }

  /** `running` tells apart what waits for its turn from what was left undone. */
  views(running: boolean): readonly SectionView[] {
    return this.#document.sections.map(({ key, title, group, column }) => {
      const track = this.#tracks.get(key)
      const state = track === undefined ? 'waiting' : stateOf(track, running)
      return { key, title, group, column, state, id: track?.id ?? null }
    })
  }

  #trackOf(step: Step): Track | undefined {
    if (step.do !== 'create' && step.do !== 'update') return undefined
    const { wanted } = step
    const key = wanted.kind === 'section' ? wanted.section.key : wanted.section
    return key === null ? undefined : this.#tracks.get(key)
  }
}

function isSection(step: Step): boolean {
  return (step.do === 'create' || step.do === 'update') && step.wanted.kind === 'section'
}

function stateOf(track: Track, running: boolean): SectionState {
  const tried = track.done + track.failed
  if (tried === track.total) return track.failed > 0 ? 'failed' : 'ready'
  if (running) return tried > 0 ? 'placing' : 'waiting'
  if (track.failed > 0) return 'failed'
  return tried > 0 || track.id !== null ? 'partial' : 'waiting'
}
