import { type Asking, fromAddress, toAddress } from '../../../search/ask/asking.ts'

/** The state of a history entry, beside its address. */
interface EntryState {
  /** Typing still changes this entry. */
  draft?: boolean
  /** The number of passages shown. */
  shown?: number
  /** The address of the result that was opened. */
  opened?: string
}

const currentState = (): EntryState => (history.state as EntryState | null) ?? {}

/**
 * The question in the address. Typing changes a single draft entry; submitting or choosing a filter makes it
 * permanent. So Back goes from question to question, and not from letter to letter.
 */
export const questions = {
  now: (): Asking => fromAddress(location.search),
  shown: (least: number): number => Math.max(currentState().shown ?? 0, least),
  opened: (): string | undefined => currentState().opened,

  draft(asking: Asking): void {
    if (currentState().draft) history.replaceState({ draft: true }, '', addressOf(asking))
    else if (toAddress(asking) !== toAddress(this.now()))
      history.pushState({ draft: true }, '', addressOf(asking))
  },

  commit(asking: Asking): void {
    this.draft(asking)
    history.replaceState({ ...currentState(), draft: false }, '')
  },

  remember(more: EntryState): void {
    history.replaceState({ ...currentState(), ...more }, '')
  },
}

const addressOf = (asking: Asking): string => location.pathname + toAddress(asking)
