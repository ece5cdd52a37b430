import type { HostName } from '../desks/desk.ts'
import { deskOf, language, pulse, words } from '../table.ts'
import { colourAt, type Tool, tool } from '../tool-state.ts'
import { Icon } from './icon.tsx'

const TOOLS: readonly Tool[] = ['select', 'hand', 'note', 'dot', 'erase']

function Colours({ host }: { readonly host: HostName }) {
  return (
    <fieldset class="colours">
      <legend class="unseen">{words.noteColour}</legend>
      {deskOf(host).noteColours.map(({ hex, name }, at) => (
        <button
          key={hex}
          type="button"
          class="colour"
          style={{ background: hex }}
          aria-label={name[language]}
          aria-pressed={colourAt.value === at}
          title={name[language]}
          onClick={() => {
            colourAt.value = at
            tool.value = 'note'
          }}
        />
      ))}
    </fieldset>
  )
}

/** What the program itself put into the host's menus. */
function Menu({ host }: { readonly host: HostName }) {
  const entries = pulse.value >= 0 ? deskOf(host).menu() : []
  if (entries.length === 0) return null
  return (
    <details class="menu">
      <summary aria-label={words.menu} title={words.menu}>
        ⋯
      </summary>
      <div>
        {entries.map(({ name, choose }) => (
          <button key={name} type="button" onClick={choose}>
            {name}
          </button>
        ))}
      </div>
    </details>
  )
}

export function ToolBar({ host }: { readonly host: HostName }) {
  const isOpen = pulse.value >= 0 && deskOf(host).isOpen
  const label = words.openPlugin(deskOf(host).programName)
  return (
    <div class="tool-bar" role="toolbar" aria-label={words.tools}>
      {TOOLS.map((name) => (
        <button
          key={name}
          type="button"
          class="tool"
          aria-label={words[name]}
          title={words[name]}
          aria-pressed={tool.value === name}
          onClick={() => {
            tool.value = name
          }}
        >
          <Icon name={name} />
        </button>
      ))}
      <Colours host={host} />
      <button
        type="button"
        class="tool app"
        aria-label={label}
        title={label}
        aria-pressed={isOpen}
        onClick={() => deskOf(host).open()}
      >
        <Icon name="app" />
      </button>
      <Menu host={host} />
    </div>
  )
}
