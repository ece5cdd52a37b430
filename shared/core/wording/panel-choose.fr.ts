import { countFr } from './count-words.ts'

export const choosingFr = {
  choose: {
    title: 'Quel atelier aujourd’hui ?',
    search: 'Chercher un atelier ou un canevas',
    chosen: 'choisi',
    canvasAlone: 'Un canevas seul',
    moreCanvases: (count: number) => `Voir les ${count} autres canevas`,
    inGroups: 'en groupes',
    inPairs: 'binômes',
    together: 'tous ensemble',
    canvases: (count: number) => countFr(count, 'canevas', 'canevas'),
    prepare: (title: string) => `Préparer « ${title} »`,
    openFile: 'Ouvrir un atelier ou un modèle (.json)',
    nothing: (words: string) =>
      `Rien pour « ${words} ». Essayez « persona », « parcours » ou « empathie ».`,
    back: '← Revenir à l’atelier posé',
  },
}
