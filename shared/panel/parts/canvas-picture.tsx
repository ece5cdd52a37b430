import type { SmallPicture } from '../../core/layout/picture.ts'

/** Thick enough to be seen when a section of three thousand px is a hundred wide. */
const STROKE = 14

/** The room of a picture that is not there yet: a journey is that wide for its height. */
const NO_PICTURE: SmallPicture = { width: 25, height: 11, marks: [] }

/** A canvas as it will be on the board, in blocks. The name beside it says the same in words. */
export function CanvasPicture({ picture }: { readonly picture: SmallPicture | undefined }) {
  const { width, height, marks } = picture ?? NO_PICTURE
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map((mark, index) => {
        const paint = {
          fill: mark.fill,
          stroke: mark.stroke === 'none' ? undefined : mark.stroke,
          'stroke-width': STROKE,
        }
        return mark.round ? (
          <ellipse
            key={index}
            cx={mark.x + mark.width / 2}
            cy={mark.y + mark.height / 2}
            rx={mark.width / 2}
            ry={mark.height / 2}
            {...paint}
          />
        ) : (
          <rect
            key={index}
            {...{ x: mark.x, y: mark.y, width: mark.width, height: mark.height }}
            {...paint}
          />
        )
      })}
    </svg>
  )
}
