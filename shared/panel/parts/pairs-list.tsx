import { formPairs, pairsSides, type Seat } from '../../core/workshop/pairs.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { tellApart } from '../../core/workshop/tell-apart.ts'
import { usePanel } from '../panel-context.ts'

/** Who works with whom, and who has nobody yet. */
export function PairsList({ setup }: { readonly setup: WorkshopSetup }) {
  const words = usePanel().words.value.people
  const { pairs, unpaired } = formPairs(setup)
  const told = tellApart(setup.groups)
  const nameOf = ({ person }: Seat) => told.get(person) ?? person.name
  const names = unpaired.map(nameOf).join(', ')
  return (
    <div class="stack tight">
      {pairs.length > 0 && (
        <ul class="list">
          {pairs.map(([one, other]) => (
            <li key={`${nameOf(one)} ${nameOf(other)}`} class="row" dir="auto">
              <span class="grow">
                <bdi>{nameOf(one)}</bdi> + <bdi>{nameOf(other)}</bdi>
              </span>
              <span class="meta">
                {one.letter === other.letter
                  ? words.inGroup(one.letter)
                  : words.inGroups(one.letter, other.letter)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pairs.length === 0 && (
        <p class="meta">{pairsSides(setup) ? words.noPairAcross : words.noPair}</p>
      )}
      {pairs.length > 0 && unpaired.length > 0 && (
        <p class="meta" dir="auto">
          {words.unpaired(unpaired.length, names)}
        </p>
      )}
    </div>
  )
}
