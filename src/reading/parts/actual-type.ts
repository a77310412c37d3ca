/** The type of a file by its first bytes, never by its name. `application/octet-stream` where nothing fits. */
export function actualType(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
  const known = signatures.find(([signature]) => head.subarray(0, signature.length).equals(signature))
  if (known) return known[1] === 'application/zip' ? zipType(bytes) : known[1]
  if (head.subarray(0, 1024).includes('%PDF-')) return 'application/pdf'
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return ftypType(head)
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp'
  return textType(head)
}

const hex = (text: string) => Buffer.from(text, 'hex')
const signatures: [Buffer, string][] = [
  [Buffer.from('MZ'), 'application/vnd.microsoft.portable-executable'],
  [hex('7f454c46'), 'application/x-executable'],
  [hex('cafebabe'), 'application/x-executable'],
  [hex('cffaedfe'), 'application/x-executable'],
  [hex('4c0000000114020'.padEnd(16, '0')), 'application/x-ms-shortcut'],
  [Buffer.from('%PDF-'), 'application/pdf'],
  [hex('504b0304'), 'application/zip'],
  [hex('504b0506'), 'application/zip'],
  [hex('d0cf11e0a1b11ae1'), 'application/x-ole-storage'],
  [hex('ffd8ff'), 'image/jpeg'],
  [hex('89504e470d0a1a0a'), 'image/png'],
  [Buffer.from('GIF8'), 'image/gif'],
  [hex('49492a00'), 'image/tiff'],
  [hex('4d4d002a'), 'image/tiff'],
  [Buffer.from('BM'), 'image/bmp'],
  [Buffer.from('{\\rtf'), 'application/rtf'],
  [hex('789f3e22'), 'application/ms-tnef'],
  [Buffer.from('Rar!'), 'application/vnd.rar'],
  [hex('377abcaf271c'), 'application/x-7z-compressed'],
  [hex('1f8b'), 'application/gzip'],
  [Buffer.from('#!'), 'text/x-script'],
]

function ftypType(head: Buffer): string {
  return /^(hei[cfxs]|mif1|msf1|avif)/.test(head.subarray(8, 12).toString('latin1'))
    ? 'image/heic'
    : 'video/mp4'
}

/** What a ZIP holds is told by the names in it: Word, Excel, OpenDocument, a program, or just files. */
function zipType(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => all.includes(name, 0, 'latin1')
  if (holds('vbaProject.bin')) return 'application/vnd.ms-office.macro-enabled'
  if (holds('word/document.xml') || holds('word/document2.xml')) return wordType
  if (holds('xl/workbook')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (holds('application/vnd.oasis.opendocument.text')) return 'application/vnd.oasis.opendocument.text'
  if (/META-INF\/MANIFEST|\.(exe|scr|js|vbs|bat|cmd|ps1|lnk|jar|msi|hta|com)PK/i.test(all.toString('latin1')))
    return 'application/java-archive'
  return 'application/zip'
}

/** The type of a Word document. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function textType(head: Buffer): string {
  if (head.length === 0 || head.includes(0)) return 'application/octet-stream'
  const text = head.toString('utf8')
  if (/^\s*(<!doctype html|<html|<head|<body)/i.test(text)) return 'text/html'
  if (/^\s*BEGIN:VCALENDAR/.test(text)) return 'text/calendar'
  const strange = [...text].filter(
    (letter) => (letter < ' ' && !/\s/.test(letter)) || letter === '\ufffd',
  ).length
  return strange * 20 > text.length ? 'application/octet-stream' : 'text/plain'
}
