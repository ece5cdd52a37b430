import { useEffect } from 'preact/hooks'
import type { AgendaView, SessionView } from '../../app/view.ts'
import { phaseRecipes } from '../../core/workshop/agenda-phases.ts'
import { holdsDots } from '../../core/workshop/dots.ts'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import { tellMode } from '../../core/workshop/tell-mode.ts'
import { usePanel } from '../panel-context.ts'
import { AfterBreak } from '../parts/after-break.tsx'
import { AgendaList } from '../parts/agenda-list.tsx'
import { Button } from '../parts/button.tsx'
import { Counts } from '../parts/counts.tsx'
import { EvidenceButton } from '../parts/evidence-button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { MissingTime } from '../parts/missing-time.tsx'
import { Page } from '../parts/page.tsx'
import { PairsList } from '../parts/pairs-list.tsx'
import { RunNotices } from '../parts/run-notices.tsx'
import { Timer } from '../parts/timer.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { leftAt } from '../tick.ts'

/** The phase that runs: its time, what to say, what was written, what comes next. */
export function RunScreen() {
  const panel = usePanel()
  const view = panel.view.value
  const agenda = view?.agenda ?? null
  const phase = agenda?.phases[agenda.current]
  const setup = view?.placed?.setup
  // Its name and its time are at the top; what one did in the phase before may have been far down.
  useEffect(() => document.querySelector('h1')?.scrollIntoView({ block: 'nearest' }), [phase?.id])
  if (view === null || agenda === null || phase === undefined || setup === undefined) return null
  const { run } = panel.words.value
  const isReadOnly = view.board.state === 'read-only'
  const meta = [
    capitalise(tellMode(phase.mode, setup.groups, panel.time.value)),
    panel.words.value.common.duration(phase.minutes),
    run.until(panel.clock.value((phase.startMinute + phase.minutes) % (24 * 60))),
  ]
  return (
    <Page
      title={phase.title}
      language={setup.language}
      aside={<span class="pill">{run.of(agenda.current + 1, agenda.phases.length)}</span>}
      meta={meta.join(' · ')}
      foot={isReadOnly ? <ReadOnlyFoot /> : <PhaseFoot agenda={agenda} />}
    >
      <RunNotices view={view} />
      <Timer agenda={agenda} isFixed={isReadOnly} />
      <MissingTime agenda={agenda} isFixed={isReadOnly} />
      {phase.say !== '' && (
        <section class="stack tight">
          <h2>{run.say}</h2>
          <p class="say" lang={setup.language}>
            {panel.words.value.common.quoted(phase.say)}
          </p>
        </section>
      )}
      {phase.participantsDo !== '' && (
        <section class="stack tight">
          <h2>{run.participants}</h2>
          <p lang={setup.language}>{phase.participantsDo}</p>
          <DotsEach view={view} phase={phase.id} />
        </section>
      )}
      {phase.mode === 'pairs' && (
        <section class="stack tight">
          <h2>{panel.words.value.people.pairs}</h2>
          <PairsList setup={setup} />
        </section>
      )}
      {phase.sections.length > 0 && (
        <div>
          <Button
            kind="small"
            onClick={() => panel.send({ type: 'show', sections: phase.sections })}
          >
            {run.show}
          </Button>
        </div>
      )}
      <Waiting />
      <WorkFaults kinds={['count-notes']} />
      {phase.takesNotes && <Counts view={view} phase={phase} />}
      {phase.mode === 'break' && <AfterBreak agenda={agenda} setup={setup} />}
      <div>
        <EvidenceButton />
      </div>
      <AgendaList view={view} agenda={agenda} />
    </Page>
  )
}

