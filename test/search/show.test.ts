import { describe, expect, it } from 'vitest'
import { fromAddress, toAddress } from '../../src/search/ask/asking.ts'
import { groupPassages } from '../../src/search/ask/group.ts'
import { excerpt } from '../../src/search/ask/hit-excerpt.ts'
import { readMarks, withMarks } from '../../src/search/ask/mark-address.ts'
import type { Found } from '../../src/search/pagefind/stored.ts'

describe('the address of a question', () => {
  it('goes both ways', () => {
    const asking = { typed: 'eigen bijdrage', filters: { document: 'brief', soort: 'Kamerbrief' } }
    expect(toAddress(asking)).toBe('?q=eigen+bijdrage&document=brief&soort=Kamerbrief')
    expect(fromAddress(toAddress(asking))).toEqual(asking)
  })
  it('is empty when nothing is asked', () => expect(toAddress({ typed: '  ', filters: {} })).toBe(''))
  it('carries the words to the paragraph', () => {
    const text = 'een a en een b'
    const address = withMarks('/documenten/brief/#p12', text, [
      [4, 5],
      [13, 14],
    ])
    expect(address).toBe('/documenten/brief/?m=4~a_13.1#p12')
    expect(readMarks(['4~a_13.1'], text)).toEqual([
      [4, 5],
      [13, 14],
    ])
    expect(readMarks(['4~a_13.1'], `– ${text}`)).toEqual([
      [6, 7],
      [15, 16],
    ])
  })
  it('marks words only, and the words of an address of before', () => {
    const text = 'een a en een b'
    expect(readMarks(['4~a_8.3_13.1_20.3'], text)).toEqual([
      [4, 5],
      [13, 14],
    ])
    expect(readMarks(['4~a', '13~b'], text)).toEqual([
      [4, 5],
      [13, 14],
    ])
    expect(readMarks(['4~x_13.1', 'x', '4~'], text)).toEqual([])
  })
})

describe('excerpts', () => {
  const show = (text: string, ...spans: [number, number][]): string =>
    excerpt(text, spans)
      .map((run) => (run.marked ? `[${run.text}]` : run.text))
      .join('')

  it('show a short text whole', () => expect(show('de eigen bijdrage', [3, 8])).toBe('de [eigen] bijdrage'))
  it('show a long text around its first mark, cut at spaces', () => {
    const text = `${'woord '.repeat(60)}raak${' woord'.repeat(60)}`
    const shown = show(text, [360, 364])
    expect(shown).toMatch(/^… (woord )+\[raak\]( woord)+ …$/)
    expect(shown.length).toBeLessThan(340)
  })
  it('show a long text without a mark from its start', () =>
    expect(show('woord '.repeat(100))).toMatch(/^(woord ?)+ …$/))
  it('show a long word without a space', () =>
    expect(show('x'.repeat(1000), [500, 1000]).length).toBeGreaterThan(0))
})

describe('groups', () => {
  const found = (id: string, section: string, url: string): Found => ({
    url,
    text: '',
    name: '',
    document: { id, title: id },
    section: [section],
    shape: '',
    collections: [],
  })

  it('say of an incomplete document what of it is here', () => {
    const [part] = groupPassages([
      { ...found('a', 'x', '1'), document: { id: 'a', title: 'a', extent: 'alleen het begin' } },
    ])
    expect(part?.extent).toBe('alleen het begin')
    expect(groupPassages([found('a', 'x', '1')])[0]?.extent).toBeNull()
  })

  it('follow the best passage of a document and of a section', () => {
    const groups = groupPassages([
      found('b', 'x', '1'),
      found('a', 'x', '2'),
      found('b', 'y', '3'),
      found('b', 'x', '4'),
    ])
    expect(
      groups.map(({ title, sections }) => [
        title,
        sections.map(({ path, passages }) => [path[0], passages.map(({ url }) => url)]),
      ]),
    ).toEqual([
      [
        'b',
        [
          ['x', ['1', '4']],
          ['y', ['3']],
        ],
      ],
      ['a', [['x', ['2']]]],
    ])
  })
})
