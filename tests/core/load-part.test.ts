import { describe, expect, it } from 'vitest'
import { faultOf } from '../../shared/core/errors.ts'
import { loadPart } from '../../shared/core/load-part.ts'
import { faultsEn } from '../../shared/core/wording/faults.en.ts'
import { faultSentence } from '../../shared/core/wording/faults.ts'

describe('a part of Atelier that is loaded later', () => {
  it('is given as it is', async () => {
    await expect(loadPart(() => Promise.resolve('part'))).resolves.toBe('part')
  })

  it('is a lost connection when it does not come, with a sentence, and may be asked for again', async () => {
    const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve('part')]
    const load = () => answers.shift() ?? Promise.resolve('none')
    const fault = await loadPart(load).then(
      () => null,
      (error: unknown) => faultOf(error),
    )
    expect(fault).toMatchObject({ code: 'offline', on: '' })
    expect(fault?.detail).toContain('Failed to fetch')
    expect(fault && faultSentence(fault, faultsEn).what).toBe('The connection is lost.')
    await expect(loadPart(load)).resolves.toBe('part')
  })
})
