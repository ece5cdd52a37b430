import { countFr } from './count-words.ts'

export const comparingFr = {
  compare: {
    label: 'Comparer',
    before: 'Comparer les groupes',
    beforeText:
      'Nous lisons les notes de chaque groupe, zone par zone. Rien ne bouge sur le tableau.',
    nothing: 'Cet atelier n’a pas de copies par groupe à comparer.',
    canvas: 'Quel canevas ?',
    compare: 'Comparer',
    again: 'Comparer de nouveau',
    reading: 'Je compare…',
    title: (agreed: number, zones: number) =>
      `D’accord sur ${countFr(agreed, 'zone', 'zones')} sur ${zones}`,
    meta: (canvas: string, groups: number, notes: number, clock: string) =>
      `${canvas} · ${countFr(groups, 'groupe', 'groupes')} · ${countFr(notes, 'note lue', 'notes lues')} à ${clock}`,
    agreement: (shared: number, groups: number) => `${shared} sur ${groups}`,
    toSettle: 'à trancher',
    silent: 'pas encore',
    all: (idea: string) => `Tous : ${idea}`,
    only: (letter: string, text: string) => `Seul ${letter} dit : ${text}`,
    says: (letter: string, text: string) => `${letter} : ${text}`,
    wroteNothing: (letters: string, count: number) =>
      `${letters} ${count < 2 ? 'n’a' : 'n’ont'} rien écrit.`,
    nobody: 'Pas encore de note dans cette zone.',
    nobodyOn: (canvas: string) => `Personne n’a encore écrit sur « ${canvas} »`,
    and: ' et ',
    together: 'Voir les notes rapprochées',
    checkTitle: 'À relire avec le groupe',
    check:
      'Deux notes sur le même sujet ne disent pas toujours la même chose, et d’autres la disent sans que cela se voie.',
    place: 'Poser la comparaison sur le tableau',
    placing: 'Je pose la comparaison…',
    placed: 'La comparaison est sur le tableau',
    placedOf: (canvas: string) => `La comparaison de « ${canvas} » est sur le tableau.`,
    placedText:
      'Deux notes au plus par case, en copie. Les originaux et les cases où vous aviez écrit n’ont pas bougé.',
  },
}
