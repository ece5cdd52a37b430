import { useState } from 'preact/hooks'
import type { SessionView } from '../../app/view.ts'
import { listScopes } from '../notes-to-cluster.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { KeptList } from '../parts/kept-list.tsx'
import { Looking, StopLooking } from '../parts/looking.tsx'
import { Message } from '../parts/message.tsx'
import { NoteChoiceFields, usualChoice } from '../parts/note-choice.tsx'
import { Page } from '../parts/page.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { titleOfTakenOff } from '../pile-titles.ts'
import { useProfile } from '../use-profile.ts'
import { useWritten, usualPlace } from '../usual-place.ts'

/** Which notes to propose piles for. What is being worked on is chosen already. */
export function PickNotesScreen() {
  const panel = usePanel()
  const words = panel.words.value.clusters
  const view = panel.view.value
  const setup = view?.placed?.setup ?? null
  const profile = useProfile()
  const scopes = setup === null ? [] : listScopes(setup, profile)
  const [choice, setChoice] = useState(view?.choice ?? usualChoice)
  useWritten(scopes)
  if (view === null) return null
  const scope = scopes.find(({ id }) => id === choice.scope) ?? usualPlace(scopes, view)
  const isLooking = view.work?.kind === 'cluster'
  const propose = () => {
    const { zone, selection, withoutGroups, withoutZones } = choice
    const sections = scope?.sections ?? []
    panel.send({ type: 'cluster', sections, zone, selection, withoutGroups, withoutZones })
  }
  return (
    <Page
      title={isLooking ? words.proposing : words.before}
      foot={
        <>
          <Button kind="primary" isDisabled={view.work !== null} onClick={propose}>
            {isLooking ? words.proposing : words.propose}
          </Button>
          {isLooking && <StopLooking work={view.work} />}
        </>
      }
    >
      <p>{words.beforeText}</p>
      {isLooking && <Looking work={view.work} />}
      <PutBackNotice view={view} />
      <Waiting />
      <WorkFaults kinds={['cluster', 'put-back']} />
      <NoteChoiceFields
        scopes={scopes}
        scope={scope}
        letters={setup?.groups.map(({ letter }) => letter) ?? []}
        choice={choice}
        onChange={(changed) => {
          setChoice(changed)
          panel.send({ type: 'choose-notes', ...changed })
        }}
      />
    </Page>
  )
}

function PutBackNotice({ view }: { readonly view: SessionView }) {
  const panel = usePanel()
  const { result } = view
  if (result?.kind !== 'put-back' || result.outcome !== 'done') return null
  return (
    <>
      <Message tone="ok" title={titleOfTakenOff(result, panel.words.value)} />
      <KeptList />
    </>
  )
}
