import { countEn } from './count-words.ts'
import type { comparingFr } from './panel-compare.fr.ts'

export const comparingEn: typeof comparingFr = {
  compare: {
    label: 'Compare',
    before: 'Compare the groups',
    beforeText: 'We read each group’s notes, zone by zone. Nothing moves on the board.',
    nothing: 'This workshop has no group copies to compare.',
    canvas: 'Which canvas?',
    compare: 'Compare',
    again: 'Compare again',
    reading: 'Comparing…',
    title: (agreed, zones) => `You agree on ${countEn(agreed, 'zone', 'zones')} out of ${zones}`,
    meta: (canvas, groups, notes, clock) =>
      `${canvas} · ${countEn(groups, 'group', 'groups')} · ${countEn(notes, 'note read', 'notes read')} at ${clock}`,
    agreement: (shared, groups) => `${shared} of ${groups}`,
    toSettle: 'to settle',
    silent: 'not yet',
    all: (idea) => `All: ${idea}`,
    only: (letter, text) => `Only ${letter} says: ${text}`,
    says: (letter, text) => `${letter}: ${text}`,
    wroteNothing: (letters) => `${letters} wrote nothing.`,
    nobody: 'No note in this zone yet.',
    nobodyOn: (canvas) => `Nobody has written on “${canvas}” yet`,
    and: ' and ',
    together: 'See the notes put together',
    checkTitle: 'Read them again with the group',
    check:
      'Two notes on one subject do not always say the same thing, and others say it without it being seen.',
    place: 'Put the comparison on the board',
    placing: 'Placing the comparison…',
    placed: 'The comparison is on the board',
    placedOf: (canvas) => `The comparison of “${canvas}” is on the board.`,
    placedText:
      'Two notes a cell at most, as copies. The originals, and cells where you had written, have not moved.',
  },
}
