const KEPT = 'vergelijken'

/** The choice stays for this reader, on this page and on the next. */
export function rememberChoice(form: HTMLFormElement): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  const before = radios.find(({ value }) => value === read())
  if (before) before.checked = true
  for (const radio of radios) radio.addEventListener('change', () => keep(radio.value))
}

/** A browser may forbid storage: then nothing is remembered. */
function read(): string | null {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEPT, value)
  } catch {}
}
