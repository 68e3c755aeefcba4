import { expect, test } from 'vitest'
import { citedDossiers } from '../../src/links/identifiers/dossiers.ts'
import { linkFindings } from '../../src/links/link-findings.ts'
import { linksIn } from './helpers.ts'

test('the cited papers by dossier, both by number', () => {
  const text =
    'Kamerstuk 29 538, nrs. 346 en 22. Kamerstuk 29 538, nr. 346. Kamerstuk 24 170, nr. N. Kamerstuk 36 360 XVI, nr. 1. Dossier 29 538 loopt.'
  const shown = citedDossiers(linksIn(text)).map(({ id, label, papers, mentions }) => {
    return `${id} | ${label} | ${papers.map((paper) => `${paper.id} ${paper.citations.length}`).join(', ')} | ${mentions.length}`
  })
  expect(shown).toEqual([
    'dossier-24170 | Kamerstuk 24 170 | kst-24170-N 1 | 0',
    'dossier-29538 | Kamerstuk 29 538 | kst-29538-22 1, kst-29538-346 2 | 1',
    'dossier-36360-XVI | Kamerstuk 36 360 XVI | kst-36360-XVI-1 1 | 0',
  ])
})

test('a dossier and a paper know their page and their official address', () => {
  const [dossier] = citedDossiers(linksIn('Kamerstuk 36 360 XVI, nr. 1'))
  expect(dossier).toMatchObject({
    url: '/verwijzingen/dossier-36360-XVI/',
    official: 'https://zoek.officielebekendmakingen.nl/dossier/36360-XVI',
  })
  expect(dossier!.papers[0]).toMatchObject({
    label: 'Kamerstuk 36 360 XVI, nr. 1',
    url: '/verwijzingen/kst-36360-XVI-1/',
    official: 'https://zoek.officielebekendmakingen.nl/kst-36360-XVI-1.html',
  })
})

test('every reference without a target is a finding with its reason', () => {
  const findings = linkFindings(linksIn('Zie hoofdstuk 9, file:///C:\\a.pdf en www.x.nl.'))
  expect(findings).toEqual([
    {
      document: 'brief',
      rule: 'unresolved-reference',
      level: 'info',
      message: '«hoofdstuk 9»: Niet gevonden in dit document: hoofdstuk 9.',
      position: null,
      block: 'p1',
    },
    {
      document: 'brief',
      rule: 'damaged-url',
      level: 'info',
      message:
        '«file:///C:\\a.pdf»: Dit adres wijst naar een bestand op een computer, niet naar een pagina op het web.',
      position: null,
      block: 'p1',
    },
  ])
})
