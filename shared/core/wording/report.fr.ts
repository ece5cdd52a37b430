import { countFr } from './count-words.ts'
import { timeFr } from './time-words.ts'

type CarriedKindName = 'decision' | 'blind' | 'assumption' | 'action' | 'newcomer' | 'note'

/** Words of the report and of its files. */
export interface ReportWording {
  readonly objective: string
  readonly target: string
  readonly date: (iso: string) => string
  readonly groups: string
  readonly group: (letter: string, name: string) => string
  readonly people: (count: number) => string
  readonly decisions: string
  readonly noDecision: string
  readonly actions: string
  readonly noAction: string
  readonly what: string
  readonly who: string
  readonly when: string
  readonly toName: string
  readonly scoresOf: (section: string) => string
  /** A mean, and how far apart the scores are when there are several. */
  readonly scored: (mean: number, spread: number | null) => string
  readonly mean: string
  readonly spread: string
  readonly mirrorOf: (section: string) => string
  readonly moment: string
  readonly gap: string
  readonly reading: string
  readonly attention: string
  readonly readings: {
    readonly pain: string
    readonly only: (side: string) => string
    readonly strength: string
    readonly neutral: string
  }
  readonly stepNumber: (number: number) => string
  readonly step: string
  readonly level: string
  readonly signs: string
  readonly roadmap: string
  readonly idea: string
  /** Where on the matrix, or on the board. */
  readonly place: string
  readonly effort: string
  readonly score: string
  readonly figure: (value: number) => string
  readonly trials: string
  readonly toSeeAgain: string
  readonly toLookAt: string
  readonly goOnIf: string
  /** `iso`: `YYYY-MM-DD`. */
  readonly checkDay: (days: number, iso: string) => string
  /** Ends the name of the file. */
  readonly checksFile: string
  readonly checkTitle: (days: number, idea: string) => string
  readonly votes: string
  readonly rank: string
  readonly note: string
  readonly tie: string
  readonly nearTie: string
  readonly votesPlaced: (placed: number, expected: number) => string
  readonly overspent: (letter: string, used: number, allowed: number) => string
  readonly agenda: string
  readonly minutes: (count: number) => string
  readonly phaseTook: (planned: number, lived: number) => string
  readonly phaseGoesOn: (planned: number, lived: number) => string
  readonly notes: string
  readonly noteCount: (count: number) => string
  readonly voteCount: (count: number) => string
  readonly copy: (title: string) => string
  /** Over notes of a zone whose other notes are in piles. */
  readonly inNoPile: string
  readonly inCommon: (words: readonly string[]) => string
  readonly piles: string
  readonly pile: string
  readonly common: string
  readonly outsideZones: string
  readonly unplaced: string
  readonly blank: string
  readonly blankNotes: (count: number) => string
  /** What a row of evidence is, beside `note`. */
  readonly evidence: string
  readonly evidenceTitle: string
  /** What a row of earlier work is, beside `note`. */
  readonly carried: string
  readonly carriedTitle: (title: string, date: string) => string
  readonly carriedKinds: Readonly<Record<CarriedKindName, string>>
  readonly carriedStatuses: Readonly<Record<'done' | 'open' | 'dropped', string>>
  readonly by: (author: string) => string
  /** CSV header, in the order of the columns. */
  readonly columns: {
    readonly section: string
    readonly canvas: string
    readonly zone: string
    readonly group: string
    readonly cluster: string
    readonly votes: string
    readonly author: string
    readonly text: string
    readonly id: string
    readonly across: string
    readonly up: string
    /** Where evidence was brought. */
    readonly kind: string
    readonly level: string
    readonly source: string
  }
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const figureFr = (value: number) => String(value).replace('.', ',').replace('-', '\u2212')

const dateFr = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return iso
  return `${Number(day) === 1 ? '1er' : Number(day)}\u00A0${name}\u00A0${year}`
}

