import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { allLaws } from '../../src/links/laws/all-laws.ts'
import { content, document } from './helpers.ts'

const laws = allLaws({ laws: [], glossary: [] })
const GEMEENTEWET = 'De Gemeentewet wordt als volgt gewijzigd:'

type Row = [type: 'heading' | 'paragraph' | 'listItem', text: string]

/** The articles of a text that have an address, as words and targets. */
function articlesIn(...rows: Row[]): string[] {
  const blocks = rows.map(([type, text], index) => ({ id: `p${index + 1}`, type, text }))
  return findLinks(content([document(blocks)], { laws }))
    .filter(({ kind, targets }) => kind === 'statute' && targets.length > 0)
    .map(({ text, targets }) => `${text} → ${targets.map(({ id }) => id).join(' ')}`)
}

test('the articles of a change are of the law that is changed', () => {
  const found = articlesIn(
    ['heading', 'Artikel I'],
    ['paragraph', GEMEENTEWET],
    ['paragraph', 'A'],
    ['paragraph', 'In artikel 108, tweede lid, vervalt “ook”.'],
    ['paragraph', 'B'],
    ['paragraph', 'Na artikel 149 wordt een artikel ingevoegd, luidende:'],
    ['heading', 'Artikel 149a'],
    ['listItem', 'De raad kan artikel 108 buiten toepassing laten.'],
    ['heading', 'Artikel II'],
    ['paragraph', 'De Provinciewet wordt gewijzigd als volgt:'],
    ['listItem', 'Artikel 143 vervalt.'],
  )
  expect(found).toEqual([
    'artikel 108, tweede lid → BWBR0005416:artikel=108:lid=2',
    'artikel 149 → BWBR0005416:artikel=149',
    'artikel 108 → BWBR0005416:artikel=108',
    'Artikel 143 → BWBR0005645:artikel=143',
  ])
})

test('a rule that is not known takes the place of the law before it', () => {
  const rule = 'De Verordening op de steigers wordt als volgt gewijzigd:'
  expect(
    articlesIn(['paragraph', GEMEENTEWET], ['paragraph', rule], ['listItem', 'Artikel 3 vervalt.']),
  ).toEqual([])
})

test('two laws, another title and a text that changes nothing say nothing of an article', () => {
  const two = 'De Gemeentewet en de Jeugdwet worden als volgt gewijzigd:'
  const item: Row = ['listItem', 'Artikel 3 vervalt.']
  expect(articlesIn(['paragraph', two], item)).toEqual([])
  expect(articlesIn(['paragraph', GEMEENTEWET], ['heading', 'Toelichting'], item)).toEqual([])
  expect(articlesIn(['paragraph', GEMEENTEWET], ['paragraph', 'De begroting kent artikel 3.'], item)).toEqual(
    [],
  )
})

test('an article that names its own law keeps it', () => {
  expect(
    articlesIn(['paragraph', GEMEENTEWET], ['listItem', 'Artikel 2.3 van de Jeugdwet vervalt.']),
  ).toEqual(['Artikel 2.3 van de Jeugdwet → BWBR0034925:artikel=2.3'])
})
