import { countFr } from './count-words.ts'

const rows = (count: number) => countFr(count, 'ligne', 'lignes')
const pieces = (count: number) => countFr(count, 'preuve', 'preuves')

/** The words of the screen where evidence is brought. */
export const bringingFr = {
  title: 'Preuves et verbatims',
  back: '← Revenir',
  intro:
    'Verbatims, chiffres, indicateurs : ils se posent à côté des zones, sans se mêler aux notes des groupes.',
  paste: 'Collez un tableau ou une liste',
  pasteHint: 'Un verbatim par ligne, ou des colonnes copiées d’un tableur',
  read: 'Lire ce texte',
  reading: 'Je lis…',
  chooseFile: 'Choisir un fichier',
  fileHint: 'CSV, TSV ou texte. Vous pouvez aussi le déposer ici. Rien ne quitte ce navigateur.',
  pasted: 'Texte collé',
  faults: {
    tooLarge: {
      title: (megabytes: number) => `C’est trop lourd : ${megabytes} Mo`,
      text: (most: number) =>
        `Atelier en lit ${most} Mo au plus. Gardez les lignes utiles, puis recommencez.`,
    },
    empty: {
      title: 'Rien à lire ici',
      text: 'Ce texte est vide. Collez au moins une ligne, ou choisissez un autre fichier.',
    },
    unreadable: {
      title: 'Ce fichier n’est pas du texte',
      text: 'Enregistrez-le en CSV depuis votre tableur, puis recommencez.',
    },
    several: {
      title: 'Un fichier à la fois',
      text: 'Rien n’a été lu. Déposez-en un, posez-le sur le tableau, puis prenez le suivant.',
    },
  },
  found: (count: number) => `${rows(count)} ${count < 2 ? 'lue' : 'lues'}`,
  separator: 'Lu avec',
  separators: {
    ',': 'des virgules',
    ';': 'des points-virgules',
    '\t': 'des tabulations',
    '|': 'des barres verticales',
    '': 'une chose par ligne',
  },
  headed: 'La première ligne nomme les colonnes',
  columns: 'Ce que dit chaque colonne',
  column: (number: number) => `Colonne ${number}`,
  meanings: {
    text: 'Ce qui est dit',
    figure: 'Un chiffre',
    source: 'Qui, ou d’où',
    date: 'Quand',
    zone: 'La zone',
    level: 'Le niveau de preuve',
    sentiment: 'Le ressenti',
    none: 'Ne pas prendre',
  },
  where: 'À côté de quel canevas ?',
  zone: 'Pour quelle zone ?',
  zoneByColumn: 'Ce que dit la colonne de zone',
  level: 'Niveau de preuve',
  levelHint: 'Pour les lignes qui n’en disent rien.',
  preview: 'Un aperçu : rien n’a encore bougé sur le tableau.',
  shown: (count: number, total: number) =>
    count < total ? `Les ${count} premières sur ${total}` : 'Comme sur le tableau',
  counts: 'Ce qui sera posé',
  toPlace: 'À poser',
  duplicates: 'En double, laissées',
  empty: 'Vides, laissées',
  beyond: (most: number) => `Au-delà de ${most}, laissées`,
  shortened: 'Raccourcies à la fin',
  unmatched: (count: number) => `${rows(count)} sans zone connue`,
  unmatchedText: (names: string) => `Pas de zone de ce nom dans ce canevas : ${names}.`,
  noName: '(case vide)',
  others: (count: number) => `${count} de plus`,
  place: (count: number) => (count < 2 ? 'Poser la preuve' : `Poser les ${count} preuves`),
  rest: (count: number) =>
    count < 2 ? 'Poser la preuve restante' : `Poser les ${count} preuves restantes`,
  leftTitle: (count: number) => `Il reste ${pieces(count)} à poser`,
  leftText: 'Reprendre ne double rien.',
  placing: 'Je pose les preuves…',
  removing: 'Je retire les preuves…',
  progress: (done: number, total: number) => `${done} sur ${total}`,
  notYet: 'Posez d’abord l’atelier : ce que vous préparez ici attend.',
  again: 'Prendre autre chose',
  doneText: 'À côté de ce qui existe déjà. Aucune note n’a bougé.',
  nothingText: 'Rien n’a été posé deux fois.',
  removedText: (kept: number) =>
    kept === 0
      ? 'Les notes des groupes restent.'
      : `${pieces(kept)} que quelqu’un a ${kept < 2 ? 'réécrite reste' : 'réécrites restent'}.`,
  leavingTitle: 'Le retrait n’est pas fini',
  removeRest: 'Retirer ce qui reste',
  stoppedTitle: 'Arrêté à votre demande',
  there: (count: number) => `${pieces(count)} sur le tableau`,
  remove: (count: number) => (count < 2 ? 'Retirer la preuve' : `Retirer les ${count} preuves`),
}

/** What the other language has to say too. */
export type BringingWording = typeof bringingFr
