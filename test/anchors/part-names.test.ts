import { expect, test } from 'vitest'
import { aliasesOf } from '../../src/anchors/aliases.ts'
import { missingAnchors } from '../../src/anchors/missing.ts'
import { tombstones } from '../../src/anchors/tombstones.ts'
import { node, publish, tree } from './helpers.ts'

const lid = (partName: string, text: string) => node('listItem', text, { partName })
const FERRY = 'De pont vaart dagelijks van zonsopgang tot zonsondergang over de rivier.'
const FARE = 'Voor de overtocht is een bedrag van twee euro aan de schipper verschuldigd.'
const STORM = 'Bij storm beslist de havenmeester welke vaartuigen mogen uitvaren.'
const WINTER = 'In de maanden december en januari ligt het gehele vervoer stil wegens ijsgang.'

test('a name stays with its words when the number of the part changes', () => {
  const first = tree(lid('artikel-1.lid-1', FERRY), lid('artikel-1.lid-2', FARE))
  const second = tree(
    lid('artikel-1.lid-1', FERRY),
    lid('artikel-1.lid-2', STORM),
    lid('artikel-1.lid-3', FARE),
  )
  expect(aliasesOf(publish(first, second).ledger)).toEqual({
    'artikel-1.lid-1': 'p1',
    'artikel-1.lid-2_2': 'p1a',
    'artikel-1.lid-3': 'p2',
    'artikel-1.lid-2': 'p2',
  })
})

test('a name of words that are gone is not given again, and has a tombstone', () => {
  const first = tree(lid('artikel-1.lid-1', FERRY), lid('artikel-1.lid-2', FARE))
  const second = tree(lid('artikel-1.lid-1', FERRY), lid('artikel-1.lid-2', WINTER))
  const { ledger } = publish(first, second)
  expect(aliasesOf(ledger)).toEqual({ 'artikel-1.lid-1': 'p1', 'artikel-1.lid-2_2': 'p3' })
  expect(tombstones(ledger)[0]).toMatchObject({ id: 'p2', partNames: ['artikel-1.lid-2'] })
  const document = {
    blocks: [{ id: 'p1' }, { id: 'p3' }],
    aliases: aliasesOf(ledger),
    map: { blocks: {}, buried: tombstones(ledger) },
  }
  expect(missingAnchors(ledger, document)).toEqual([])
  expect(missingAnchors(ledger, { ...document, map: { blocks: {} } })).toEqual(['p2', 'artikel-1.lid-2'])
})

test('a few changed words keep the name, and reading again changes nothing', () => {
  const first = tree(lid('artikel-1.lid-1', FERRY))
  const second = tree(lid('artikel-1.lid-1', FERRY.replace('dagelijks', 'elke dag')))
  const once = publish(first, second)
  expect(aliasesOf(once.ledger)).toEqual({ 'artikel-1.lid-1': 'p1' })
  expect(publish(first, second, second).ledger).toEqual(once.ledger)
})
