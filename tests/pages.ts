import type { Hono } from 'hono'
import type { OfficeEnv } from '../src/conference/office/env.ts'

/** The pages of an office as one browser sees them. */
export type Pages = {
  visit: (path: string) => Promise<Response>
  send: (path: string, form: Record<string, string | string[]>) => Promise<Response>
  /** Sends a form with files. */
  upload: (path: string, form: Record<string, string | File | File[]>) => Promise<Response>
}

const origin = 'http://localhost:3000'

/** The pages for a browser that sends this cookie. */
export function pagesWith(app: Hono<OfficeEnv>, cookie: string | undefined): Pages {
  const headers = { origin, host: 'localhost:3000', ...(cookie ? { cookie } : {}) }
  return {
    visit: async (path) => app.request(origin + path, { headers }),
    send: async (path, form) => {
      const body = new URLSearchParams(
        Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      ).toString()
      const type = 'application/x-www-form-urlencoded'
      const length = String(Buffer.byteLength(body))
      return app.request(origin + path, {
        method: 'POST',
        headers: { ...headers, 'content-type': type, 'content-length': length },
        body,
      })
    },
    upload: async (path, form) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form))
        for (const one of [value].flat()) body.append(name, one)
      return app.request(origin + path, { method: 'POST', headers, body })
    },
  }
}
