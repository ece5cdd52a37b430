import type { DrawnItem } from '../hosts/board-surface.ts'
import { type Box, isNearer, isWithin, middleOf, type Spot } from './boxes.ts'
import { pick } from './chance.ts'
import type { Participant, Scene } from './scene.ts'

/** Dots are smaller than this, badges larger, px. */
const DOT = 64
/** How often a dot misses its note. */
const MISS = 0.02
/** Notes somebody looks at before choosing. */
const LOOKED_AT = 4
/** How often somebody puts a dot where there are some already. */
const FOLLOW = 0.6
/** A dot that missed is at least that far from any note, px. */
const MISS_GAP = 40
const TRIES = 60

/** Who votes with the host's own stamps and who drags dots from a tray. */
export type DotStyle = 'stamp' | 'shape'

/** Puts one dot on a note, seldom beside it. False when there is nothing to vote for. */
export function placeDot(scene: Scene, who: Participant, style: DotStyle): boolean {
  const note = chooseNote(scene)
  if (note === null) return false
  const spot = (scene.chance() < MISS ? findEmptySpot(scene) : null) ?? findSpotOn(note, scene)
  const dot = style === 'stamp' ? null : takeFromTray(scene, who)
  if (dot === null) {
    const look = who.letter === null ? {} : { fill: fillOf(scene, who), text: who.letter }
    scene.surface.placeDot(spot, { person: who.person, ...look })
    return true
  }
  const from = middleOf(dot)
  scene.surface.moveBy([dot.id], spot.x - from.x, spot.y - from.y)
  return true
}

/** How dots are put on this board: somebody tries one out on a note and takes it away again. */
export function findDotStyle({ items, notes, surface }: Scene, { person }: Participant): DotStyle {
  if (items.some(({ kind }) => kind === 'stamp')) return 'stamp'
  const [note] = notes
  if (note === undefined) return 'shape'
  const id = surface.placeDot(middleOf(note), { person })
  const style = surface.items().find((item) => item.id === id)?.kind
  surface.remove([id])
  return style === 'stamp' ? 'stamp' : 'shape'
}

/** Whether somebody has placed it as a vote, or could drag it as one. */
export function isDot(item: DrawnItem): boolean {
  if (item.kind === 'stamp') return true
  return item.kind === 'shape' && item.width <= DOT && /^[A-Z]$/.test(item.text)
}

/** The letters on the dots of the voting sheets. */
export function listDotLetters({ items, sections }: Scene): readonly string[] {
  const sheets = sections.filter(({ canvas }) => canvas === 'votes')
  if (sheets.length === 0) return []
  return items
    .filter((item) => item.kind === 'shape' && isDot(item))
    .filter((dot) => sheets.some(({ drawn }) => isWithin(drawn, middleOf(dot))))
    .map(({ text }) => text)
}

/** What is voted on: the ideas of a voting sheet when there are some, else all notes. */
function listCandidates(scene: Scene): readonly DrawnItem[] {
  const written = scene.notes.filter((note) => note.text.trim() !== '')
  const within = (sections: Scene['sections']) =>
    written.filter((note) => sections.some(({ drawn }) => isWithin(drawn, middleOf(note))))
  const ideas = within(scene.sections.filter(({ canvas }) => canvas === 'votes'))
  return ideas.length > 0 ? ideas : within(scene.sections)
}

function chooseNote(scene: Scene): DrawnItem | null {
  const { chance } = scene
  const candidates = listCandidates(scene)
  const first = pick(candidates, chance)
  if (first === undefined || chance() >= FOLLOW) return first ?? null
  const dots = scene.items.filter(isDot).map(middleOf)
  const seen = Array.from({ length: LOOKED_AT }, () => pick(candidates, chance) ?? first)
  const count = (note: Box) => dots.filter((dot) => isWithin(note, dot)).length
  return seen.reduce((best, note) => (count(note) > count(best) ? note : best), first)
}

function findSpotOn(note: Box, { chance }: Scene): Spot {
  return {
    x: note.x + note.width * (0.2 + 0.6 * chance()),
    y: note.y + note.height * (0.2 + 0.6 * chance()),
  }
}

/** Somewhere in a section where no note is. */
function findEmptySpot({ chance, notes, sections }: Scene): Spot | null {
  const section = pick(sections, chance)?.drawn
  if (section === undefined) return null
  for (let tries = 0; tries < TRIES; tries += 1) {
    const x = section.x + section.width * chance()
    const y = section.y + section.height * chance()
    const dot = { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT }
    if (notes.every((note) => !isNearer(dot, note, MISS_GAP))) return { x, y }
  }
  return null
}

/** A dot of one's group that still waits on the voting sheet. */
function takeFromTray(scene: Scene, { letter }: Participant): DrawnItem | null {
  const sheets = scene.sections.filter(({ canvas }) => canvas === 'votes')
  const waiting = scene.items.find((item) => {
    if (!isDot(item) || item.text !== letter || item.locked) return false
    const middle = middleOf(item)
    const isThere = sheets.some(({ drawn }) => isWithin(drawn, middle))
    return isThere && scene.notes.every((note) => !isNearer(note, item, 0))
  })
  return waiting ?? null
}

/** The colour of one's group: that of the badge with its letter. */
function fillOf({ items }: Scene, { letter, person }: Participant): string {
  const badge = items.find((item) => item.kind === 'shape' && item.text === letter)
  return badge?.fill ?? person.colour
}
