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
    mergeAdvice: 'Petit paquet : il va peut-être avec un autre.',
  },
}
