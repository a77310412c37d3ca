import type { MailFile } from '../mail/mail-tree.ts'
import type { PartProblem } from '../message-reading.ts'

const runs =
  /\.(exe|scr|com|pif|bat|cmd|js|jse|vbs|vbe|wsf|ps1|lnk|hta|jar|msi|cpl|reg|iso|img|dll|apk|dmg|sh)$/i
const families: [RegExp, RegExp][] = [
  [/\.pdf$/i, /pdf/],
  [/\.(docx|docm|dotx)$/i, /wordprocessingml|ole-storage/],
  [/\.xlsx$/i, /spreadsheetml|ole-storage/],
  [/\.doc$/i, /ole-storage|rtf|wordprocessingml/],
  [/\.odt$/i, /opendocument/],
  [/\.rtf$/i, /rtf/],
  [/\.(jpe?g|png|gif|tiff?|bmp|webp|heic)$/i, /^image\//],
  [/\.(txt|csv|ics)$/i, /^text\//],
]
const programs = /portable-executable|x-executable|java-archive|ms-shortcut|x-script|macro-enabled/

/** What is wrong with a file before anybody reads it: could it run, is it what its name says, is it too large? */
export function problemOfFile(file: MailFile, actual: string, largest: number): PartProblem | null {
  const name = file.name ?? ''
  if (programs.test(actual) || runs.test(name)) return { code: 'unsafe-attachment', detail: 'executable' }
  if (actual === 'text/html' && carriesScript(file.bytes))
    return { code: 'unsafe-attachment', detail: 'executable' }
  if (file.bytes.byteLength > largest) return { code: 'oversized-attachment', detail: 'too-large' }
  if (file.bytes.byteLength === 0) return { code: 'unreadable', detail: 'broken' }
  return isMisnamed(name, actual) ? { code: 'unsafe-attachment', detail: 'misnamed' } : null
}

function isMisnamed(name: string, actual: string): boolean {
  const family = families.find(([ending]) => ending.test(name))
  return (
    family !== undefined && actual !== 'application/octet-stream' && !plain(actual) && !family[1].test(actual)
  )
}

/** Text under another file's name is a broken file, not a disguised one. */
const plain = (actual: string) => actual === 'text/plain'

function carriesScript(bytes: Uint8Array): boolean {
  return /<script|<iframe|javascript:/i.test(Buffer.from(bytes).toString('latin1'))
}

/** Does a file's name announce a passport or another paper of identity? */
export function isNamedAsIdentity(name: string | null): boolean {
  return /pass[ae]?port|pasaporte|passaporte|паспорт|جواز|c[ée]dula|identity.?card|carte.?d.?identit/i.test(
    name ?? '',
  )
}

/** Does the text of a part read like the data page of a passport? */
export function readsLikePassport(text: string): boolean {
  return (
    /[PV][<«‹][A-Z<]{3}[A-Z<«‹ ]{8,}/.test(text) ||
    (/\b(passport|passeport|pasaporte)\b/i.test(text) &&
      /\b(surname|given names?|nom|apellidos)\b/i.test(text) &&
      text.length < 1500)
  )
}
