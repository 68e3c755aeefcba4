import fc from 'fast-check'
import { expect, test } from 'vitest'
import { libraryMention, libraryReference } from '../../../src/editions/citing/citation-library.ts'
import type { CslItem, CslName } from '../../../src/editions/citing/csl.ts'
import { plainMention, plainReference } from '../../../src/editions/citing/plain-apa.ts'
import { toPlain } from '../../../src/editions/citing/run.ts'

const token = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      ..."Zorg zorg, van nr. 29538 XVI: II 2022/23, (2) (a) – € 13,3 5% B.V. regio’s en/of e-health A. a) x; Één (van de) 3.1. zo? nee! a&b ‘a’ “b” ‘c d” & en?, (wat?) «e» «f g» - -- / [c] a[f] § §3 5°C · … zo… — a—b * # a@b a_b × ZBO's RWT's/ZBO's d'Hondt o'b'c (y's) (zorg)plan".split(
        ' ',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '?',
      '!',
      '"',
      "'",
      '‘a’',
      '“b”',
      '[c]',
      '<i>',
      '&',
      '…',
      '',
      ':',
      '.',
      ',',
      ')',
      'zo...',
      "'s",
    ),
  },
)
const words = fc.array(token, { maxLength: 4 }).map((all) => all.join(' '))
const text = fc.oneof(
  { weight: 6, arbitrary: words.map((all) => ['Zorg', all, '2015'].filter(Boolean).join(' ')) },
  { weight: 1, arbitrary: words.filter((all) => all !== '') },
)
const name: fc.Arbitrary<CslName> = fc.oneof(
  text.map((literal) => ({ literal })),
  fc.record({
    family: fc.oneof(
      text,
      fc.constantFrom('Ooijen', 'Van der Berg', 'Berg-Jansen', 'de Jonge', 'D’Hondt', 'Éluard'),
    ),
    given: fc.constantFrom('M.', 'M.J.', 'M. J.', 'Maarten', 'J.-P.', 'É.', 'Th.'),
  }),
)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const item = fc.record({
  id: fc.constant('nota'),
  type: fc.constant('report' as const),
  language: fc.constant('nl' as const),
  title: fc
    .tuple(text, fc.constantFrom('', '', '?', '!', '»', '’', '”', '?!', '?”'))
    .map((parts) => parts.join('')),
  author: maybe(fc.array(name, { maxLength: 1 })),
  genre: maybe(text),
  medium: maybe(text),
  publisher: maybe(text),
  issued: maybe(
    fc
      .array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 })
      .chain((rest) =>
        fc
          .constantFrom(2022, 1848, 12, -3, 20231)
          .map((year) => ({ 'date-parts': [[year, ...rest]] as [number[]] })),
      ),
  ),
}) as fc.Arbitrary<CslItem>

const VALUES = { plaats: '', woorden: '', url: '', adres: '' }
const same = (ours: ReturnType<typeof plainReference>, theirs: ReturnType<typeof libraryReference>): void => {
  if (ours !== null) expect([toPlain(ours, VALUES), ours]).toEqual([toPlain(theirs, VALUES), theirs])
}

test('a report of plain words is cited as the library cites it', () => {
  fc.assert(
    fc.property(item, (each) => {
      same(plainReference(each), libraryReference(each))
      same(plainMention(each), libraryMention(each))
    }),
    { numRuns: 40 },
  )
})

test('a report as most are is not asked of the library', () => {
  const letter = {
    id: 'brief',
    type: 'report',
    language: 'nl',
    title: 'Zorg thuis (2): een plan',
    genre: 'Kamerstukken II, 29370, nr. 5',
    medium: 'tekst via Proef',
  } as const
  for (const author of [
    [],
    [{ literal: 'Ministerie van Volksgezondheid, Welzijn en Sport' }],
    [{ family: 'Van Ooijen', given: 'M.' }],
  ])
    expect(plainReference({ ...letter, author })).not.toBeNull()
})

test('nor are apostrophes, brackets and dashes; quotations in straight marks and within one another are', () => {
  const apart = (title: string): unknown =>
    plainReference({ id: 'a', type: 'report', language: 'nl', title, genre: 'Brief' })?.[0]
  expect(apart("Bijdragen aan ZBO's/RWT's (3)")).toEqual({ i: 'Bijdragen aan ZBO’s/RWT’s (3)' })
  for (const title of ['(Zorg)akkoorden / plannen', '‘Thuis’ – § 3 [deel 2]'])
    expect(apart(`${title} nu`)).toEqual({ i: `${title} nu` })
  for (const title of ["De 'zorg' nu", "'s Avonds", 'De ‘zorg van ‘nu’ thuis’ (2)', 'x² nu'])
    expect(apart(title)).toBeUndefined()
})
