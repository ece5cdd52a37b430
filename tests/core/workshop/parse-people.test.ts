import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePeople } from '../../../shared/core/workshop/parse-people.ts'
import {
  PEOPLE_READINGS,
  type PeopleReading,
} from '../../../shared/core/workshop/people-reading.ts'

const brief = (text: string, wish: PeopleReading | null = null) =>
  parsePeople(text, wish).people.map(({ name, team }) => (team === '' ? name : `${name} | ${team}`))

describe('[G2] a list of people is read as it was pasted', () => {
  const lists: readonly (readonly [string, string, readonly string[]])[] = [
    ['one a line', 'Léa\r\nPaul\n\n  Inès  \r', ['Léa', 'Paul', 'Inès']],
    ['several on a line', 'Léa, Paul; Inès', ['Léa', 'Paul', 'Inès']],
    [
      'lines of both kinds',
      'Léa\r\n  Paul ,Inès; Zoé\n\nAda\tCare\t\n\t\n',
      ['Léa', 'Paul', 'Inès', 'Zoé', 'Ada | Care'],
    ],
    ['a spreadsheet without titles', 'Léa\tVente\nPaul\tSAV', ['Léa | Vente', 'Paul | SAV']],
    [
      'a spreadsheet with titles',
      'N°\tNom\tPrénom\tÉquipe\tE-mail\n1\tDupont\tLéa\tVente\tlea@x.fr\n2\tMartin\tPaul\t\tp@x.fr',
      ['Léa Dupont | Vente', 'Paul Martin'],
    ],
    ['titles alone in a column', 'Participants\nLéa\nPaul', ['Léa', 'Paul']],
    ['titles and one person', 'Name;Team\nAda;Care', ['Ada | Care']],
    [
      'English titles',
      'Role,Full name\nSeller,Ada Byron\nBuyer,Bo',
      ['Ada Byron | Seller', 'Bo | Buyer'],
    ],
    [
      'Last;First;Team',
      'DUPONT;Léa;Vente\nMartin;Paul;SAV',
      ['Léa DUPONT | Vente', 'Paul Martin | SAV'],
    ],
    ['Name;Team', 'Léa;Vente\nPaul;SAV', ['Léa | Vente', 'Paul | SAV']],
    [
      'Name, role',
      'Léa, vendeuse\nPaul, acheteur\nInès',
      ['Léa | vendeuse', 'Paul | acheteur', 'Inès'],
    ],
    [
      'lines of several people',
      'Léa, Paul, Inès\nZoé, Ada, Bo',
      ['Léa', 'Paul', 'Inès', 'Zoé', 'Ada', 'Bo'],
    ],
    [
      'cells in quotes',
      '"Dupont, Léa",Vente\n"Martin ""Bob""",SAV',
      ['Dupont, Léa | Vente', 'Martin "Bob" | SAV'],
    ],
    [
      'Name – role',
      'Léa – Vente\nJean-Paul - SAV, Lyon\nInès : accueil\nZoé (siège)',
      ['Léa | Vente', 'Jean-Paul | SAV, Lyon', 'Inès | accueil', 'Zoé | siège'],
    ],
    ['bullets and numbers', '• Léa\n- Paul\n3. Inès\n[x] Zoé', ['Léa', 'Paul', 'Inès', 'Zoé']],
    [
      'a mail list',
      'Léa Dupont <lea@x.fr>, "Martin, Paul" <p@x.fr>; <ines.ray@x.fr>, zoe@x.fr',
      ['Léa Dupont', 'Paul Martin', 'Ines Ray', 'Zoe'],
    ],
    [
      'addresses one a line',
      'Dupont, Léa <lea@x.fr>\nlea-marie.b@x.fr',
      ['Léa Dupont', 'Lea Marie B'],
    ],
    ['an address in a cell', 'Léa <l@x.fr>\tVente\nPaul\tSAV', ['Léa | Vente', 'Paul | SAV']],
    [
      'names from right to left',
      'ليلى حداد – المبيعات\nיעל כהן, מכירות',
      ['ليلى حداد | المبيعات', 'יעל כהן', 'מכירות'],
    ],
    ['a quote that is not closed', '"Léa\nPaul', ['"Léa', 'Paul']],
    [
      'markup and formulas',
      '<img src=x onerror=alert(1)>\n=HYPERLINK("x")',
      ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")'],
    ],
  ]
  test.each(lists)('%s', (_name, text, people) => {
    expect(brief(text)).toEqual(people)
  })

  test('invisible marks of direction go, letters that need joining stay', () => {
    expect(brief('\u202eLéa\u202c\u200f\nمی\u200cخواهم')).toEqual(['Léa', 'می\u200cخواهم'])
  })
})

