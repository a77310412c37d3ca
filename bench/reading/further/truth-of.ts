import type { FurtherMessage } from './parse-messages.ts'

const formats = {
  body: 'body-text',
  html: 'body-html',
  pdf: 'pdf-text',
  scan: 'pdf-scan',
  fax: 'pdf-fax',
  photo: 'image-jpeg',
  docx: 'docx',
  forward: 'message-rfc822',
}

/** The truth of a message as the scorer reads it. */
export function truthOf({ id, form, told }: FurtherMessage): Record<string, unknown> {
  const one = (key: string) => told.get(key)?.[0] || null
  const sender = one('Sender')
  const isState = /^[A-Z]{3}$/.test(sender ?? '')
  const language = one('Lang') ?? 'en'
  return {
    id,
    kind: one('Kind') ?? 'nomination',
    sender: { iso3: isState ? sender : null, name: sender },
    reference: one('Ref'),
    noteDate: one('Date'),
    receivedAt: new Date(one('At') ?? 0).toISOString(),
    language: language.split(' ')[0],
    languages: language.split(' '),
    attendees: (told.get('Person') ?? []).map(attendee),
    removed: (told.get('Removed') ?? []).map((fullNameAsWritten) => ({ fullNameAsWritten })),
    expectedFindings: one('Findings')?.split(/,\s*/) ?? [],
    format: formats[form],
  }
}

/** "honorific | given names | family name | title | organisation | e-mail | role | sponsored"; "=Full Name" where a reader cannot part it. */
function attendee(line: string) {
  const [honorific, ...rest] = line.split('|').map((field) => field.trim() || null)
  const whole = rest[0]?.startsWith('=') ? rest[0].slice(1).trim() : null
  const [given, family, title, organisation, email, role, sponsored, full] = whole ? [null, ...rest] : rest
  return {
    honorific: honorific ?? null,
    givenNames: whole ? null : given,
    familyName: whole ? null : family,
    fullNameAsWritten: whole ?? full ?? [given, family].filter(Boolean).join(' '),
    title: title ?? null,
    organisation: organisation ?? null,
    email: email ?? null,
    role: role ?? 'delegate',
    gender: genderOf(honorific ?? ''),
    sponsorshipRequested: sponsored === '?' ? null : sponsored === 'yes',
  }
}

function genderOf(honorific: string): string | null {
  if (/^(?:Ms|Mrs|Miss|Mme|Mlle|Sra|Srta|Dra|Madame|Señora|السيدة|الآنسة|الدكتورة|г-жа|госпожа)/iu.test(honorific)) return 'f'
  return /^(?:Mr|Sr|M\.|Monsieur|Señor|السيد|г-н|господин)/iu.test(honorific) ? 'm' : null
}
