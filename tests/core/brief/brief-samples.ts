import type { DocId } from '../../../shared/core/board/keys.ts'
import type { Language } from '../../../shared/core/catalogue/recipe.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { splitGroups } from '../../../shared/core/workshop/groups.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

export const STRANGE =
  'Réunion 🎈 « Gare & <b>comptoir</b> » ; virgule, \\ barre\n=HYPERLINK("x") # ليلى **gras**'

export function briefSetup(
  recipe: string,
  language: Language,
  change: Partial<WorkshopSetup> = {},
): WorkshopSetup {
  const people = ['Ana|Vente', 'Ben|RH', 'Chloé|Vente', 'David|DSI', 'Éva|Accueil'].map((one) => {
    const [name = '', team = ''] = one.split('|')
    return { name, team }
  })
  const setup = createSetup(recipe, {
    doc: 'lx2 k/3' as DocId,
    language,
    date: '2026-04-02',
    startMinute: 540,
    seed: 3,
  })
  return {
    ...setup,
    groups: splitGroups(people, 2, 1),
    practical: {
      place: 'Salle 3, https://meet.example/abc',
      host: 'Nadia',
      details: 'Badge.\nCafé',
    },
    ...change,
  }
}

/** Offsets of Paris around the changes of 2026: +1 h, +2 h from 29 March to 25 October, 01:00 UTC. */
export function parisOffset(instantMs: number): number {
  const summer = Date.UTC(2026, 2, 29, 1)
  const winter = Date.UTC(2026, 9, 25, 1)
  return instantMs >= summer && instantMs < winter ? 120 : 60
}