/** In a phase that votes, what everyone has to vote with: the board says the same. */
function DotsEach({ view, phase }: { readonly view: SessionView; readonly phase: string }) {
  const panel = usePanel()
  const setup = view.placed?.setup
  const canvas = setup === undefined ? null : phaseRecipes(setup).get(phase)?.canvas
  if (setup === undefined || canvas == null || !holdsDots(setup, canvas)) return null
  return <p>{panel.words.value.run.dots(setup.dotsPerPerson)}</p>
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function PhaseFoot({ agenda }: { readonly agenda: AgendaView }) {
  const panel = usePanel()
  const words = panel.words.value.run
  const isLast = agenda.current === agenda.phases.length - 1
  const isOver = agenda.state === 'running' && leftAt(agenda, panel.now.value) === 0
  const next = () => panel.send({ type: 'next' })
  if (agenda.state === 'over' || isOver) {
    return (
      <Button kind="primary" onClick={next}>
        {isLast ? words.endWorkshop : words.nextPhase}
      </Button>
    )
  }
  const isPaused = agenda.state === 'paused'
  return (
    <div class="row">
      <Button kind="primary" onClick={() => panel.send({ type: isPaused ? 'resume' : 'pause' })}>
        {isPaused ? words.resume : words.pause}
      </Button>
      <Button onClick={next}>{isLast ? words.end : words.next}</Button>
    </div>
  )
}

function ReadOnlyFoot() {
  const panel = usePanel()
  return (
    <Button kind="primary" onClick={() => panel.goTo('take')}>
      {panel.words.value.run.takeAway}
    </Button>
  )
}

/** Before the start: what is announced, and the one click that begins. */
export function BeforeScreen() {
  const panel = usePanel()
  const { run } = panel.words.value
  const view = panel.view.value
  const agenda = view?.agenda ?? null
  const first = agenda?.phases[0]
  const last = agenda?.phases.at(-1)
  if (view === null || agenda === null || first === undefined || last === undefined) return null
  const clock = panel.clock.value
  const end = (last.startMinute + last.minutes) % (24 * 60)
  return (
    <Page
      title={run.before}
      meta={run.beforeText(agenda.phases.length, clock(first.startMinute), clock(end))}
      foot={
        view.board.state === 'read-only' ? (
          <ReadOnlyFoot />
        ) : (
          <>
            <p class="meta">{view.board.nativeTimer ? run.everyoneSees : run.onlyHere}</p>
            <Button kind="primary" onClick={() => panel.begin()}>
              {run.begin}
            </Button>
          </>
        )
      }
    >
      <RunNotices view={view} />
      <HelperLine view={view} />
      {first.say !== '' && (
        <section class="stack tight">
          <h2>{run.say}</h2>
          <p class="say" lang={view.placed?.setup.language}>
            {panel.words.value.common.quoted(first.say)}
          </p>
        </section>
      )}
      <AgendaList view={view} agenda={agenda} />
    </Page>
  )
}

function HelperLine({ view }: { readonly view: SessionView }) {
  const words = usePanel().words.value.agenda
  const { scribe, timekeeper } = view.placed?.setup.helpers ?? { scribe: '', timekeeper: '' }
  const parts = [
    scribe === '' ? '' : words.scribeIs(scribe),
    timekeeper === '' ? '' : words.timekeeperIs(timekeeper),
  ].filter(Boolean)
  return parts.length === 0 ? null : <p>{parts.join(' · ')}</p>
}

export function AfterScreen() {
  const panel = usePanel()
  const { run } = panel.words.value
  return (
    <Page
      title={run.finished}
      foot={
        <>
          <Button kind="primary" onClick={() => panel.goTo('take')}>
            {run.takeAway}
          </Button>
          <Button onClick={() => panel.send({ type: 'previous' })}>{run.previous}</Button>
        </>
      }
    >
      <p>{run.finishedText}</p>
    </Page>
  )
}

/** A canvas without a workshop around it: nothing to time, but notes to count. */
export function AloneScreen() {
  const panel = usePanel()
  const view = panel.view.value
  const placed = view?.placed ?? null
  if (view === null || placed === null) return null
  return (
    <Page
      title={placed.setup.title}
      foot={
        <Button
          kind="primary"
          isDisabled={view.work !== null}
          onClick={() => panel.send({ type: 'count-notes' })}
        >
          {view.work?.kind === 'count-notes'
            ? panel.words.value.counts.counting
            : panel.words.value.counts.count}
        </Button>
      }
    >
      <p>
        {workshopIn(placed.setup) === null
          ? panel.words.value.run.noAgenda
          : panel.words.value.agenda.noPhase}
      </p>
      <Waiting />
      <WorkFaults kinds={['count-notes']} />
      <Counts view={view} phase={null} />
      <div>
        <EvidenceButton />
      </div>
    </Page>
  )
}
