import { expect, it } from 'vitest'
import { aliasesOf } from '../../src/anchors/aliases.ts'
import { node, publish, tree } from './helpers.ts'

const entry = (text: string) => node('paragraph', text, { zone: 'contents' })
const BODY = 'De raad stelt het bestemmingsplan voor het havengebied vast en vraagt om een verslag.'

it('rows of contents are numbered apart', () => {
  const { ids } = publish(
    tree(node('heading', 'Inhoud'), entry('Vooraf 3'), entry('Slot 9'), node('paragraph', BODY)),
  )
  expect(ids).toEqual(['s1', 'inhoud-1', 'inhoud-2', 'p1'])
})

it('the numbers of paragraphs that are read as contents now lead there, page numbers on rows of their own too', () => {
  const texts = ['Vooraf', 'Slot', '3', '3']
  const { ids, ledger } = publish(
    tree(...texts.map((text) => node('paragraph', text)), node('paragraph', BODY)),
    tree(...texts.map(entry), node('paragraph', BODY)),
  )
  expect(ids).toEqual(['inhoud-1', 'inhoud-2', 'inhoud-3', 'inhoud-4', 'p5'])
  expect(aliasesOf(ledger)).toEqual({ p1: 'inhoud-1', p2: 'inhoud-2', p3: 'inhoud-3', p4: 'inhoud-4' })
})

it('reading again gives the same', () => {
  const again = tree(entry('Vooraf 3'), node('paragraph', BODY))
  expect(publish(again, again).ids).toEqual(['inhoud-1', 'p1'])
})
