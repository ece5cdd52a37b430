import { signal } from '@preact/signals'
import { type CrowdChoice, CrowdRunner } from '../crowd-runner.ts'
import type { HostName } from '../desks/desk.ts'
import { deskOf, hostName, language, words } from '../table.ts'
import { Choice, Figure } from './fields.tsx'

const ACTS = ['write', 'vote', 'edit', 'drag', 'duplicate', 'delete'] as const
const MOST_PEOPLE = 40

const choice = signal<CrowdChoice>({ people: 12, seed: 1, atOnce: true })
const runners = new Map<HostName, CrowdRunner>()

function runnerFor(host: HostName): CrowdRunner {
  const runner = runners.get(host) ?? new CrowdRunner(deskOf(host).surface, language)
  runners.set(host, runner)
  return runner
}

function change(part: Partial<CrowdChoice>): void {
  choice.value = { ...choice.value, ...part }
}

/** What they are at, or what came of it. */
function Outcome({ runner }: { readonly runner: CrowdRunner }) {
  const { crowd } = words
  const isRunning = runner.running.value !== null
  if (runner.done.value === null) return null
  const { act, count } = runner.done.value
  if (count === 0 && !isRunning) return <p role="status">{crowd.nothing}</p>
  const sentence = crowd.done(crowd.acts[act], count)
  return <p role="status">{isRunning ? crowd.running(sentence) : sentence}</p>
}

/** The simulated groups on the board that is on the screen. */
export function PeopleDrawer() {
  const { crowd } = words
  const runner = runnerFor(hostName.value)
  const { people, seed, atOnce } = choice.value
  return (
    <section class="drawer" aria-label={crowd.title}>
      <h2>{crowd.title}</h2>
      <p>{crowd.about}</p>
      <Figure
        label={crowd.people}
        value={people}
        least={1}
        most={MOST_PEOPLE}
        step={1}
        onChange={(value) => change({ people: value })}
      />
      <Figure
        label={crowd.seed}
        value={seed}
        least={0}
        most={1_000_000}
        step={1}
        onChange={(value) => change({ seed: value })}
      />
      <fieldset class="pace">
        <legend>{crowd.pace}</legend>
        <Choice
          kind="radio"
          label={crowd.atOnce}
          checked={atOnce}
          onChange={() => change({ atOnce: true })}
        />
        <Choice
          kind="radio"
          label={crowd.human}
          checked={!atOnce}
          onChange={() => change({ atOnce: false })}
        />
      </fieldset>
      <div class="acts">
        {ACTS.map((act) => (
          <button
            key={act}
            type="button"
            aria-pressed={runner.running.value === act}
            onClick={() => void runner.start(act, choice.value)}
          >
            {crowd.acts[act]}
          </button>
        ))}
      </div>
      <button type="button" disabled={runner.running.value === null} onClick={() => runner.stop()}>
        {crowd.stop}
      </button>
      <Outcome runner={runner} />
    </section>
  )
}
