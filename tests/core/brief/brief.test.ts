import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildBrief } from '../../../shared/core/brief/build-brief.ts'
import { writeBriefMarkdown, writeBriefText } from '../../../shared/core/brief/write-brief.ts'
import { WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { listPhases } from '../../../shared/core/workshop/agenda-phases.ts'
import { briefSetup, STRANGE } from './brief-samples.ts'

const flat = (text: string) => text.replaceAll('\u00a0', ' ')
const whole = { bring: true, groups: true }

describe('[B1] what participants are sent', () => {
  test('says why, what to bring, where, when and with whom, in French', () => {
    const text = flat(writeBriefText(buildBrief(briefSetup('symmetry', 'fr'), whole)))
    expect(text).toMatch(/^Symétrie.*\nJeudi 2 avril 2026, 9 h 00 – /)
    expect(text).toContain('AVANT DE VENIR\nNotez trois situations clients')
    expect(text).toContain(
      'Lieu ou lien : Salle 3, https://meet.example/abc\nAnimation : Nadia\nBadge.\nCafé',
    )
    expect(text).toContain('LE DÉROULÉ\n9 h 00 · ')
    expect(text).toMatch(/LES BINÔMES\nÀ joindre à un binôme : (Ana|Chloé|Éva)\n- /)
  })

  test('and in English', () => {
    const text = writeBriefText(buildBrief(briefSetup('symmetry', 'en'), whole))
    expect(text).toContain('\nThursday 2 April 2026, 9:00 – ')
    expect(text).toContain('BEFORE YOU COME\nWrite down three customer situations')
    expect(text).not.toMatch(/binôme|équipe|Avant/)
  })

  test('every workshop has each of its phases, with its time, in both languages', () => {
    for (const { id } of WORKSHOPS) {
      for (const language of ['fr', 'en'] as const) {
        const setup = briefSetup(id, language)
        const agenda = buildBrief(setup, whole).parts.find(({ isOrdered }) => isOrdered)
        expect(agenda?.lines).toHaveLength(listPhases(setup).length)
        const bring = buildBrief(setup, whole).parts[1]
        expect(bring?.sentences.join(), id).toMatch(language === 'fr' ? /trois / : /three /)
        expect(bring?.lines.length, id).toBeGreaterThan(1)
      }
    }
  })

  test('past midnight, the next day is said', () => {
    const late = briefSetup('target-persona', 'fr', { startMinute: 22 * 60 })
    const text = flat(writeBriefText(buildBrief(late, whole)))
    expect(text).toMatch(/2026, 22 h 00 – \d h \d\d \(le lendemain\)/)
    expect(text).toMatch(/\n0 h \d\d \(le lendemain\) · /)
  })

  test('nobody is named when groups are left out, and empty parts are left out', () => {
    const bare = briefSetup('symmetry', 'fr', {
      objective: '',
      practical: { place: '', host: '', details: ' \n' },
    })
    const headings = buildBrief(bare, { bring: false, groups: false }).parts.map(
      ({ heading }) => heading,
    )
    expect(headings).toEqual(['Le déroulé'])
    const text = writeBriefText(buildBrief(bare, { bring: true, groups: false }))
    expect(text).not.toMatch(/Ana|Ben|Chloé|David|Éva/)
  })

  test('what people wrote stays text: no markup, no line of its own', () => {
    const odd = briefSetup('target-persona', 'en', {
      title: STRANGE,
      objective: '# not a heading\n- nor a list',
      practical: { place: '<img src=x onerror=alert(1)>', host: '[a](b)', details: '=1+1\n\n```' },
    })
    const text = writeBriefText(buildBrief(odd, whole))
    expect(text.split('\n')[0]).toBe(STRANGE.replace('\n', ' '))
    const markdown = writeBriefMarkdown(buildBrief(odd, whole))
    expect(markdown).not.toMatch(/(^|[^\\])[<*`]|(^|\n)(?!#{1,2} )#/)
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>')
  })

  test('in the Markdown, the link one joins by is a link, and nothing else can be one', () => {
    const linked = (place: string) => {
      const setup = briefSetup('symmetry', 'en', { practical: { place, host: '', details: '' } })
      return /^Place or link: (.*)$/m.exec(writeBriefMarkdown(buildBrief(setup, whole)))?.[1]
    }
    expect(linked('https://example.org/visio?x=1&y=2')).toBe('<https://example.org/visio?x=1&y=2>')
    expect(linked('Room_3 (https://a.fr/b_c), or 4.')).toBe('Room\\_3 (<https://a.fr/b_c>), or 4.')
    expect(linked('https://a.fr>[x](y)')).toBe('https\\://a.fr\\>\\[x\\](y)')
    expect(linked('https://a.fr/&lt;b')).toBe('https\\://a.fr/\\&lt;b')
    expect(linked('javascript:alert(1)')).toBe('javascript\\:alert(1)')
    expect(linked('ftp://a.fr xhttps://a.fr')).toBe('ftp\\://a.fr xhttps\\://a.fr')
  })

  test('[property] any words leave the parts in place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (title, details) => {
          const setup = briefSetup('target-persona', 'fr', {
            title,
            practical: { place: '', host: details, details },
          })
          const markdown = writeBriefMarkdown(buildBrief(setup, whole))
          expect(markdown.match(/^# /gm)).toHaveLength(1)
          expect(markdown.match(/^## Le déroulé$/gm)).toHaveLength(1)
        },
      ),
    )
  })
})
