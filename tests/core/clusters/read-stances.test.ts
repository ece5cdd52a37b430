import { expect, it } from 'vitest'
import { compare, compareAll, JOB, meaning, note } from './comparing.ts'

it.each([
  ['Livraison en retard', 'Livraison très rapide'],
  ['Late delivery', 'Delivery is fast'],
  ['Livraison en retard', 'Fast delivery'],
  ['Agent aimable au guichet', 'Agent désagréable au guichet'],
  ['Formulaire trop compliqué', 'Formulaire simple'],
  ['Livraison pas assez rapide', 'Livraison rapide et soignée'],
  ['Le guichet est fermé le samedi', 'Le guichet est ouvert le samedi'],
])('[K1] is to be settled where "%s" and "%s" say the contrary', (one, other) => {
  for (const table of [undefined, meaning]) {
    const notes = [note('A', one), note('B', other)]
    expect(compareAll([JOB], notes, table)[0]).toMatchObject({ verdict: 'to-settle' })
  }
})

it.each([
  ['Livraison en retard', 'Livraison trop lente, en retard'],
  ['Livraison en retard', 'Livraison pas rapide, colis en retard'],
  ['Une livraison plus rapide', 'Livraison en retard'],
  ['Formulaire simple mais parfois compliqué', 'Formulaire compliqué'],
  ['Late delivery, fast refund', 'Delivery late'],
])('[K1] is agreed where "%s" and "%s" do not', (one, other) => {
  expect(compare(note('A', one), note('B', other)).sharedBy).toEqual(['A', 'B'])
})
