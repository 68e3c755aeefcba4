import { describe, expect, it } from 'vitest'
import { searchRecords } from '../../src/search/index/search-records.ts'
import { fromStored, toStored } from '../../src/search/pagefind/stored.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const records = searchRecords(sampleLibrary)
const at = (url: string) => records.find((record) => record.url === url)

describe('records', () => {
  it('have addresses of their own', () =>
    expect(new Set(records.map((record) => record.url)).size).toBe(records.length))

  it('make every block with words one passage', () => {
    const blocks = sampleLibrary.documents.flatMap((document) =>
      document.blocks
        .filter((block) => block.text && block.type !== 'table')
        .map((block) => `/documenten/${document.id}/#${block.id}`),
    )
    expect(blocks.filter((url) => !at(url))).toEqual([])
  })

  it('hold the text as it stands, its place, and the collections that show it', () =>
    expect(at('/documenten/brief/#p2')).toEqual({
      type: 'passage',
      form: 'text',
      url: '/documenten/brief/#p2',
      text: 'Samenredzaamheid is het vermogen om samen te redden. Het Zorginstituut Nederland werkt hieraan met gemeenten.',
      name: 'alinea 2',
      document: expect.objectContaining({
        id: 'brief',
        title: 'Brief over de voortgang',
        kind: 'Kamerbrief',
      }),
      section: ['1 Aanleiding'],
      above: '/documenten/brief/#s1',
      actors: ['zorginstituut'],
      collections: ['documents', 'terms', 'actors'],
    }))

  it('give the rows of a table with the words of their columns', () =>
    expect(at('/documenten/brief/#tabel-15.r4')?.text).toBe('Subsidies: 2021 100,5 · 2022 −110'))

  it('give the pages of the collections by their names and definitions', () => {
    expect(at('/actoren/vws/')).toMatchObject({
      type: 'entry',
      collections: ['actors'],
      text: 'Ministerie van Volksgezondheid, Welzijn en Sport · VWS',
    })
    expect(at('/acties/1/')).toMatchObject({
      name: 'Actie 1',
      text: 'Actie 1 · Verander de wetten van het zorgstelsel.',
    })
  })
})

describe('storing', () => {
  it('gives back what was stored', () => {
    for (const record of records) {
      const about = { document: record.document, collections: [] }
      const { url, text, name, section } = record
      const stored = toStored({ record, shape: '.,0446', tokens: [], words: 0 })
      expect(fromStored(JSON.parse(JSON.stringify(stored)), '/wmo/', about)).toEqual({
        ...about,
        url: `/wmo${url}`,
        text,
        name,
        section,
        shape: '.,0446',
      })
    }
  })
})
