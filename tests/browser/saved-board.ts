import { listCanvasNames } from '../../scripts/canvas-names.ts'
import type { BoardSurface, DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { FigJamBoard } from '../../scripts/playground/hosts/figjam/document/board.ts'
import { FigJamSurface } from '../../scripts/playground/hosts/figjam/people/figjam-surface.ts'
import { MiroHost } from '../../scripts/playground/hosts/miro/host.ts'
import { MiroSurface } from '../../scripts/playground/hosts/miro/people.ts'
import { isWithin, middleOf } from '../../scripts/playground/people/boxes.ts'
import { isDot } from '../../scripts/playground/people/place-dot.ts'
import { findAreaOf, listNotes, readSections } from '../../scripts/playground/people/read-board.ts'

/** A note as a person reads it off the board, without a word from Atelier. */
export interface SeenNote {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly x: number
  readonly y: number
  readonly canvas: string
  /** Null on a sheet for everyone. */
  readonly group: string | null
  /** '' when the drawing around it does not tell. */
  readonly zone: string
  /** Dots whose middle is on it. */
  readonly votes: number
}

function openSurface(host: 'figjam' | 'miro', file: string): BoardSurface {
  const surface =
    host === 'figjam' ? new FigJamSurface(new FigJamBoard()) : new MiroSurface(new MiroHost())
  surface.load(file)
  return surface
}

function countDots(note: DrawnItem, dots: readonly DrawnItem[]): number {
  return dots.filter((dot) => isWithin(note, middleOf(dot))).length
}

/** Every note of a board saved to a file, by id. */
export function readNotes(host: 'figjam' | 'miro', file: string): ReadonlyMap<string, SeenNote> {
  const items = openSurface(host, file).items()
  const dots = items.filter(isDot)
  const sections = readSections(items, listCanvasNames())
  const notes = listNotes(items).map((note) => {
    const section = sections.find(({ drawn }) => isWithin(drawn, middleOf(note)))
    const area = section === undefined ? null : findAreaOf(section, note)
    return {
      id: note.id,
      text: note.text,
      author: note.author,
      x: note.x,
      y: note.y,
      canvas: section?.canvas ?? '',
      group: section?.letter ?? null,
      zone: area?.zone ?? '',
      votes: countDots(note, dots),
    }
  })
  return new Map(notes.map((note) => [note.id, note]))
}

/** Where each note is, whole px. */
export function placesOf(notes: ReadonlyMap<string, SeenNote>): ReadonlyMap<string, string> {
  return new Map(
    [...notes.values()].map(({ id, x, y }) => [id, `${Math.round(x)}, ${Math.round(y)}`]),
  )
}
