/** Where the mailbox is, taken from IMAP_URL. */
export type ImapAddress = {
  host: string
  port: number
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  secure: boolean
  user: string
  password: string
  /** The folder in which messages arrive. */
  folder: string
}

/** Reads `imaps://user:password@host:993/INBOX`; what is left out takes the usual value. */
export function imapAddress(url: string): ImapAddress {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  }
}

/** The name under which the mailbox's progress is kept and shown: never with the password. */
export function mailboxName({ user, host, folder }: ImapAddress): string {
  return `${user}@${host}/${folder}`
}
