import type { KindFinder } from './context.ts'
import { actor } from './kinds/actor.ts'
import { bekendmaking } from './kinds/bekendmaking.ts'
import { ecli } from './kinds/ecli.ts'
import { eu } from './kinds/eu.ts'
import { internal } from './kinds/internal.ts'
import { kamerstuk } from './kinds/kamerstuk.ts'
import { law } from './kinds/law.ts'
import { lawPart } from './kinds/law-part.ts'
import { led } from './kinds/led.ts'
import { number } from './kinds/number.ts'
import { ownContainer } from './kinds/own-container.ts'
import { ownPart } from './kinds/own-part.ts'
import { paperMention } from './kinds/paper-mention.ts'
import { proceedings } from './kinds/proceedings.ts'
import { programme } from './kinds/programme.ts'
import { relative } from './kinds/relative.ts'
import { statute } from './kinds/statute.ts'
import { term } from './kinds/term.ts'
import { url } from './kinds/url.ts'

/** The order is the precedence: where two kinds want the same characters, the first in this list has them. */
export const KINDS: KindFinder[] = [
  proceedings,
  kamerstuk,
  paperMention,
  url,
  number,
  bekendmaking,
  ecli,
  statute,
  lawPart,
  eu,
  law,
  ownContainer,
  internal,
  ownPart,
  led,
  relative,
  actor,
  programme,
  term,
]
