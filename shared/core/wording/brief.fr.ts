import { timeFr } from './time-words.ts'

export const briefFr = {
  year: (date: string, year: string) => `${date} ${year}`,
  nextDay: 'le lendemain',
  objective: 'Ce que nous cherchons',
  target: (name: string) => `Persona ou cible : ${name}`,
  bring: 'Avant de venir',
  agenda: 'Le déroulé',
  duration: timeFr.duration,
  practical: 'Pour nous rejoindre',
  place: (place: string) => `Lieu ou lien : ${place}`,
  host: (host: string) => `Animation : ${host}`,
  groups: 'Les groupes',
  pairs: 'Les binômes',
  alone: (names: string) => `À joindre à un binôme : ${names}`,
  and: ' et ',
}

/** What the other language has to say too. */
export type BriefWording = typeof briefFr
