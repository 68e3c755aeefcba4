import type { Document } from '../../collections/schema/document.ts'
import type { Actor } from '../../collections/schema/entities.ts'
import { withOtherNumber } from '../../links/registers/inflect.ts'

/** Shorter words are too often the end of an unrelated word. */
const LEAST_HEAD = 6
const LEAST_MODIFIER = 3

/** Matches a common noun: "zorgaanbieders"; in "sociale wijkteams" the noun. Proper names do not match. */
const ORDINARY = /^(?:\p{L}\p{Ll}*e )?(?<noun>\p{L}[\p{Ll}-]*\p{Ll})$/u

const nounsOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] => {
  const nouns = [name, ...aliases].flatMap((spelling) => ORDINARY.exec(spelling)?.groups?.noun ?? [])
  return [...new Set(nouns.flatMap((noun) => withOtherNumber(noun.toLowerCase())))]
}

/** The words of a text in lower case; a compound with hyphens is one word. */
export const wordsIn = ({ blocks }: Pick<Document, 'blocks'>): Set<string> =>
  new Set(blocks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))

const isCompound = (word: string, head: string): boolean =>
  head.length >= LEAST_HEAD && word.length >= head.length + LEAST_MODIFIER && word.endsWith(head)

/**
 * Whether a text mentions a party by a related word: `zorgaanbieders` also by `aanbieders`, which may include
 * them, and `aanbieders` also by `zorgaanbieders`. This holds only for parties that are groups; others are
 * known by name.
 */
export function speaksOf(actor: Actor, words: ReadonlySet<string>): boolean {
  if (actor.kind !== 'rol') return false
  return nounsOf(actor).some((noun) =>
    [...words].some((word) => word === noun || isCompound(noun, word) || isCompound(word, noun)),
  )
}
