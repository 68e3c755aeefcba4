import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { findEntries } from '../registers/register-link.ts'
import { findLists } from './actor-list.ts'

/**
 * Names of the register of actors: `het CIZ`, `Centrum Indicatiestelling Zorg (CIZ)` → /actoren/ciz/, and
 * lists of bodies that are called after a place: `de gemeenten Oss en Bernheze`.
 */
export const actor: KindFinder = {
  name: 'actor',
  blocks: EVERY_BLOCK,
  find: (context) => [
    ...findEntries(context, context.registers.actors, 'actor', 'actoren').filter(isWhole(context)),
    ...findLists(context),
  ],
}

const FUNCTION =
  /(?:minister|staatssecretaris|bewindspersoon|wethouder|burgemeester|gedeputeerde|voorzitter|directeur)$/iu
const OF_WHAT =
  /^[ \u00a0](?:(?:van|voor)[ \u00a0](?:de[ \u00a0]|het[ \u00a0])?\p{Lu}|zonder[ \u00a0]portefeuille)/u
const REACH = 24

/** `de minister` is not the one of `de minister van Economische Zaken`, whom no entry names. */
const isWhole =
  ({ block: { text } }: BlockContext) =>
  ({ start, end }: Candidate): boolean =>
    !FUNCTION.test(text.slice(start, end)) || !OF_WHAT.test(text.slice(end, end + REACH))