export const reportFr: ReportWording = {
  objective: 'Objectif',
  target: 'Cible',
  date: dateFr,
  groups: 'Groupes',
  group: (letter, name) => (name === '' ? `Groupe ${letter}` : `Groupe ${letter}, ${name}`),
  people: (amount) => countFr(amount, 'personne', 'personnes'),
  decisions: 'Décisions',
  noDecision: 'Aucune décision n’a été notée.',
  actions: 'Actions',
  noAction: 'Aucune action n’a été notée.',
  what: 'Quoi',
  who: 'Qui',
  when: 'Quand',
  toName: 'à nommer',
  scoresOf: (section) => `Notation\u00A0: ${section}`,
  scored: (mean, spread) =>
    spread === null ? figureFr(mean) : `${figureFr(mean)} (écart\u00A0${figureFr(spread)})`,
  mean: 'Moyenne',
  spread: 'Écart',
  mirrorOf: (section) => `Lecture du miroir\u00A0: ${section}`,
  moment: 'Moment',
  gap: 'Écart',
  reading: 'Lecture',
  attention: 'Attention à offrir',
  readings: {
    pain: 'souffrance partagée',
    only: (side) => `souffre\u00A0: ${side} seulement`,
    strength: 'point fort commun',
    neutral: 'rien de saillant',
  },
  stepNumber: (number) => `Étape ${number}`,
  step: 'Étape',
  level: 'Niveau',
  signs: 'Signes',
  roadmap: 'Feuille de route',
  idea: 'Idée',
  place: 'Où',
  effort: 'Effort',
  score: 'Score',
  figure: figureFr,
  trials: 'Essais de 30\u00A0jours',
  toSeeAgain: 'À revoir',
  toLookAt: 'À regarder',
  goOnIf: 'On continue si',
  checkDay: (days, iso) => `${dateFr(iso)} (J${days})`,
  checksFile: 'suivi',
  checkTitle: (days, idea) => `J${days} · ${idea}`,
  votes: 'Votes',
  rank: 'Rang',
  note: 'Note',
  tie: 'ex æquo',
  nearTie: 'à une gommette près',
  votesPlaced: (placed, expected) =>
    expected === 0
      ? `${countFr(placed, 'gommette posée', 'gommettes posées')}.`
      : `${countFr(placed, 'gommette posée', 'gommettes posées')} sur\u00A0${expected}.`,
  overspent: (letter, used, allowed) =>
    `Le groupe ${letter} a posé ${used} gommettes au lieu de\u00A0${allowed}.`,
  agenda: 'Déroulé',
  minutes: timeFr.duration,
  phaseTook: (planned, lived) =>
    planned === lived
      ? timeFr.duration(planned)
      : `${timeFr.duration(lived)} au lieu de\u00A0${timeFr.duration(planned)}`,
  phaseGoesOn: (planned, lived) =>
    `en cours, ${timeFr.duration(lived)} sur\u00A0${timeFr.duration(planned)}`,
  notes: 'Notes',
  noteCount: (amount) => countFr(amount, 'note', 'notes'),
  voteCount: (amount) => countFr(amount, 'vote', 'votes'),
  copy: (title) => `${title} (copie)`,
  piles: 'Paquets',
  pile: 'Paquet',
  common: 'En commun',
  inNoPile: 'Dans aucun paquet',
  inCommon: (words) => `En commun\u00A0: ${words.join(', ')}`,
  outsideZones: 'Hors des zones',
  unplaced: 'Notes hors des canevas',
  blank: '(sans texte)',
  blankNotes: (amount) => countFr(amount, 'note vide', 'notes vides'),
  evidence: 'Preuve',
  evidenceTitle: 'Preuves et verbatims',
  carried: 'Repris',
  carriedTitle: (title, date) => `Repris de «\u00A0${title}\u00A0», ${date}`,
  carriedKinds: {
    decision: 'Décisions d’alors',
    blind: 'Zones d’ombre',
    assumption: 'Hypothèses à vérifier',
    action: 'Actions promises',
    newcomer: 'Nouvelles voix attendues',
    note: 'Notes de la carte',
  },
  carriedStatuses: { done: 'réglé', open: 'toujours ouvert', dropped: 'abandonné' },
  by: (author) => `— ${author}`,
  columns: {
    section: 'Section',
    canvas: 'Canevas',
    zone: 'Zone',
    group: 'Groupe',
    cluster: 'Paquet',
    votes: 'Votes',
    author: 'Auteur',
    text: 'Texte',
    id: 'Identifiant',
    across: 'Position horizontale',
    up: 'Position verticale',
    kind: 'Type',
    level: 'Niveau de preuve',
    source: 'Source',
  },
}
