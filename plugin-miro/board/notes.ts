import type { Nature } from '../../shared/core/board/document.ts'

/** Miro takes and tells sixteen names, never a hex: see StickyNoteColor in @mirohq/websdk-types. */
export const NATURE_COLOURS: Readonly<Record<Nature, string>> = {
  fact: 'light_yellow',
  voice: 'light_blue',
  snag: 'light_pink',
  lift: 'cyan',
  doubt: 'gray',
  pledge: 'violet',
}

/** What the names look like, near enough; Miro publishes no list. */
export const STICKY_HEX: Readonly<Record<string, string>> = {
  gray: '#F5F6F8',
  light_yellow: '#FFF9B1',
  yellow: '#F5D128',
  orange: '#FF9D48',
  light_green: '#D5F692',
  green: '#C9DF56',
  dark_green: '#93D275',
  cyan: '#67C6C0',
  light_pink: '#FFCEE0',
  pink: '#EA94BB',
  violet: '#BE88C7',
  red: '#F16C7F',
  light_blue: '#A6CCF5',
  blue: '#6CD8FA',
  dark_blue: '#7B92FF',
  black: '#000000',
}
