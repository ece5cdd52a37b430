import type { BoardDocument, Section, Zone } from '../board/document.ts'
import type { NodeKey } from '../board/keys.ts'
import type { LaneMark } from './collect-marks.ts'
import type { PlacedNote } from './collect-notes.ts'
import { averageOf, levelOf, stepOf } from './lane-levels.ts'

interface CurveStep {
  readonly number: number
  /** What people called the step; '' when they did not. */
  readonly name: string
  /** Mean level of its marks and notes, to a tenth; null without any. */
  readonly level: number | null
  /** How many marks and notes it is the mean of. */
  readonly count: number
}

/** A lane of a journey as data: one level a step. */
export interface LaneCurve {
  readonly section: NodeKey
  readonly copy: boolean
  readonly zone: string
  readonly title: string
  readonly steps: readonly CurveStep[]
}

/** The row in which the steps of a journey are named. */
const STAGE_ROW = 'stage'

/** The curve of each lane but those of mirrors (`isMirror`), from its signs and its notes; blank ones are left out. */
export function readCurves(
  document: BoardDocument,
  notes: readonly PlacedNote[],
  marks: readonly LaneMark[],
  isMirror: (section: Section) => boolean,
): readonly LaneCurve[] {
  const written = notes.filter(({ text }) => text.trim() !== '')
  return document.sections
    .filter((section) => !isMirror(section))
    .flatMap((section) =>
      section.zones.flatMap((zone) =>
        [false, true].flatMap((copy) => {
          const isHere = (one: { readonly section: NodeKey | null; readonly copy: boolean }) =>
            one.section === section.key && one.copy === copy
          const steps = readSteps(zone, written.filter(isHere), marks.filter(isHere))
          if (steps.every(({ count }) => count === 0)) return []
          return [{ section: section.key, copy, zone: zone.id, title: zone.title, steps }]
        }),
      ),
    )
}

function readSteps(
  { id, lane }: Zone,
  notes: readonly PlacedNote[],
  marks: readonly LaneMark[],
): readonly CurveStep[] {
  if (lane === undefined) return []
  const places = [
    ...marks.filter(({ zone }) => zone === id).map(({ place }) => place),
    ...notes.filter(({ zone }) => zone === id).map((note) => note.marks),
  ].flatMap((place) =>
    place === undefined || place.x === null || place.y === null
      ? []
      : [{ step: stepOf(place.x, lane), level: levelOf(place.y, lane) }],
  )
  return Array.from({ length: lane.steps }, (_, index) => {
    const number = index + 1
    const levels = places.filter(({ step }) => step === number).map(({ level }) => level)
    const name = notes.find(({ zone }) => zone === `${STAGE_ROW}.${number}`)?.text ?? ''
    return { number, name, level: averageOf(levels), count: levels.length }
  })
}
