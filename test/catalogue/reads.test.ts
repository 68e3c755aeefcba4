import { afterEach, expect, test } from 'vitest'
import { groupAt, groupOf, isOfAll } from '../../src/catalogue/reads/groups.ts'
import { ofDocument } from '../../src/catalogue/reads/of-document.ts'
import { declare } from '../../src/catalogue/reads/reads.ts'
import { textOf } from '../../src/catalogue/reads/text-of.ts'
import { type BuildContext, getBuildContext, setBuildContext } from '../../src/claims/build-context.ts'

const before = getBuildContext()
afterEach(() => setBuildContext(before as BuildContext))

test('other values have other texts, also where JSON would not tell them apart', () => {
  const values = [
    ...[null, undefined, Number.NaN, 0, '', '0', 'null', true, 'true', [], {}, [[]], [{}]],
    ...[[null], [undefined], [Number.NaN], { a: null }, { a: 'null' }, { a: 1 }, { a: '1' }, { b: 1 }],
    ...[{ a: new Map([['x', 1]]) }, { a: new Map([['x', 2]]) }, { a: new Set([1]) }, [new Map()]],
    ...[{ a: { toJSON: () => 'b' } }, { a: 'b' }, [{ a: 'b' }], ['a', 'b'], ['a,b'], ['a","b']],
  ]
  expect(new Set(values.map(textOf)).size).toBe(values.length)
})

test('the same values have the same text; what is undefined is not there', () => {
  const block = { id: 'p1', runs: [{ text: 'Een "woord"', marks: ['sterk'] }] }
  expect(textOf(structuredClone(block))).toBe(textOf(block))
  expect(textOf({ ...block, label: undefined })).toBe(textOf(block))
  const spelled = { of: new Map([['p1', block]]) }
  expect(textOf(structuredClone(spelled))).toBe(textOf(spelled))
  expect(textOf({ ...spelled, label: undefined })).toBe(textOf(spelled))
})

test('what follows from a document is one group of it, by one value; what others say of it is another', () => {
  ofDocument('wordsOfATest', () => 3)
  const own = ['linksOf nota#p1|p2', 'linksOf? nota#p1', 'document nota#title', 'wordsOfATest nota']
  expect(own.map(groupOf)).toEqual(own.map(() => 'own nota#'))
  expect(groupOf('own nota#')).toBe('own nota#')
  expect(['backlinks nota#p1', 'actorOf vws', 'linksOf* '].map(groupOf)).toEqual([
    'backlinks nota#',
    'actorOf vws',
    'linksOf* ',
  ])
  setBuildContext({
    library: { documents: [] },
    claimsDigests: new Map([['nota', 'a']]),
  } as unknown as BuildContext)
  expect([groupAt('own nota#'), groupAt('own brief#')]).toEqual([{ value: 'a' }, null])
})

test('a whole list is known by what its documents are known by, and gone through where that is not known', () => {
  const documents = [{ id: 'nota' }, { id: 'brief' }]
  const giveOwn = (own: readonly [string, string][]): void =>
    setBuildContext({ library: { documents }, claimsDigests: new Map(own) } as unknown as BuildContext)
  declare('links', () => 'all links')
  const at = (own: readonly [string, string][]): string => {
    giveOwn(own)
    return textOf(groupAt('links ')?.value)
  }
  const whole = at([
    ['nota', 'a'],
    ['brief', 'b'],
  ])
  expect(whole).not.toContain('all links')
  const edited = at([
    ['nota', 'a'],
    ['brief', 'c'],
  ])
  expect(edited).not.toBe(whole)
  expect(at([['nota', 'a']])).toBe(textOf('all links'))
  expect([isOfAll('links '), isOfAll('linksOf nota#p1'), isOfAll('relations ')]).toEqual([true, false, false])
})
