import { countEn } from './count-words.ts'
import type { peopleFr } from './panel-people.fr.ts'

export const peopleEn: typeof peopleFr = {
  people: {
    move: 'Move',
    taken: (people, teams) =>
      teams === 0
        ? `${countEn(people, 'person', 'people')} taken.`
        : `${countEn(people, 'person', 'people')} taken, from ${countEn(teams, 'team', 'teams')}.`,
    willTake: (people, some) => `${countEn(people, 'person', 'people')} read: ${some}.`,
    reading: 'On each line',
    readings: {
      'name-team': 'a name, then their team',
      'team-name': 'a team, then a name',
      names: 'several people',
      'last-first': 'last name, then first name',
    },
    nobody: 'No name in this list. The groups stay as they are.',
    tooLong: (most) =>
      `This text is too long for a list of ${most} people: nothing of it was taken. Paste the columns of names and teams only.`,
    titles: (line) => `The first line is read as titles: ${line}.`,
    twice: (names) => `Several people have the same name and stay apart: ${names}.`,
    shortened: (names, most) => `Shortened to ${most} characters: ${names}.`,
    beyond: (taken, left, names) =>
      `A workshop has ${taken} people at most. ${left} ${left === 1 ? 'is' : 'are'} not taken: ${names}.`,
    unread: (count, lines) =>
      `${countEn(count, 'line', 'lines')} without a name, left aside: ${lines}.`,
    unused: (columns) => `Columns not used: ${columns}.`,
    addresses: (count) =>
      count === 1 ? 'The address is not kept.' : `The ${count} addresses are not kept.`,
    pairs: 'Pairs',
    sidesHint: 'Each pair joins somebody who meets customers and somebody behind the scenes.',
    sideOf: (team) => `Side of the team ${team}`,
    sides: { front: 'meets customers', back: 'behind the scenes', none: 'neither of them' },
    inGroup: (letter) => `group ${letter}`,
    inGroups: (one, other) => `groups ${one} and ${other}`,
    noPairAcross:
      'No pair yet. It takes names, and teams on both sides: at the front and behind the scenes.',
    noPair: 'No pair yet. It takes at least two names.',
    unpaired: (count, names) =>
      count === 1
        ? `Without a pair: ${names}. To join a pair that is formed.`
        : `Without a pair: ${names}. Each to join a pair that is formed.`,
  },
}
