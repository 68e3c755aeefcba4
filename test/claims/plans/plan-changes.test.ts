import { describe, expect, it } from 'vitest'
import { plansIn } from '../../../src/claims/plans/find-plans.ts'
import { planChanges } from '../../../src/claims/plans/plan-changes.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import type { DocumentId } from '../../../src/seed/seed-schema.ts'
import { makeDocument } from '../../extract/make-document.ts'

const written = (id: string, year: number, text: string): Document => ({
  ...makeDocument(text, { year }),
  id: id as DocumentId,
})

/** `subject: date`, or `subject: old date → new date`. */
function plansOf(text: string): string[] {
  const document = written('brief', 2023, text)
  return plansIn(document).map(
    ({ subject, before, when }) => `${subject.text}: ${before ? `${before.date} → ` : ''}${when.date}`,
  )
}

/** `name: 2025 (begroting), 2026 (brief)` */
function changesOf(...documents: Document[]): string[] {
  const changes = planChanges(documents)
  return changes.map(
    ({ name, plans }) =>
      `${name}: ${plans.map(({ when, document }) => `${when.year} (${document})`).join(', ')}`,
  )
}

describe('when something is to begin', () => {
  it.each([
    [
      '# Eerlijke bijdrage voor hulp\nDe maatregel moet ingaan op 1 januari 2025.',
      ['Eerlijke bijdrage voor hulp: 2025-01-01'],
    ],
    ['De Wet toezicht treedt naar verwachting per 1 juli 2024 in werking.', ['De Wet toezicht: 2024-07-01']],
    ['De nieuwe norm gaat per 2025 in.', ['De nieuwe norm: 2025']],
    ['De beoogde invoering van het woonplaatsbeginsel is in 2026.', ['het woonplaatsbeginsel: 2026']],
    [
      'De invoeringsdatum van de nieuwe bijdrage zal een jaar opschuiven (van 1/1/2025 naar 1/1/2026).',
      ['de nieuwe bijdrage: 2025-01-01 → 2026-01-01'],
    ],
  ])('%s', (text, expected) => {
    expect(plansOf(text)).toEqual(expected)
  })

  it.each([
    'De invoering van het tarief per 2019 leidde tot meer gebruik.',
    'Dit bedrag gaat in 2024 via een uitkering naar gemeenten.',
    'Het bureau zal de raming in het eerste kwartaal van 2024 publiceren.',
    'De invoering van de wet is in 2024 of in 2025.',
    'In 2024 is € 5 miljoen beschikbaar.',
  ])('not: %s', (text) => {
    expect(plansOf(text)).toEqual([])
  })
})

describe('what changed', () => {
  const budget = written(
    'begroting',
    2022,
    '# Eerlijke eigen bijdrage voor hulp\nDe maatregel moet ingaan op 1 januari 2025.',
  )

  it('is one thing with another year in a later text', () => {
    const letter = written('brief', 2023, 'De invoering van de nieuwe eigen bijdrage is per 1 januari 2026.')
    expect(changesOf(letter, budget)).toEqual(['eigen bijdrage: 2025 (begroting), 2026 (brief)'])
  })

  it('is not the same year, nor another thing', () => {
    const same = written('brief', 2023, 'De invoering van de eigen bijdrage is per 1 januari 2025.')
    const other = written('advies', 2023, 'De invoering van een eigen risico is per 1 januari 2026.')
    expect(changesOf(budget, same, other)).toEqual([])
  })

  it('is not two plans that share words of any plan', () => {
    const noise = written('geluid', 2022, 'De nieuwe norm voor geluid gaat per 2024 in.')
    const milk = written('melk', 2023, 'De nieuwe norm voor melk gaat per 2025 in.')
    const first = written('trust', 2022, 'De Wet toezicht trusts treedt per 2024 in werking.')
    const second = written('taxi', 2023, 'De Wet toezicht taxi’s treedt per 2026 in werking.')
    expect(changesOf(noise, milk, first, second)).toEqual([])
  })
})
