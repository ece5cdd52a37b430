import { hasPairs, pairsSides } from '../../core/workshop/pairs.ts'
import type { Side } from '../../core/workshop/practical.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { listTeams, sideOf, tellSide } from '../../core/workshop/sides.ts'
import { usePanel } from '../panel-context.ts'
import { PairsList } from './pairs-list.tsx'

/** The pairs of a workshop that has some, and on which side each team is. */
export function SetupPairs({ setup }: { readonly setup: WorkshopSetup }) {
  const words = usePanel().words.value.people
  const isNamed = setup.groups.some(({ people }) => people.some(({ name }) => name !== ''))
  if (!hasPairs(setup) || !isNamed) return null
  return (
    <section class="stack tight">
      <h2>{words.pairs}</h2>
      {pairsSides(setup) && (
        <>
          <p class="meta">{words.sidesHint}</p>
          {listTeams(setup).map((team) => (
            <TeamSide key={team} team={team} setup={setup} />
          ))}
        </>
      )}
      <PairsList setup={setup} />
    </section>
  )
}

interface TeamSideProps {
  readonly team: string
  readonly setup: WorkshopSetup
}

const SIDES: readonly Side[] = ['front', 'back']

function TeamSide({ team, setup }: TeamSideProps) {
  const panel = usePanel()
  const words = panel.words.value.people
  const side = sideOf(team, setup.sides)
  return (
    <div class="row person">
      <bdi class="grow">{team}</bdi>
      <select
        class="in short"
        aria-label={words.sideOf(team)}
        value={side ?? ''}
        onChange={(event) => {
          const chosen = SIDES.find((one) => one === event.currentTarget.value) ?? null
          panel.draft.edit((draft) => ({ ...draft, sides: tellSide(draft.sides, team, chosen) }))
        }}
      >
        <option value="">{words.sides.none}</option>
        {SIDES.map((one) => (
          <option key={one} value={one}>
            {words.sides[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
