/** A mail server as its URL names it. */
export type SmtpServer = {
  host: string
  port: number
  secure: boolean
  auth: { user: string; pass: string } | undefined
}

/** Reads `smtp(s)://[user:password@]host[:port]`. */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 25,
    secure,
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
  }
}
