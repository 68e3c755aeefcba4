/**
 * Adds lazy properties to an object: each is computed when it is first read. They are enumerable and writable
 * like any other, so copying or serialising the object includes them.
 */
export function withLazy<Base extends object, More extends object>(
  base: Base,
  make: { [Key in keyof More]: () => More[Key] },
): Base & More {
  for (const key of Object.keys(make) as (keyof More & string)[]) {
    const settle = (value: unknown): void =>
      void Object.defineProperty(base, key, { value, enumerable: true, configurable: true, writable: true })
    const get = (): unknown => {
      const value = make[key]()
      settle(value)
      return value
    }
    Object.defineProperty(base, key, { get, set: settle, enumerable: true, configurable: true })
  }
  return base as Base & More
}

/**
 * Returns `more` with the other properties of `base`, and keeps the lazy ones lazy: a spread would compute
 * them all.
 */
export function extended<Base extends object, More extends object>(base: Base, more: More): Base & More {
  const own = Object.entries(Object.getOwnPropertyDescriptors(base)).map(([key, descriptor]) => {
    const get = (): unknown => base[key as keyof Base]
    return [key, descriptor.get ? { get, enumerable: true, configurable: true } : descriptor] as const
  })
  return Object.defineProperties(
    {},
    {
      ...Object.fromEntries(own),
      ...Object.getOwnPropertyDescriptors(more),
    },
  ) as Base & More
}
