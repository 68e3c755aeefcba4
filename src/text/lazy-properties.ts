/**
 * Gives an object more properties, each made when it is first asked for: what nobody asks for is not made.
 * They look like any others, also to who copies the object or writes it down.
 */
export function withLazy<Base extends object, More extends object>(
  base: Base,
  make: { [Key in keyof More]: () => More[Key] },
): Base & More {
  for (const key of Object.keys(make) as (keyof More & string)[]) {
    const keep = (value: unknown): void =>
      void Object.defineProperty(base, key, { value, enumerable: true, configurable: true, writable: true })
    const get = (): unknown => {
      const value = make[key]()
      keep(value)
      return value
    }
    Object.defineProperty(base, key, { get, set: keep, enumerable: true, configurable: true })
  }
  return base as Base & More
}

/**
 * `more`, with all else that `base` has, which is asked of it when somebody asks: to copy what is made when
 * it is first asked for would make it.
 */
export function extended<Base extends object, More extends object>(base: Base, more: More): Base & More {
  const lazy = Object.entries(Object.getOwnPropertyDescriptors(base)).map(([key, known]) => {
    const get = (): unknown => base[key as keyof Base]
    return [key, known.get ? { get, enumerable: true, configurable: true } : known] as const
  })
  return Object.defineProperties(
    {},
    {
      ...Object.fromEntries(lazy),
      ...Object.getOwnPropertyDescriptors(more),
    },
  ) as Base & More
}
