import { expect, test } from 'vitest'
import { refusal } from './refusal.ts'

test('malformed YAML', () => {
  expect(
    refusal({ 'brief/seed.yaml': 'title: Brief: het vervolg\nkind: kamerbrief\n' }),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:1:8: The file is not valid YAML: Nested mappings are not allowed in compact mappings.
      found:         title: Brief: het vervolg
      write instead: key: value, one a line; put a value with a colon, a # or a quotation mark in quotes: title: 'Brief: het vervolg'"
  `)
  expect(refusal({ 'brief/seed.yaml': 'title: A\ntitle: B\nkind: kamerbrief\n' })).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:2:1: The file is not valid YAML: Map keys must be unique.
      found:         title: B
      write instead: key: value, one a line; put a value with a colon, a # or a quotation mark in quotes: title: 'Brief: het vervolg'"
  `)
})

test('keys of seed.yaml that are wrong, each told', () => {
  expect(
    refusal({
      'brief/seed.yaml':
        'title: Een brief\nkind: gedicht\ndate: 2023\nuitgever: VWS\nbudget: { chapter: 16, article: 3 }\nofficialUrl: http://voorbeeld\n',
    }),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:2:1: kind: Invalid option: expected one of "kamerbrief"|"begroting"|"jaarverslag"|"advies"|"beantwoording"|"brief"|"motie"|"nota"|"verslag"|"besluit"|"besluitenlijst"|"voordracht"|"rapport"|"beleidsfiche"|"regeling"|"document".
      found:         kind: gedicht
      write instead: kind: kamerbrief   # one of: kamerbrief, begroting, jaarverslag, advies, beantwoording, brief, motie, nota, verslag, besluit, besluitenlijst, voordracht, rapport, beleidsfiche, regeling, document

    seeds/brief/seed.yaml:3:1: date: Invalid input: expected string, received number.
      found:         date: 2023
      write instead: date: '2023'

    seeds/brief/seed.yaml:6:1: officialUrl: Invalid URL.
      found:         officialUrl: http://voorbeeld
      write instead: officialUrl: https://zoek.officielebekendmakingen.nl/kst-29538-350.html

    seeds/brief/seed.yaml:5:11: budget.chapter: Invalid input: expected string, received number.
      found:         budget: { chapter: 16, article: 3 }
      write instead: budget: { chapter: XVI, article: 3 }

    seeds/brief/seed.yaml:4:1: The key uitgever is not known.
      found:         uitgever: VWS
      write instead: one of: title, kind, date, year, sessionYear, issuer, addressee, subject, reference, dossier, number, official, officialUrl, licence, provenance, extent, follows, textDate, budget, shortActions, corrections, reading, withdrawn"
  `)
})

test('a seed.yaml that is empty or is no list of keys', () => {
  expect(refusal({ 'brief/seed.yaml': '# nog niets\n' })).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml: The file has no keys with values.
      write instead: title: Kamerbrief over de voortgang van de Wmo 2015
                     kind: kamerbrief   # one of: kamerbrief, begroting, jaarverslag, advies, beantwoording, brief, motie, nota, verslag, besluit, besluitenlijst, voordracht, rapport, beleidsfiche, regeling, document"
  `)
  expect(refusal({ 'brief/seed.yaml': 'Een brief\n' })).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml: The file has no keys with values.
      write instead: title: Kamerbrief over de voortgang van de Wmo 2015
                     kind: kamerbrief   # one of: kamerbrief, begroting, jaarverslag, advies, beantwoording, brief, motie, nota, verslag, besluit, besluitenlijst, voordracht, rapport, beleidsfiche, regeling, document"
  `)
})

test('keys of site.yaml that are wrong', () => {
  expect(
    refusal({ 'site.yaml': 'name: Proef\ndescription: Een proef.\naddress: example.org/wmo\n' }),
  ).toMatchInlineSnapshot(`
    "seeds/site.yaml:3:1: address: Invalid URL.
      found:         address: example.org/wmo
      write instead: address: https://example.org/wmo/   # null when not known"
  `)
})

test('a correction that has no single place', () => {
  const corrections =
    'corrections:\n  - { find: brieven, replace: brief, reason: Proef. }\n  - find: i\n    replace: j\n    reason: Proef.\n'
  expect(
    refusal({ 'brief/seed.yaml': `title: Een brief\nkind: kamerbrief\n${corrections}` }),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:4:7: What this correction looks for occurs nowhere in text.txt.
      found:         - { find: brieven, replace: brief, reason: Proef. }
      write instead: find: the words exactly as they stand in text.txt, line ends included

    seeds/brief/seed.yaml:5:5: What this correction looks for occurs 4 times in text.txt.
      found:         - find: i
      write instead: find: more of the words around it, so that it occurs once"
  `)
})

test('an official id that another document has', () => {
  const official = {
    'brief-2/text.txt': 'Tekst.',
    'brief-2/seed.yaml': 'title: B\nkind: kamerbrief\nofficial: kst-1-1\n',
  }
  expect(
    refusal({ ...official, 'brief/seed.yaml': 'title: A\nkind: kamerbrief\nofficial: kst-1-1\n' }),
  ).toMatchInlineSnapshot(`
    "seeds/brief-2/seed.yaml:3:1: The official id already belongs to brief.
      found:         official: kst-1-1
      write instead: official: null   # or the id of this document itself"
  `)
  expect(
    refusal({ ...official, 'brief/seed.yaml': 'title: A\nkind: kamerbrief\nofficial: brief-2\n' }),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:3:1: The official id already belongs to brief-2.
      found:         official: brief-2
      write instead: official: null   # or the id of this document itself"
  `)
})

test('a document that comes after one that is not there, or after itself', () => {
  const after = (id: string): string => `title: A\nkind: kamerbrief\nfollows: ${id}\n`
  expect(refusal({ 'brief/seed.yaml': after('brief-9') })).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:3:1: There is no document brief-9.
      found:         follows: brief-9
      write instead: follows: <id>   # the name of the folder of another document; leave it out when there is none"
  `)
  expect(refusal({ 'brief/seed.yaml': after('brief') })).toContain(
    ':3:1: The document would come after itself.',
  )
  const both = { 'brief/seed.yaml': after('tweede'), 'tweede/seed.yaml': after('brief') }
  expect(refusal({ ...both, 'tweede/text.txt': 'Tekst.' }).match(/after itself/g)).toHaveLength(2)
})

test('two documents that claim the short addresses of actions', () => {
  const claim = 'title: A\nkind: kamerbrief\nshortActions: true\n'
  expect(
    refusal({ 'brief/seed.yaml': claim, 'tweede/seed.yaml': claim, 'tweede/text.txt': 'Tekst.' }),
  ).toMatchInlineSnapshot(`
    "seeds/tweede/seed.yaml:3:1: The short addresses of actions already belong to brief.
      found:         shortActions: true
      write instead: shortActions: false   # for all documents but one"
  `)
})

test.each(['2024-13', '2023-02-29', '2024-04-31', '32 maart 2018', '2024-1-5', '24'])(
  'the date %s is no date',
  (date) =>
    expect(refusal({ 'brief/seed.yaml': `title: Een brief\nkind: brief\ndate: '${date}'\n` })).toContain(
      `seed.yaml:3:1: date: This is no year, no month of a year and no day that there is.
  found:         date: '${date}'
  write instead: date: '2023-05-12'`,
    ),
)
