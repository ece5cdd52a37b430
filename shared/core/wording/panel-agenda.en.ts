import { countEn } from './count-words.ts'
import type { agendaFr } from './panel-agenda.fr.ts'
import { timeEn } from './time-words.ts'

const breaks = (count: number) => countEn(count, 'break', 'breaks')

export const agendaEn: typeof agendaFr = {
  agenda: {
    title: 'Agenda',
    ends: (clock) => `ends around ${clock}`,
    endsNextDay: (clock) => `ends around ${clock}, the next day`,
    total: (duration) => `${duration} of phases`,
    totalFree: (duration, free) => `${duration} of phases, ${free} free`,
    arrange: 'Rearrange the agenda',
    arranged: 'Done rearranging',
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    moved: (title, place, of, clock) =>
      `“${title}”: place ${place} of ${of}${clock === '' ? '' : `, at ${clock}`}`,
    more: (title) => `Set “${title}”`,
    moreShort: 'Set',
    free: (count) => `${timeEn.duration(count)} free`,
    slack: (count) => `${timeEn.duration(count)} of slack`,
    fixed: 'At a fixed time',
    fixedHint: 'empty: it follows the one before',
    fixedShort: 'fixed time',
    ownTitle: 'Name of the phase',
    ownMode: 'How',
    ownColumn: 'On which canvas',
    noColumn: 'No canvas',
    remove: 'Remove from the agenda',
    removed: (title) => `“${title}” is no longer on the agenda.`,
    breakBefore: 'A break before',
    phaseBefore: 'A phase before',
    addBreak: 'Add a break',
    addPhase: 'Add a phase',
    breaksByRule: (count) =>
      count === 1 ? 'Add the missing break' : `Add the ${count} missing breaks`,
    breaksAdded: (count) => `${breaks(count)} added`,
    breaksAddedText:
      'Never more than an hour without a break, but in a phase that lasts longer. Move them if you need to.',
    swapMeal: 'Make it a break',
    takeBreaksBack: (count) => (count === 1 ? 'Take it back' : 'Take them back'),
    late: 'Slack and delays',
    slackField: 'Slack before the last phase, in minutes',
    slackAdvice: (least, most) =>
      `10 to 20% of the time: ${timeEn.duration(least)} to ${timeEn.duration(most)}. A delay takes it before anything else.`,
    slackUse: (count) => `Keep ${timeEn.duration(count)}`,
    cutTitle: 'If time runs short, first',
    cutNone: 'Nothing chosen: breaks and optional phases get shorter, in order.',
    cutAdd: 'Add to the list',
    cutTake: 'Add',
    cutChoose: 'Choose a phase…',
    cutDrop: 'Remove',
    cutDropOf: (title) => `Remove “${title}” from the list`,
    cutUp: (title) => `“${title}” earlier in the list`,
    cutDown: (title) => `“${title}” later in the list`,
    helpers: 'Roles and place',
    scribe: 'Scribe',
    scribeHint: 'who writes down decisions and takes photos',
    timekeeper: 'Timekeeper',
    timekeeperHint: 'optional',
    remote: 'Remote',
    noPhase: 'The agenda has no phase left: bring one back in “Prepare”. You can count the notes.',
    freeTime: 'free time',
    missing: (count) => `Missing: ${timeEn.duration(count)}`,
    missingText: (title) =>
      `As you had planned, “${title}” goes first, and its time goes to the other phases.`,
    missingNone:
      'Nothing is left to shorten: the end moves as much, or the group chooses what to leave.',
    skip: (title) => `Skip “${title}”`,
    skipped: 'skipped',
    keep: (title) => `Bring back “${title}”`,
    keepShort: 'Bring back',
    scribeIs: (name) => `Scribe: ${name}`,
    timekeeperIs: (name) => `Timekeeper: ${name}`,
    troubles: {
      empty:
        'No phase is left. Bring one back or add one: without a phase there is nothing to time.',
      full: (most) => `${most} phases: that is the most. Remove one to add another.`,
      nextDay: (clock) => `The workshop goes past midnight and ends at ${clock} the next day.`,
      overDay: (duration) =>
        `The agenda lasts ${duration}, more than a day. Times start again after midnight.`,
      missed: (title, clock, count) =>
        `“${title}” is set for ${clock}, but what comes before ends ${timeEn.duration(count)} too late. Shorten it, or change the time.`,
      meal: (title, clock) =>
        `“${title}” comes at ${clock}, far from noon. Move it, or make a break of it.`,
      forward: (count) =>
        `Clocks go forward by ${timeEn.duration(count)} during the workshop. Times shown after that are those from before the change; lengths stay right.`,
      back: (count) =>
        `Clocks go back by ${timeEn.duration(count)} during the workshop. Times shown after that are those from before the change; lengths stay right.`,
    },
  },
}
