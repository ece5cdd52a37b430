import { render } from 'preact'
import { App } from './app.tsx'
import { readPrograms } from './programs.ts'
import { changeHost, language, setUpDesks, words } from './table.ts'

document.documentElement.lang = language
document.title = `Atelier – ${words.title}`

setUpDesks(await readPrograms())
addEventListener('hashchange', () => changeHost(location.hash === '#miro' ? 'miro' : 'figjam'))
const root = document.getElementById('root')
if (root !== null) render(<App />, root)
