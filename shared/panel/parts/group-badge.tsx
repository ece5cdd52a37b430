import type { Form } from '../../core/board/document.ts'
import { groupLook } from '../../core/layout/palette.ts'
import { usePanel } from '../panel-context.ts'

/** Outlines in a box of 100, as polygon points; the ellipse is drawn as a circle. */
const POINTS: Readonly<Record<Exclude<Form, 'ellipse'>, string>> = {
  rectangle: '4,4 96,4 96,96 4,96',
  diamond: '50,2 98,50 50,98 2,50',
  hexagon: '26,8 74,8 98,50 74,92 26,92 2,50',
  cross: '32,3 68,3 68,32 97,32 97,68 68,68 68,97 32,97 32,68 3,68 3,32 32,32',
  triangle: '50,2 99,96 1,96',
  star: '50,0 65,34 100,38 74,62 82,98 50,80 18,98 26,62 0,38 35,34',
  pentagon: '50,2 98,40 79,97 21,97 2,40',
  parallelogram: '24,10 100,10 76,90 0,90',
  trapezoid: '24,10 76,10 100,90 0,90',
}

interface GroupBadgeProps {
  readonly letter: string
  readonly isLarge?: boolean
}

/** A group's badge, in the form and colours it has on the board. */
export function GroupBadge({ letter, isLarge }: GroupBadgeProps) {
  const { words } = usePanel()
  const { form, fill, stroke, letterColour } = groupLook(letter)
  return (
    <svg
      class={isLarge === true ? 'badge large' : 'badge'}
      viewBox="0 0 100 100"
      role="img"
      aria-label={words.value.group(letter)}
    >
      {form === 'ellipse' ? (
        <circle cx="50" cy="50" r="47" fill={fill} stroke={stroke} stroke-width="5" />
      ) : (
        <polygon points={POINTS[form]} fill={fill} stroke={stroke} stroke-width="5" />
      )}
      <text
        x="50"
        y={form === 'triangle' ? 84 : 68}
        font-size={form === 'triangle' || form === 'star' ? 44 : 52}
        fill={letterColour}
      >
        {letter}
      </text>
    </svg>
  )
}
