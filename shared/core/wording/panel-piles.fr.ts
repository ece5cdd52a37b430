import { countFr } from './count-words.ts'

/** Words of the proposal of piles beyond the first screens of Regrouper. */
export const pilesFr = {
  piles: {
    wordsAlone: {
      title: 'Rapprochement par les mots seuls',
      text: 'La table des sens n’a pas pu être lue : les notes qui disent la même chose avec d’autres mots restent à part.',
    },
    progress: (done: number, total: number) => `${done} sur ${total} notes lues`,
    keep: 'Garder',
    kept: 'Gardé',
    keptText: 'Ces notes ne bougeront plus de ce paquet.',
    newPile: 'Nouveau paquet',
    sameNotes: (count: number) => `+ ${countFr(count, 'note semblable', 'notes semblables')}`,
    split: 'Partager en deux',
    splitAdvice: (count: number) => `${count} notes : le paquet en contient peut-être deux.`,
    merge: 'Fusionner avec…',
    mergeWith: (title: string) => `Fusionner avec « ${title} »`,
    selection: 'Notes prises',
    selections: {
      any: 'Toutes celles de ces zones',
      only: 'Seulement celles sélectionnées',
      except: 'Toutes sauf celles sélectionnées',
    },
    selectFirst: 'Sélectionnez-les sur le tableau, puis revenez ici.',
    noSelection: 'Aucune note n’est sélectionnée sur le tableau.',
    selected: 'Notes sélectionnées',
    leaveOut: (count: number) =>
      count === 0 ? 'Laisser des groupes ou des zones de côté' : `Laissés de côté : ${count}`,
    groups: 'Groupes à laisser de côté',
    zones: 'Zones à laisser de côté',
    asideOption: 'Laisser de côté',
    aside: (count: number) => `${countFr(count, 'note', 'notes')} de côté`,
    asideText: 'Hors des paquets ; rien ne leur arrive.',
    takeBack: 'Reprendre',
    takeBackOf: (text: string) => `Reprendre « ${text} »`,
    mergeAdvice: 'Petit paquet : il va peut-être avec un autre.',
  },
}
