import type { CarriedItem } from './starting-point.ts'

const DASH = '— '
const BETWEEN = ' · '

/** What the plate of an item says: what, then on a line of its own who and by when. */
export function writeCarried({ kind, text, who, when }: CarriedItem, toName: string): string {
  const plain = text.replace(/\s*\n\s*/g, ' ')
  if (kind !== 'action') return plain
  return `${plain}\n${DASH}${[who === '' ? toName : who, when].filter(Boolean).join(BETWEEN)}`
}

/** Reads back what people made of a plate. */
export function readCarried(
  plate: string,
  toName: string,
): Pick<CarriedItem, 'text' | 'who' | 'when'> {
  const lines = plate.replace(/\r\n?/g, '\n').trim().split('\n')
  const last = lines.at(-1) ?? ''
  if (lines.length < 2 || !last.startsWith(DASH))
    return { text: lines.join('\n'), who: '', when: '' }
  const [who = '', ...rest] = last.slice(DASH.length).split(BETWEEN)
  return {
    text: lines.slice(0, -1).join('\n'),
    who: who === toName ? '' : who.trim(),
    when: rest.join(BETWEEN).trim(),
  }
}
