import { formPairs, pairsSides } from '../../core/workshop/pairs.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'

/** Who works with whom, and who has nobody yet. */
export function PairsList({ setup }: { readonly setup: WorkshopSetup }) {
  const words = usePanel().words.value.people
  const { pairs, unpaired } = formPairs(setup)
  const names = unpaired.map(({ person }) => person.name).join(', ')
  return (
    <div class="stack tight">
      {pairs.length > 0 && (
        <ul class="list">
          {pairs.map(([one, other]) => (
            <li key={`${one.letter}${one.person.name}${other.person.name}`} class="row" dir="auto">
              <span class="grow">
                <bdi>{one.person.name}</bdi> + <bdi>{other.person.name}</bdi>
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
