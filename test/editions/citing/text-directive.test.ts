import { expect, test } from 'vitest'
import { placeLink } from '../../../src/editions/citing/place-link.ts'
import { textDirective } from '../../../src/editions/citing/text-directive.ts'

const LONG = 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf.'

test.each<[what: string, pieces: string[], before: string, directive: string | null]>([
  [
    'a short text is quoted whole',
    ['Zorg, ook thuis-zorg & meer'],
    '',
    'text=Zorg%2C%20ook%20thuis%2Dzorg%20%26%20meer',
  ],
  ['of a long one both ends', [LONG], '', 'text=Een%20twee%20drie%20vier,negen%20tien%20elf%20twaalf'],
  [
    'more words when the first were there before',
    [LONG],
    'Een Twee  drie vier.',
    'text=Een%20twee%20drie%20vier%20vijf,negen%20tien%20elf%20twaalf',
  ],
  ['none when they all were', [LONG], LONG, null],
  ['none for a short text that was there', ['twaalf.'], LONG, null],
  [
    'a note marker is never quoted',
    ['Zorg voor allen', ' en voor iedereen altijd thuis.'],
    '',
    'text=Zorg%20voor%20allen,voor%20iedereen%20altijd%20thuis',
  ],
  [
    'nor for one that was there before a comma',
    ['het bieden van maatwerk;'],
    'gericht op het bieden van maatwerk, en',
    null,
  ],
  ['no words', [' '], '', null],
])('%s', (_, pieces, before, directive) => {
  expect(textDirective(pieces, before)).toBe(directive)
})

test('the anchor stands first in the hash, so that it is found without the rest', () => {
  expect(placeLink('https://example.org/x/', 'p23', { words: '1a2b3c4d', directive: 'text=Zorg' })).toBe(
    'https://example.org/x/?w=1a2b3c4d#p23:~:text=Zorg',
  )
  expect(placeLink('https://example.org/x/', 'tabel-15.r2')).toBe('https://example.org/x/#tabel-15.r2')
})
