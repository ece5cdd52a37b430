import type { StartingWording } from './panel-start.fr.ts'

export const startingEn: StartingWording = {
  start: {
    title: {
      review: 'Start from the last workshop',
      stage: 'The stage to look at',
      map: 'The map to read',
    },
    hint: {
      review:
        'Open the result saved last time (“Take away”, Complete data). Blind spots, assumptions and actions come to the board, apart from the notes.',
      stage:
        'Choose a map and one of its stages: its notes are copied beside, the originals do not move.',
      map: 'Choose the finished map: it is copied beside, the originals do not move.',
    },
    open: 'Open a result (.json)',
    find: 'Look on this board',
    finding: 'Reading the board…',
    noMaps: 'No filled map on this board',
    noMapsText: 'Open a saved result, or fill in a map first.',
    noMapsInFile: 'This result has no map',
    noMapsInFileText:
      'It takes a journey, a before, during, after, or the lower half of a persona.',
    nothing: 'Nothing to carry over in this result',
    nothingText: 'It has no decision, no blind spot, no assumption and no open action.',
    which: 'Which map?',
    stage: 'Which stage?',
    noStage: 'Until a stage is chosen, nothing is copied.',
    whole: (part) => `All of “${part}”`,
    choose: 'Choose…',
    from: (title, date) => `From “${title}”, ${date}`,
    fromSection: (section) => `From “${section}”`,
    notes: (count) => (count === 1 ? '1 note carried over' : `${count} notes carried over`),
    items: (count) => (count === 1 ? '1 point carried over' : `${count} points carried over`),
    left: (count) =>
      count === 1
        ? '1 more stays where it is: the board stays legible.'
        : `${count} more stay where they are: the board stays legible.`,
    caps: (most) => `At most ${most} of each, the most voted first.`,
    reopen: 'To carry over others, open the file again.',
    kinds: {
      decision: 'Decisions',
      blind: 'Blind spots',
      assumption: 'Assumptions to check',
      action: 'Actions',
      newcomer: 'New voices',
    },
    kind: (title, chosen, total, doubles) =>
      `${title}: ${chosen} of ${total}${doubles === 0 ? '' : `, ${doubles === 1 ? '1 double' : `${doubles} doubles`} left out`}`,
    drop: 'Carry nothing over',
    path: (path) => `At this place: ${path}`,
    refusals: {
      empty: { title: 'This file is empty', text: 'Choose a result saved by Atelier.' },
      'too-large': {
        title: 'This file is too large',
        text: 'The result of a workshop takes less than 5 MB.',
      },
      picture: {
        title: 'This is a picture',
        text: 'It takes the .json file saved under “Take away”.',
      },
      table: {
        title: 'This is the table or the report of the workshop',
        text: 'The same workshop can be saved as .json too, under “Take away”: that is the one it takes.',
      },
      'not-json': {
        title: 'This is not the result of a workshop',
        text: 'The file is of another kind, or incomplete.',
      },
      prepared: {
        title: 'This is a prepared workshop',
        text: 'It opens where you choose. Here it takes the result of a workshop that was held.',
      },
      template: {
        title: 'This is a template',
        text: 'It holds a recipe, not what the participants wrote.',
      },
      board: { title: 'This is a saved board', text: 'It opens with the local board, not here.' },
      other: {
        title: 'This is not the result of a workshop',
        text: 'The file is from another application.',
      },
      future: {
        title: 'This file is from a newer Atelier',
        text: 'Update the plugin to open it.',
      },
      damaged: { title: 'This file is damaged', text: 'Nothing was carried over.' },
      unreadable: {
        title: 'This file cannot be read',
        text: 'It may have been moved. Choose it again.',
      },
    },
  },
}
