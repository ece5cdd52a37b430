import { signal } from '@preact/signals'

export type Tool = 'select' | 'hand' | 'note' | 'dot' | 'erase'

/** What the pointer does on the board. */
export const tool = signal<Tool>('select')

/** Place of the chosen colour in the host's list. */
export const colourAt = signal(0)
