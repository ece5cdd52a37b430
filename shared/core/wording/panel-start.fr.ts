import { countFr } from './count-words.ts'

/** Choosing the earlier work that a workshop starts from. */
export const startingFr = {
  start: {
    title: {
      review: 'Partir du dernier atelier',
      stage: 'L’étape à regarder',
      map: 'La carte à relire',
    },
    hint: {
      review:
        'Ouvrez le résultat enregistré la dernière fois (« Emporter », Données complètes). Les zones d’ombre, les hypothèses et les actions arrivent sur le tableau, à part des notes.',
      stage:
        'Choisissez une carte et une de ses étapes : ses notes sont recopiées à côté, les originaux ne bougent pas.',
      map: 'Choisissez la carte terminée : elle est recopiée à côté, les originaux ne bougent pas.',
    },
    open: 'Ouvrir un résultat (.json)',
    find: 'Chercher sur ce tableau',
    finding: 'Je lis le tableau…',
    noMaps: 'Aucune carte remplie sur ce tableau',
    noMapsText: 'Ouvrez un résultat enregistré, ou remplissez d’abord une carte.',
    noMapsInFile: 'Ce résultat ne contient pas de carte',
    noMapsInFileText: 'Il faut un parcours, un avant, pendant, après, ou le bas d’un persona.',
    nothing: 'Rien à reprendre dans ce résultat',
    nothingText: 'Il n’y a ni décision, ni zone d’ombre, ni hypothèse, ni action ouverte.',
    which: 'Quelle carte ?',
    stage: 'Quelle étape ?',
    noStage: 'Sans étape choisie, rien n’est recopié.',
    whole: (part: string) => `Tout « ${part} »`,
    choose: 'Choisir…',
    from: (title: string, date: string) => `Repris de « ${title} », ${date}`,
    fromSection: (section: string) => `Depuis « ${section} »`,
    notes: (count: number) => countFr(count, 'note reprise', 'notes reprises'),
    items: (count: number) => countFr(count, 'point repris', 'points repris'),
    left: (count: number) =>
      count < 2
        ? '1 autre reste où il est : le tableau reste lisible.'
        : `${countFr(count, 'autre', 'autres')} restent où ils sont : le tableau reste lisible.`,
    caps: (most: number) => `${most} au plus par rubrique, les plus votés d’abord.`,
    reopen: 'Pour en reprendre d’autres, ouvrez de nouveau le fichier.',
    kinds: {
      decision: 'Décisions',
      blind: 'Zones d’ombre',
      assumption: 'Hypothèses à vérifier',
      action: 'Actions',
      newcomer: 'Nouvelles voix',
    },
    kind: (title: string, chosen: number, total: number, doubles: number) =>
      `${title} : ${chosen} sur ${total}${doubles === 0 ? '' : `, ${countFr(doubles, 'double laissé', 'doubles laissés')}`}`,
    drop: 'Ne rien reprendre',
    path: (path: string) => `À cet endroit : ${path}`,
    refusals: {
      empty: {
        title: 'Ce fichier est vide',
        text: 'Choisissez un résultat enregistré par Atelier.',
      },
      'too-large': {
        title: 'Ce fichier est trop grand',
        text: 'Un résultat d’atelier pèse moins de 5 Mo.',
      },
      picture: {
        title: 'C’est une image',
        text: 'Il faut le fichier .json enregistré dans « Emporter ».',
      },
      table: {
        title: 'C’est le tableau ou le compte rendu de l’atelier',
        text: 'Le même atelier s’enregistre aussi en .json, dans « Emporter » : c’est celui-là qu’il faut.',
      },
      'not-json': {
        title: 'Ce n’est pas un résultat d’atelier',
        text: 'Le fichier est d’un autre genre, ou incomplet.',
      },
      prepared: {
        title: 'C’est un atelier préparé',
        text: 'Il s’ouvre à l’étape du choix. Ici, il faut le résultat d’un atelier déjà tenu.',
      },
      template: {
        title: 'C’est un modèle',
        text: 'Il contient une recette, pas ce que les participants ont écrit.',
      },
      board: {
        title: 'C’est un tableau enregistré',
        text: 'Il s’ouvre avec le tableau local, pas ici.',
      },
      other: {
        title: 'Ce n’est pas un résultat d’atelier',
        text: 'Le fichier est d’une autre application.',
      },
      future: {
        title: 'Ce fichier vient d’un Atelier plus récent',
        text: 'Mettez le plugin à jour pour l’ouvrir.',
      },
      damaged: { title: 'Ce fichier est abîmé', text: 'Rien n’a été repris.' },
      unreadable: {
        title: 'Ce fichier ne se lit pas',
        text: 'Il a peut-être été déplacé. Choisissez-le de nouveau.',
      },
    },
  },
}

/** What the other language has to say too. */
export type StartingWording = typeof startingFr
