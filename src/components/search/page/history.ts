import { type Asking, fromAddress, toAddress } from '../../../search/ask/asking.ts'

/**
 * What an entry of the history remembers beside its address: passages shown, and the
 * address of the result that was opened.
 */
interface Remembered {
  draft?: boolean
  shown?: number
  opened?: string
}

const remembered = (): Remembered => (history.state as Remembered | null) ?? {}

/**
 * The question in the address. Typing changes one draft entry; submitting or choosing a filter makes it
 * lasting, so that Back goes from question to question and not from letter to letter.
 */
export const questions = {
  now: (): Asking => fromAddress(location.search),
  shown: (least: number): number => Math.max(remembered().shown ?? 0, least),
  opened: (): string | undefined => remembered().opened,

  draft(asking: Asking): void {
    if (remembered().draft) history.replaceState({ draft: true }, '', addressOf(asking))
    else if (toAddress(asking) !== toAddress(this.now()))
      history.pushState({ draft: true }, '', addressOf(asking))
  },

  commit(asking: Asking): void {
    this.draft(asking)
    history.replaceState({ ...remembered(), draft: false }, '')
  },

  remember(more: Remembered): void {
    history.replaceState({ ...remembered(), ...more }, '')
  },
}

const addressOf = (asking: Asking): string => location.pathname + toAddress(asking)
