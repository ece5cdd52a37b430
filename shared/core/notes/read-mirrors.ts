import type { BoardDocument, Section, Zone } from '../board/document.ts'
import { childKey, type HostId, type NodeKey } from '../board/keys.ts'
import { ATTENTION_ROW } from '../catalogue/canvases/mirror.ts'
import type { CanvasForm } from '../catalogue/forms.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import type { LaneMark } from './collect-marks.ts'
import type { PlacedNote } from './collect-notes.ts'
import { averageOf, levelOf, roundTenth, stepOf } from './lane-levels.ts'
import type { AxisMarks } from './read-axes.ts'

export type MirrorReading =
  | 'shared-pain'
  | 'above-only'
  | 'below-only'
  | 'shared-strength'
  | 'neutral'

/** One moment as both sides live it. */
export interface MirrorMoment {
  readonly number: number
  /** As people named it on the board. */
  readonly name: string
  /** Mean level of each side, −2 to 2, to a tenth; null until it has a mark. */
  readonly above: number | null
  readonly below: number | null
  /** 0 to 4; null until both sides have a mark. */
  readonly gap: number | null
  readonly reading: MirrorReading | null
  /** What to offer, as people wrote it. */
  readonly attention: readonly { readonly id: HostId; readonly text: string }[]
  /** Notes on the very line of the moment: nobody can tell whose they are. */
  readonly unsided: readonly HostId[]
}

export interface MirrorFigures {
  readonly section: NodeKey
  readonly copy: boolean
  /** Who is above and who is below: "Client", "Équipe". */
  readonly above: string
  readonly below: string
  readonly moments: readonly MirrorMoment[]
}

interface Sources {
  readonly notes: readonly PlacedNote[]
  readonly marks: readonly LaneMark[]
  /** What one of our items says on the board now. */
  readonly wordsOf: (key: NodeKey) => string
}

type MirrorForm = Extract<CanvasForm, { kind: 'mirror' }>

/** From here on a side is well, from its negative on it suffers. */
const FELT = 0.5

/**
 * Each mirror of the board, moment by moment, from the signs and the notes in its lane. Those in which
 * nobody has put anything are left out.
 */
export function readMirrors(
  setup: WorkshopSetup,
  document: BoardDocument,
  sources: Sources,
): readonly MirrorFigures[] {
  return document.sections.flatMap((section) => {
    const form = canvasIn(setup, section.canvas)?.form
    if (form?.kind !== 'mirror') return []
    return [false, true].flatMap((copy) => {
      const inside = <T extends { section: NodeKey | null; copy: boolean }>(list: readonly T[]) =>
        list.filter((one) => one.section === section.key && one.copy === copy)
      const own = { ...sources, notes: inside(sources.notes), marks: inside(sources.marks) }
      const moments = readMoments(section, form, own)
      if (moments.every(isBlank)) return []
      const { above, below } = form
      const { language } = setup
      const { key } = section
      return [{ section: key, copy, above: above[language], below: below[language], moments }]
    })
  })
}

function isBlank({ above, below, attention, unsided }: MirrorMoment): boolean {
  return above === null && below === null && attention.length === 0 && unsided.length === 0
}

interface SidedMark {
  readonly id: HostId
  readonly step: number
  readonly level: number
  readonly side: 'above' | 'below' | null
}

function readMoments(
  section: Section,
  form: MirrorForm,
  { notes, marks, wordsOf }: Sources,
): readonly MirrorMoment[] {
  const lane = section.zones.find(({ id }) => id === form.lane)
  if (lane === undefined) return []
  const found: readonly SidedMark[] = [
    ...marks
      .filter(({ zone }) => zone === lane.id)
      .flatMap(({ id, form: shape, place }) =>
        placeMark(lane, id, place, () => (shape === 'disc' ? 'above' : 'below')),
      ),
    ...notes
      .filter(({ zone, text }) => zone === lane.id && text.trim() !== '')
      .flatMap(({ id, marks: place }) => placeMark(lane, id, place, sideOfNote)),
  ]
  return Array.from({ length: form.moments }, (_, index): MirrorMoment => {
    const number = index + 1
    const here = found.filter(({ step }) => step === number)
    const levelsOf = (side: SidedMark['side']) =>
      here.filter((mark) => mark.side === side).map(({ level }) => level)
    const above = averageOf(levelsOf('above'))
    const below = averageOf(levelsOf('below'))
    const both = above === null || below === null ? null : { above, below }
    return {
      number,
      name: wordsOf(childKey(section.key, 'step', String(number), 'title')),
      above,
      below,
      gap: both === null ? null : roundTenth(Math.abs(both.above - both.below)),
      reading: both === null ? null : readMoment(both.above, both.below),
      attention: notes
        .filter(({ zone, text }) => zone === `${ATTENTION_ROW}.${number}` && text.trim() !== '')
        .map(({ id, text }) => ({ id, text })),
      unsided: here.filter(({ side }) => side === null).map(({ id }) => id),
    }
  })
}

function placeMark(
  { lane }: Zone,
  id: HostId,
  place: AxisMarks | undefined,
  tellSide: (x: number) => SidedMark['side'],
): readonly SidedMark[] {
  if (lane === undefined || place === undefined || place.x === null || place.y === null) return []
  const side = tellSide(place.x)
  return [{ id, step: stepOf(place.x, lane), level: levelOf(place.y, lane), side }]
}

/** A note has no form: on the left of the moment's line it is the upper side's, on its right the lower's. */
function sideOfNote(x: number): SidedMark['side'] {
  const off = x - Math.round(x)
  // Figures have tenths: anything smaller is what computers make of them.
  if (Math.abs(off) < 0.01) return null
  return off < 0 ? 'above' : 'below'
}

/** What the two levels of a moment, −2 to 2, say together. */
function readMoment(above: number, below: number): MirrorReading {
  if (above <= -FELT) return below <= -FELT ? 'shared-pain' : 'above-only'
  if (below <= -FELT) return 'below-only'
  return above >= FELT && below >= FELT ? 'shared-strength' : 'neutral'
}
