import { countEn } from './count-words.ts'
import type { preparingFr } from './panel-prepare.fr.ts'

const sections = (count: number) => countEn(count, 'section', 'sections')
const items = (count: number) => countEn(count, 'item', 'items')

export const preparingEn: typeof preparingFr = {
  setup: {
    change: '← Choose another workshop',
    title: 'Title shown on the board',
    objective: 'Objective, in one sentence',
    target: 'Persona or target',
    targetHint: 'optional: Nadia, morning customer',
    date: 'Date',
    start: 'Start',
    language: 'Language of the board',
    languages: { fr: 'Français', en: 'English' },
    people: 'Participants',
    fewerPeople: 'One participant less',
    morePeople: 'One participant more',
    groups: 'Groups',
    fewerGroups: 'One group less',
    moreGroups: 'One group more',
    perGroup: (least, most) =>
      `${least === most ? least : `${least} or ${most}`} a group, profiles mixed`,
    oneCopy: 'one copy, for everyone',
    who: 'Who is in which group',
    names: 'Names of the participants',
    namesHint:
      'One name a line, then the team or role: “Lea – Sales”. Paste a spreadsheet or a list of addresses as it is.',
    spread: 'Spread over the groups',
    groupName: (letter) => `Name of group ${letter}`,
    groupOf: (name) => `Group of ${name}`,
    unnamed: (number) => `Person ${number}`,
    steps: 'Steps of the journey',
    stepNumber: (number) => `Step ${number}`,
    knownSteps: 'Start from known names',
    ownSteps: 'Yours',
    criteria: 'Scoring criteria',
    ownCriteria: 'Those of the template',
    addStep: 'Add a step',
    dropStep: 'Remove the last step',
    minutesOf: (title) => `Length of “${title}”, in minutes`,
    minutesPerGroupOf: (title) => `Length of “${title}” for one group, in minutes`,
    minutes: 'min',
    minutesPerGroup: 'min a group',
    nextPhases: (count) => (count === 1 ? 'The next phase' : `The next ${count} phases`),
    size: (sectionCount, itemCount) =>
      `${sections(sectionCount)}, ${items(itemCount)}, in free space to the right. Nothing of yours moves.`,
    sizeInPlace: (sectionCount, itemCount) =>
      `${sections(sectionCount)}, ${items(itemCount)}, in place. What you changed stays.`,
    place: 'Put the workshop on the board',
    placeCanvas: 'Put the canvas on the board',
    update: 'Update the board',
  },
  placing: {
    title: 'Placing the workshop',
    removing: 'Removing the workshop',
    reading: 'Reading the board…',
    of: (done, total) => `${done} of ${total}`,
    sections: 'sections',
    items: 'items',
    about: (seconds) => `about ${seconds} s left`,
    readyTitle: 'The beginning is ready',
    readyText: 'You can start. The rest arrives next to it, without disturbing you.',
    begin: 'Start the workshop',
    stop: 'Stop here',
    waitTitle: 'The board asks us to wait',
    waitText: (seconds) =>
      `Too many items in one minute. We resume by ourselves in ${seconds} s; you can go on working.`,
    copies: (groups, together) =>
      `${countEn(groups, 'group', 'groups')}${together ? ' + together' : ''}`,
    group: (letter) => `group ${letter}`,
    states: {
      ready: 'ready',
      placing: 'in progress',
      waiting: 'to come',
      partial: 'incomplete',
      failed: 'to resume',
    },
    tenth: (percent) => `${percent}% placed`,
  },
  placed: {
    title: 'The workshop is on the board',
    canvasTitle: 'The canvas is on the board',
    partialTitle: 'Not all of the workshop is on the board',
    partialCanvasTitle: 'Not all of the canvas is on the board',
    ready: (count) => `${sections(count)} ${count === 1 ? 'is' : 'are'} ready on the board.`,
    partial: (ready, total) =>
      `${ready} of ${sections(total)} ${ready === 1 ? 'is' : 'are'} complete. Placing the rest doubles nothing.`,
    edit: 'Change the workshop',
    other: 'Choose another workshop',
    backToRun: 'Back to running it',
    remove: (count) =>
      count === 1 ? 'Remove the section placed' : `Remove the ${sections(count)} placed`,
    forget: 'Forget this workshop',
    removeHint:
      'Participants’ notes stay on the board. Voting dots go with the workshop: take the results away first.',
  },
  removed: {
    title: 'The workshop is removed',
    text: (count) => `${items(count)} removed. Participants’ notes stayed on the board.`,
  },
  stopped: {
    title: 'Stopped, as you asked',
    text: (ready, left) =>
      `${sections(ready)} ${ready === 1 ? 'is' : 'are'} placed and usable. ${left} ${left === 1 ? 'remains' : 'remain'} to be placed. Nothing was lost.`,
    nothing: 'Nothing was lost.',
    resumeTitle: 'Resuming doubles nothing',
    resumeText: 'We read the board again and place only what is missing.',
    rest: (count) =>
      count === 1 ? 'Place the remaining section' : `Place the ${count} remaining sections`,
    resume: 'Resume',
    keep: 'Keep it as it is',
  },
  kept: {
    title: 'Workshop updated',
    nothing: 'Everything is already in place',
    added: () => 'added',
    updated: 'updated',
    keptCount: () => 'kept',
    removedCount: () => 'removed',
    heading: 'Kept as you left them',
    why: 'You had changed these on the board: your version stays.',
    noRoom: 'No number, for want of room',
    noRoomWhy:
      'Move these notes a little away from what touches them, then bring the piles up to date.',
    noTotal: 'No total, for want of room',
    noTotalWhy:
      'Move these notes a little away from what touches them, then bring the totals up to date.',
    changes: {
      text: 'rewritten',
      moved: 'moved',
      resized: 'resized',
      recoloured: 'recoloured',
      reparented: 'moved to another section',
      noted: 'carries your notes',
      strayed: 'moved since: it stays where it is',
      deleted: 'one of its notes was deleted since',
      beside: 'put beside its place, taken since',
      ungrouped: 'put back alone: it was grouped (Ctrl+G) with others',
      'put-aside': 'dot on no note: put above, it would have counted for another',
      'no-room': 'no number: it would have covered words',
      'no-total': 'no total: it would have covered words',
      'zone-kept': 'zone kept: removing it would move notes',
      'zone-left-out': 'zone not added: no room without moving notes',
      'order-kept': 'zones left where they are: notes are in them',
    },
    more: (count) => `See ${count} more`,
  },
  failed: {
    title: (count) =>
      count === 1 ? 'One section could not be placed' : `${count} sections could not be placed`,
    general: 'This did not succeed',
    ready: (ready, total) => `${ready} of ${sections(total)} are ready.`,
    resume: 'Resume now',
    later: 'Later',
  },
}
