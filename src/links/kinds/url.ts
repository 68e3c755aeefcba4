import { type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { isLed } from './led.ts'

/**
 * Web addresses in the words, and addresses that lead nowhere for a reader: `www.x.nl` → https://www.x.nl.
 * Where the file itself leads the words somewhere, it has the whole of an address that a row end cuts.
 */
export const url: KindFinder = {
  name: 'url',
  blocks: EVERY_BLOCK,
  needs: /:\/\/|www\.|:\\|\\\\/iu,
  find: ({ block }) =>
    Array.from(block.text.matchAll(ADDRESS), toCandidate)
      .map(withoutRepeats)
      .filter((each) => !isLed(each, block)),
}

const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>«»“”"]+`
const LOCAL = String.raw`(?:file:\/\/|[A-Za-z]:\\|\\\\)[^\s<>«»“”"]+`
const ADDRESS = new RegExp(String.raw`(?<![\p{L}\p{N}/@])(?:${LOCAL}|${WEB})`, 'giu')

const TRAILING = new Set(['.', ',', ';', ':', '!', '?', '’', '‘', "'", '|'])
const BRACKETS: Record<string, string> = { ')': '(', ']': '[' }

/** What is wrong with an address, in order; the reasons are shown to readers. */
const FAULTS: [fault: RegExp, reason: string][] = [
  [
    new RegExp(`^${LOCAL}`, 'i'),
    'Dit adres wijst naar een bestand op een computer, niet naar een pagina op het web.',
  ],
  [/^(?:https?:\/\/)?(?:localhost|127\.|10\.|192\.168\.)/i, 'Dit adres wijst naar een besloten netwerk.'],
  [
    /[^/=](?:https?|file):\/\/|^\w+:\/\/[^/]+\/(?:https?|file):\/\//i,
    'Hier staan webadressen aan elkaar; welk adres bedoeld is, is niet zeker.',
  ],
  [/-$/, 'Dit webadres lijkt aan het einde afgebroken.'],
  [/[\\\ufffd\u00ad…]|\.{3}/, 'Dit webadres is beschadigd.'],
]
const NOT_AN_ADDRESS = 'Dit is geen geldig webadres.'
const REPEATED = 'Dit webadres staat hier dubbel: de bron is op deze plaats beschadigd.'

type Address = Candidate & { address: string }

function toCandidate(match: RegExpExecArray): Address {
  const text = withoutTrailing(match[0])
  const address = /^www\./i.test(text) ? `https://${text}` : text
  const reason =
    FAULTS.find(([fault]) => fault.test(text))?.[1] ?? (isWeb(address) ? undefined : NOT_AN_ADDRESS)
  const range = { start: match.index, end: match.index + text.length, kind: 'url' as const, address }
  return reason === undefined
    ? { ...range, targets: [{ id: address, url: address }] }
    : { ...range, targets: [], reason }
}

/** An address that stands twice in a row is damage of the source: neither gets a target. */
function withoutRepeats({ address, ...candidate }: Address, index: number, all: Address[]): Candidate {
  const isRepeat = [all[index - 1], all[index + 1]].some(
    (other) => other?.address === address && apart(other, candidate) <= 1,
  )
  return isRepeat ? { ...candidate, targets: [], reason: REPEATED } : candidate
}

/** How many characters stand between two ranges. */
const apart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(a.start - b.end, b.start - a.end)

/** `https://x.nl/a_(b)).` → `https://x.nl/a_(b)`: a bracket that the address opened itself belongs to it. */
function withoutTrailing(text: string): string {
  const surplus = countSurplus(text)
  let end = text.length
  for (; end > 0; end--) {
    const last = text.charAt(end - 1)
    if (TRAILING.has(last)) continue
    if ((surplus[last] ?? 0) <= 0) break
    surplus[last]!--
  }
  return text.slice(0, end)
}

/** How many closing brackets of each sort the address has more than opening ones. */
function countSurplus(text: string): Record<string, number> {
  const count = (character: string) => text.split(character).length - 1
  return Object.fromEntries(
    Object.entries(BRACKETS).map(([close, open]) => [close, count(close) - count(open)]),
  )
}

/** Whether it is an address with a host of at least two parts: `https://x.nl`. */
function isWeb(address: string): boolean {
  return URL.canParse(address) && /^[^.]+(?:\.[^.]+)+$/.test(new URL(address).hostname)
}
