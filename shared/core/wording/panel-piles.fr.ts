/** Words of the proposal of piles beyond the first screens of Regrouper. */
export const pilesFr = {
  piles: {
    wordsAlone: {
      title: 'Rapprochement par les mots seuls',
      text: 'La table des sens n’a pas pu être lue : les notes qui disent la même chose avec d’autres mots restent à part.',
    },
    progress: (done: number, total: number) => `${done} sur ${total} notes lues`,
  },
}
