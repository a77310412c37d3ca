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

const dialled: Record<ChannelKind, string> = {
  geneva: '+41 22 555 01',
  'new-york': '+1 212 555 01',
  embassy: '+855 23 555 01',
  capital: '+999 555 01',
  authority: '+999 555 02',
  office: '+999 555 03',
}

/** A number for the demonstration, the same each time, in a range that is given to nobody. */
export function inventedTelephone(kind: ChannelKind, code: string): string {
  const sum = [...code].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 100, 7)
  return `${dialled[kind]} ${String(sum).padStart(2, '0')}`
}
