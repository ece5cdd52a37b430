import { countFr } from './count-words.ts'

const notes = (count: number) => countFr(count, 'note', 'notes')

/** Words of the proposal of piles beyond the first screens of Regrouper. */
export const pilesFr = {
  piles: {
    wordsAlone: {
      title: 'Rapprochement par les mots seuls',
      text: 'La table des sens n’a pas pu être lue : les notes qui disent la même chose avec d’autres mots restent à part. Si la connexion était coupée, recommencez : la table sera redemandée.',
    },
    progress: (done: number, total: number) => `${done} sur ${total} notes lues`,
    keep: 'Garder',
    kept: 'Gardé',
    keptPart: (count: number) => countFr(count, 'gardée', 'gardées'),
    keepDrawn: (count: number) =>
      `Garder aussi ${count < 2 ? 'la note proposée' : `les ${count} proposées`}`,
    drawn: 'proposée',
    keptText: 'Ces notes ne bougeront plus de ce paquet.',
    newPile: 'Nouveau paquet',
    move: 'Déplacer',
    mergeNow: 'Fusionner',
    told: {
      moved: (note: string, pile: string) => `${note} déplacée vers ${pile}.`,
      leftOut: (note: string) => `${note} laissée de côté.`,
      merged: (pile: string, into: string) => `${pile} fusionné avec ${into}.`,
      split: (pile: string) => `${pile} partagé en deux.`,
      kept: (pile: string) => `${pile} gardé.`,
      renamed: (before: string, title: string) => `${before} se nomme maintenant ${title}.`,
    },
    sameNotes: (count: number) => `+ ${countFr(count, 'note semblable', 'notes semblables')}`,
    split: 'Partager en deux',
    splitAdvice: (count: number) => `${count} notes : le paquet en contient peut-être deux.`,
    merge: 'Fusionner avec…',
    mergeWith: (title: string) => `Fusionner avec « ${title} »`,
    selection: 'Lesquelles ?',
    selections: {
      any: 'Toutes celles de ces zones',
      only: 'Seulement celles sélectionnées',
      except: 'Toutes sauf celles sélectionnées',
    },
    selectFirst: 'Sélectionnez-les sur le tableau, puis revenez ici.',
    noSelection: 'Aucune note n’est sélectionnée sur le tableau.',
    selected: 'Notes sélectionnées',
    foundSelected: (count: number) =>
      `${notes(count)} ${count < 2 ? 'sélectionnée' : 'sélectionnées'}`,
    leaveOut: (count: number) =>
      count === 0 ? 'Laisser des groupes ou des zones de côté' : `Laissés de côté : ${count}`,
    groups: 'Groupes à laisser de côté',
    zones: 'Zones à laisser de côté',
    asideOption: 'Laisser de côté',
    aside: (count: number) => `${notes(count)} de côté`,
    asideText: 'Hors des paquets ; rien ne leur arrive.',
    takeBack: 'Reprendre',
    takeBackOf: (text: string) => `Reprendre « ${text} »`,
    manner: 'Sur le tableau',
    manners: {
      move: 'Déplacer les notes dans des colonnes',
      badge: 'Les laisser en place, numérotées',
      copy: 'Les copier dans une synthèse',
    },
    apply: {
      move: (count: number) => (count < 2 ? 'Déplacer la note' : `Déplacer les ${count} notes`),
      badge: (count: number) => (count < 2 ? 'Numéroter la note' : `Numéroter les ${count} notes`),
      copy: (count: number) => (count < 2 ? 'Copier la note' : `Copier les ${count} notes`),
    },
    applying: 'Je pose les paquets…',
    noneToNumber: 'Aucune note à numéroter',
    applied: {
      move: (count: number) => `${notes(count)} ${count < 2 ? 'regroupée' : 'regroupées'}`,
      badge: (count: number) => `${notes(count)} ${count < 2 ? 'numérotée' : 'numérotées'}`,
      copy: (count: number) => `${notes(count)} ${count < 2 ? 'copiée' : 'copiées'}`,
    },
    appliedText: {
      move: 'Leur ancienne place est gardée avec l’atelier.',
      badge: 'Les notes n’ont pas bougé. Le numéro dit leur paquet.',
      copy: 'Les notes n’ont pas bougé. Les copies ne comptent pas.',
    },
    begunTitle: 'Paquets commencés',
    begunText: 'Une partie est déjà sur le tableau.',
    begunApplied:
      'Certaines notes sont encore à leur place. Mettez les paquets à jour, puis en ordre : elles y iront.',
    goOn: 'Continuer : faire le reste',
    takeOff: {
      move: 'Remettre en place',
      badge: 'Retirer les numéros',
      copy: 'Retirer les copies',
    },
    takenOff: 'Retiré. Les notes sont restées en place.',
    show: 'Voir les paquets',
    others: 'Aussi sur le tableau',
    laterText: 'Des notes sont arrivées ou ont bougé depuis ?',
    sortLater: 'Mettre ces paquets à jour',
    laterTitle: (count: number) =>
      count === 0 ? 'Aucune note n’est arrivée' : `${notes(count)} depuis le regroupement`,
    tidy: 'Remettre en ordre',
    tidyText: 'Ce qui a bougé dans les paquets, notes, lettres et numéros, reprend sa place.',
    backToPiles: 'Revenir aux paquets',
    later: 'nouvelle',
    own: (count: number) => `${countFr(count, 'paquet fait', 'paquets faits')} à la main`,
    ownText: 'Gardés, ils restent tels quels, et le reste se propose autour.',
    ownNamed: (count: number, title: string) => `${title} (${notes(count)})`,
    ownUntitled: (count: number, said: string) => `${notes(count)} côte à côte, dont « ${said} »`,
    keepAll: 'Les garder tous',
    keepSize: 'Laisser ainsi',
    mergeAdvice: 'Petit paquet : il va peut-être avec un autre.',
  },
}
