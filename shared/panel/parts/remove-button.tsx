import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Takes away what Atelier placed. The number is on the button, so that nobody needs to be asked twice. */
export function RemoveButton() {
  const panel = usePanel()
  const words = panel.words.value.placed
  const sections = panel.view.value?.placed?.sections ?? []
  const there = sections.filter(({ id, state }) => id !== null || state === 'ready').length
  if (there === 0) return null
  return (
    <Button
      kind="link"
      isDisabled={panel.view.value?.board.state === 'read-only'}
      onClick={() => panel.send({ type: 'remove' })}
    >
      {words.remove(there)}
    </Button>
  )
}
