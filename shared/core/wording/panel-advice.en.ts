import { countEn } from './count-words.ts'
import type { adviceFr } from './panel-advice.fr.ts'
import { timeEn } from './time-words.ts'

const people = (count: number) => countEn(count, 'person', 'people')

export const adviceEn: typeof adviceFr = {
  advice: {
    count: (count) => countEn(count, 'suggestion', 'suggestions'),
    none: 'Nothing to point out.',
    source: (names) => `Source: ${names}`,
    done: 'Done.',
    undo: 'Take it back',
    told: {
      largeGroups: (count) => `One group has ${people(count)}`,
      largeGroupsWhy:
        'In threes or fours, profiles mixed, everyone speaks. From five on, the talk gets lost.',
      fullRoom: (count) => `${people(count)} around one table`,
      fullRoomWhy:
        'Above eight to ten, sub-groups or two sessions work better: here no phase is done in groups.',
      hurriedMap: (duration) => `A whole map in ${duration}`,
      hurriedMapWhy:
        'A first map takes three to four hours. In two hours, choose one part of the journey.',
      manyZones: (canvas, zones, duration) =>
        `“${canvas}”: ${countEn(zones, 'zone', 'zones')} in ${duration}`,
      manyZonesWhy:
        'Allow about four minutes a zone. Under two, it becomes a form to fill: take longer, or leave zones out.',
      shortConvergence: (after, before) => `${after} to conclude, after ${before} of ideas`,
      shortConvergenceWhy: 'Sorting and choosing takes about as long as producing did.',
      noBreak: (duration) => `${duration} in a row without a break`,
      noBreakWhy: 'Never more than an hour without a break: attention does not hold.',
      noScribe: 'Nobody takes notes',
      noScribeWhy:
        'Whoever facilitates cannot write everything down. Name a scribe in “Roles and place”.',
      longRemote: (duration) => `${duration} of remote session`,
      longRemoteWhy:
        'Some stop at four hours when remote; an hour and a half is a good length. Split it into two sessions.',
      noSlack: 'No slack in the agenda',
      littleSlack: (minutes) => `Only ${timeEn.duration(minutes)} of slack`,
      noSlackWhy: 'Keep 10 to 20% of the time free, before the last phase.',
    },
    acts: {
      groups: (count) => `Make ${count} groups`,
      breaks: (count) => `Add ${countEn(count, 'break', 'breaks')}`,
      slack: (minutes) => `Keep ${timeEn.duration(minutes)}`,
    },
    dots: {
      title: 'How many dots?',
      options: 'Options to choose from',
      fewer: 'One option fewer',
      more: 'One option more',
      rules: {
        third: 'a third of the options',
        few: '3 to 5',
        quarter: 'a quarter of the options, a common habit',
      },
      tooFew: 'There are not enough options to give 3 to 5 dots.',
      take: (count) => `Give ${count}`,
    },
  },
}
