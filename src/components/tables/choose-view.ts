import { keep, kept } from './kept-in-address.ts'

/** The view that was chosen stays in the address; which one is shown is the style sheet's doing. */
export function chooseView(sheet: HTMLElement): void {
  const radios = [...sheet.querySelectorAll<HTMLInputElement>('input[name="weergave"]')]
  const asked = radios.find(({ value }) => value === kept('weergave'))
  if (asked) asked.checked = true
  for (const radio of radios)
    radio.addEventListener('change', () => keep('weergave', radio === radios[0] ? '' : radio.value))
}
