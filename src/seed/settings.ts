import type { Settings } from './read-yaml.ts'
import { DOCUMENT_KINDS, SeedMeta } from './seed-schema.ts'
import { Site } from './site-schema.ts'

/** The keys of `seeds/<id>/seed.yaml`. The examples are shown when a key is wrong. */
export const SEED_SETTINGS: Settings<SeedMeta> = {
  schema: SeedMeta,
  examples: {
    title: 'title: Kamerbrief over de voortgang van de Wmo 2015',
    kind: `kind: kamerbrief   # one of: ${Object.keys(DOCUMENT_KINDS).join(', ')}`,
    date: "date: '2023-05-12'   # as far as known: '2023', '2023-05' or '2023-05-12'; null when not known",
    year: 'year: 2023   # the budget or reporting year; null when there is none',
    sessionYear: 'sessionYear: 2022–2023',
    issuer: 'issuer: Ministerie van Volksgezondheid, Welzijn en Sport',
    addressee: 'addressee: De Voorzitter van de Tweede Kamer',
    subject: 'subject: Voortgang van de woningbouw',
    reference: 'reference: 2023-0000123456',
    dossier: 'dossier: 36360-XVI   # null when the source does not give one',
    number: "number: '350'",
    official: 'official: kst-29538-350   # null when the source does not give one',
    officialUrl: 'officialUrl: https://zoek.officielebekendmakingen.nl/kst-29538-350.html',
    licence: 'licence: null',
    provenance: 'provenance: Tekst uit een pdf.',
    extent: 'extent: alleen het begin van het artikel   # null when the whole text is here',
    follows:
      'follows: kamerbrief-2022   # the id of the document it comes ' +
      'after; left out when the texts do not say so',
    textDate:
      "textDate: '2024-03-12'   # the day this text was taken from its publisher; null when not known",
    budget: 'budget: { chapter: XVI, article: 3 }',
    shortActions: 'shortActions: true   # for at most one document',
    corrections:
      'corrections:\n  - find: zelf redzaamheid   # occurs exactly once in text.txt\n' +
      '    replace: zelfredzaamheid\n' +
      '    reason: Spatie door het uitlezen van de pdf.',
    reading:
      'reading:\n  - rows: 12   # or [12, 14]; npm run explain counts them\n' +
      '    as: heading   # or paragraph, item, note, furniture, box, table, ' +
      'not a table, join, split, order\n' +
      '    level: 2\n' +
      '    reason: Kop in kleine letters.',
    withdrawn:
      'withdrawn:\n  - rows: [12, 14]   # or words: the words as they stand in text.txt\n' +
      "    date: '2025-03-12'\n" +
      '    reason: Bevatte persoonsgegevens.',
  },
}

/** The keys of `seeds/site.yaml`. */
export const SITE_SETTINGS: Settings<Site> = {
  schema: Site,
  examples: {
    name: 'name: Leeswijzer',
    description: 'description: Beleidsteksten, tot op de alinea te doorzoeken en te citeren.',
    address: 'address: https://example.org/wmo/   # null when not known',
    contact: 'contact: redactie@example.org   # null when there is none',
    editionsUpTo: 'editionsUpTo: 50   # MB; of a larger library there are files for each year',
  },
}
