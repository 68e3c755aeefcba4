import { expect, test } from 'vitest'
import { actorRows, proposedActors } from '../../src/cli/proposed-actors.ts'
import { abbreviation, actor, law } from '../links/helpers.ts'

const introduced = (id: string, short: string, name: string) => ({
  ...abbreviation(id, short),
  aliases: [name],
})

test('a body that a text introduces with its letters is a file for the register', () => {
  const glossary = [
    introduced('vvv', 'VVv', 'Vereniging voor Voorbeelden'),
    introduced('pgb', 'pgb', 'persoonsgebonden budget'),
    introduced('ciz', 'CIZ', 'Centrum Indicatiestelling Zorg'),
    introduced('wob', 'WOr', 'Wet op de organisatie'),
  ]
  const actors = [actor('ciz', 'Centrum Indicatiestelling Zorg', 'CIZ')]
  const laws = [law('wob', 'Wet op de organisatie', 'WOr', null)]
  const found = proposedActors({ glossary, actors, laws, programmes: [] })
  expect(actorRows(found)).toEqual([
    'content/actors/vvv.yaml, from elders#p1:',
    '  id: vvv',
    '  name: Vereniging voor Voorbeelden',
    '  aliases:',
    '    - VVv',
    '  kind: koepel',
  ])
})

test('public bodies that every site knows are not proposed', () => {
  const glossary = [introduced('acm', 'ACM', 'Autoriteit Consument en Markt')]
  expect(proposedActors({ glossary, actors: [], laws: [], programmes: [] })).toEqual([])
})
