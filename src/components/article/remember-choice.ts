import { remember, remembered } from '../remembered.ts'

const STORAGE_KEY = 'vergelijken'

/** Remembers the choice of this reader, for this page and others like it. */
export function rememberChoice(form: HTMLFormElement): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  const before = radios.find(({ value }) => value === remembered(STORAGE_KEY))
  if (before) before.checked = true
  for (const radio of radios) radio.addEventListener('change', () => remember(STORAGE_KEY, radio.value))
}
