import { isolate } from './isolate.ts'
import type { LaterWording } from './later.fr.ts'
import { adviceEn } from './panel-advice.en.ts'
import { agendaEn } from './panel-agenda.en.ts'
import { tellingEn } from './panel-brief.en.ts'
import { catalogueEn } from './panel-catalogue.en.ts'
import { comparingEn } from './panel-compare.en.ts'
import { evidenceEn } from './panel-evidence.en.ts'
import { figuresEn } from './panel-figures.en.ts'
import { peopleEn } from './panel-people.en.ts'
import { pilesEn } from './panel-piles.en.ts'
import { preparingEn } from './panel-prepare.en.ts'
import { preparedEn } from './panel-prepared.en.ts'
import { runningEn } from './panel-run.en.ts'
import { sortingEn } from './panel-sort.en.ts'
import { startingEn } from './panel-start.en.ts'
import { templatesEn } from './panel-templates.en.ts'

export const laterEn: LaterWording = {
  ...adviceEn,
  ...agendaEn,
  ...tellingEn,
  ...catalogueEn,
  ...comparingEn,
  ...evidenceEn,
  ...figuresEn,
  ...peopleEn,
  ...pilesEn,
  ...preparedEn,
  ...preparingEn,
  ...runningEn,
  ...sortingEn,
  ...startingEn,
  ...templatesEn,
  group: (letter) => `Group ${letter}`,
  stop: (isStopping) => (isStopping ? 'Stopping…' : 'Stop'),
  unsaved: (list) => `${list} could not be saved. Try again.`,
  about: (what, title) => `${what}: ${isolate(title)}`,
}
