import type { RawAmount } from '../amount.ts'
import { aboutOf } from './about.ts'
import { type Around, aroundEach } from './around.ts'
import { findAmountsIn } from './find-raw-amounts.ts'
import type { Found } from './found.ts'
import { hedgeOf } from './hedge.ts'
import { periodOf } from './period.ts'
import { withOwnYears } from './respectively.ts'
import { withSharedPurpose } from './shared-purpose.ts'

function toRaw(text: string, { start, end, value, precision, unit }: Found, around: Around): RawAmount {
  const about = aboutOf(around)
  return {
    ...{ start, end, text: text.slice(start, end), value, unit, precision },
    hedge: hedgeOf(around.sentence.slice(around.from, around.start)),
    period: periodOf(around),
    about: about && { ...about, start: about.start + around.at, end: about.end + around.at },
  }
}

/**
 * Reads the amounts of a running text, in order. Afterwards:
 * 1. `text` is the text at `[start, end)`, and no two overlap;
 * 2. `about` is in the sentence of the amount;
 * 3. years, dates, and numbers of articles, Kamerstukken, notes and pages are not among them.
 */
export function readAmounts(text: string): RawAmount[] {
  const all = findAmountsIn(text)
  const around = aroundEach(all)
  const raw = all.map((found, index) => toRaw(text, found, around[index]!))
  return withSharedPurpose(text, withOwnYears(raw, all), all)
}
