import { describe, expect, it } from 'vitest'
import { briefWording } from '../../../shared/core/wording/brief.ts'
import { runningEn } from '../../../shared/core/wording/panel-run.en.ts'
import { runningFr } from '../../../shared/core/wording/panel-run.fr.ts'
import { reportWording } from '../../../shared/core/wording/report.ts'
import { timeWording } from '../../../shared/core/wording/time-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('[A16] lengths and delays', () => {
  it.each([
    [0, '0 min', '0 min'],
    [59, '59 min', '59 min'],
    [60, '1 h', '1 h'],
    [65, '1 h 05', '1 h 5 min'],
    [135, '2 h 15', '2 h 15 min'],
    [1500, '25 h', '25 h'],
  ])('%i minutes are "%s", "%s"', (minutes, fr, en) => {
    expect(plain(timeWording('fr').duration(minutes))).toBe(fr)
    expect(timeWording('en').duration(minutes)).toBe(en)
  })

  it('are told in hours and minutes wherever the workshop is late, ahead or shortened', () => {
    expect(plain(runningFr.run.late(135, ''))).toBe('2 h 15 de retard')
    expect(runningEn.run.late(135, '')).toBe('2 h 15 min late')
    expect(plain(runningFr.run.early(61))).toBe('1 h 01 d’avance')
    expect(runningEn.run.shortened(45, 90)).toBe('45 min instead of 1 h 30 min')
  })

  it('are told so to a screen reader, too', () => {
    expect(plain(runningFr.run.left(125, 0))).toBe('2 heures 5 minutes 0 seconde restantes')
    expect(runningEn.run.left(61, 1)).toBe('1 hour 1 minute 1 second left')
    expect(runningEn.run.left(59, 30)).toBe('59 minutes 30 seconds left')
  })

  it('are told so in what is sent and taken away', () => {
    expect(plain(briefWording('fr').duration(90))).toBe('1 h 30')
    expect(plain(reportWording('fr').phaseTook(60, 75))).toBe('1 h 15 au lieu de 1 h')
    expect(reportWording('en').phaseGoesOn(90, 20)).toBe('under way, 20 min of 1 h 30 min')
  })
})
