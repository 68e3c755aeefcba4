import type { Document } from '../../collections/schema/document.ts'
import type { Actor } from '../../collections/schema/entities.ts'
import { withOtherNumber } from '../../links/registers/inflect.ts'

/** Shorter words stand at the end of too many others by chance. */
const LEAST_HEAD = 6
const LEAST_MODIFIER = 3

/** "zorgaanbieders"; of "sociale wijkteams" the noun; nothing of a name that is no ordinary word. */
const ORDINARY = /^(?:\p{L}\p{Ll}*e )?(?<noun>\p{L}[\p{Ll}-]*\p{Ll})$/u

const nounsOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] => {
  const nouns = [name, ...aliases].flatMap((spelling) => ORDINARY.exec(spelling)?.groups?.noun ?? [])
  return [...new Set(nouns.flatMap((noun) => withOtherNumber(noun.toLowerCase())))]
}

/** The words of a text in small letters, compounds with a hyphen as one. */
export const wordsIn = ({ blocks }: Pick<Document, 'blocks'>): Set<string> =>
  new Set(blocks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))

const isCompound = (word: string, head: string): boolean =>
  head.length >= LEAST_HEAD && word.length >= head.length + LEAST_MODIFIER && word.endsWith(head)

/**
 * Whether a text speaks of a party by a word of its family: of `zorgaanbieders` also by `aanbieders`, which
 * may be these, and of `aanbieders` also by `zorgaanbieders`. Only parties that are named as a group have a
 * family; names of others are names.
 */
export function speaksOf(actor: Actor, words: ReadonlySet<string>): boolean {
  if (actor.kind !== 'rol') return false
  return nounsOf(actor).some((noun) =>
    [...words].some((word) => word === noun || isCompound(noun, word) || isCompound(word, noun)),
  )
}
