import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { OfficeEnv } from './conference/office/env.ts'
import { PlainProblem } from './platform/plain-problem.ts'

/** A server that listens. `port` is the one that was given where 0 was asked for. */
export type Listening = { port: number; close: () => Promise<void> }

/** Listens on this machine's port. Throws a `PlainProblem` where the port is taken or not allowed. */
export async function listen(app: Hono<OfficeEnv>, port: number, host: string): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch))
  server.requestTimeout = 300_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2000).unref()
      }),
  }
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new PlainProblem(
      `Port ${port} is in use by another program.`,
      `Choose another one, for example: PORT=${port + 1} npm start`,
      error,
    )
  if (error.code === 'EACCES')
    return new PlainProblem(
      `Port ${port} may not be used by this user.`,
      'Choose one above 1023: PORT=3000 npm start',
      error,
    )
  return error
}
