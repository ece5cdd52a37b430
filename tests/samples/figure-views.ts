import type { NodeKey } from '../../shared/core/board/keys.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import type { ReportFigures } from '../../shared/core/report/report-tree.ts'

/** A mirror, a table of scores and a curve, each with what is not told yet. */
export function figuresOf(language: Language): ReportFigures {
  const fr = language === 'fr'
  const bare = { attention: [], unsided: [] }
  return {
    mirrors: [
      {
        ...{ section: 'mirror' as NodeKey, copy: false },
        ...{ above: fr ? 'Client' : 'Customer', below: fr ? 'Équipe' : 'Team' },
        moments: [
          {
            ...{ number: 1, name: fr ? 'J’attends au comptoir' : 'I wait at the counter', ...bare },
            ...{ above: -2, below: -1.5, gap: 0.5, reading: 'shared-pain' },
          },
          {
            ...{ number: 2, name: fr ? 'Je règle le vélo' : 'I adjust the bike', ...bare },
            ...{ above: 1, below: -1, gap: 2, reading: 'below-only' },
          },
          { number: 3, name: '<b>3</b>', ...bare, above: 2, below: null, gap: null, reading: null },
        ],
      },
    ],
    scorings: [
      {
        ...{ section: 'scoring' as NodeKey, copy: false, lowest: 0, highest: 5, criteria: [] },
        options: [
          {
            ...{ line: 1, name: fr ? 'Heure annoncée au comptoir' : 'A stated time at the counter' },
            ...{ mean: 4.2, spread: 3, isWhole: true, scores: [] },
          },
          { line: 2, name: '', mean: 2, spread: 0, isWhole: false, scores: [] },
        ],
      },
    ],
    curves: [
      {
        ...{ section: 'journey' as NodeKey, copy: false, zone: 'emotion' },
        title: fr ? 'Émotions' : 'Emotions',
        steps: [
          { number: 1, name: fr ? 'Je cherche' : 'I look for one', level: 1, count: 2 },
          { number: 2, name: '', level: -1.5, count: 4 },
        ],
      },
    ],
  }
}
