import type pg from 'pg'

/** What PostgreSQL, the system and the driver say when the database has gone away. */
const away =
  /^(?:ECONN|ENOENT$|EPIPE$|57P0[123]$|08)|[Cc]onnection (?:terminated|error)|connection .* not queryable/

/** What the queue's library takes for a server that will come back: it tries again for minutes. */
const willComeBack = 'EHOSTUNREACH'

/**
 * The pool as the queue should see it: a database that is away for a while is one that will be back. Otherwise a job that ends in
 * that moment could not be put back, and the library, which does not wait for that, would end the whole process.
 */
export function patientPool(pool: pg.Pool): pg.Pool {
  return having(pool, {
    connect: async (listener?: Parameters<pg.Pool['connect']>[0]) => {
      // The one that listens for new jobs comes back by itself.
      if (listener) return pool.connect(listener)
      const client = await patiently(pool.connect())
      return having(client, {
        query: (...words: unknown[]) => {
          const answer = (client.query as (...all: unknown[]) => unknown)(...words)
          return answer instanceof Promise ? patiently(answer) : answer
        },
      })
    },
  })
}

async function patiently<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (away.test(code ?? '') || away.test(message))
      throw Object.assign(error as Error, { code: willComeBack })
    throw error
  }
}

/** The thing itself, with some of its methods in other words. */
function having<Thing extends object>(thing: Thing, methods: Record<string, unknown>): Thing {
  return new Proxy(thing, {
    get(target, name) {
      if (typeof name === 'string' && name in methods) return methods[name]
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
