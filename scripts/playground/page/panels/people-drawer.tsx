import { words } from '../table.ts'

/** The simulated groups. */
export function PeopleDrawer() {
  return (
    <section class="drawer" aria-label={words.crowd.title}>
      <h2>{words.crowd.title}</h2>
      <p>{words.crowd.about}</p>
    </section>
  )
}
