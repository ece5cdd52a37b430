import { countFr } from './count-words.ts'

export const peopleFr = {
  people: {
    move: 'Déplacer',
    taken: (people: number, teams: number) =>
      teams === 0
        ? `${countFr(people, 'personne prise', 'personnes prises')}.`
        : `${countFr(people, 'personne prise', 'personnes prises')}, de ${countFr(teams, 'équipe', 'équipes')}.`,
    /** Before the list makes groups. */
    willTake: (people: number, some: string) =>
      `${countFr(people, 'personne lue', 'personnes lues')} : ${some}.`,
    reading: 'Sur chaque ligne',
    readings: {
      'name-team': 'un nom, puis son équipe',
      'team-name': 'une équipe, puis un nom',
      names: 'plusieurs personnes',
      'last-first': 'nom de famille, puis prénom',
    },
    nobody: 'Aucun nom dans cette liste. Les groupes restent comme ils sont.',
    tooLong: (most: number) =>
      `Ce texte est trop long pour une liste de ${most} personnes : rien n’en est pris. Collez les seules colonnes des noms et des équipes.`,
    titles: (line: string) => `La première ligne est prise pour un titre : ${line}.`,
    twice: (names: string) =>
      `Plusieurs personnes ont le même nom et restent distinctes : ${names}.`,
    shortened: (names: string, most: number) => `Raccourci à ${most} caractères : ${names}.`,
    beyond: (taken: number, left: number, names: string) =>
      `Un atelier compte ${taken} personnes au plus. ${left} ${left < 2 ? 'n’est pas prise' : 'ne sont pas prises'} : ${names}.`,
    unread: (count: number, lines: string) =>
      `${countFr(count, 'ligne sans nom', 'lignes sans nom')}, ${count < 2 ? 'laissée' : 'laissées'} de côté : ${lines}.`,
    unused: (columns: string) => `Colonnes non utilisées : ${columns}.`,
    addresses: (count: number) =>
      count < 2 ? 'L’adresse n’est pas gardée.' : `Les ${count} adresses ne sont pas gardées.`,
    pairs: 'Binômes',
    sidesHint: 'Chaque binôme réunit une personne au contact des clients et une en coulisses.',
    sideOf: (team: string) => `Côté de l’équipe ${team}`,
    sides: { front: 'au contact', back: 'en coulisses', none: 'ni l’un ni l’autre' },
    inGroup: (letter: string) => `groupe ${letter}`,
    inGroups: (one: string, other: string) => `groupes ${one} et ${other}`,
    noPairAcross:
      'Pas encore de binôme. Il faut des noms, et des équipes des deux côtés : au contact et en coulisses.',
    noPair: 'Pas encore de binôme. Il faut au moins deux noms.',
    unpaired: (count: number, names: string) =>
      count < 2
        ? `Sans binôme : ${names}. À joindre à un binôme déjà formé.`
        : `Sans binôme : ${names}. À joindre chacun à un binôme déjà formé.`,
  },
}
