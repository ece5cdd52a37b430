import { createRandom, shuffle } from '../../shared/core/random.ts'
import type { LabelledBoard } from './read-boards.ts'

/** A note of a group, in a zone of their copy of a canvas. */
interface ZonedNote {
  readonly id: string
  readonly text: string
  readonly label: string
  readonly zone: string
  readonly group: string
}

/** What groups wrote on one canvas, as far as the notes of a board go. */
export interface FilledCanvas {
  /** By zone, how many groups wrote a note of the same label; 0 when no two did. */
  readonly sharing: ReadonlyMap<string, number>
  readonly letters: readonly string[]
  readonly notes: readonly ZonedNote[]
}

const MOST_ZONES = 9
const FEWEST_NOTES = 3
const MOST_NOTES = 9
const LETTERS = [...'ABCDEF']

/**
 * Deals the notes of a board to two to six groups, three to nine notes a zone, each once. In half of
 * the zones two groups or more write a note of one label; every other note has a label of its own.
 */
export function fillZones(board: LabelledBoard, seed: number): FilledCanvas {
  const random = createRandom(seed)
  const draw = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const letters = LETTERS.slice(0, draw(2, LETTERS.length))
  const left = new Map<string, { id: string; text: string }[]>()
  for (const { id, text, label } of shuffle(board.notes, random)) {
    left.set(label, [...(left.get(label) ?? []), { id, text }])
  }
  const notes: ZonedNote[] = []
  const sharing = new Map<string, number>()
  for (let zone = 0; zone < MOST_ZONES; zone++) {
    const size = draw(Math.max(FEWEST_NOTES, letters.length), MOST_NOTES)
    const wanted = random() < 0.5 ? 0 : draw(2, letters.length)
    const labels = shuffle([...left.keys()], random).filter((label) => countLeft(label) > 0)
    const shared = labels.find((label) => countLeft(label) >= wanted)
    const others = labels.filter((label) => label !== shared)
    if (shared === undefined || wanted + others.length < FEWEST_NOTES) continue
    sharing.set(`zone-${zone}`, wanted)
    const writers = shuffle(letters, random)
    const dealt = [...Array.from({ length: wanted }, () => shared), ...others].slice(0, size)
    dealt.forEach((label, at) => {
      const note = left.get(label)?.pop()
      const group = writers[at] ?? letters[draw(0, letters.length - 1)]
      if (note === undefined || group === undefined) return
      notes.push({ ...note, label, zone: `zone-${zone}`, group })
    })
  }
  return { sharing, letters, notes }

  function countLeft(label: string): number {
    return left.get(label)?.length ?? 0
  }
}
