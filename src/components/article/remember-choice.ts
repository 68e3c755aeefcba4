import { remember, remembered } from '../remembered.ts'

const KEPT = 'vergelijken'

/** The choice stays for this reader, on this page and on the next. */
export function rememberChoice(form: HTMLFormElement): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  const before = radios.find(({ value }) => value === remembered(KEPT))
  if (before) before.checked = true
  for (const radio of radios) radio.addEventListener('change', () => remember(KEPT, radio.value))
}
