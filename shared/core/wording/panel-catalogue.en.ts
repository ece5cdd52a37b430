import type { catalogueFr } from './panel-catalogue.fr.ts'

export const catalogueEn: typeof catalogueFr = {
  rows: {
    title: (chosen, all) => `Rows of the journey map: ${chosen} of ${all}`,
    hint: 'From top to bottom, as they are placed.',
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    usual: 'Back to the usual rows',
  },
}
