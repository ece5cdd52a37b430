import type { Person } from '../../board-surface.ts'
import type { FigJamBoard } from '../document/board.ts'
import type { BoardNode } from '../document/node.ts'
import { refuseGone, refuseReadOnly } from '../refusals.ts'
import type { Faults } from './faults.ts'
import type { Manifest } from './manifest.ts'

/** What one run of a plugin knows: the board, its manifest, the fonts it loaded, who runs it. */
export interface PluginRun {
  readonly board: FigJamBoard
  readonly manifest: Manifest
  readonly person: Person
  /** `family/style` of every font loaded so far. */
  readonly fonts: Set<string>
  readonly faults: Faults
  /** Turns true with `figma.loadAllPagesAsync()`. */
  pagesLoaded: boolean
  /** Pages loaded one by one with `page.loadAsync()`. */
  readonly loadedPages: Set<string>
}

/** The node, or the refusal FigJam gives when somebody deleted it. */
export function needNode(run: PluginRun, id: string, call: string): BoardNode {
  const node = run.board.get(id)
  if (node === undefined) throw refuseGone(call, id)
  return node
}

/** Stops writes to a view-only file and the writes a fault picked out. */
export function allowWrite(run: PluginRun, call: string): void {
  if (run.faults.isReadOnly()) throw refuseReadOnly(call)
  run.faults.countWrite(call)
}

export function isDynamic(run: PluginRun): boolean {
  return run.manifest.documentAccess === 'dynamic-page'
}
