import type { BriefWording } from './brief.fr.ts'
import { timeEn } from './time-words.ts'

export const briefEn: BriefWording = {
  year: (date, year) => `${date} ${year}`,
  nextDay: 'the next day',
  objective: 'What we are after',
  target: (name) => `Persona or target: ${name}`,
  bring: 'Before you come',
  agenda: 'The agenda',
  duration: timeEn.duration,
  practical: 'How to join us',
  place: (place) => `Place or link: ${place}`,
  host: (host) => `Run by: ${host}`,
  groups: 'The groups',
  pairs: 'The pairs',
  alone: (names) => `To join a pair: ${names}`,
  and: ' and ',
}
