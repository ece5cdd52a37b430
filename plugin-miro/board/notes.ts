import type { Nature } from '../../shared/core/board/document.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'

/** Miro takes and tells sixteen names, never a hex: see StickyNoteColor in @mirohq/websdk-types. */
export const NATURE_COLOURS: Readonly<Record<Nature, string>> = {
  fact: 'light_yellow',
  voice: 'light_blue',
  snag: 'light_pink',
  lift: 'cyan',
  doubt: 'gray',
  pledge: 'violet',
}

const { noteColours } = miroProfile

/** What the names look like, near enough: Miro publishes no list. Ours are read back as we asked for them. */
export const STICKY_HEX: Readonly<Record<string, string>> = {
  gray: noteColours.doubt,
  light_yellow: noteColours.fact,
  yellow: '#F5D128',
  orange: '#FF9D48',
  light_green: '#D5F692',
  green: '#C9DF56',
  dark_green: '#93D275',
  cyan: noteColours.lift,
  light_pink: noteColours.snag,
  pink: '#EA94BB',
  violet: noteColours.pledge,
  red: '#F16C7F',
  light_blue: noteColours.voice,
  blue: '#6CD8FA',
  dark_blue: '#7B92FF',
  black: '#000000',
}