describe('[G19] two cells on a line', () => {
  const LIST = 'Léa, Vente\nPaul, SAV\nInès'

  test('are read in one way in the whole list, as the facilitator says', () => {
    expect(brief(LIST)).toEqual(['Léa | Vente', 'Paul | SAV', 'Inès'])
    expect(parsePeople(LIST).reading).toBe('name-team')
    expect(brief(LIST, 'names')).toEqual(['Léa', 'Vente', 'Paul', 'SAV', 'Inès'])
    expect(brief(LIST, 'team-name')).toEqual(['Vente | Léa', 'SAV | Paul', 'Inès'])
    expect(brief('Dupont; Léa\nRoy; Paul', 'last-first')).toEqual(['Léa Dupont', 'Paul Roy'])
  })

  test('of few lines, or of one, are people until they are said to be teams', () => {
    const list = 'Léa, Vente\nPaul\nInès\nZoé'
    expect(brief(list)).toEqual(['Léa', 'Vente', 'Paul', 'Inès', 'Zoé'])
    expect(parsePeople(list).reading).toBe('names')
    expect(brief(list, 'name-team')).toEqual(['Léa | Vente', 'Paul', 'Inès', 'Zoé'])
    expect(parsePeople('Ana, Ben').reading).toBe('names')
    expect(brief('Ana, Vente', 'name-team')).toEqual(['Ana | Vente'])
  })

  test('whose first ones come again are teams, then names', () => {
    expect(brief('Vente, Léa\nVente, Paul\nSAV, Inès\nSAV, Zoé')).toEqual([
      ...['Léa | Vente', 'Paul | Vente', 'Inès | SAV', 'Zoé | SAV'],
    ])
    expect(brief('Léa\tVente\nLéa\tSAV')).toEqual(['Léa | Vente', 'Léa | SAV'])
  })

  test('are not asked about where titles, addresses or signs tell', () => {
    for (const list of [
      ...['Nom, Équipe\nLéa, Vente\nPaul, SAV', 'Léa, l@x.fr\nPaul, p@x.fr', 'Léa\nPaul'],
      ...['1\tLéa\n2\tPaul', 'Ana, Ben, Chloé\nZoé, Ada, Bo', 'Léa – Vente\nPaul – SAV', ''],
    ]) {
      expect(parsePeople(list).reading, list).toBeNull()
      for (const wish of PEOPLE_READINGS) expect(brief(list, wish)).toEqual(brief(list))
    }
  })
})

describe('[G8] what was not taken is told', () => {
  test('nothing from nothing', () => {
    for (const text of ['', ' \n\t\n', '\ufeff']) {
      expect(parsePeople(text)).toMatchObject({ people: [], unread: [], titles: '', beyond: [] })
    }
  })

  test('titles, addresses, unused columns and lines without a name', () => {
    const read = parsePeople('Nom;Équipe;Mail;Allergies\nLéa;Vente;l@x.fr;noix\n;SAV;;\n-----')
    expect(read).toMatchObject({
      people: [{ name: 'Léa', team: 'Vente' }],
      titles: 'Nom · Équipe · Mail · Allergies',
      unread: [';SAV;;', '-----'],
      addresses: 1,
      unused: ['Allergies'],
    })
    expect(parsePeople('Marie Dupont\tVente\tLyon\nPaul Roy\tVente\tPau').unused).toEqual(['3'])
  })

  test('names that are the same, too long or too many', () => {
    const read = parsePeople(`Léa\nlÉA\n${'🎈'.repeat(200)}\n${'Bo\n'.repeat(300)}Fin`)
    expect(read.people).toHaveLength(300)
    expect(read.people[2]?.name).toBe('🎈'.repeat(40))
    expect(read.shortened).toEqual(['🎈'.repeat(40)])
    expect(read.twice).toEqual(['lÉA', 'Bo'])
    expect(read.beyond).toEqual(['Bo', 'Bo', 'Bo', 'Fin'])
  })

  const cell = fc.constantFrom(
    'Léa',
    'Paul Roy',
    'Vente',
    '',
    '"',
    '-',
    'a@b.fr',
    'Nom',
    'Équipe',
    '<',
    '(x)',
  )
  const line = fc
    .tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom('\t', ';', ',', ' – ', ' '))
    .map(([cells, separator]) => cells.join(separator))
  const text = fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 12 })

  test('every line gives somebody, the titles, or is told', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...PEOPLE_READINGS), (lines, wish) => {
        const pasted = lines.join('\n')
        const read = parsePeople(pasted, wish)
        const said = pasted
          .split(/\r\n|[\n\v\f\r\u2028\u2029]/)
          .filter((one) => /[\p{L}\p{N}]/u.test(one))
        const told = read.people.length + read.unread.length + read.beyond.length
        expect(told + (read.titles === '' ? 0 : 1)).toBeGreaterThanOrEqual(said.length)
        for (const { name, team } of read.people) {
          expect(name).toMatch(/[\p{L}\p{N}\p{So}]/u)
          expect(Math.max(name.length, team.length)).toBeLessThanOrEqual(80)
          expect(name + team).not.toMatch(/[\n\t\u202e]/)
        }
      }),
    )
  })

  test('a list of names comes back whole, whatever they are', () => {
    const name = fc
      .array(fc.constantFrom('Léa', 'Ben', 'יעל', 'ليلى', '李', 'O’Neil', 'Anne-Sophie'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 300 }), (names) => {
        expect(parsePeople(names.join('\n')).people.map((one) => one.name)).toEqual(names)
      }),
    )
  })

  test('an address may hold what stands for other text elsewhere', () => {
    for (const sign of ['$&', '$`', "$'", '$1', '$$']) {
      expect(brief(`<lea${sign}@a.fr>`)).toEqual([`Lea${sign}`])
    }
    expect(parsePeople('<$&@a.fr>').unread).toEqual(['<$&@a.fr>'])
  })

  test('[G14] a mail to a whole company is read, name by name', () => {
    const { people, beyond } = parsePeople('Léa <l@a.fr>, '.repeat(20_000))
    expect(people.length + beyond.length).toBe(20_000)
    expect(beyond.at(-1)).toBe('Léa')
  })

  test('a whole book is read in a blink', () => {
    for (const piece of ['a', '(', '"', ', ', '<', ' - ', '@', '\t', 'é – ']) {
      const before = performance.now()
      parsePeople(piece.repeat(100_000))
      expect(performance.now() - before, piece).toBeLessThan(1_000)
    }
  })
})
