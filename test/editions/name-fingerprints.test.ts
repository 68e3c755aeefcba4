import { expect, test } from 'vitest'
import { fingerprintOfNames, type NameKey, namesIn } from '../../src/editions/data/name-fingerprints.ts'
import type { Link } from '../../src/links/link.ts'
import { numberFor } from '../../src/text/fingerprints.ts'

const link = (more: Partial<Record<keyof Link, unknown>> = {}): Link =>
  ({
    ...{ document: 'nota', block: 'p1', start: 4, end: 7, text: 'VWS', kind: 'actor' },
    ...{ targets: [{ id: 'vws', url: '/actoren/vws/' }], ...more },
  }) as Link

const signIn = (links: readonly Link[], name: NameKey): number | undefined => {
  const { names, fingerprints } = namesIn(links)
  return fingerprints[names.indexOf(numberFor(name))]
}

test('a name is found by what it leads to, and by its letters where a term may be written so', () => {
  const term = link({ kind: 'term', text: 'zorgloket', targets: [{ id: 'zorgloket' }] })
  const all = [link(), term, link({ kind: 'kamerstuk', text: '1234', targets: [{ id: '1234' }] })]
  const { names } = namesIn(all)
  expect([...names]).toEqual(['actor:vws', 'written:VWS', 'term:zorgloket'].map(numberFor))
})

test.each([
  ['document', { document: 'brief' }],
  ['block', { block: 'p2' }],
  ['start', { start: 5 }],
  ['end', { end: 8 }],
  ['text', { text: 'VWs' }],
  ['by', { by: 'p3' }],
])('another %s gives another fingerprint', (_, more) => {
  expect(signIn([link(more)], 'actor:vws')).not.toBe(signIn([link()], 'actor:vws'))
})

test('one link more, and another order, give another fingerprint; a link of another name does not', () => {
  const [one, two] = [link(), link({ block: 'p2' })]
  const fingerprints = [[one], [one, two], [two, one]].map((links) => signIn(links, 'actor:vws'))
  expect(new Set(fingerprints).size).toBe(3)
  const other = link({ text: 'CIZ', targets: [{ id: 'ciz', url: '/actoren/ciz/' }] })
  expect(signIn([other, one], 'actor:vws')).toBe(fingerprints[0])
})

test('where a text has two of the names asked about, it is known by all that it says', () => {
  const nota = [{ document: 'nota', fingerprint: 1 }]
  const brief = [{ document: 'brief', fingerprint: 2 }]
  const own = (value: string) => new Map([['nota', value]])
  expect(fingerprintOfNames([nota, nota], own('a'))).not.toEqual(fingerprintOfNames([nota, nota], own('b')))
  expect(fingerprintOfNames([nota, brief], own('a'))).toEqual(fingerprintOfNames([nota, brief], own('b')))
  expect(fingerprintOfNames([nota, brief], own('a'))).not.toEqual(fingerprintOfNames([brief, nota], own('a')))
})
