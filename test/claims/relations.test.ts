import { expect, test } from 'vitest'
import { Actor } from '../../src/collections/schema/entities.ts'
import { buildLibrary } from '../../src/pipeline.ts'
import { content, document } from '../links/helpers.ts'

const actor = (id: string, name: string, kind: Actor['kind'] = 'organisatie', ...aliases: string[]) =>
  Actor.parse({ id, name, kind, aliases })

const actors = [
  actor('tsd', 'Toezicht Sociaal Domein', 'inspectie', 'TSD'),
  actor('inspecties', 'Inspecties', 'rol', 'rijksinspecties'),
  actor('igj', 'Inspectie Gezondheidszorg en Jeugd'),
  actor('jv', 'Inspectie Justitie en Veiligheid'),
  actor('nla', 'Arbeidsinspectie'),
  actor('vws', 'Ministerie van VWS', 'ministerie'),
  actor('cibg', 'CIBG'),
  actor('zorgkantoren', 'Zorgkantoren', 'rol'),
  actor('uitvoerders', 'Wlz-uitvoerders', 'rol'),
  actor('jansen', 'A. Jansen', 'persoon'),
  actor('instituut', 'Instituut'),
  actor('minister', 'Minister van Zorg', 'bewindspersoon'),
]

const relationsIn = (text: string) =>
  buildLibrary(content([document([{ id: 'p1', text }])], { actors })).relations.map(
    ({ subject, kind, object, role }) => `${subject} ${kind} ${object}${role === null ? '' : ` (${role})`}`,
  )

const TABLE: [text: string, relations: string[]][] = [
  [
    'Toezicht Sociaal Domein (TSD) is het samenwerkingsverband van drie rijksinspecties: Inspectie Gezondheidszorg en Jeugd, Inspectie Justitie en Veiligheid en de Nederlandse Arbeidsinspectie.',
    ['tsd consists-of igj', 'tsd consists-of jv', 'tsd consists-of nla'],
  ],
  [
    'TSD bestaat uit de Inspectie Justitie en Veiligheid en de Arbeidsinspectie, en CIBG helpt.',
    ['tsd consists-of jv', 'tsd consists-of nla'],
  ],
  ['Het CIBG, onderdeel van het Ministerie van VWS, doet dit.', ['vws consists-of cibg']],
  ['Het CIBG valt onder het Ministerie van VWS.', ['vws consists-of cibg']],
  ['Zorgkantoren sluiten namens Wlz-uitvoerders contracten.', ['zorgkantoren acts-for uitvoerders']],
  ['A. Jansen, Lid Raad van Bestuur Instituut', ['jansen office-at instituut (Lid Raad van Bestuur)']],
  ['De Minister van Zorg, A. Jansen', ['minister held-by jansen']],
  ['Het CIBG en het Ministerie van VWS, en TSD werkt met CIBG.', []],
  ['TSD is er. Het bestaat uit Instituut.', []],
]

test.each(TABLE)('%s', (text, relations) => {
  expect(relationsIn(text)).toEqual(relations)
})

test('the evidence is the sentence; what is said twice is there once', () => {
  const blocks = [
    { id: 'p1', text: 'Eerst dit. Het CIBG valt onder het Ministerie van VWS. Dan dat.' },
    { id: 'p2', text: 'Het CIBG valt onder het Ministerie van VWS.' },
  ]
  const { relations } = buildLibrary(content([document(blocks)], { actors }))
  expect(relations).toHaveLength(1)
  expect(relations[0]!.evidence).toEqual({ document: 'brief', block: 'p1', start: 11, end: 54 })
})
