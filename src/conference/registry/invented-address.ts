import type { ChannelKind } from './registry-channels.ts'

const mailboxes: Record<ChannelKind, string> = {
  geneva: 'mission.geneva',
  'new-york': 'mission.newyork',
  embassy: 'embassy',
  capital: 'government',
  authority: 'office',
  office: 'office',
}

/** An address for the demonstration, the same each time: `mission.geneva@uga.example`. No such domain can exist. */
export function inventedAddress(kind: ChannelKind, code: string): string {
  const domain = code.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `${mailboxes[kind]}@${domain}.example`
}
