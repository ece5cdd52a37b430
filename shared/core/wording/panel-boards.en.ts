import type { boardsFr } from './panel-boards.fr.ts'

export const boardsEn: typeof boardsFr = {
  boards: {
    nav: 'Workshops',
    label: 'On this board',
    open: 'Open this workshop',
    opening: 'Opening this workshop…',
    opened: (title) => `“${title}” is open.`,
    draftFirst: 'Place or drop your changes to open another workshop.',
    backTo: (title) => `Back to “${title}”`,
  },
}
