import { pickFile, saveFile } from '../board-files.ts'
import type { HostName } from '../desks/desk.ts'
import {
  changeHost,
  changeLanguage,
  desk,
  drawer,
  hostName,
  language,
  pulse,
  say,
  viewOf,
  words,
} from '../table.ts'
import { Icon, type IconName } from './icon.tsx'

const HOSTS: readonly { readonly host: HostName; readonly name: string }[] = [
  { host: 'figjam', name: 'FigJam' },
  { host: 'miro', name: 'Miro' },
]

interface Action {
  readonly icon: IconName
  readonly label: string
  readonly act: () => void
  readonly pressed?: boolean
}

function saveBoard(): void {
  saveFile(`${hostName.value}-board.json`, desk.value.surface.save())
}

async function openBoard(): Promise<void> {
  const text = await pickFile(words.open)
  if (text === null) return
  const { surface } = desk.value
  try {
    surface.load(text)
    say(words.stored.opened(surface.items().length))
    viewOf(hostName.value)?.fit()
  } catch {
    say(words.stored.wrongFile, true)
  }
}

/** Locked items too: the whole board goes, and Undo brings it back. */
function emptyBoard(): void {
  const { surface } = desk.value
  const ids = surface.items().map((item) => item.id)
  surface.lock(ids, false)
  surface.remove(ids)
}

function toggleDrawer(name: 'people' | 'faults'): void {
  drawer.value = drawer.value === name ? null : name
}

function ActionButton({ icon, label, act, pressed }: Action) {
  return (
    <button type="button" class="action" aria-expanded={pressed} onClick={act}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
}

function HostSwitch() {
  return (
    <fieldset class="switch">
      <legend class="unseen">{words.hosts}</legend>
      {HOSTS.map(({ host, name }) => (
        <button
          key={host}
          type="button"
          aria-pressed={hostName.value === host}
          onClick={() => changeHost(host)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

function LanguageSwitch() {
  return (
    <fieldset class="switch">
      <legend class="unseen">{words.language}</legend>
      {(['fr', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={language === choice}
          onClick={() => changeLanguage(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}

export function TopBar() {
  // Read so that the count follows the board.
  const count = pulse.value >= 0 ? desk.value.surface.items().length : 0
  const actions: readonly Action[] = [
    {
      icon: 'people',
      label: words.people,
      act: () => toggleDrawer('people'),
      pressed: drawer.value === 'people',
    },
    {
      icon: 'faults',
      label: words.faults,
      act: () => toggleDrawer('faults'),
      pressed: drawer.value === 'faults',
    },
    { icon: 'save', label: words.save, act: saveBoard },
    { icon: 'open', label: words.open, act: () => void openBoard() },
    { icon: 'empty', label: words.empty(count), act: emptyBoard },
    { icon: 'reload', label: words.reload, act: () => void desk.value.reload() },
  ]
  return (
    <header class="top-bar">
      <h1>Atelier</h1>
      <HostSwitch />
      <div class="actions">
        {actions.map((action) => (
          <ActionButton key={action.icon} {...action} />
        ))}
      </div>
      <LanguageSwitch />
    </header>
  )
}
