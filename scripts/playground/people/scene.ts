import type { BoardSurface, DrawnItem, Person } from '../hosts/board-surface.ts'
import type { Chance } from './chance.ts'
import type { ReadSection } from './read-board.ts'

/** Somebody in a group, in front of the board. */
export interface Participant {
  readonly person: Person
  /** Null on a board without groups. */
  readonly letter: string | null
}

/** What a person sees before doing something. */
export interface Scene {
  readonly surface: BoardSurface
  readonly items: readonly DrawnItem[]
  readonly notes: readonly DrawnItem[]
  readonly sections: readonly ReadSection[]
  readonly chance: Chance
}

/** Sections in which somebody writes: those of their group and those of everyone. */
export function listOwnSections(scene: Scene, { letter }: Participant): readonly ReadSection[] {
  return scene.sections.filter((section) => section.letter === null || section.letter === letter)
}
