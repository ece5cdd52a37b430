import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { type FaultSettings, type HostName, NO_FAULTS } from '../desks/desk.ts'
import { desk, deskOf, hostName, journal, language, say, words } from '../table.ts'
import { Choice, Figure } from './fields.tsx'

const settings = {
  figjam: signal<FaultSettings>(NO_FAULTS),
  miro: signal<FaultSettings>(NO_FAULTS),
}
const seconds = { figjam: signal(false), miro: signal(false) }

function change(host: HostName, part: Partial<FaultSettings>): void {
  settings[host].value = { ...settings[host].value, ...part }
  deskOf(host).applyFaults(settings[host].value)
}

/** A colleague takes hold of an item, any of those that are not locked yet. */
function holdOne(): void {
  const { surface } = desk.value
  const free = surface.items().filter((item) => !item.locked && item.kind !== 'section')
  const item = free[Math.floor(Math.random() * free.length)]
  if (item === undefined) return
  desk.value.holdItem(item.id)
  say(`${words.trouble.held} ${item.text.slice(0, 40)}`)
}

const figures = new Intl.NumberFormat(language)

function Credits() {
  const [, redraw] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  const credits = desk.value.credits()
  const { drainCredits } = desk.value
  if (credits === null || drainCredits === null) return null
  return (
    <>
      <p class="figure">
        {words.trouble.credits(figures.format(credits.spent), figures.format(credits.limit))}
      </p>
      <button type="button" onClick={() => drainCredits('minute')}>
        {words.trouble.minute}
      </button>
      <button type="button" onClick={() => drainCredits('hour')}>
        {words.trouble.hour}
      </button>
    </>
  )
}

function Journal() {
  const lines = journal.value
  return (
    <>
      <h3>{words.trouble.journal}</h3>
      {lines.length === 0 && <p>{words.trouble.silent}</p>}
      <ol class="journal">
        {lines.toReversed().map(({ id, kind, text }) => (
          <li key={id} class={kind}>
            {text}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Trouble on demand, for the board on the screen. */
export function FaultsDrawer() {
  const host = hostName.value
  const now = settings[host].value
  const { trouble } = words
  return (
    <section class="drawer" aria-label={trouble.title}>
      <h2>{trouble.title}</h2>
      <Figure
        label={trouble.latency}
        value={now.latencyMs}
        least={0}
        most={10_000}
        step={20}
        onChange={(latencyMs) => change(host, { latencyMs })}
      />
      <Figure
        label={trouble.share}
        value={Math.round(now.failureShare * 100)}
        least={0}
        most={100}
        step={1}
        onChange={(share) => change(host, { failureShare: share / 100 })}
      />
      <Figure
        label={trouble.seed}
        value={now.seed}
        least={0}
        most={1_000_000}
        step={1}
        onChange={(seed) => change(host, { seed })}
      />
      {host === 'miro' && (
        <Choice
          kind="checkbox"
          label={trouble.offline}
          checked={now.offline}
          onChange={(offline) => change(host, { offline })}
        />
      )}
      <Choice
        kind="checkbox"
        label={trouble.readOnly}
        checked={now.readOnly}
        onChange={(readOnly) => change(host, { readOnly })}
      />
      <Choice
        kind="checkbox"
        label={trouble.second}
        checked={seconds[host].value}
        onChange={(present) => {
          seconds[host].value = present
          void deskOf(host).seatSecond(present)
        }}
      />
      <button type="button" onClick={holdOne}>
        {trouble.hold}
      </button>
      <button type="button" onClick={() => desk.value.kill()}>
        {trouble.kill}
      </button>
      <Credits />
      <Journal />
    </section>
  )
}
