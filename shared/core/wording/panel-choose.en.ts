import { countEn } from './count-words.ts'
import type { choosingFr } from './panel-choose.fr.ts'

export const choosingEn: typeof choosingFr = {
  choose: {
    title: 'Which workshop today?',
    search: 'Search for a workshop or a canvas',
    chosen: 'chosen',
    canvasAlone: 'A single canvas',
    moreCanvases: (count) => `See the ${count} other canvases`,
    inGroups: 'in groups',
    inPairs: 'pairs',
    together: 'everyone together',
    canvases: (count) => countEn(count, 'canvas', 'canvases'),
    prepare: (title) => `Prepare “${title}”`,
    openFile: 'Open a workshop or a template (.json)',
    nothing: (words) => `Nothing for “${words}”. Try “persona”, “journey” or “empathy”.`,
    back: '← Back to the workshop on the board',
  },
}
