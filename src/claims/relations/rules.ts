import type { Actor } from '../../collections/schema/entities.ts'
import { regex } from '../../text/regex.ts'
import type { RelationKind } from './relation.ts'

/** Two consecutive names in a sentence: their kinds, and the words between them. */
export interface Pair {
  first: Actor['kind']
  second: Actor['kind']
  words: string
}

export interface Rule {
  kind: RelationKind
  words: RegExp
  fits: (pair: Pair) => boolean
  /** Whether the second name may begin a list; the relation then holds for each of its names. */
  lists?: boolean
  /** Whether the second name is the subject. */
  inverse?: boolean
}

const organisations = ({ first, second }: Pair): boolean => first !== 'persoon' && second !== 'persoon'
const THE = '(?: de| het)?'

/** Each rule matches the whole text between two names. */
export const RULES: readonly Rule[] = [
  {
    kind: 'consists-of',
    words: regex('u')`
      ^ (?:is|zijn|vormt|vormen) (?:het|een) (?:\p{L}+ )?(?:samenwerkingsverband|samenwerking|koepel
      |koepelorganisatie|bundeling) van [^.;()]{0,40}$
    `,
    fits: organisations,
    lists: true,
  },
  {
    kind: 'consists-of',
    words: /^ (?:bestaat|bestaan) uit [^.;()]{0,40}$/u,
    fits: organisations,
    lists: true,
  },
  {
    kind: 'consists-of',
    words: new RegExp(`^,? (?:(?:is|zijn) )?(?:een )?(?:onderdeel|agentschap|dienst) van${THE} $`, 'u'),
    fits: organisations,
    inverse: true,
  },
  {
    kind: 'consists-of',
    words: new RegExp(`^ (?:valt|vallen|ressorteert|ressorteren) onder${THE} $`, 'u'),
    fits: organisations,
    inverse: true,
  },
  { kind: 'acts-for', words: new RegExp(String.raw`^(?: \p{L}+)? namens${THE} $`, 'u'), fits: organisations },
  {
    kind: 'office-at',
    words: new RegExp(String.raw`^, (?<role>[\p{L}][\p{L} ]{2,50}?)(?: van| bij)?${THE} $`, 'u'),
    fits: ({ first, second }) => first === 'persoon' && second !== 'persoon' && second !== 'bewindspersoon',
  },
  {
    kind: 'held-by',
    words: /^, $/u,
    fits: ({ first, second }) => first === 'bewindspersoon' && second === 'persoon',
  },
]
