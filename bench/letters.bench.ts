import { registryEntries } from '../src/conference/registry/registry-entries.ts'
import { letterDocument } from '../src/journey/invitation/documents/letter-document.ts'
import { definitionOf } from '../src/open-office.ts'
import { openDocuments } from '../src/platform/documents/documents.ts'
import type { Language } from '../src/platform/i18n/language.ts'

// Letters of invitation with their annex for all invitees of the registry, one by one from one thread, in each language: PDFs a
// second, the processor time of each, and the memory of the whole process at its highest.

const definition = definitionOf({ conferenceFolder: 'conferences/phnom-penh-2023' })
const entries = registryEntries(definition)
const documents = openDocuments()
const template = 'src/journey/invitation/documents/letter.typ'

try {
  for (const language of ['en', 'fr', 'es', 'ar', 'km'] as const) await letters(language)
} finally {
  await documents.stop()
}

async function letters(language: Language): Promise<void> {
  let [bytes, highest, longest, pdfs] = [0, 0, 0, 0]
  const began = performance.now()
  const used = process.cpuUsage()
  let from = began
  for await (const made of documents.renderEach(template, prepared(language), { language })) {
    if ('problem' in made) throw new Error(`${made.id}: ${made.problem.message}`)
    const now = performance.now()
    bytes += made.bytes.length
    pdfs += 1
    longest = Math.max(longest, now - from)
    highest = Math.max(highest, process.memoryUsage.rss())
    from = now
  }
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(used)
  process.stdout.write(
    [
      `letters in ${language}: ${pdfs} in ${seconds.toFixed(1)} s, ${(pdfs / seconds).toFixed(1)}/s`,
      `processor ${((user + system) / 1000 / pdfs).toFixed(0)} ms each, longest ${longest.toFixed(0)} ms, ${(bytes / pdfs / 1024).toFixed(0)} KB each`,
      `memory at most ${(highest / 1e6).toFixed(0)} MB\n`,
    ].join(', '),
  )
}

function* prepared(language: Language): Generator<{ id: string; data: unknown }> {
  for (const [index, invitee] of entries.entries()) {
    const [channel] = invitee.channels
    if (!channel) continue
    const number = `PP2023/${String(index + 1).padStart(3, '0')}`
    const { data } = letterDocument(definition, { invitee, channel, number, language, draft: false })
    yield { id: invitee.code, data }
  }
}
