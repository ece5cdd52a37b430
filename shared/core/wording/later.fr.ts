import { isolate } from './isolate.ts'
import { adviceFr } from './panel-advice.fr.ts'
import { agendaFr } from './panel-agenda.fr.ts'
import { tellingFr } from './panel-brief.fr.ts'
import { catalogueFr } from './panel-catalogue.fr.ts'
import { comparingFr } from './panel-compare.fr.ts'
import { evidenceFr } from './panel-evidence.fr.ts'
import { figuresFr } from './panel-figures.fr.ts'
import { peopleFr } from './panel-people.fr.ts'
import { pilesFr } from './panel-piles.fr.ts'
import { preparingFr } from './panel-prepare.fr.ts'
import { preparedFr } from './panel-prepared.fr.ts'
import { runningFr } from './panel-run.fr.ts'
import { sortingFr } from './panel-sort.fr.ts'
import { startingFr } from './panel-start.fr.ts'
import { templatesFr } from './panel-templates.fr.ts'

export const laterFr = {
  ...adviceFr,
  ...agendaFr,
  ...tellingFr,
  ...catalogueFr,
  ...comparingFr,
  ...evidenceFr,
  ...figuresFr,
  ...peopleFr,
  ...pilesFr,
  ...preparedFr,
  ...preparingFr,
  ...runningFr,
  ...sortingFr,
  ...startingFr,
  ...templatesFr,
  group: (letter: string) => `Groupe ${letter}`,
  stop: (isStopping: boolean): string => (isStopping ? 'J’arrête…' : 'Arrêter'),
  unsaved: (list: string, count: number) =>
    `${list} ${count < 2 ? 'n’a pas pu être enregistré' : 'n’ont pas pu être enregistrés'}. Recommencez.`,
  /** What a button does and what to, where several say the same: "Garder : Horaires". */
  about: (what: string, title: string) => `${what} : ${isolate(title)}`,
}

/** What the other language has to say too. */
export type LaterWording = typeof laterFr
