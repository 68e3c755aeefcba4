import { storedInAddress, storeInAddress } from './address-state.ts'

/** Stores the chosen view in the address. The style sheet shows the view. */
export function chooseView(sheet: HTMLElement): void {
  const radios = [...sheet.querySelectorAll<HTMLInputElement>('input[name="weergave"]')]
  const chosen = radios.find(({ value }) => value === storedInAddress('weergave'))
  if (chosen) chosen.checked = true
  for (const radio of radios)
    radio.addEventListener('change', () => storeInAddress('weergave', radio === radios[0] ? '' : radio.value))
}
