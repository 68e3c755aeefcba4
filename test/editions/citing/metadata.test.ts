import { expect, test } from 'vitest'
import { documentMetadata, scriptText } from '../../../src/editions/citing/metadata.ts'
import { makeDocument } from './helpers.ts'

const SITE = {
  name: 'Leeswijzer',
  description: 'Beleidsteksten.',
  address: 'https://example.org/wmo',
  contact: null,
}
const LETTER = makeDocument({
  date: '2023-05-12',
  sessionYear: '2022–2023',
  issuer: 'Minister van Volksgezondheid, Welzijn en Sport, H.M. de Jonge',
  official: 'kst-29538-350',
  officialUrl: 'https://zoek.officielebekendmakingen.nl/kst-29538-350.html',
})

test('all that is known', () => {
  const { meta, jsonLd, alternates } = documentMetadata(LETTER, SITE)
  expect(meta.map(({ name, content }) => `${name}: ${content}`)).toMatchInlineSnapshot(`
    [
      "citation_title: Nota over zorg thuis",
      "citation_author: Jonge, H.M. de",
      "citation_publication_date: 2023/05/12",
      "citation_technical_report_institution: Minister van Volksgezondheid, Welzijn en Sport",
      "citation_technical_report_number: Kamerstukken II 2022/23, 29538, nr. 350",
      "citation_language: nl",
      "citation_public_url: https://zoek.officielebekendmakingen.nl/kst-29538-350.html",
      "DC.title: Nota over zorg thuis",
      "DC.creator: Jonge, H.M. de",
      "DC.date: 2023-05-12",
      "DC.publisher: Minister van Volksgezondheid, Welzijn en Sport",
      "DC.identifier: Kamerstukken II 2022/23, 29538, nr. 350",
      "DC.language: nl",
      "DC.type: Text",
    ]
  `)
  expect(jsonLd).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "CreativeWork",
      "author": {
        "@type": "Person",
        "jobTitle": "Minister van Volksgezondheid, Welzijn en Sport",
        "name": "H.M. de Jonge",
      },
      "datePublished": "2023-05-12",
      "identifier": "Kamerstukken II 2022/23, 29538, nr. 350",
      "inLanguage": "nl",
      "isPartOf": {
        "@type": "WebSite",
        "name": "Leeswijzer",
        "url": "https://example.org/wmo",
      },
      "name": "Nota over zorg thuis",
      "sameAs": "https://zoek.officielebekendmakingen.nl/kst-29538-350.html",
      "url": "https://example.org/wmo/documenten/nota/",
    }
  `)
  expect(alternates.map(({ href }) => href)).toEqual([
    '/documenten/nota/nota.bib',
    '/documenten/nota/nota.ris',
    '/documenten/nota/nota.csl.json',
  ])
})

test('what is not known is not there', () => {
  const { meta, jsonLd } = documentMetadata(makeDocument(), { ...SITE, address: null })
  expect(meta.map(({ name }) => name)).toEqual(['citation_language', 'DC.title', 'DC.language', 'DC.type'])
  expect(jsonLd).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: 'Nota over zorg thuis',
    inLanguage: 'nl',
    isPartOf: { '@type': 'WebSite', name: 'Leeswijzer' },
  })
})

test('an organisation with a comma in its name is no author: it would be cut in two', () => {
  const { meta } = documentMetadata(
    makeDocument({ issuer: 'Ministerie van Volksgezondheid, Welzijn en Sport' }),
    SITE,
  )
  expect(meta.filter(({ name }) => name === 'citation_author')).toEqual([])
})

test('no title ends the script it stands in', () => {
  const text = scriptText({ name: '</script><!-- & ' })
  expect(text).not.toMatch(/[<>&]/)
  expect(JSON.parse(text)).toEqual({ name: '</script><!-- & ' })
})
