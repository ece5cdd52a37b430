import { carriedBoardFr } from './carried-board.fr.ts'
import { countFr } from './count-words.ts'
import { evidenceBoardFr } from './evidence-board.fr.ts'
import { timeFr } from './time-words.ts'

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
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

export const boardFr = {
  /** In the badge of what belongs to everyone. */
  all: 'Tous',
  /** In the name of a section that belongs to everyone. */
  together: 'Ensemble',
  /** A zone people have just added, before they name it. */
  newZone: 'Nouvelle zone',
  group: (letter: string) => `Groupe ${letter}`,
  ...timeFr,
  /** `weekday` 0 is Sunday; `month` 0 is January. */
  date: (weekday: number, day: number, month: number) => {
    const name = DAYS[weekday] ?? ''
    const first = name.slice(0, 1).toUpperCase() + name.slice(1)
    return `${first} ${day === 1 ? '1er' : day} ${MONTHS[month] ?? ''}`
  },
  until: (from: string, to: string) => `${from} – ${to}`,
  agenda: 'Le déroulé',
  rules: 'Les règles du jeu',
  groups: 'Les groupes',
  groundRules: [
    { title: 'Une idée par note', line: 'On écrit seul et en silence, puis on en parle.' },
    { title: 'Des faits d’abord', line: 'Ce qu’on a vu ou entendu, avant ce qu’on suppose.' },
    {
      title: 'On écoute, on ne juge pas',
      line: 'Avec bienveillance : on demande une précision, on ne corrige pas.',
    },
    {
      title: 'Un désaccord se note',
      line: 'Il va dans les points de tension, à traiter plus tard.',
    },
  ],
  legendTogether: 'ensemble',
  legendGroups: 'en groupe',
  legendPairs: 'en groupe ou en binôme',
  writeNames: 'Écrivez vos prénoms ici',
  more: (count: number) => `et ${count} de plus`,
  continued: (title: string) => `${title} (suite)`,
  /** Points to the second half of a sheet, which hangs in another column. */
  elsewhere: (title: string, column: string) => `${title} : sous « ${column} »`,
  copiesHere: 'Ses notes, copiées ici',
  notesWritten: (count: number) => (count < 2 ? `${count} note` : `${count} notes`),
  /** How many groups say the same thing, of how many. */
  agreement: (shared: number, groups: number) => `${shared} sur ${groups}`,
  toSettle: 'à trancher',
  byWords: 'Comparé par les mots seuls',
  dots: {
    each: (dots: number) => `${countFr(dots, 'gommette', 'gommettes')} chacun`,
    /** There is no room for all of them. */
    copied: (dots: number) => `${countFr(dots, 'gommette', 'gommettes')} chacun, à copier`,
    /** Nobody said how many people are in the group. */
    toShare: (dots: number) => `${countFr(dots, 'gommette', 'gommettes')} à partager`,
  },
  step: (title: string, step: string) => `${title} · ${step}`,
  stepNumber: (number: number) => `étape ${number}`,
  lineNumber: (number: number) => `ligne ${number}`,
  /** Of a sheet that several phases are worked on, each in its own way. */
  inParts: (parts: number) => `en ${parts} temps`,
  momentNumber: (number: number) => `moment ${number}`,
  /** Until people give it its name. */
  momentName: (number: number) => `Moment ${number}`,
  clustersTitle: (notes: number) =>
    notes === 1 ? 'Ce que dit notre seule note' : `Ce que disent nos ${notes} notes`,
  clustersAdvice: 'Proposition calculée. Déplacez, renommez : c’est vous qui décidez.',
  clustersName: 'Regroupement proposé',
  /** On a note that is a copy of another. */
  copyMark: '(copie)',
  copiesName: 'Synthèse',
  copiesAdvice: 'Des copies : les notes d’origine restent à leur place, et comptent seules.',
  pileListName: 'Paquets',
  pileListTitle: (piles: number) => (piles === 1 ? 'Un paquet' : `${piles} paquets`),
  pileListAdvice: 'Chaque note porte le numéro de son paquet. Renommez : c’est vous qui décidez.',
  /** Votes of a note; a plate is one line. */
  /** The canvas a community makes of its piles of questions. */
  boxes: {
    title: (workshop: string) => `Nos cases · ${workshop}`,
    ribbon: 'Nos questions, case par case',
  },
  total: {
    first: (votes: number) => `●\u00a0${votes}\u00a0·\u00a01er`,
    tied: (votes: number) => `●\u00a0${votes}\u00a0·\u00a0ex\u00a0æquo`,
    after: (votes: number) => `●\u00a0${votes}`,
  },
  inCommon: (words: string) => `En commun : ${words}`,
  nothingInCommon: 'Rapprochées par leurs notes voisines',
  undecided: 'À classer ensemble',
  undecidedReason: 'Trop loin des autres notes',
  evidence: evidenceBoardFr,
  carried: carriedBoardFr,
}

/** What the other language has to say too. */
export type BoardWording = typeof boardFr
