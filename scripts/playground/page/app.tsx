import { BoardPane } from './panels/board-pane.tsx'
import { FaultsDrawer } from './panels/faults-drawer.tsx'
import { PeopleDrawer } from './panels/people-drawer.tsx'
import { Toasts } from './panels/toasts.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { drawer, hostName } from './table.ts'

export function App() {
  return (
    <div class="page" data-host={hostName.value}>
      <TopBar />
      <main>
        <BoardPane host="figjam" />
        <BoardPane host="miro" />
        {drawer.value === 'people' && <PeopleDrawer />}
        {drawer.value === 'faults' && <FaultsDrawer />}
        <Toasts />
      </main>
    </div>
  )
}
