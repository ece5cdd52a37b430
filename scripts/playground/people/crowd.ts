import type { BoardSurface, DrawnItem, Person } from '../hosts/board-surface.ts'
import { type Chance, createChance, pick, shuffle } from './chance.ts'
import { dragNote, duplicateNote, editNote } from './change-note.ts'
import { castPeople } from './names.ts'
import { type DotStyle, findDotStyle, listDotLetters, placeDot } from './place-dot.ts'
import { type CanvasNames, listNotes, type ReadSection, readSections } from './read-board.ts'
import { type Sample, SampleDeck } from './sample-deck.ts'
import type { Participant, Scene } from './scene.ts'
import { writeNote } from './write-note.ts'

export type { CanvasNames } from './read-board.ts'
export type { Sample } from './sample-deck.ts'

export interface CrowdOptions {
  readonly surface: BoardSurface
  /** What they write, each in the zone it names. */
  readonly samples: readonly Sample[]
  /** How they know canvases and zones again. */
  readonly names: CanvasNames
  readonly seed: number
  /** How many they are; spread over the groups in turn. */
  readonly people: number
  /** 3 when left out. */
  readonly dotsPerPerson?: number
}

/** What somebody does in one go. */
export type Act = 'write' | 'vote' | 'edit' | 'drag' | 'duplicate' | 'delete'

/** How often somebody takes one dot more than allowed. */
const OVERSPEND = 0.04

/**
 * People at a board. They read it as it is drawn, know nothing of the program that drew it, and do
 * the same on the same board with the same seed.
 */
export class Crowd {
  readonly #surface: BoardSurface
  readonly #samples: readonly Sample[]
  readonly #names: CanvasNames
  readonly #people: readonly Person[]
  readonly #dotsPerPerson: number
  readonly #chance: Chance
  readonly #deck: SampleDeck
  readonly #spent = new Map<string, number>()
  /** Notes written here, with the id of who did. */
  readonly #written = new Map<string, string>()
  #dotStyle: DotStyle | null = null

  constructor(options: CrowdOptions) {
    this.#surface = options.surface
    this.#samples = options.samples
    this.#names = options.names
    this.#people = castPeople(options.seed, options.people)
    this.#dotsPerPerson = options.dotsPerPerson ?? 3
    this.#chance = createChance(options.seed)
    this.#deck = new SampleDeck(options.samples, this.#chance)
  }

  /** One person does it. False when nobody can: no place, no note, no dot left. */
  act(kind: Act): boolean {
    const sections = this.#readSections()
    return this.#inTurn().some((person) => this.#try(kind, person, sections))
  }

  /** Everybody in turn, until it was done `count` times or nobody can any more. Gives how often. */
  actAtOnce(kind: Act, count: number): number {
    const sections = this.#readSections()
    const people = this.#inTurn()
    let done = 0
    let refused = 0
    for (let turn = 0; done < count && refused < people.length; turn += 1) {
      const person = people[turn % people.length]
      if (person !== undefined && this.#try(kind, person, sections)) {
        done += 1
        refused = 0
      } else refused += 1
    }
    return done
  }

  #inTurn(): readonly Person[] {
    return shuffle(this.#people, this.#chance)
  }

  #readSections(): readonly ReadSection[] {
    return readSections(this.#surface.items(), this.#names)
  }

  #try(kind: Act, person: Person, sections: readonly ReadSection[]): boolean {
    const items = this.#surface.items()
    const notes = listNotes(items)
    const scene = { surface: this.#surface, items, notes, sections, chance: this.#chance }
    const who = { person, letter: this.#letterOf(person, scene) }
    if (kind === 'write') return this.#keep(writeNote(scene, who, this.#deck), person)
    if (kind === 'vote') return this.#vote(scene, who)
    const note = this.#chooseOwn(scene, who)
    return note !== null && this.#change(kind, scene, who, note)
  }

  #change(
    kind: Exclude<Act, 'write' | 'vote'>,
    scene: Scene,
    who: Participant,
    note: DrawnItem,
  ): boolean {
    switch (kind) {
      case 'edit':
        editNote(scene, who, note, pick(this.#samples, this.#chance)?.text ?? note.text)
        return true
      case 'drag':
        return dragNote(scene, note)
      case 'duplicate':
        return this.#keep(duplicateNote(scene, note), who.person)
      case 'delete':
        this.#surface.remove([note.id])
        this.#written.delete(note.id)
        return true
    }
  }

  #keep(note: string | null, person: Person): boolean {
    if (note !== null) this.#written.set(note, person.id)
    return note !== null
  }

  /** One of those somebody wrote; of before, those that carry their name. */
  #chooseOwn(scene: Scene, { person }: Participant): DrawnItem | null {
    const own = scene.notes.filter(({ id, author, locked }) => {
      const writer = this.#written.get(id)
      return !locked && (writer === undefined ? author === person.name : writer === person.id)
    })
    return pick(own, this.#chance) ?? null
  }

  #vote(scene: Scene, who: Participant): boolean {
    const { id } = who.person
    const spent = this.#spent.get(id) ?? 0
    const isTempted = spent === this.#dotsPerPerson && this.#chance() < OVERSPEND
    if (spent >= this.#dotsPerPerson && !isTempted) return false
    const style = this.#dotStyle ?? findDotStyle(scene, who)
    if (!placeDot(scene, who, style)) return false
    this.#dotStyle = style
    this.#spent.set(id, spent + 1)
    return true
  }

  /** Groups in turn, over those the board has: with a section of theirs, or with dots that wait. */
  #letterOf(person: Person, scene: Scene): string | null {
    const ofSections = scene.sections.flatMap(({ letter }) => letter ?? [])
    const letters = [...new Set([...ofSections, ...listDotLetters(scene)])].sort()
    return letters[this.#people.indexOf(person) % letters.length] ?? null
  }
}
