import type { FaultsWording } from './faults.fr.ts'

const about = (general: string, particular: (on: string) => string) => (on: string) =>
  on === '' ? general : particular(on)

export const faultsEn: FaultsWording = {
  'read-only': {
    what: about(
      'This board is view-only.',
      (on) => `Could not write “${on}”: the board is view-only.`,
    ),
    remedy: 'Ask its owner for edit rights, then try again.',
  },
  offline: {
    what: about('The connection is lost.', (on) => `The connection was lost during “${on}”.`),
    remedy: 'Check the network, then try again: nothing will be doubled.',
  },
  'rate-limited-minute': {
    what: about(
      'The board asks us to wait: too many items in one minute.',
      (on) => `The board asks us to wait before “${on}”.`,
    ),
    remedy: 'We resume by ourselves as soon as we can.',
  },
  'rate-limited-hour': {
    what: about(
      'The board’s hourly limit is reached.',
      (on) => `The board’s hourly limit was reached at “${on}”.`,
    ),
    remedy: 'Wait an hour, then try again: what is placed stays.',
  },
  'item-gone': {
    what: about('An item was deleted meanwhile.', (on) => `“${on}” was deleted meanwhile.`),
    remedy: 'Put the workshop on the board again to restore it.',
  },
  'item-locked': {
    what: about(
      'An item is locked, or someone is editing it.',
      (on) => `“${on}” is locked, or someone is editing it.`,
    ),
    remedy: 'Unlock it, or wait until they have finished, then try again.',
  },
  'not-permitted': {
    what: about(
      'Atelier has no access to this board.',
      (on) => `Atelier isn’t allowed to do this: “${on}”.`,
    ),
    remedy: 'Install it again, or ask your team’s administrator.',
  },
  'font-missing': {
    what: about(
      'The Inter font could not be loaded.',
      (on) => `The Inter font is missing for “${on}”.`,
    ),
    remedy: 'Reload the board, then try again.',
  },
  'storage-full': {
    what: about('The board’s memory is full.', (on) => `The board’s memory is full, at “${on}”.`),
    remedy: 'Remove an old workshop from this board, then try again.',
  },
  'text-too-long': {
    what: about('A text is too long.', (on) => `The text of “${on}” is too long.`),
    remedy: 'Shorten it, then try again.',
  },
  'no-room': {
    what: about(
      'There is no room.',
      (on) => `There is no room to enlarge “${on}” without moving anything.`,
    ),
    remedy: 'Make room to the right of the section, or group the notes.',
  },
  'someone-else': {
    what: about(
      'Someone else is using Atelier on this board, or has just changed it.',
      (on) => `${on} is using Atelier on this board, or has just changed it.`,
    ),
    remedy: 'Wait until they have finished, look at the board, then start again.',
  },
  'bad-input': {
    what: about('This content can’t be read.', (on) => `“${on}” can’t be read.`),
    remedy: 'Check the file or the value, then try again. Nothing has changed.',
  },
  'future-version': {
    what: about(
      'This workshop comes from a newer version of Atelier.',
      (on) => `“${on}” comes from a newer version of Atelier.`,
    ),
    remedy: 'Update Atelier to open it. Nothing was touched.',
  },
  cancelled: {
    what: about('Stopped, as you asked.', (on) => `Stopped, as you asked, at “${on}”.`),
    remedy: 'Nothing was lost. Resuming doubles nothing.',
  },
  'host-refused': {
    what: about('The board refused an action.', (on) => `The board refused “${on}”.`),
    remedy: 'Try again. If it comes back, reload the board.',
  },
}
