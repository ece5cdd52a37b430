import type { ComparedZoneView, ComparisonView } from '../../shared/app/view-comparison.ts'
import { nodeKey } from '../../shared/core/board/keys.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'

/** Four versions of an empathy map, with every verdict there is. */
export function comparisonOf(language: Language): ComparisonView {
  const fr = language === 'fr'
  const zone = (id: string, title: string, rest: Partial<ComparedZoneView>): ComparedZoneView => ({
    ...{ zone: id, title, nature: 'fact', verdict: 'silent', idea: '', sharedBy: 0 },
    ...{ said: [], others: [], silent: [] },
    ...rest,
  })
  return {
    column: 'empathy',
    canvas: 'empathy-map',
    atMinute: 10 * 60 + 25,
    notes: 51,
    groups: 4,
    agreed: 2,
    zones: [
      zone('see', fr ? '3. Voit' : '3. Sees', {
        ...{ verdict: 'agreed', sharedBy: 4 },
        idea: fr ? 'Des files partout' : 'Queues everywhere',
        said: ['A', 'B', 'C', 'D'].map((letter) => ({
          letter,
          text: fr ? 'Des files partout' : 'Queues everywhere',
        })),
      }),
      zone('say', fr ? '4. Dit' : '4. Says', {
        ...{ verdict: 'agreed', sharedBy: 3, nature: 'voice' },
        idea: fr ? 'La panne' : 'The breakdown',
        said: [
          { letter: 'A', text: fr ? 'La panne' : 'The breakdown' },
          { letter: 'B', text: fr ? 'Encore en panne' : 'Broken down again' },
          { letter: 'D', text: '<b>Batterie</b> '.repeat(20) },
        ],
        others: [{ letters: ['C'], text: fr ? 'Le vol' : 'Theft' }],
      }),
      zone('hear', fr ? '6. Entend' : '6. Hears', {
        ...{ verdict: 'partly', sharedBy: 2 },
        idea: fr ? 'Tôt le matin' : 'Early in the morning',
        said: [
          { letter: 'A', text: fr ? 'Départ à six heures' : 'Leaves at six' },
          { letter: 'C', text: fr ? 'Tôt le matin' : 'Early in the morning' },
        ],
        others: [{ letters: ['B', 'D'], text: '<img src=x onerror=alert(1)>' }],
      }),
      zone('pains', fr ? 'Douleurs' : 'Pains', {
        ...{ verdict: 'to-settle', nature: 'snag' },
        others: [
          { letters: ['A'], text: fr ? 'Seule' : 'Alone' },
          { letters: ['B'], text: fr ? 'Avec des collègues' : 'With colleagues' },
        ],
        silent: ['C', 'D'],
      }),
      zone('gains', 'Gains', { nature: 'lift', silent: ['A', 'B', 'C', 'D'] }),
    ],
    isByMeaning: true,
    board: nodeKey('compare', 'comparison', 'all'),
  }
}
