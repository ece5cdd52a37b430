import { describe, expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

function areFolded(a: string, b: string): boolean {
  const tree = finishSteps(
    buildClusterTree([
      { id: 'a', text: a },
      { id: 'b', text: b },
      { id: 'c', text: 'Autre sujet sans rapport' },
    ]),
  )
  return tree.duplicates.some((group) => group.includes(0) && group.includes(1))
}

describe('near duplicates', () => {
  it.each([
    ['Trop de réunions', 'TROP DE RÉUNIONS !'],
    ['Trop de réunions', 'trop de reunion'],
    ['Temps d’attente trop long à la caisse', 'temps d’atente trop long à la caisse'],
    ['Temps d’attente trop long à la caisse', 'à la caisse temps d’attente trop long'],
    ['Nobody answers the phone after 6pm', 'nobody answer the phone after 6pm'],
    ['👍', ' 👍 '],
    ['👍', '👍🏽👍🏽'],
    ['Paiement rapide 👍', 'paiement rapide 👍🏿 👍🏿 !'],
    ['Service client ❤️', 'Service client ❤'],
    ['Ouvert de 8 h à 10 h - 10 % de remise', 'Ouvert de 8 h à 10 h – 10 % de remise !'],
  ])('[C6] are "%s" and "%s"', (a, b) => {
    expect(areFolded(a, b)).toBe(true)
  })

  it.each([
    ['Le site est facile à utiliser', 'Le site n’est pas facile à utiliser'],
    ['Livraison en 2 jours', 'Livraison en 5 jours'],
    ['The app works without a network', 'The app works with a network'],
    ['Temps d’attente trop long', 'Temps de trajet trop long'],
    ['👍', '👎'],
    ['Satisfaction : 😀', 'Satisfaction : 😡'],
    ['Paiement rapide 👍', 'Paiement rapide 👎'],
    ['Paiement rapide', 'Paiement rapide 👎'],
    ['Livraison ✅', 'Livraison ❌'],
    ['Attente < 3 jours', 'Attente > 3 jours'],
    ['Attente + 2 jours', 'Attente - 2 jours'],
    ['Attente −2 jours', 'Attente + 2 jours'],
    ['Prix ↑ qualité ↓', 'Prix ↓ qualité ↑'],
    ['Prix ↑', 'Prix ↓'],
    ['Remise de 10 %', 'Remise de 10 €'],
    ['Satisfaction :)', 'Satisfaction :-('],
    ['x = 1', 'x ≠ 1'],
  ])('[C6] are not "%s" and "%s"', (a, b) => {
    expect(areFolded(a, b)).toBe(false)
  })
})
