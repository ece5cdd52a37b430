import type { Person } from '../hosts/board-surface.ts'
import { createChance, shuffle } from './chance.ts'

/** First names met in French and English meeting rooms. */
const FIRST_NAMES: readonly string[] = [
  ...['Amina', 'Antoine', 'Camille', 'Chloé', 'Élodie', 'Fatou', 'François', 'Hugo', 'Inès'],
  ...['Jérôme', 'Karim', 'Léa', 'Louis', 'Maëlle', 'Mathilde', 'Nadia', 'Noémie', 'Olivier'],
  ...['Pauline', 'Rachid', 'Sandrine', 'Thomas', 'Yasmine', 'Zoé'],
  ...['Alice', 'Ben', 'Charlotte', 'Daniel', 'Emily', 'Grace', 'Hannah', 'Jack', 'James'],
  ...['Kate', 'Liam', 'Megan', 'Oliver', 'Priya', 'Rachel', 'Sam', 'Tom', 'Will'],
]

const INITIALS = 'BCDFGHJLMNPRSTVW'

/** Colours of cursors: readable on white, told apart side by side. */
const COLOURS: readonly string[] = [
  '#0D99FF',
  '#9747FF',
  '#E03E1A',
  '#14AE5C',
  '#B86200',
  '#D60093',
  '#007D8A',
  '#5E5E5E',
]

/** Ids beyond those of the people who sit at the screens. */
const FIRST_ID = 5000

/** That many people, no two of the same name; the same ones for the same seed. */
export function castPeople(seed: number, count: number): readonly Person[] {
  const chance = createChance(seed)
  const names = shuffle(FIRST_NAMES, chance)
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? ''
    const round = Math.floor(index / names.length)
    const initial = INITIALS[(round - 1) % INITIALS.length] ?? ''
    const colour = COLOURS[index % COLOURS.length] ?? '#5E5E5E'
    return {
      id: String(FIRST_ID + index),
      name: round === 0 ? name : `${name} ${initial}.`,
      colour,
    }
  })
}
