import type { z } from 'zod'
import { AnchorLedger } from '../../anchors/ledger.ts'
import type { Settings } from '../../seed/read-yaml.ts'
import { ACTOR_KINDS, Action, Actor, Article, Law, Programme, Term } from '../schema/entities.ts'

/** A folder of content/ with one YAML file per entry. */
export interface Folder<T> extends Settings<T> {
  folder: string
  /** The file name of an entry, without `.yaml`. */
  name: (entry: T) => string
}

const ALIASES = 'aliases:\n  - Wmo'

export const ACTORS: Folder<Actor> = {
  folder: 'actors',
  schema: Actor,
  name: (actor) => actor.id,
  examples: {
    id: 'id: vws   # the name of the file',
    name: 'name: Ministerie van Volksgezondheid, Welzijn en Sport',
    kind: `kind: ministerie   # one of: ${Object.keys(ACTOR_KINDS).join(', ')}`,
    aliases: ALIASES,
    description: 'description: null',
    identifiers: 'identifiers:\n  tooi: mnre1025   # verified ones only; leave out when not known',
  },
}

export const LAWS: Folder<Law> = {
  folder: 'laws',
  schema: Law,
  name: (law) => law.id,
  examples: {
    id: 'id: wmo-2015   # the name of the file',
    name: 'name: Wet maatschappelijke ondersteuning 2015',
    short: 'short: Wmo 2015',
    aliases: ALIASES,
    bwb: 'bwb: BWBR0035362   # null when not known',
  },
}

export const PROGRAMMES: Folder<Programme> = {
  folder: 'programmes',
  schema: Programme,
  name: (programme) => programme.id,
  examples: {
    id: 'id: wozo   # the name of the file',
    name: 'name: Wonen, Ondersteuning en Zorg voor Ouderen',
    short: 'short: WOZO   # null when there is none',
    aliases: ALIASES,
  },
}

/** A folder that ingest writes; it needs no examples for people. */
const generated = <T>(folder: string, schema: z.ZodType<T>, name: (entry: T) => string): Folder<T> => ({
  folder,
  schema,
  name,
  examples: {},
})

export const ARTICLES = generated<Article>('articles', Article, (article) => article.id)
export const ACTIONS = generated<Action>('actions', Action, (action) => `${action.document}.${action.number}`)
export const GLOSSARY = generated<Term>('glossary', Term, (term) => term.id)

export const DOCUMENTS = 'documents'
export const ANCHORS = { folder: 'anchors', schema: AnchorLedger }

/** The folders that ingest writes; the rest of content/ is kept by hand. */
export const GENERATED: readonly string[] = [
  DOCUMENTS,
  ANCHORS.folder,
  ARTICLES.folder,
  ACTIONS.folder,
  GLOSSARY.folder,
]
