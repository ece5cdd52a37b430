import type { CanvasId, ColumnRecipe, PhaseRecipe } from '../recipe.ts'

/** The first column of a wall: the welcome sheet, what is filled in beside it, and the parking. */
export function welcomeColumn(...beside: readonly CanvasId[]): ColumnRecipe {
  const canvases: readonly CanvasId[] = ['welcome', ...beside, 'parking']
  return {
    id: 'welcome',
    title: { fr: 'Accueil', en: 'Welcome' },
    canvases: canvases.map((canvas) => ({ canvas, copies: 'all' })),
  }
}

/** All together at the welcome sheet; twice as short when the workshop is late. */
export function opening(minutes: number): PhaseRecipe {
  return {
    id: 'opening',
    title: { fr: 'Ouverture', en: 'Opening' },
    minutes,
    minimumMinutes: Math.ceil(minutes / 2),
    perGroup: false,
    mode: 'plenary',
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  }
}
