import type { HostName } from '../desks/desk.ts'
import { deskOf, language, pulse, words } from '../table.ts'

/** What can be done with the chosen items. */
export function ChosenBar({ host }: { readonly host: HostName }) {
  const { surface, noteColours, isHeld } = bind(host)
  const chosen = pulse.value >= 0 ? surface.selection() : []
  if (chosen.length === 0) return null
  const isLocked = chosen.some(isHeld)
  return (
    <div class="chosen-bar" role="toolbar" aria-label={words.chosen(chosen.length)}>
      <span class="figure">{chosen.length}</span>
      {noteColours.map(({ hex, name }) => (
        <button
          key={hex}
          type="button"
          class="colour"
          style={{ background: hex }}
          aria-label={name[language]}
          title={name[language]}
          onClick={() => {
            for (const id of chosen) surface.recolour(id, hex)
          }}
        />
      ))}
      <button type="button" onClick={() => surface.select(surface.duplicate(chosen, 32, 32))}>
        {words.duplicate}
      </button>
      <button type="button" onClick={() => surface.lock(chosen, !isLocked)}>
        {isLocked ? words.unlock : words.lock}
      </button>
      <button type="button" onClick={() => surface.remove(chosen)}>
        {words.erase}
      </button>
    </div>
  )
}

function bind(host: HostName) {
  const desk = deskOf(host)
  const { surface, noteColours } = desk
  return { surface, noteColours, isHeld: (id: string) => desk.isHeld(id) }
}
