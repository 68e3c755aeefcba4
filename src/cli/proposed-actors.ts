import { stringify } from 'yaml'
import type { Library } from '../claims/library.ts'
import type { Term } from '../collections/schema/entities.ts'
import { allActors } from '../links/organisations/all-actors.ts'
import { slug } from '../text/slug.ts'
import { kindOf } from './review/unknown-names.ts'

/** Nouns that names of organisations contain, alone or at the end of a compound. */
const BODY = new RegExp(
  String.raw`(?:^|\s|\p{Ll})(?:` +
    [
      ...[
        'agentschap',
        'autoriteit',
        'bank',
        'bond',
        'brigade',
        'bureau',
        'centrum',
        'coalitie',
        'collectief',
      ],
      ...['college', 'comité', 'commissie', 'coöperatie', 'dienst', 'federatie', 'fonds', 'genootschap'],
      ...['hogeschool', 'inspectie', 'instelling', 'instituut', 'kamer', 'koepel', 'ministerie', 'netwerk'],
      ...['organisatie', 'platform', 'raad', 'stichting', 'unie', 'universiteit', 'verband', 'vereniging'],
    ].join('|') +
    String.raw`)s?(?![\p{L}\p{N}])`,
  'iu',
)

/** An actor that a text names with its abbreviation, and that no register has. */
export interface ProposedActor {
  id: string
  name: string
  short: string
  /** Where the text introduces it: `brief#p3`. */
  place: string
}

type Known = Pick<Library, 'glossary' | 'actors' | 'laws' | 'programmes'>

const namesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }): string[] =>
  [name, ...aliases].map((each) => each.toLowerCase())

/**
 * Register entries that would turn every mention of a name into a link: `Vereniging Voor Voorbeelden (VVV)` →
 * an entry.
 */
export function proposedActors({ glossary, actors, laws, programmes }: Known): ProposedActor[] {
  const known = new Set([...allActors({ actors: [...actors] }), ...laws, ...programmes].flatMap(namesOf))
  return glossary
    .filter(({ kind }) => kind === 'abbreviation')
    .flatMap((term) => proposed(term, known))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'nl'))
}

function proposed({ term, aliases, definitions }: Term, known: ReadonlySet<string>): ProposedActor[] {
  const [name] = aliases
  const [first] = definitions
  const isKnown = [term, ...aliases].some((each) => known.has(each.toLowerCase()))
  if (name === undefined || first === undefined || isKnown || !BODY.test(name)) return []
  return [{ id: slug(term), name, short: term, place: `${first.document}#${first.block}` }]
}

/** The lines of a register file, ready to be pasted, below the place where the text introduces the name. */
export const actorRows = (proposals: readonly ProposedActor[]): string[] =>
  proposals.flatMap(({ id, name, short, place }) => [
    `content/actors/${id}.yaml, from ${place}:`,
    ...stringify({ id, name, aliases: [short], kind: kindOf(name) }, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ])
