import type { BoardDocument } from '../board/document.ts'
import type { NodeKey } from '../board/keys.ts'
import { isOurs, type Snapshot } from '../board/snapshot.ts'
import { collectMarks } from '../notes/collect-marks.ts'
import type { Collected } from '../notes/collect-notes.ts'
import { readCurves } from '../notes/read-curves.ts'
import { readMirrors } from '../notes/read-mirrors.ts'
import { readScorings } from '../votes/read-scores.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import type { ReportFigures } from './report-tree.ts'

export interface FigureSources {
  readonly setup: WorkshopSetup
  readonly document: BoardDocument
  readonly snapshot: Snapshot
  readonly collected: Collected
}

/** Curves of lanes, gaps of mirrors, means of scores: what of the board is data. */
export function gatherFigures(sources: FigureSources): ReportFigures {
  const { setup, document, snapshot, collected } = sources
  const { notes } = collected
  const letters = setup.groups.map(({ letter }) => letter)
  const marks = collectMarks(document, snapshot, letters)
  const wordsOf = readWords(document, snapshot)
  const isMirror = ({ canvas }: { readonly canvas: string }) =>
    canvasIn(setup, canvas)?.form.kind === 'mirror'
  return {
    curves: readCurves(document, notes, marks, isMirror),
    mirrors: readMirrors(setup, document, { notes, marks, wordsOf }),
    scorings: readScorings(setup, document, snapshot, { notes, wordsOf }),
  }
}

/** Those of some sections. */
export function pickFigures(figures: ReportFigures, sections: readonly NodeKey[]): ReportFigures {
  const wanted = new Set(sections)
  const isOf = ({ section }: { readonly section: NodeKey }) => wanted.has(section)
  return {
    curves: figures.curves.filter(isOf),
    mirrors: figures.mirrors.filter(isOf),
    scorings: figures.scorings.filter(isOf),
  }
}

/** As people have changed them; what is gone says what it said. */
function readWords(document: BoardDocument, { items }: Snapshot): (key: NodeKey) => string {
  const words = new Map(
    document.sections.flatMap((section) => section.items.map(({ key, text }) => [key, text])),
  )
  for (const item of items) {
    if (isOurs(item) && item.stamp.doc === document.id) words.set(item.stamp.key, item.text)
  }
  return (key) => words.get(key) ?? ''
}
