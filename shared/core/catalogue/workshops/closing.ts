import type { ColumnRecipe, PhaseRecipe, PlacementRecipe } from '../recipe.ts'

/** The check-out of a workshop that is not about one person: who follows up, and when all meet again. */
export const generalCheckOut: PlacementRecipe = {
  canvas: 'check-out',
  copies: 'all',
  rewording: {
    zones: {
      spokesperson: {
        title: { fr: 'Relais', en: 'Contact' },
        question: {
          fr: 'Qui suit la suite, à qui écrire ?',
          en: 'Who follows up, whom to write to?',
        },
      },
      update: {
        title: { fr: 'Prochaine date', en: 'Next date' },
        question: {
          fr: 'Quand nous revoyons-nous, et où ?',
          en: 'When do we meet again, and where?',
        },
      },
    },
  },
}

/** All together at the decisions; twice as short when the workshop is late. */
export function closing(minutes: number): PhaseRecipe {
  return {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes,
    minimumMinutes: Math.ceil(minutes / 2),
    perGroup: false,
    mode: 'plenary',
    column: 'close',
    canvas: 'decisions',
    cuttable: false,
  }
}

/** The last column of a wall: what was decided, and the check-out. */
export function closingColumn(
  checkOut: PlacementRecipe = { canvas: 'check-out', copies: 'all' },
): ColumnRecipe {
  return {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    canvases: [{ canvas: 'decisions', copies: 'all' }, checkOut],
  }
}
