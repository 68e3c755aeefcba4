import { expect, test } from 'vitest'
import { resolveActions } from '../../src/claims/resolve-actions.ts'
import type { Action } from '../../src/collections/schema/entities.ts'
import { findLinks } from '../../src/links/find-links.ts'
import { actor, content, document } from '../links/helpers.ts'

const actors = [actor('vws', 'VWS'), actor('ciz', 'CIZ'), actor('szw', 'SZW')]
const brief = document([
  { id: 'p1', text: 'Een rol voor VWS, het CIZ en VWS.' },
  { id: 'p2', text: 'Ook CIZ en SZW.' },
  { id: 'p3', text: 'En anderen.' },
])

function partiesOf(...partiesBlocks: string[]): string[] {
  const action = { number: 1, document: 'brief', partiesBlocks } as unknown as Action
  return resolveActions([action], () => findLinks(content([brief], { actors })))[0]!.parties
}

test('parties are the actors of the blocks that name who is responsible, once, by first mention', () => {
  expect(partiesOf('p1', 'p2')).toEqual(['vws', 'ciz', 'szw'])
  expect(partiesOf('p2', 'p1')).toEqual(['ciz', 'szw', 'vws'])
  expect(partiesOf('p3')).toEqual([])
  expect(partiesOf()).toEqual([])
})
