import type { tellingFr } from './panel-brief.fr.ts'

export const tellingEn: typeof tellingFr = {
  brief: {
    open: 'Tell the participants',
    title: 'Tell the participants',
    advice: 'Send it a week before. Nothing leaves from here: you copy, or you save.',
    back: '← Back to the workshop',
    place: 'Place or link',
    placeHint: 'Room 3, or the link of the call',
    host: 'Run by',
    hostHint: 'Nadia, extension 4512',
    details: 'Practical details',
    detailsHint: 'Lunch, access, what to bring along',
    bring: (what) => `Ask for ${what}`,
    groups: 'Say who is in which group',
    files: 'Save',
    formats: {
      mail: 'Mail (.eml)',
      calendar: 'Meeting (.ics)',
      markdown: 'Text (.md)',
    },
    zone: (zone) =>
      `Times are those of this browser: ${zone}. Each calendar shows them in its reader’s zone.`,
    preview: 'What will be sent',
    copy: 'Copy the text',
    copied: 'Text copied.',
    byHand: 'Copying is refused here. Select the text above and copy it.',
    saved: (name) => `${name} is saved.`,
  },
}
