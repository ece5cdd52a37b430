import type { Nature } from '../../core/board/document.ts'
import { NATURE_SIGNS } from '../../core/layout/palette.ts'
import { useProfile } from '../use-profile.ts'

/** The sign of a zone on the colour of its notes, as in the zone's head on the board. */
export function NatureChip({ nature }: { readonly nature: Nature }) {
  const { noteColours } = useProfile()
  return (
    <span class="chip" style={{ background: noteColours[nature] }} aria-hidden="true">
      {NATURE_SIGNS[nature]}
    </span>
  )
}
