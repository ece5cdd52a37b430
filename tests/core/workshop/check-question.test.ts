import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuestion } from '../../../shared/core/workshop/check-question.ts'

const QUIET_FR = 'Comment pourrions-nous rassurer nos clients pendant l’attente ?'
const QUIET_EN = 'How might we keep our customers calm while they wait?'

describe('[G7] the wording of a "How might we" question', () => {
  it.each([
    ['fr', QUIET_FR],
    ['fr', '… faire de l’attente un moment où chacun sait où il en est'],
    ['fr', '... accompagner nos clients sur les cent premiers mètres'],
    ['fr', 'COMMENT POURRIONS‑NOUS aider une cliente pressée en attendant son tour ?'],
    ['en', QUIET_EN],
    ['en', '… walk the first hundred metres with each customer'],
  ] as const)('holds in %s: %s', (language, text) => {
    expect(checkQuestion(text, language)).toEqual([])
  })

  it.each([
    ['fr', 'Il faudrait rassurer nos clients pendant leur longue attente', ['no-stem']],
    ['fr', 'Comment pourrions-nous rassurer nos clients en créant un écran ?', ['solution']],
    ['fr', 'Comment pourrions-nous rassurer nos clients grâce à un écran ?', ['solution']],
    ['fr', 'Comment pourrions-nous donner à nos clients une appli de suivi ?', ['solution']],
    ['fr', 'Comment pourrions-nous aider nos clients ?', []],
    ['fr', 'Comment pourrions-nous aider ?', ['too-short', 'nobody']],
    ['fr', 'Comment pourrions-nous réduire le temps perdu au comptoir ?', ['nobody']],
    [
      'fr',
      'Comment pourrions-nous accueillir et servir et rassurer nos clients ?',
      ['several-questions'],
    ],
    ['fr', `${QUIET_FR} ${'vite '.repeat(20)}`, ['too-long']],
    ['en', 'We should keep our customers calm while they wait', ['no-stem']],
    ['en', 'How might we calm our customers by building a screen?', ['solution']],
    ['en', 'How might we calm our customers with an app?', ['solution']],
    ['en', 'How might we calm customers?', ['too-short']],
    ['en', 'How might we make the long queue at the desk shorter?', ['nobody']],
    ['en', 'How might we greet and serve and reassure our customers?', ['several-questions']],
  ] as const)('in %s, « %s »', (language, text, flaws) => {
    expect(checkQuestion(text, language)).toEqual(flaws)
  })

  it('says nothing of a blank', () => {
    expect(checkQuestion(' \n ', 'fr')).toEqual([])
  })

  it('reads a word as a word, whatever is around it', () => {
    expect(checkQuestion('How might we help the band land on their sandy island?', 'en')).toEqual(
      [],
    )
    expect(checkQuestion('Comment pourrions-nous aider nos clients enfants ?', 'fr')).toEqual([])
  })

  it('never fails, and does not change with case or with blanks around', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(QUIET_FR, QUIET_EN)),
        fc.constantFrom('fr' as const, 'en' as const),
        (text, language) => {
          const flaws = checkQuestion(text, language)
          expect(checkQuestion(`  ${text}\n`, language)).toEqual(flaws)
          expect(new Set(flaws).size).toBe(flaws.length)
        },
      ),
    )
  })
})
