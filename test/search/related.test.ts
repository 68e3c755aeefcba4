import { describe, expect, it } from 'vitest'
import { wordsOfAddress } from '../../src/search/browser/words-of-address.ts'
import { numberOf } from '../../src/search/index/stable-cuts.ts'
import { relatedAmong } from '../../src/search/related/related.ts'
import type { Source } from '../../src/search/related/source.ts'

const FILL = [
  'De trein naar Groningen vertrekt iedere ochtend vanaf een ander perron wegens werkzaamheden aan het spoor.',
  'Een timmerman bouwt kasten, tafels en stoelen van gebruikt hout uit oude schuren in de omgeving.',
  'Op het strand zoeken kinderen schelpen terwijl de vuurtoren langzaam over de golven schijnt.',
  'Tomaten groeien beter wanneer de kas overdag openstaat en de grond vochtig wordt gehouden.',
]
const BRIDGE =
  'De gemeente controleert de veiligheid van houten bruggen over het kanaal en vervangt elk voorjaar verrotte planken en leuningen.'
const BRIDGE_TOO =
  'Verrotte planken van de houten bruggen over het kanaal moet de gemeente elk voorjaar vervangen, leuningen ook, zodat de veiligheid blijft.'

const source = (id: string, texts: string[]): Source => {
  const passages = texts.map((text, at) => ({
    url: `/documenten/${id}/#p${at + 1}`,
    name: `alinea ${at + 1}`,
    text,
    above: `/documenten/${id}/#s${Math.ceil((at + 1) / 2)}`,
  }))
  return { id, title: id, passages: () => passages }
}
const sources = (one: string[], other: string[]): Source[] => [source('een', one), source('ander', other)]
const all = ['een', 'ander'].flatMap((id) => [1, 2, 3, 4, 5].map((at) => `/documenten/${id}/#p${at}`))
const every = new Map(all.map((url) => [numberOf(url), all.map(numberOf)]))
const never = new Map()
const related = (found: ReturnType<typeof relatedAmong>, url: string) =>
  [...found.held.values()].flatMap((each) => each.get(url) ?? [])
const urls = (found: ReturnType<typeof relatedAmong>, url: string): string[] =>
  related(found, url).map((each) => each.record.url)

describe('related paragraphs', () => {
  const found = relatedAmong(sources([BRIDGE, ...FILL], [...FILL.toReversed(), BRIDGE_TOO]), never)

  it('are about the same, elsewhere, both ways', () => {
    expect(urls(found, '/documenten/een/#p1')).toEqual(['/documenten/ander/#p5'])
    expect(urls(found, '/documenten/ander/#p5')).toEqual(['/documenten/een/#p1'])
  })
  it('are never the same text again', () => expect(urls(found, '/documenten/een/#p2')).toEqual([]))
  it('show what they share', () => {
    const [first] = related(found, '/documenten/een/#p1')
    const marked = first?.marks.map(([start, end]) => first.record.text.slice(start, end))
    expect(marked).toEqual(expect.arrayContaining(['Verrotte', 'planken', 'bruggen']))
  })
  it('are none in the same section, nor what is shown already', () => {
    expect(urls(relatedAmong(sources([BRIDGE, BRIDGE_TOO], FILL), never), '/documenten/een/#p1')).toEqual([])
    const beside = relatedAmong(sources([BRIDGE, ...FILL], [BRIDGE_TOO]), every)
    expect([...beside.held.values()].map(({ size }) => size)).toEqual([0, 0])
  })
})

describe('the words of a wrong address', () => {
  it.each([
    ['documenten/eigen-bijdrage_wmo/', 'eigen bijdrage wmo'],
    ['documenten/', 'documenten'],
    ['brief%20over/cli%C3%ABnt.html', 'brief over cliënt'],
    ['kapot%E0%A4%A', 'kapot%E0%A4%A'],
  ])('%s', (path, words) => expect(wordsOfAddress(path, ['documenten'])).toBe(words))
})
