import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/collections/schema/document.ts'
import { sameFamily } from '../../src/links/name-family.ts'
import { sharedSubject } from '../../src/links/shared-subject.ts'
import { EMPTY_DOCUMENT } from '../support/empty-document.ts'

const paper = (title: string, official: string | null = null): Document => ({
  ...EMPTY_DOCUMENT,
  id: 'brief' as Document['id'],
  kind: 'kamerbrief',
  title,
  official,
})

describe('what two papers share', () => {
  it.each([
    ['dossier', paper('Toezegging', 'kst-31765-12'), paper('Heel iets anders', 'kst-31765-40')],
    ['series', paper('Voortgang wonen en zorg 2021'), paper('Voortgang wonen en zorg 2022')],
    [
      'series',
      paper('Tweede voortgangsbrief inburgering, maart 2020'),
      paper('Derde voortgangsbrief inburgering, juni 2021'),
    ],
    [undefined, paper('Brief over bijen'), paper('Brief over bruggen')],
    [undefined, paper('Toezegging', 'kst-31765-12'), paper('Toezegging', 'kst-31766-12')],
    [undefined, paper('Begroting', 'kst-36600-XV-2'), paper('Nota', 'kst-36600-XVI-2')],
    [undefined, paper('Brief 2021'), paper('Brief 2022')],
  ])('%s', (kind, older, newer) => {
    expect(sharedSubject(older, newer, [])?.kind).toBe(kind)
  })
})

describe('spellings of one family', () => {
  it.each([
    [['Zorgaanbieders'], ['aanbieders'], true],
    [['Vervoerders', 'vervoerder'], ['streekvervoerder'], true],
    [['Zorginstituut Nederland'], ['Patiëntenfederatie Nederland'], false],
    [['Ministerie van Financiën'], ['Ministerie van Defensie'], false],
    [['Raad'], ['ouderraad'], false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameFamily(a, b)).toBe(same)
  })
})
