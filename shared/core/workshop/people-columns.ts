import { saysSomething } from './pasted-lines.ts'

/** What a column of a list of people holds. */
type ColumnKind = 'name' | 'first' | 'last' | 'team' | 'role' | 'address' | 'number'

export interface PeopleColumns {
  /** Whose cells, one after the other, make the name. */
  readonly name: readonly number[]
  readonly team: number | null
  /** Columns that hold something and are not used. */
  readonly unused: readonly number[]
}

/** Titles of columns as spreadsheets and directories write them, in lower case and without accents. */
const TITLES: Readonly<Record<ColumnKind, readonly string[]>> = {
  name: [
    ...['nom complet', 'nom et prenom', 'prenom et nom', 'nom prenom', 'prenom nom', 'personne'],
    ...['participant', 'participants', 'participante', 'full name', 'display name', 'person'],
    ...['people', 'attendee', 'attendees', 'member', 'membre', 'invite', 'nom affiche'],
  ],
  first: ['prenom', 'prenoms', 'first', 'first name', 'firstname', 'given name', 'forename'],
  last: [
    'nom',
    'noms',
    'name',
    'names',
    'nom de famille',
    'last',
    'last name',
    'lastname',
    'surname',
    'family name',
  ],
  team: [
    ...['equipe', 'service', 'departement', 'direction', 'entite', 'pole', 'societe', 'entreprise'],
    ...['team', 'department', 'dept', 'unit', 'company', 'organisation', 'organization', 'group'],
  ],
  role: [
    'role',
    'fonction',
    'poste',
    'metier',
    'profil',
    'titre',
    'job',
    'job title',
    'position',
    'function',
    'title',
    'profile',
  ],
  address: [
    'mail',
    'mails',
    'email',
    'e mail',
    'courriel',
    'adresse',
    'adresse mail',
    'adresse e mail',
    'email address',
  ],
  number: ['no', 'n', 'numero', 'number', 'id', 'rang'],
}

function kindOfTitle(cell: string): ColumnKind | null {
  const plain = cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const kinds = Object.entries(TITLES) as readonly (readonly [ColumnKind, readonly string[]])[]
  return kinds.find(([, titles]) => titles.includes(plain))?.[0] ?? null
}

/** What the columns hold when these are their titles; null when they are no titles. */
export function readTitles(cells: readonly string[]): PeopleColumns | null {
  const kinds = cells.map(kindOfTitle)
  const known = kinds.filter((kind) => kind !== null).length
  const said = cells.filter(saysSomething).length
  const places = (kind: ColumnKind) => kinds.flatMap((other, at) => (other === kind ? [at] : []))
  const whole = places('name')
  const name =
    whole.length > 0 ? whole.slice(0, 1) : [...places('first'), ...places('last')].slice(0, 2)
  // One unknown title among known ones is a column of theirs; a name that is a title is not.
  if (name.length === 0 || known < said - 1 || known * 2 <= said) return null
  const team = places('team')[0] ?? places('role')[0] ?? null
  const used = new Set([...name, ...places('address'), ...places('number'), team])
  return { name, team, unused: cells.flatMap((_, at) => (used.has(at) ? [] : [at])) }
}

/** What the columns hold, judged by their cells alone. */
export function guessColumns(rows: readonly (readonly string[])[]): PeopleColumns {
  const width = Math.max(...rows.map((row) => row.length))
  const cellsOf = (at: number) => rows.map((row) => row[at] ?? '').filter(saysSomething)
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const cells = cellsOf(at)
    const isCounting = at === 0 && width > 1 && cells.every((cell) => /^\d+$/.test(cell))
    return cells.length > 0 && !isCounting && !cells.every((cell) => cell.includes('@'))
  })
  const [first, second, third] = columns
  if (first === undefined) return { name: [0], team: null, unused: [] }
  if (second === undefined) return { name: [first], team: null, unused: [] }
  if (third === undefined) return { name: [first], team: second, unused: [] }
  const isOneWord = (at: number) => cellsOf(at).every((cell) => !/\s/.test(cell))
  // First names seldom repeat in a list, teams do.
  const isVaried = new Set(cellsOf(second)).size > cellsOf(second).length * 0.7
  const isSplit = isOneWord(first) && isVaried
  const name = isSplit ? [second, first] : [first]
  const others = columns.filter((at) => !name.includes(at))
  const team = [...others].sort((a, b) => new Set(cellsOf(a)).size - new Set(cellsOf(b)).size)[0]
  return { name, team: team ?? null, unused: others.filter((at) => at !== team) }
}
